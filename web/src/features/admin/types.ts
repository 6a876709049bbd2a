import type { ErrorCode, PlatformRoles, PowerAction } from '@socialhallbarhet/domain';
import type { Proof } from '../../parts/ProofOfYou.tsx';

/** A member as the administrators' lists show them. */
export interface Someone {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
}

export interface RoleHolder extends Someone {
  readonly roles: PlatformRoles;
}

/** One use of power. */
export interface PowerLine {
  readonly id: string;
  readonly deed: PowerAction;
  readonly by: string;
  readonly on: string;
  readonly onUid: string;
  readonly detail: string;
  readonly reason: string;
  readonly at: Date;
}

export interface AdminScreenProps {
  /** Everybody; of a large directory, whom `onWords` found. */
  readonly people: readonly Someone[];
  readonly everybody: number;
  /** Some letters of a name are looked for. */
  readonly onWords?: ((words: string) => void) | undefined;
  /** Everybody with at least one role, by name. */
  readonly holders: readonly RoleHolder[];
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly log: readonly PowerLine[];
  readonly logState: 'loading' | 'more' | 'end' | ErrorCode;
  readonly groups: number | undefined;
  readonly proof: Proof;
  readonly onRoles: (id: string, uid: string, roles: PlatformRoles, reason: string) => Promise<void>;
  readonly onOlder: () => void;
}
