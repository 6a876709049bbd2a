import { valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/roles.ts';
import { useText } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { AdminScreen } from './AdminScreen.tsx';
import { useAdmin } from './useAdmin.ts';

/** `/admin`: for administrators; to everybody else it looks like any page that is not theirs. */
export function Admin() {
  const t = useText();
  const roles = useMyRoles();
  if (valueOf(roles)?.administrator) return <ForAdministrators />;
  if (roles.status === 'loading' || (roles.status === 'ready' && roles.stale)) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle>{t.errors['not-found'].what}</PageTitle>
      <ErrorNote code="not-allowed" />
    </Page>
  );
}

function ForAdministrators() {
  return <AdminScreen {...useAdmin()} />;
}
