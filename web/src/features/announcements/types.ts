import type { AnnouncementCard } from '@socialhallbarhet/domain';
import type { Proof } from '../../parts/ProofOfYou.tsx';
import type { FormDraft } from '../../forms/kit/drafted.ts';

/** How far an announcement has come, for who wrote it. */
export interface Progress {
  readonly passed: number;
  readonly told: number;
  readonly total: number;
  readonly done: boolean;
}

export interface AnnouncementScreenProps {
  /** Absent: to every member. */
  readonly group?: { readonly gid: string; readonly name: string } | undefined;
  readonly announcement: AnnouncementCard & { readonly byName: string; readonly by: string; readonly at: Date };
  readonly me: string;
  readonly progress?: Progress | undefined;
  /** Absent: may not. Rejects with an AppError; the caller moves on. */
  readonly onWithdraw?: ((reason: string) => Promise<void>) | undefined;
  readonly proof: Proof;
}

export interface NewAnnouncementScreenProps {
  readonly draft?: FormDraft | undefined;
  readonly group?: { readonly gid: string; readonly name: string; readonly readers: number } | undefined;
  /** Rejects with an AppError. The caller moves on to what was written. */
  readonly onSend: (card: AnnouncementCard) => Promise<void>;
  /** For all members: asked for when the sign-in is too old. */
  readonly proof: Proof;
  readonly onCancel: () => void;
}
