import type { Role } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { Menu, MenuItem } from '../../../ui/mui/Menu.tsx';
import { useText } from '../../../i18n/language.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { BanDialog, ConfirmDialog } from './dialogs.tsx';
import type { GroupMember, GroupScreenProps } from '../types.ts';

interface MemberMenuProps extends Pick<GroupScreenProps, 'onRole' | 'onRemove' | 'onBan'> {
  readonly member: GroupMember;
  readonly isOwner: boolean;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** Roles, removal and shutting out; each that hurts is asked about once more. */
export function MemberMenu({ member, isOwner, anchor, onClose, onRole, onRemove, onBan }: MemberMenuProps) {
  const t = useText();
  const [asked, setAsked] = useState<'remove' | 'ban'>();
  const task = useTask();
  const roles: readonly (readonly [Role, string])[] = [
    ['owner', t.groups.makeOwner],
    ['moderator', t.groups.makeModerator],
    ['member', t.groups.makeMember],
  ];
  const ask = (what: 'remove' | 'ban') => () => {
    onClose();
    setAsked(what);
  };
  return (
    <>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
        {isOwner
          ? roles
              .filter(([role]) => role !== member.role)
              .map(([role, label]) => (
                <MenuItem
                  key={role}
                  onClick={() => {
                    onClose();
                    void task.run(() => onRole(member.uid, role));
                  }}
                >
                  {label}
                </MenuItem>
              ))
          : null}
        <MenuItem onClick={ask('remove')}>{t.groups.removeMember}</MenuItem>
        <MenuItem onClick={ask('ban')}>{t.groups.banMember}</MenuItem>
      </Menu>
      {asked === 'remove' ? (
        <ConfirmDialog
          title={t.groups.removeTitle(member.name)}
          text={t.groups.removeText}
          deed={t.groups.removeMember}
          stay={t.common.cancel}
          onDo={() => onRemove(member.uid)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
      {asked === 'ban' ? (
        <BanDialog member={member} onBan={(reason) => onBan(member.uid, reason)} onClose={() => setAsked(undefined)} />
      ) : null}
    </>
  );
}
