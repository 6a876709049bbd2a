import { may, type Membership } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { cell, type Loaded, LOADING, valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { currentSession } from '../../data/session/session-state.ts';
import { useLive } from '../../data/useLive.ts';
import { Menu, MenuItem } from '../../ui/mui/Menu.tsx';
import { useText } from '../../i18n/language.tsx';

interface AccountMenuListProps {
  readonly anchor: HTMLElement;
  readonly me: { readonly uid: string; readonly name: string };
  readonly onSignOut: () => void;
  readonly onClose: () => void;
}

export function AccountMenuList({ anchor, me, onSignOut, onClose }: AccountMenuListProps) {
  const t = useText();
  const roles = valueOf(useMyRoles());
  const keepsOrder = useKeepsOrder();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ list: { 'aria-label': t.shell.account(me.name) } }}
    >
      <MenuItem component={Link} to="/mitt" onClick={onClose}>
        {t.shell.profile}
      </MenuItem>
      <MenuItem component={Link} to="/mitt/installningar" onClick={onClose}>
        {t.shell.settings}
      </MenuItem>
      {roles?.moderator || keepsOrder ? (
        <MenuItem component={Link} to="/arenden" onClick={onClose}>
          {t.moderation.cases}
        </MenuItem>
      ) : null}
      {roles?.administrator ? (
        <MenuItem component={Link} to="/admin" onClick={onClose}>
          {t.admin.menu}
        </MenuItem>
      ) : null}
      <MenuItem
        onClick={() => {
          onClose();
          onSignOut();
        }}
      >
        {t.shell.signOut}
      </MenuItem>
    </Menu>
  );
}

/** In any group: its cases are theirs. */
function useKeepsOrder(): boolean {
  const session = useLive(currentSession);
  const memberships: Loaded<readonly Pick<Membership, 'role'>[]> = useLive<Loaded<readonly Pick<Membership, 'role'>[]>>(
    session.state === 'in' ? session.account.memberships : NOBODY,
  );
  return (valueOf(memberships) ?? []).some(({ role }) => may(role, 'moderate'));
}
const NOBODY = cell<Loaded<readonly Pick<Membership, 'role'>[]>>(LOADING);
