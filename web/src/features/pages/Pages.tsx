import { standingPages } from '@socialhallbarhet/content/pages';
import { config } from '@socialhallbarhet/domain';
import { useLocation } from 'react-router';
import { Missing } from '../../parts/Missing.tsx';
import { StandingScreen } from './StandingScreen.tsx';

const PAGES = standingPages(config);

/** `/om` and its kin, inside the app. */
export function Standing() {
  const { pathname } = useLocation();
  const page = PAGES.find(({ id }) => pathname === `/${id}`);
  return page ? <StandingScreen page={page} /> : <Missing />;
}
