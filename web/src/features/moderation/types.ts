import type { Case, CaseEntry, Evidence, ErrorCode, Ground, Outcome } from '@socialhallbarhet/domain';
import type { Proof } from '../../parts/ProofOfYou.tsx';
import type { FormDraft } from '../../forms/kit/drafted.ts';

/** One case in the queue. */
export interface CaseLine extends Pick<
  Case,
  'state' | 'kind' | 'member' | 'grounds' | 'signs' | 'reports' | 'reported' | 'decision'
> {
  readonly id: string;
  readonly groupName: string;
  readonly due: Date;
  readonly changed: Date;
}

export interface CasesScreenProps {
  readonly open: readonly CaseLine[];
  readonly decided: readonly CaseLine[];
  /** There are more than these; shows them. */
  readonly onMoreOpen?: (() => void) | undefined;
  readonly onMoreDecided?: (() => void) | undefined;
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  /** The one that is looked at. */
  readonly chosen?: string | undefined;
  readonly children?: React.ReactNode;
}

/** What somebody decides, before it is sent. */
export interface Ruling {
  readonly outcome: Outcome;
  readonly ground: Ground | '';
  readonly facts: string;
  readonly title: boolean;
}

export interface CasePaneProps {
  readonly draft?: FormDraft | undefined;
  readonly cid: string;
  readonly found: Omit<Case, 'opened' | 'due' | 'changed'> & { readonly opened: Date; readonly decidedAt: Date | null };
  readonly mine: boolean;
  readonly evidence?: Evidence | undefined;
  readonly evidenceError?: ErrorCode | undefined;
  readonly onRetry: () => void;
  readonly log: readonly CaseEntry[];
  readonly proof: Proof;
  /** `turn`: the case as it was looked at. */
  readonly onDecide: (turn: number, ruling: Ruling) => Promise<void>;
}
