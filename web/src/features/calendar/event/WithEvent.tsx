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
  const { loaded, room, props } = useEvent(eid);
  // Without its room it would lose the address when it is saved.
  const isOld = [loaded, room].some((one) => one.status === 'loading' || (one.status === 'ready' && one.stale));
  const waits = loaded.status === 'loading' || (fresh && isOld);
  if (props && !waits && !(fresh && room.status === 'error')) return children(props);
  if (waits) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  const failed = [loaded, room].find((one) => one.status === 'error');
  return <Missing code={failed?.status === 'error' ? failed.code : 'not-found'} />;
}
