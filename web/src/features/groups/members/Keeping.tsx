import { may, type Role } from '@socialhallbarhet/domain';
import { useText } from '../../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../../ui/Button.tsx';
import { Panel, PanelBody } from '../../../ui/panels.tsx';

/** What those who keep order in a group may do for all of it. */
export function Keeping({ gid, role }: { readonly gid: string; readonly role: Role }) {
  const t = useText();
  const deeds = [
    may(role, 'announce') && { to: 'anslag/nytt', label: t.announcements.newToGroup },
    may(role, 'invite') && { to: 'bjud-in', label: t.groups.invite },
    may(role, 'editCard') && { to: 'uppgifter', label: t.groups.settings },
  ].filter((deed) => deed !== false);
  if (deeds.length === 0) return null;
  return (
    <Panel title={t.groups.keeping}>
      <PanelBody>
        <Buttons>
          {deeds.map(({ to, label }) => (
            <ButtonLink key={to} small to={`/g/${gid}/${to}`}>
              {label}
            </ButtonLink>
          ))}
        </Buttons>
      </PanelBody>
    </Panel>
  );
}
