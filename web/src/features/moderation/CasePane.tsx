import { HIDDEN_TITLE } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { AskMe, canBeAsked } from '../../parts/AskMe.tsx';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { MemberLink } from '../../parts/MemberLink.tsx';
import { Face } from '../../parts/Face.tsx';
import { ErrorNote, Note, Skeleton } from '../../ui/states.tsx';
import { formatTime, monthYear } from '../../parts/time/time.ts';
import { TimeText, useNow } from '../../parts/time/TimeText.tsx';
import { signsOf, stateOf, titleOf } from './CasesScreen.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import styles from './moderation.module.css';
import type { CasePaneProps } from './types.ts';

/** A case: what is to be judged with its surroundings, what is said about it, and the decision. */
export function CasePane(props: CasePaneProps) {
  const { found, mine, evidence, evidenceError, onRetry } = props;
  const t = useText();
  const now = useNow();
  return (
    <>
      <p className="muted small">
        {`${t.moderation.caseNumber(found.ref)} · ${t.moderation.opened(formatTime(found.opened, now, t.time, 'full'))}`}
      </p>
      <h2 className={styles.title}>{titleOf(found, t)}</h2>
      {mine ? (
        <Note>
          <p>{`${t.moderation.yours} ${t.moderation.yoursHow}`}</p>
        </Note>
      ) : null}
      {evidenceError ? <ErrorNote code={evidenceError} onRetry={onRetry} /> : null}
      {!mine && !evidence && !evidenceError ? <Skeleton height={220} /> : null}
      {evidence ? (
        <>
          <EvidencePart {...props} evidence={evidence} />
          <Said {...props} evidence={evidence} />
          <Ruled {...props} evidence={evidence} />
        </>
      ) : null}
      <Log log={props.log} />
    </>
  );
}

type WithEvidence = CasePaneProps & { readonly evidence: NonNullable<CasePaneProps['evidence']> };

function EvidencePart({ found, evidence }: WithEvidence) {
  const t = useText();
  const { message, before, after, versions, member, topicTitle, groupName, changed, reported } = evidence;
  const words = member?.words;
  if (found.kind === 'member') {
    return (
      <div className={styles.evidence}>
        {changed ? <Note>{t.moderation.otherWords}</Note> : null}
        <div className={styles.hit}>
          <p>
            <b dir="auto">{member?.name}</b> {words?.headline}
          </p>
          {words?.organisation ? <p className="muted">{words.organisation}</p> : null}
          {words && canBeAsked(words) ? (
            <p>
              <AskMe of={words} />
            </p>
          ) : null}
          {words?.about ? <p>{words.about}</p> : null}
          <Link className="link" to={`/folk/${found.member}`}>
            {t.moderation.toMember}
          </Link>
        </div>
      </div>
    );
  }
  return (
    <>
      <p className="muted">
        {found.kind === 'group'
          ? t.moderation.cardOf(groupName)
          : `${groupName} · ${topicTitle === HIDDEN_TITLE ? t.moderation.inHiddenTopic : t.moderation.inTopic(topicTitle)}`}
      </p>
      <section className={styles.evidence} aria-label={t.moderation.evidence}>
        {before.map((one) => (
          <Shown key={one.id} one={one} />
        ))}
        <div className={styles.hit}>
          {message ? <Shown one={message} hit /> : <p className="muted">{t.moderation.evidenceGone}</p>}
          {changed && message ? (
            <Note>
              <p>{t.moderation.otherWords}</p>
              {reported === null ? null : (
                <section aria-label={t.moderation.reportedWords}>
                  <h3>{t.moderation.reportedWords}</h3>
                  <Markdown text={reported} />
                </section>
              )}
            </Note>
          ) : null}
          {versions.length > 0 ? (
            <details>
              <summary>{t.moderation.versions}</summary>
              {versions.map(({ at, text }) => (
                <div key={at}>
                  <p className="muted small">
                    <TimeText at={new Date(at)} as="full" />
                  </p>
                  <Markdown text={text} />
                </div>
              ))}
            </details>
          ) : null}
        </div>
        {after.map((one) => (
          <Shown key={one.id} one={one} />
        ))}
      </section>
    </>
  );
}

