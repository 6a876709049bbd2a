import { may } from '@socialhallbarhet/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import { MarginNote } from '../../../ui/Page.tsx';
import { Face } from '../../../parts/Face.tsx';
import styles from '../groups.module.css';
import type { GroupMember, GroupScreenProps } from '../types.ts';

const MemberMenu = lazy(() => import('./MemberMenu.tsx').then((module) => ({ default: module.MemberMenu })));
const ORDER = { owner: 0, moderator: 1, member: 2 } as const;
/** More than this is a list, not a note. */
const SHOWN = 8;

/** Who takes part, those who keep order first; and for them, what they can do about it. */
export function Members(props: GroupScreenProps) {
  const { members, me, standing } = props;
  const t = useText();
  const [all, setAll] = useState(false);
  const role = standing.is === 'member' ? standing.role : undefined;
  const sorted = [...members].sort((a, b) => ORDER[a.role] - ORDER[b.role] || a.name.localeCompare(b.name, 'sv'));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <MarginNote title={t.groups.members(members.length)}>
      <ul className={styles.people}>
        {shown.map((member) => (
          <li key={member.uid} className={styles.person}>
            <Face name={member.name} />
            <span className="grow">
              <MemberLink {...member} />
              <span className="muted small">
                {[member.uid === me && t.groups.you, member.role !== 'member' && t.groups.roles[member.role]]
                  .filter(Boolean)
                  .map((word) => ` · ${word as string}`)
                  .join('')}
              </span>
              {member.headline ? (
                <span dir="auto" className="muted small line" title={member.headline}>
                  {member.headline}
                </span>
              ) : null}
            </span>
            {may(role, 'remove') && member.uid !== me && (role === 'owner' || member.role === 'member') ? (
              <MemberCommands {...props} member={member} isOwner={role === 'owner'} />
            ) : null}
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN && !all ? (
        <div className={styles.more}>
          <Button small kind="quiet" onClick={() => setAll(true)}>
            {t.common.showAll(sorted.length)}
          </Button>
        </div>
      ) : null}
    </MarginNote>
  );
}

function MemberCommands(
  props: Pick<GroupScreenProps, 'onRole' | 'onRemove' | 'onBan'> & {
    readonly member: GroupMember;
    readonly isOwner: boolean;
  },
) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  return (
    <>
      <IconButton
        label={t.groups.memberMenu(props.member.name)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
        }}
      >
        <Icon name="more" />
      </IconButton>
      {used ? (
        <Suspense fallback={null}>
          <MemberMenu {...props} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
