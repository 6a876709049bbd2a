import { isPublicAddress } from '@socialhallbarhet/domain';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isOnline } from '../data/device/connection.ts';
import { isKeeping } from '../data/device/keeping.ts';
import { leaveForPages } from '../data/device/offline.ts';
import { currentSession, type Session } from '../data/session/session-state.ts';
import { useLive } from '../data/useLive.ts';
import { Screen } from './Screen.tsx';
import { signInScreens } from './screens.ts';
import { ScrollKeeper } from './shell/ScrollKeeper.tsx';
import { Shell } from './shell/Shell.tsx';

const MemberApp = lazy(() => import('./MemberApp.tsx').then((module) => ({ default: module.MemberApp })));

/** Who is here decides what there is: a visitor's pages, the door, or a member's screens. */
export function App() {
  const session = useLive(currentSession);
  return (
    <>
      <ScrollKeeper />
      {session.state === 'in' ? (
        <Suspense fallback={<VisitorApp session={{ state: 'starting' }} />}>
          <MemberApp session={session} />
        </Suspense>
      ) : (
        <VisitorApp session={session} />
      )}
    </>
  );
}

function VisitorApp({ session }: { readonly session: Session }) {
  const nobody = () => {};
  return (
    <Shell
      notices={[]}
      online={useLive(isOnline)}
      keeping={useLive(isKeeping)}
      onRead={nobody}
      onReadAll={nobody}
      onSignOut={nobody}
    >
      <Screen>
        {session.state === 'starting' ? null : session.state === 'unverified' ? <signInScreens.verify /> : <Door />}
      </Screen>
    </Shell>
  );
}

/** A visitor is here to sign in; pages for everyone come from the server. Whatever else was asked for: afterwards one is there. */
function Door() {
  const { pathname } = useLocation();
  const [stuck, setStuck] = useState(false);
  const leaves = isPublicAddress(pathname) && !stuck;
  useEffect(() => {
    if (leaves) void leaveForPages().then((left) => setStuck(!left));
  }, [leaves]);
  return leaves ? null : <signInScreens.signIn />;
}
