import { config } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { observeRuling } from '../../data/moderation/cases.ts';
import { isOnline } from '../../data/device/connection.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { Missing } from '../../parts/Missing.tsx';
import { SkeletonPage } from '../../parts/SkeletonPage.tsx';
import { RulingScreen } from './RulingScreen.tsx';

/** `/beslut/{cause}`: what I was told of a case. */
export function Ruling() {
  const { cause = '' } = useParams();
  const { uid } = useAccount();
  const found = useLive(useMemo(() => observeRuling(uid, cause), [uid, cause]));
  const online = useLive(isOnline);
  if (found.status === 'loading' && !online) return <Missing code="offline" />;
  if (found.status === 'loading') return <SkeletonPage />;
  if (found.status === 'error') return <Missing code={found.code} />;
  const told = found.value;
  if (!told?.ruling) return <Missing />;
  return (
    <RulingScreen
      kind={told.kind}
      ruling={told.ruling}
      facts={told.snippet}
      groupName={told.groupName}
      at={new Date(told.at.toMillis())}
      contact={config.operator.mail}
    />
  );
}
