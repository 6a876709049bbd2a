import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import type { GroupScreenProps } from './types.ts';
import { useGroup } from './useGroup.ts';

interface WithGroupProps {
  readonly children: (props: GroupScreenProps) => ReactNode;
  /** Nothing older than the server's answer: it is changed as a whole. */
  readonly fresh?: boolean;
}

/** A group by the address, or why it cannot be shown. */
export function WithGroup({ children, fresh = false }: WithGroupProps) {
  const { gid = '' } = useParams();
  const { card, props } = useGroup(gid);
  const waits = card.status === 'loading' || (fresh && card.status === 'ready' && card.stale);
  if (props && !waits) return children(props);
  if (waits) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return <Missing code={card.status === 'error' ? card.code : 'not-found'} />;
}
