import type { OperatorKind } from '@socialhallbarhet/domain';
import type { Words } from '../models/types.ts';

/** What a standing page needs to know of the deployment: pass the domain's `config`. */
export interface PageConfig {
  readonly operator: { readonly name: string; readonly mail: string; readonly kind: OperatorKind };
  readonly region: string;
  readonly termsVersion: number;
}

/** A standing page at `/{id}`. The body is Markdown, whole in both languages. */
export interface StandingPage {
  readonly id: 'om' | 'villkor' | 'tillganglighet' | 'integritet';
  readonly title: Words;
  readonly lead: Words;
  readonly body: Words;
  /** When it was last read through and found true: `YYYY-MM-DD`. */
  readonly updated: string;
}
