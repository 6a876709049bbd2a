import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Missing } from '../../../parts/Missing.tsx';
import { Page } from '../../../ui/Page.tsx';
import { SkeletonRows } from '../../../ui/states.tsx';
import type { EventScreenProps } from '../types.ts';
import { useEvent } from './useEvent.ts';

interface WithEventProps {
  readonly children: (props: EventScreenProps) => ReactNode;
  /** Nothing older than the server's answer: it is changed as a whole. */
  readonly fresh?: boolean;
}

/** An event by the address, or why it cannot be shown. */
export function WithEvent({ children, fresh = false }: WithEventProps) {
  const { eid = '' } = useParams();
  const { loaded, props } = useEvent(eid);
  const waits = loaded.status === 'loading' || (fresh && loaded.status === 'ready' && loaded.stale);
  if (props && !waits) return children(props);
  if (waits) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return <Missing code={loaded.status === 'error' ? loaded.code : 'not-found'} />;
}
