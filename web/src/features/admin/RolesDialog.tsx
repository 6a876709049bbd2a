import { PLATFORM_ROLES, type PlatformRoles } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Check } from '../../forms/Field.tsx';
import type { Proof } from '../../parts/ProofOfYou.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import type { RoleHolder } from './types.ts';

interface RolesDialogProps {
  readonly someone: RoleHolder;
  readonly proof: Proof;
  readonly onRoles: (id: string, roles: PlatformRoles, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What one member may do on the platform; each role with what it lets them do. */
export function RolesDialog({ someone, proof, onRoles, onClose }: RolesDialogProps) {
  const t = useText();
  const [roles, setRoles] = useState(someone.roles);
  return (
    <ReasonDialog
      title={t.admin.rolesOf(someone.name)}
      help={t.admin.reasonHelp}
      deed={t.admin.saveRoles}
      proof={proof}
      onDo={(id, reason) => onRoles(id, roles, reason)}
      onClose={onClose}
    >
      {PLATFORM_ROLES.map((role) => (
        <Check
          key={role}
          label={t.admin.roleNames[role]}
          help={t.admin.roleHelp[role]}
          checked={roles[role]}
          onChecked={(checked) => setRoles({ ...roles, [role]: checked })}
        />
      ))}
    </ReasonDialog>
  );
}
