import type { Case } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { formatTime } from '../../parts/time/time.ts';
import { useNow } from '../../parts/time/TimeText.tsx';
import { groupsOf } from './grouping.ts';
import styles from './moderation.module.css';
import type { CaseLine, CasesScreenProps } from './types.ts';

/** The queue beside the case that is looked at; on a narrow screen one of the two. */
export function CasesScreen({ open, decided, loading, error, chosen, children, ...more }: CasesScreenProps) {
  const t = useText();
  const groups = useMemo(() => groupsOf(open), [open]);
  return (
    <div className={styles.page}>
      <PageTitle>{t.moderation.cases}</PageTitle>
      {error ? <ErrorNote code={error} /> : null}
      <div className={chosen ? `${styles.two} ${styles.oneChosen}` : styles.two}>
        <nav className={styles.queue} aria-label={t.moderation.cases}>
          {loading && open.length + decided.length === 0 ? <SkeletonRows n={4} /> : null}
          <h2>{t.moderation.open}</h2>
          <ul>
            {groups.map(({ first, more: others }) => (
              <li key={first.id}>
                <CaseLink line={first} chosen={chosen} />
                {others.length > 0 ? (
                  <details className={styles.same} open={others.some(({ id }) => id === chosen)}>
                    <summary>{t.moderation.sameMember(others.length)}</summary>
                    <Lines lines={others} chosen={chosen} />
                  </details>
                ) : null}
              </li>
            ))}
          </ul>
          <More onMore={more.onMoreOpen} />
          {!loading && open.length === 0 ? <Empty what={t.moderation.noneOpen} how={t.moderation.noneOpenHow} /> : null}
          <h2>{t.moderation.decided}</h2>
          <Lines lines={decided} chosen={chosen} />
          <More onMore={more.onMoreDecided} />
          {!loading && decided.length === 0 ? <Empty what={t.moderation.noneDecided} /> : null}
        </nav>
        <section className={styles.pane} aria-live="off">
          {chosen ? (
            <Link className={`link ${styles.back}`} to="/arenden">
              {t.moderation.back}
            </Link>
          ) : null}
          {children ?? <p className="muted">{t.moderation.choose}</p>}
        </section>
      </div>
    </div>
  );
}

function More({ onMore }: { readonly onMore: (() => void) | undefined }) {
  const t = useText();
  if (!onMore) return null;
  return (
    <p className={styles.more}>
      <Button small kind="quiet" onClick={onMore}>
        {t.moderation.moreCases}
      </Button>
    </p>
  );
}

function Lines({ lines, chosen }: { readonly lines: readonly CaseLine[]; readonly chosen: string | undefined }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <CaseLink line={line} chosen={chosen} />
        </li>
      ))}
    </ul>
  );
}

function CaseLink({ line, chosen }: { readonly line: CaseLine; readonly chosen: string | undefined }) {
  const t = useText();
  const now = useNow();
  return (
    <Link to={`/arenden/${line.id}`} aria-current={line.id === chosen ? 'true' : undefined}>
      <b>{titleOf(line, t)}</b>
      <span className="muted small">{placeOf(line, t)}</span>
      <span className={`small ${styles.state}`}>
        <Icon name={isSeen(line) ? 'eye' : 'eyeOff'} size={16} />
        <span>{`${stateOf(line, t)} · ${whenOf(line, now, t)}`}</span>
      </span>
    </Link>
  );
}

/** What a case is about. What only the screening has seen is called by no ground before somebody has judged. */
export function titleOf({ kind, grounds, decision }: Pick<Case, 'kind' | 'grounds' | 'decision'>, t: Texts): string {
  const isUnjudged = kind === 'held' || (kind === 'group' && grounds.every((one) => one === 'other'));
  const ground = decision?.ground || (isUnjudged ? undefined : (grounds[0] ?? 'other'));
  if (ground) return t.moderation.grounds[ground].label;
  return decision ? t.moderation.actions.held : t.moderation.waiting;
}

function placeOf({ kind, groupName, reports, signs }: CaseLine, t: Texts): string {
  if (kind === 'held') return t.moderation.waitingWhy(signsOf(signs, t), groupName);
  const places = { member: t.moderation.profile, group: t.moderation.cardOf(groupName) };
  const place = kind === 'message' ? t.moderation.messageIn(groupName) : places[kind];
  return [place, reports === 0 ? signsOf(signs, t) : t.moderation.reports(reports)].filter(Boolean).join(' · ');
}

/** What the screening saw, in words. */
export const signsOf = (signs: Case['signs'], t: Texts) => signs.map((sign) => t.moderation.signs[sign]).join(', ');

/** Whether others see it now. */
const isSeen = ({ kind, decision }: Pick<CaseLine, 'kind' | 'decision'>) =>
  decision ? decision.outcome === 'keep' : kind !== 'held';

/** What holds for the words now. */
export function stateOf({ kind, decision }: Pick<CaseLine, 'kind' | 'decision'>, t: Texts): string {
  const { outcome } = decision ?? {};
  if (kind === 'held') {
    if (!outcome) return t.moderation.held;
    return outcome === 'keep' ? t.moderation.released : t.moderation.withheld;
  }
  if (!outcome) return t.moderation.visible;
  if (outcome === 'keep') return t.moderation.kept;
  return kind === 'member' ? t.moderation.hiddenTexts : t.moderation.hidden;
}

function whenOf({ state, due, changed }: CaseLine, now: Date, t: Texts): string {
  const at = (date: Date) => formatTime(date, now, t.time, 'full');
  if (state === 'decided') return t.moderation.decidedAt(at(changed));
  return due < now ? t.moderation.late(at(due)) : t.moderation.answerBy(at(due));
}
