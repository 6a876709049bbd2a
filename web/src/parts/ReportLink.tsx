import type { Ground, ReportAnswer } from '@socialhallbarhet/domain';
import { lazy, Suspense, useState } from 'react';

const ReportDialog = lazy(() => import('./ReportDialog.tsx').then((module) => ({ default: module.ReportDialog })));

interface ReportLinkProps {
  readonly label: string;
  readonly title: string;
  readonly onReport: (ground: Ground, words: string) => Promise<ReportAnswer>;
}

/** The way to tell somebody that a profile or a group is not right. */
export function ReportLink({ label, title, onReport }: ReportLinkProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <button type="button" className="link small" onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking ? (
        <Suspense fallback={null}>
          <ReportDialog title={title} onReport={onReport} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
