import type { PlatformRoles, Restriction } from '@socialhallbarhet/domain';
import { lazy, Suspense, useMemo, useState } from 'react';
import { valueOf } from '../../data/live.ts';
import { liftRestriction, observeStandingOf, restrictMember } from '../../data/powers/powers.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useRestrictionIn } from '../../data/members/useRestriction.ts';
import { useLanguage, useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { MarginNote } from '../../ui/Page.tsx';
import type { Proof } from '../../parts/ProofOfYou.tsx';
import { formatTime } from '../../parts/time/time.ts';
import { useNow } from '../../parts/time/TimeText.tsx';

const RestrictDialog = lazy(() => import('./powerDialogs.tsx').then((module) => ({ default: module.RestrictDialog })));
const LiftDialog = lazy(() => import('./powerDialogs.tsx').then((module) => ({ default: module.LiftDialog })));

interface Someone {
  readonly uid: string;
  readonly name: string;
}

/** What those who keep order on the platform may do with a member; nothing for everybody else. */
export function MemberPowers({ uid, name }: Someone) {
  const account = useAccount();
  const roles = valueOf(useMyRoles());
  return uid !== account.uid && mayRestrict(roles) ? <Powers uid={uid} name={name} /> : null;
}

const mayRestrict = (roles: PlatformRoles | undefined) => roles?.moderator === true || roles?.administrator === true;

function Powers({ uid, name }: Someone) {
  const standing = valueOf(useLive(useMemo(() => observeStandingOf(uid), [uid])));
  return (
    <PowersNote
      name={name}
      restriction={useRestrictionIn(standing)}
      onRestrict={(id, seconds, reason) => restrictMember({ id, uid, seconds, reason })}
      proof={proofBy(useLanguage().lang)}
      onLift={(id, reason) => liftRestriction({ id, uid, reason })}
    />
  );
}

interface PowersNoteProps {
  readonly name: string;
  readonly restriction: Restriction | undefined;
  readonly proof: Proof;
  readonly onRestrict: (id: string, seconds: number | null, reason: string) => Promise<void>;
  readonly onLift: (id: string, reason: string) => Promise<void>;
}

/** Whether the member may write, and what one can do about it. */
export function PowersNote({ name, restriction, proof, onRestrict, onLift }: PowersNoteProps) {
  const t = useText();
  const now = useNow();
  const [asking, setAsking] = useState<'restrict' | 'lift'>();
  const close = () => setAsking(undefined);
  return (
    <MarginNote title={t.powers.forModerators}>
      <div aria-live="polite">
        {restriction ? (
          <>
            <p>
              {restriction.until
                ? t.powers.theyRestricted(name, formatTime(restriction.until, now, t.time, 'full'))
                : t.powers.theyRestrictedOn(name)}
            </p>
            {restriction.reason ? <p className="muted small">{t.powers.because(restriction.reason)}</p> : null}
          </>
        ) : null}
      </div>
      <Buttons style={{ marginTop: 12 }}>
        {restriction ? <Button onClick={() => setAsking('lift')}>{t.powers.lift}</Button> : null}
        <Button kind={restriction ? 'quiet' : 'plain'} onClick={() => setAsking('restrict')}>
          {restriction ? t.powers.restrictAgain : t.powers.restrict}
        </Button>
      </Buttons>
      <Suspense fallback={null}>
        {asking === 'restrict' ? (
          <RestrictDialog name={name} proof={proof} onRestrict={onRestrict} onClose={close} />
        ) : null}
        {asking === 'lift' ? <LiftDialog name={name} proof={proof} onLift={onLift} onClose={close} /> : null}
      </Suspense>
    </MarginNote>
  );
}
