import { standingPages } from '@socialhallbarhet/content/pages';
import { config } from '@socialhallbarhet/domain';
import { useLocation } from 'react-router';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { StandingScreen } from './StandingScreen.tsx';

export { NotFoundScreen } from './NotFoundScreen.tsx';

const PAGES = standingPages(config);

/** `/om` and its kin, inside the app. */
export function Standing() {
  const { pathname } = useLocation();
  const page = PAGES.find(({ id }) => pathname === `/${id}`);
  return page ? <StandingScreen page={page} /> : <NotFoundScreen />;
}
