import { afterSignIn, splitLanguage } from '@socialhallbarhet/domain';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate, useSearchParams } from 'react-router';
import { isOnline } from '../data/device/connection.ts';
import { isKeeping } from '../data/device/keeping.ts';
import { valueOf } from '../data/live.ts';
import { signOut } from '../data/session/session.ts';
import { type Session, takeDestination } from '../data/session/session-state.ts';
import { checkTerms, termsAccepted } from '../data/session/terms.ts';
import { useLive } from '../data/useLive.ts';
import { useBell } from '../features/notifications/useNotifications.ts';
import { Missing } from '../parts/Missing.tsx';
import { Screen } from './Screen.tsx';
import { signInScreens, memberScreens } from './screens.ts';
import { Shell } from './shell/Shell.tsx';

const SignOutDialog = lazy(() =>
  import('../features/profile/SignOutDialog.tsx').then((module) => ({ default: module.SignOutDialog })),
);

type SignedIn = Extract<Session, { state: 'in' }>;

/** The screens of one who is in. */
export function MemberApp({ session }: { readonly session: SignedIn }) {
  const { account } = session;
  const member = useLive(account.member);
  const bell = useBell();
  const accepted = useLive(termsAccepted);
  useEffect(() => {
    if (session.confirmed) void checkTerms(account).catch(() => {});
  }, [account, session.confirmed]);
  const [leaving, setLeaving] = useState(0);
  const navigate = useNavigate();
  useEffect(() => {
    const to = takeDestination();
    if (to) void navigate(to, { replace: true });
  }, [navigate]);
  const isNew = member.status === 'ready' && !member.stale && !member.value;
  const name = valueOf(member)?.name ?? '';
  const leave = async () => {
    const unsent = await account.outbox.unsent();
    if (unsent > 0) setLeaving(unsent);
    else await signOut();
  };
  return (
    <Shell
      me={isNew ? undefined : { uid: account.uid, name }}
      notices={bell.notices}
      online={useLive(isOnline)}
      keeping={useLive(isKeeping)}
      onRead={bell.onRead}
      onReadAll={bell.onReadAll}
      onSignOut={() => void leave()}
    >
      <Screen>{isNew || accepted === false ? <signInScreens.onboarding /> : memberRoutes}</Screen>
      {leaving > 0 ? (
        <Suspense fallback={null}>
          <SignOutDialog unsent={leaving} onSignOut={signOut} onClose={() => setLeaving(0)} />
        </Suspense>
      ) : null}
    </Shell>
  );
}

function MemberRoutes() {
  return (
    <Routes>
      {Object.entries(memberScreens).map(([path, Found]) => (
        <Route key={path} path={path} element={<Found />} />
      ))}
      <Route path="/logga-in" element={<ThroughTheDoor />} />
      <Route path="/en/*" element={<InSwedishAddress />} />
      <Route path="*" element={<Missing />} />
    </Routes>
  );
}

/** One element for good: what the bell or the connection tells does not render the screens. */
const memberRoutes = <MemberRoutes />;

/** Signed in: on to where one came from. */
function ThroughTheDoor() {
  const [query] = useSearchParams();
  return <Navigate replace to={afterSignIn(query.get('till'))} />;
}

/** The app has one address for both languages: the member's own is shown. */
function InSwedishAddress() {
  const { pathname, search, hash } = useLocation();
  return <Navigate replace to={{ pathname: splitLanguage(pathname).path, search, hash }} />;
}
