import { PLACES } from '@socialhallbarhet/content/vocabularies';
import { fold } from '@socialhallbarhet/domain';
import { useDeferredValue, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Field } from '../../../forms/Field.tsx';
import { Page, PageTitle } from '../../../ui/Page.tsx';
import { CountBadge, Panel, Row, Rows } from '../../../ui/panels.tsx';
import { Rutan } from '../../../parts/Rutan.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../../ui/states.tsx';
import styles from '../groups.module.css';
import type { GroupEntry, GroupsScreenProps } from '../types.ts';

const placeName = (id: string) => PLACES.find((place) => place.id === id)?.name ?? id;

function matches(group: GroupEntry, words: string): boolean {
  const text = fold([group.name, group.purpose, ...group.places.map(placeName)].join(' '));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The directory: mine first, then the others, with what each is for. */
export function GroupsScreen({ groups, loading, error, onReload }: GroupsScreenProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const found = wanted === '' ? groups : groups.filter((group) => matches(group, wanted));
  const mine = found.filter((group) => group.mine);
  const others = found.filter((group) => !group.mine);
  return (
    <Page>
      <div className="stack">
        <PageTitle
          beside={
            <ButtonLink to="/grupper/ny" kind="go">
              {t.groups.start}
            </ButtonLink>
          }
        >
          {t.groups.title}
        </PageTitle>
        <div className="pad">
          <p className="muted">{t.groups.lead}</p>
          {groups.length > 6 ? (
            <div className={styles.search}>
              <Field label={t.groups.filter} type="search" value={words} onValue={setWords} />
            </div>
          ) : null}
        </div>
        {error ? <ErrorNote code={error} onRetry={onReload} /> : null}
        {loading ? (
          <Panel>
            <SkeletonRows n={5} />
          </Panel>
        ) : null}
        <GroupPanel title={t.groups.mine} groups={mine} />
        <GroupPanel title={mine.length > 0 ? t.groups.others : t.groups.title} groups={others} />
        {!loading && !error && found.length === 0 ? (
          <Panel>
            {wanted === '' ? (
              <Empty what={t.groups.none} />
            ) : (
              <Empty what={t.groups.noMatch(wanted)} how={t.groups.noMatchHow} />
            )}
          </Panel>
        ) : null}
      </div>
    </Page>
  );
}

function GroupPanel({ title, groups }: { readonly title: string; readonly groups: readonly GroupEntry[] }) {
  const t = useText();
  if (groups.length === 0) return null;
  return (
    <Panel title={title}>
      <Rows>
        {groups.map((group) => (
          <Row
            key={group.gid}
            to={`/g/${group.gid}`}
            before={<Rutan cells={group.cells} size={40} />}
            end={<CountBadge n={group.unread} label={t.common.unread(group.unread)} />}
          >
            <b dir="auto">{group.name}</b> <span className="muted small whole">{t.groups.kind[group.kind]}</span>
            <span dir="auto" className="muted clamp">
              {group.purpose}
            </span>
            <span className="muted small line">
              {[t.groups.members(group.members), group.talks > 0 && t.groups.talks(group.talks)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
