import type { Notification, NotificationKind } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { TimeText } from '../../parts/time/TimeText.tsx';
import styles from './moderation.module.css';

interface RulingScreenProps {
  readonly kind: NotificationKind;
  readonly ruling: NonNullable<Notification['ruling']>;
  readonly facts: string;
  readonly groupName: string;
  readonly at: Date;
  /** Where an objection goes. */
  readonly contact: string;
}

/** A receipt, an answer, or a decision with its statement of reasons (DSA articles 16 and 17). */
export function RulingScreen({ kind, ruling, facts, groupName, at, contact }: RulingScreenProps) {
  const t = useText();
  const { ref, outcome, ground, place } = ruling;
  return (
    <Page>
      <div className="pad">
        <PageTitle>{titleOf(kind, ruling, t)}</PageTitle>
        <p className="muted">
          {[t.moderation.caseNumber(ref), groupName && t.moderation.ruledWhere(groupName)].filter(Boolean).join(' · ')}
          {' · '}
          <TimeText at={at} as="full" />
        </p>
        <p className={styles.lead}>{outcome === '' ? t.moderation.rulingWaiting : whatOf(ruling, t)}</p>
        {outcome === '' ? null : (
          <dl className={styles.reasons}>
            {ground ? (
              <>
                <dt>{t.moderation.ruledGround}</dt>
                <dd>
                  {t.moderation.grounds[ground].label}
                  <br />
                  <span className="muted">{t.moderation.grounds[ground].basis}</span>
                </dd>
              </>
            ) : null}
            <dt>{t.moderation.ruledFacts}</dt>
            <dd dir="auto">{facts}</dd>
            <dt>{t.moderation.ruledHow}</dt>
            <dd>{t.moderation.ruledByPerson}</dd>
            <dt>{t.moderation.ruledRedress}</dt>
            <dd>{t.moderation.ruledRedressHow(contact)}</dd>
          </dl>
        )}
        {place.message && !(ruling.kind === 'held' && outcome !== 'keep') ? (
          <Buttons>
            <ButtonLink to={`/g/${place.group}/m/${place.message}`}>{t.moderation.toMessage}</ButtonLink>
          </Buttons>
        ) : null}
      </div>
    </Page>
  );
}

function titleOf(kind: NotificationKind, { kind: about }: RulingScreenProps['ruling'], { moderation: t }: Texts) {
  if (kind === 'receipt') return t.rulingReceipt;
  if (kind === 'answer') return t.rulingAnswer;
  if (about === 'group') return t.rulingCard;
  return about === 'member' ? t.rulingProfile : t.rulingDecision;
}

function whatOf({ kind, outcome }: RulingScreenProps['ruling'], { moderation: t }: Texts): string {
  if (kind === 'member') return outcome === 'keep' ? t.ruledProfileKept : t.ruledProfileHidden;
  if (kind === 'group') return outcome === 'keep' ? t.ruledCardKept : t.ruledCardHidden;
  if (outcome === 'keep') return t.ruledKept;
  return kind === 'held' ? t.ruledWithheld : t.ruledHidden;
}
