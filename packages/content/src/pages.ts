/** The standing pages: who runs this, the terms, privacy and accessibility. */
import { integritet } from './pages/integritet.ts';
import { om } from './pages/om.ts';
import { tillganglighet } from './pages/tillganglighet.ts';
import type { PageConfig, InfoPage } from './pages/types.ts';
import { villkor } from './pages/villkor.ts';

export type { PageConfig, InfoPage } from './pages/types.ts';

/** The standing pages of a deployment, in the order in which the footer lists them. */
export const infoPages = (config: PageConfig): readonly InfoPage[] => [
  om(config),
  villkor(config),
  integritet(config),
  tillganglighet(config),
];
