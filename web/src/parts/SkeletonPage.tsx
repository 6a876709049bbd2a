import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/states.tsx';

/** Stands for a page whose one thing is still asked for. */
export function SkeletonPage() {
  return (
    <Page>
      <div className="pad" style={{ marginTop: 24 }}>
        <Skeleton height={240} />
      </div>
    </Page>
  );
}