function Shown({
  one,
  hit = false,
}: {
  readonly one: NonNullable<WithEvidence['evidence']['message']>;
  readonly hit?: boolean;
}) {
  const t = useText();
  const isGone = !hit && one.state !== 'visible';
  return (
    <article className={styles.said} aria-label={t.topic.messageOf(one.authorName)}>
      <Face name={one.authorName} />
      <div className="grow">
        <p className={styles.who}>
          <b>
            <MemberLink uid={one.author} name={one.authorName} />
          </b>{' '}
          <TimeText at={new Date(one.at)} as="full" className="muted small" />
        </p>
        {isGone ? <p className="muted">{t.moderation.tombstonePlain}</p> : <Markdown text={one.text} />}
      </div>
    </article>
  );
}

function Said({ found, evidence }: WithEvidence) {
  const t = useText();
  const { reports, member } = evidence;
  const saw = signsOf(found.signs, t);
  return (
    <div className={styles.said2}>
      {reports.length > 0 ? (
        <p>
          <b>{t.moderation.reportedBy(reports.length)}</b>{' '}
          {`${[...new Set(reports.map(({ ground }) => t.moderation.grounds[ground].label.toLocaleLowerCase()))].join(', ')}.`}
        </p>
      ) : null}
      {saw ? (
        <p>
          <b>{t.moderation.seen}</b> {found.kind === 'held' ? t.moderation.sawHold(saw) : t.moderation.sawFlag(saw)}
        </p>
      ) : null}
      {reports.some(({ words }) => words !== '') ? (
        <>
          <h3>{t.moderation.words}</h3>
          {reports
            .filter(({ words }) => words !== '')
            .map(({ at, words }) => (
              <blockquote key={at}>{words}</blockquote>
            ))}
        </>
      ) : null}
      {member ? <p className="muted">{aboutMember(member, t)}</p> : null}
    </div>
  );
}

function aboutMember({ since, earlier }: NonNullable<WithEvidence['evidence']['member']>, t: Texts): string {
  const before = earlier === 0 ? t.moderation.earlierNone : t.moderation.earlier(earlier);
  return `${t.moderation.memberSince(monthYear(new Date(since), t.time))} ${before}`;
}

/** The decision, and the way to another one. */
function Ruled(props: WithEvidence) {
  const { found } = props;
  const t = useText();
  const now = useNow();
  const [again, setAgain] = useState(false);
  const { decision, decidedAt } = found;
  if (found.state === 'open' || !decision || !decidedAt || again) {
    return <DecisionForm key={again ? found.turn : 'first'} {...props} onDecided={() => setAgain(false)} />;
  }
  return (
    <section className={styles.ruled} aria-label={t.moderation.decide}>
      <p aria-live="polite">
        <b>{t.moderation.decisionWas(stateOf(found, t), formatTime(decidedAt, now, t.time, 'full'))}</b>
      </p>
      {decision.ground ? <p>{t.moderation.grounds[decision.ground].basis}</p> : null}
      <p dir="auto">{decision.facts}</p>
      <Buttons>
        <Button onClick={() => setAgain(true)}>{t.moderation.again}</Button>
      </Buttons>
    </section>
  );
}

function Log({ log }: Pick<CasePaneProps, 'log'>) {
  const t = useText();
  if (log.length === 0) return null;
  return (
    <details className={styles.log}>
      <summary>{t.moderation.log}</summary>
      <ol>
        {log.map(({ n, what, at }) => (
          <li key={n}>
            {t.moderation.actions[what]} <TimeText at={new Date(at.toMillis())} as="full" className="muted small" />
          </li>
        ))}
      </ol>
    </details>
  );
}
