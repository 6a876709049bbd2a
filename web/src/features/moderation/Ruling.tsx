import { config, type ErrorCode, type Notification } from '@socialhallbarhet/domain';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { rulingFor } from '../../data/cases.ts';
import { toAppError } from '../../data/errors.ts';
import { useAccount } from '../../data/useAccount.ts';
import { Missing } from '../../ui/Missing.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { RulingScreen } from './RulingScreen.tsx';

/** `/beslut/{cause}`: what I was told of a case. */
export function Ruling() {
  const { cause = '' } = useParams();
  return <One key={cause} cause={cause} />;
}

function One({ cause }: { readonly cause: string }) {
  const { uid } = useAccount();
  const [found, setFound] = useState<{ told: Notification } | { code: ErrorCode }>();
  useEffect(() => {
    rulingFor(uid, cause).then(
      (told) => setFound(told?.ruling ? { told } : { code: 'not-found' }),
      (error: unknown) => setFound({ code: toAppError(error).code }),
    );
  }, [uid, cause]);
  if (!found) return <Skeleton height={240} />;
  if ('code' in found) return <Missing code={found.code} />;
  const { told } = found;
  return told.ruling ? (
    <RulingScreen
      kind={told.kind}
      ruling={told.ruling}
      facts={told.snippet}
      groupName={told.groupName}
      at={new Date(told.at.toMillis())}
      contact={config.operator.mail}
    />
  ) : null;
}
