import { useParams } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { ErrorNote, Skeleton, SkeletonRows } from '../../ui/states.tsx';
import { CasePane } from './CasePane.tsx';
import { CasesScreen } from './CasesScreen.tsx';
import { useCase } from './useCase.ts';
import { useCases, useScopes } from './useCases.ts';

/** `/arenden` and `/arenden/{cid}` */
export function Cases() {
  const t = useText();
  const { cid } = useParams();
  const scopes = useScopes();
  if (!scopes) {
    return (
      <Page>
        <SkeletonRows n={3} />
      </Page>
    );
  }
  if (scopes.length === 0) return <Missing what={t.moderation.notYours} how={t.moderation.notYoursHow} />;
  return <Queue scopes={scopes} cid={cid} />;
}

function Queue({
  scopes,
  cid,
}: {
  readonly scopes: readonly (string | undefined)[];
  readonly cid: string | undefined;
}) {
  return (
    <CasesScreen {...useCases(scopes)} chosen={cid}>
      {cid ? <One key={cid} cid={cid} /> : null}
    </CasesScreen>
  );
}

function One({ cid }: { readonly cid: string }) {
  const props = useCase(cid);
  if (!props) return <Skeleton height={240} />;
  return 'error' in props ? <ErrorNote code={props.error} /> : <CasePane {...props} />;
}
