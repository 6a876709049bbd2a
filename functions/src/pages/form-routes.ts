import { codeSource } from '../platform/code-source.ts';
import { outgoingMail } from '../platform/outgoing.ts';
import { cancelForm, changeForm } from './guest-change-forms.ts';
import { guestForm } from './guest-forms.ts';
import type { FormRoute } from './types.ts';

/** Every form for visitors. */
export const FORMS: readonly FormRoute[] = [
  guestForm({ mail: outgoingMail, source: codeSource }),
  changeForm,
  cancelForm,
];
