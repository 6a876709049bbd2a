import { useHome } from './useHome.ts';
import { HomeScreen } from './HomeScreen.tsx';

/** `/` for members. */
export function Home() {
  return <HomeScreen {...useHome()} />;
}
