import { hasWords, PLATFORM_ROLES, type PlatformRoles, wordsOf } from '@socialhallbarhet/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../forms/Field.tsx';
import { MemberLink } from '../../parts/MemberLink.tsx';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Face } from '../../parts/Face.tsx';
import { Panel, PanelBody, Row, Rows } from '../../ui/panels.tsx';
import { ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { PowerLog } from './PowerLog.tsx';
import type { AdminScreenProps, RoleHolder, Someone } from './types.ts';

const RolesDialog = lazy(() => import('./RolesDialog.tsx').then((module) => ({ default: module.RolesDialog })));

const NONE: PlatformRoles = { moderator: false, editor: false, organiser: false, administrator: false };
const SHOWN = 8;

/** Roles given and taken by name, and every use of power with its reason. */
export function AdminScreen(props: AdminScreenProps) {
  const { people, holders, loading, error, groups } = props;
  const t = useText();
  const [chosen, setChosen] = useState<RoleHolder>();
  const choose = (someone: Someone) =>
    setChosen({ ...someone, roles: holders.find(({ uid }) => uid === someone.uid)?.roles ?? NONE });
  return (
    <Page
      notes={
        <>
          <MarginNote title={t.admin.facts}>
            <ul>
              <li>{t.admin.members(props.everybody)}</li>
              {groups === undefined ? null : <li>{t.admin.groups(groups)}</li>}
              <li>{t.admin.holders(holders.length)}</li>
            </ul>
          </MarginNote>
          <MarginNote title={t.admin.howTitle}>
            <p className="muted">{t.admin.how}</p>
          </MarginNote>
        </>
      }
    >
      <div className="stack">
        <PageTitle>{t.admin.title}</PageTitle>
        {error ? <ErrorNote code={error} /> : null}
        <Panel title={t.admin.rolesTitle} rows>
          <Search people={people} onWords={props.onWords} onChoose={choose} />
          {loading ? (
            <SkeletonRows />
          ) : (
            <Rows label={t.admin.rolesTitle}>
              {holders.map((holder) => (
                <Row
                  key={holder.uid}
                  before={<Face name={holder.name} />}
                  end={<Change someone={holder} onChoose={choose} />}
                >
                  <MemberLink className="link" uid={holder.uid} name={holder.name} />
                  <span className="muted small line">{rolesIn(holder.roles, t.admin.roles)}</span>
                </Row>
              ))}
            </Rows>
          )}
        </Panel>
        <PowerLog log={props.log} state={props.logState} onOlder={props.onOlder} />
      </div>
      {chosen ? (
        <Suspense fallback={null}>
          <RolesDialog
            someone={chosen}
            proof={props.proof}
            onRoles={(id, roles, reason) => props.onRoles(id, chosen.uid, roles, reason)}
            onClose={() => setChosen(undefined)}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}

function rolesIn(roles: PlatformRoles, names: Readonly<Record<(typeof PLATFORM_ROLES)[number], string>>): string {
  return PLATFORM_ROLES.filter((role) => roles[role])
    .map((role) => names[role])
    .join(', ');
}

function Change({ someone, onChoose }: { readonly someone: Someone; readonly onChoose: (someone: Someone) => void }) {
  const t = useText();
  return (
    <Button aria-label={t.admin.changeOf(someone.name)} onClick={() => onChoose(someone)}>
      {t.admin.change}
    </Button>
  );
}

/** A member by some letters of the name, among all of them, on the device. */
function Search({
  people,
  onWords,
  onChoose,
}: Pick<AdminScreenProps, 'people' | 'onWords'> & {
  readonly onChoose: (someone: Someone) => void;
}) {
  const t = useText();
  const [words, setWords] = useState('');
  const change = (text: string) => {
    setWords(text);
    onWords?.(text);
  };
  const wanted = wordsOf(words);
  const asked = wanted.join('').length >= 2;
  const found = asked ? people.filter(({ name }) => hasWords(name, wanted)) : [];
  return (
    <PanelBody>
      <Field type="search" label={t.admin.find} help={t.admin.findHelp} value={words} onValue={change} />
      <p className="muted small" aria-live="polite">
        {asked ? t.admin.found(found.length) : ''}
      </p>
      {found.length > 0 ? (
        <Rows label={t.admin.find}>
          {found.slice(0, SHOWN).map((someone) => (
            <Row key={someone.uid} end={<Change someone={someone} onChoose={onChoose} />}>
              <span dir="auto" translate="no">
                {someone.name}
              </span>
              <span dir="auto" className="muted small line">
                {someone.headline}
              </span>
            </Row>
          ))}
        </Rows>
      ) : null}
    </PanelBody>
  );
}
