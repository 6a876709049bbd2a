/** The standing pages: who runs this, the terms, accessibility and privacy. */
import { om } from './pages/om.ts';
import type { PageConfig, StandingPage } from './pages/types.ts';

export type { PageConfig, StandingPage } from './pages/types.ts';

/** The standing pages of a deployment, as the footer lists them. */
export const standingPages = (config: PageConfig): readonly StandingPage[] => [om(config)];
