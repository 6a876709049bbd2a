import { valueOf } from '../../data/live.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useText } from '../../i18n/language.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { AdminScreen } from './AdminScreen.tsx';
import { useAdmin } from './useAdmin.ts';

/** `/admin`: for administrators. */
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
  return <Missing what={t.shell.notYours} how={t.shell.notYoursHow} />;
}

function ForAdministrators() {
  return <AdminScreen {...useAdmin()} />;
}
