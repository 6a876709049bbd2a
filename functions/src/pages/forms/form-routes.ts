import { cancelForm, changeForm } from '../guest/guest-change-forms.ts';
import { type GuestDeps, guestForm } from '../guest/guest-forms.ts';
import type { FormRoute } from '../types.ts';

/** Every form for visitors. */
export const formRoutes = (deps: GuestDeps): readonly FormRoute[] => [guestForm(deps), changeForm, cancelForm];
