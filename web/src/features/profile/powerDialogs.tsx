import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Choices } from '../../forms/Field.tsx';
import type { Proof } from '../../parts/ProofOfYou.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';

const DAY_S = 24 * 60 * 60;
const SPANS = { day: DAY_S, week: 7 * DAY_S, month: 30 * DAY_S, on: null } as const;
type Span = keyof typeof SPANS;
const CHOICES = Object.keys(SPANS) as Span[];

interface RestrictDialogProps {
  readonly name: string;
  readonly proof: Proof;
  /** `seconds`: `null` is until further notice. */
  readonly onRestrict: (id: string, seconds: number | null, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** For how long, and why: both are told to the member. */
export function RestrictDialog({ name, proof, onRestrict, onClose }: RestrictDialogProps) {
  const t = useText();
  const [span, setSpan] = useState<Span>('day');
  return (
    <ReasonDialog
      title={t.powers.restrictTitle(name)}
      text={t.powers.restrictText(name)}
      help={t.powers.reasonHelp}
      deed={t.powers.restrict}
      danger
      proof={proof}
      onDo={(id, reason) => onRestrict(id, SPANS[span], reason)}
      onClose={onClose}
    >
      <Choices
        legend={t.powers.howLong}
        value={span}
        onValue={setSpan}
        options={CHOICES.map((id) => ({ id, label: t.powers.spans[id] }))}
      />
    </ReasonDialog>
  );
}

interface LiftDialogProps {
  readonly name: string;
  readonly proof: Proof;
  readonly onLift: (id: string, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

export function LiftDialog({ name, proof, onLift, onClose }: LiftDialogProps) {
  const t = useText();
  return (
    <ReasonDialog
      title={t.powers.liftTitle(name)}
      help={t.powers.liftReasonHelp}
      deed={t.powers.lift}
      proof={proof}
      onDo={onLift}
      onClose={onClose}
    />
  );
}
