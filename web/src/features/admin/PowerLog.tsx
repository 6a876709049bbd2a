import { PLATFORM_ROLES, ROLES } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import type { Texts } from '../../i18n/sv.ts';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Panel, PanelBody, Row, Rows } from '../../ui/panels.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { formatTime } from '../../parts/time/time.ts';
import { TimeText, useNow } from '../../parts/time/TimeText.tsx';
import type { AdminScreenProps, PowerLine } from './types.ts';

interface PowerLogProps {
  readonly log: readonly PowerLine[];
  readonly state: AdminScreenProps['logState'];
  readonly onOlder: () => void;
}

/** Everything done by virtue of a role: who, what, to whom, when and why. */
export function PowerLog({ log, state, onOlder }: PowerLogProps) {
  const t = useText();
  const now = useNow();
  const isWaiting = state === 'loading';
  return (
    <Panel title={t.admin.logTitle}>
      <PanelBody>
        <p className="muted">{t.admin.logLead}</p>
      </PanelBody>
      <Rows label={t.admin.logTitle}>
        {log.map((line) => (
          <Row key={line.id} end={<TimeText at={line.at} as="full" className="muted small" />}>
            <span>{sentence(line, t, now)}</span>
            {line.reason ? (
              <>
                <br />
                <span dir="auto" className="muted small">
                  {line.reason}
                </span>
              </>
            ) : null}
            {line.onUid ? (
              <>
                <br />
                <Link className="link small" to={`/folk/${line.onUid}`}>
                  {t.admin.profileOf(line.on)}
                </Link>
              </>
            ) : null}
          </Row>
        ))}
      </Rows>
      {isWaiting && log.length === 0 ? <SkeletonRows /> : null}
      {state === 'end' && log.length === 0 ? <Empty what={t.admin.logEmpty} /> : null}
      {state === 'more' || (isWaiting && log.length > 0) ? (
        <PanelBody>
          <Buttons>
            <Button busy={isWaiting} onClick={onOlder}>
              {t.admin.older}
            </Button>
          </Buttons>
        </PanelBody>
      ) : null}
      {state !== 'more' && state !== 'end' && !isWaiting ? <ErrorNote code={state} onRetry={onOlder} /> : null}
    </Panel>
  );
}

/** One use of power in words. */
function sentence({ deed, by, on, detail }: PowerLine, t: Texts, now: Date): string {
  const who = by || t.admin.keeper;
  switch (deed) {
    case 'restrict':
      return t.admin.actions.restrict(who, on, detail && formatTime(new Date(detail), now, t.time, 'full'));
    case 'set-roles': {
      const given = PLATFORM_ROLES.filter((role) => detail.split(',').includes(role));
      const roles = given.map((role) => t.admin.roles[role]).join(', ');
      return t.admin.actions.setRoles(who, on, roles, given.length);
    }
    case 'group-role': {
      const role = ROLES.find((one) => one === detail) ?? 'member';
      return t.admin.actions.groupRole(who, on, t.groups.roles[role]);
    }
    case 'lift':
      return t.admin.actions.lift(who, on);
    case 'group-remove':
      return t.admin.actions.groupRemove(who, on);
    case 'group-ban':
      return t.admin.actions.groupBan(who, on);
    case 'group-unban':
      return t.admin.actions.groupUnban(who, on);
    case 'decide':
      return t.admin.actions.decide(who);
    case 'announce':
      return t.admin.actions.announce(who);
    case 'withdraw':
      return t.admin.actions.withdraw(who);
    case 'cancel-event':
      return t.admin.actions.cancelEvent(who);
    default:
      return t.admin.actions.other(who, deed satisfies never);
  }
}
