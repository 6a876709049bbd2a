import { Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EventLine } from '../../parts/EventLine.tsx';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { PlaceMark } from '../../parts/PlaceMark.tsx';
import { CountBadge, ForMe, Panel, PanelBody, Row, Rows } from '../../ui/panels.tsx';
import { RestrictionNote } from '../../parts/RestrictionNote.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { Empty, ErrorNote, Skeleton, SkeletonRows } from '../../ui/states.tsx';
import { headingDay, sinceWhen } from '../../parts/time/time.ts';
import { TimeText, useNow } from '../../parts/time/TimeText.tsx';
import { aroundOf, useNotificationText } from '../../parts/useNotificationText.ts';
import { optional } from '../../ui/optional.ts';
import styles from './home.module.css';
import type { GroupNews, HomeScreenProps, Waiting } from './types.ts';
import { shownTitle } from '../../parts/titles.ts';

/** Brings the texts of the knowledge: nobody waits for them. */
const FromKnowledge = optional(async () => (await import('./FromKnowledge.tsx')).FromKnowledge);

/** What waits for me, then what is new in my groups. Never empty. */
export function HomeScreen(props: HomeScreenProps) {
  const { waiting, loading, error, restriction, onReload, onFollow } = props;
  const t = useText();
  const now = useNow();
  return (
    <Page notes={<Notes {...props} />}>
      <div className="stack">
        <PageTitle tab={t.shell.home}>{headingDay(now, t.time)}</PageTitle>
        {error ? <ErrorNote code={error} onRetry={onReload} /> : null}
        {restriction ? <RestrictionNote {...restriction} /> : null}
        {waiting.length > 0 ? (
          <Panel title={<ForMe>{t.home.waiting}</ForMe>}>
            <Rows>
              {waiting.map((item) => (
                <WaitingRow key={item.id} item={item} onFollow={onFollow} />
              ))}
            </Rows>
          </Panel>
        ) : loading ? null : (
          <p className={`muted ${styles.aside}`}>{t.home.nothingWaits}</p>
        )}
        {loading ? (
          <Panel title={t.home.sinceFirst}>
            <SkeletonRows />
          </Panel>
        ) : (
          <News {...props} />
        )}
      </div>
    </Page>
  );
}

function WaitingRow({ item, onFollow }: { readonly item: Waiting; readonly onFollow: (id: string) => void }) {
  const what = useNotificationText();
  const { lang } = useLanguage();
  const around = aroundOf({ ...item, topicTitle: '' }, lang);
  return (
    <Row to={item.to} onClick={() => onFollow(item.id)} end={<TimeText at={item.at} className="muted small" />}>
      <b>{what(item)}</b>
      {around ? <span className="muted clamp">{around}</span> : null}
    </Row>
  );
}

function News({ news, groups, lastVisit, readNext }: HomeScreenProps) {
  const t = useText();
  const now = useNow();
  if (groups.length === 0) {
    return (
      <Panel>
        <Empty what={t.home.noGroups} how={t.home.noGroupsHow}>
          <ButtonLink kind="go" to="/grupper">
            {t.home.findGroup}
          </ButtonLink>
        </Empty>
      </Panel>
    );
  }
  const title = lastVisit ? t.home.sinceLast(sinceWhen(lastVisit, now, t.time)) : t.home.sinceFirst;
  if (news.length > 0) {
    return (
      <Panel title={title}>
        <Rows>
          {news.map((group) => (
            <NewsRow key={group.gid} group={group} />
          ))}
        </Rows>
      </Panel>
    );
  }
  return (
    <Panel title={title}>
      <PanelBody>
        <p className="muted">{t.home.nothingNew}</p>
        {readNext ? (
          <>
            <p style={{ marginTop: 20 }} className="muted small">
              {t.home.readInstead}
            </p>
            <p className="title">
              <Link dir="auto" className="link" to={readNext.to}>
                {readNext.title}
              </Link>
            </p>
            <p dir="auto" className="muted">
              {readNext.groupName}
            </p>
          </>
        ) : null}
      </PanelBody>
    </Panel>
  );
}

function NewsRow({ group }: { readonly group: GroupNews }) {
  const t = useText();
  const { latest } = group;
  return (
    <Row
      to={latest && group.unread !== 0 ? `/g/${group.gid}/amne/${latest.tid}` : `/g/${group.gid}`}
      end={<CountBadge n={group.unread} label={t.common.unread(group.unread)} />}
    >
      <b dir="auto">{group.name}</b>
      {latest ? (
        <span className="muted clamp">
          {`${shownTitle(latest.title, t)} · ${latest.author.split(' ')[0] ?? latest.author}: ${latest.snippet}`}
        </span>
      ) : null}
    </Row>
  );
}

function Notes({ groups, askMe, events, loading }: HomeScreenProps) {
  const t = useText();
  const cells = useMemo(() => groups.flatMap((group) => group.cells), [groups]);
  return (
    <>
      {events.length > 0 ? <Coming events={events} /> : null}
      {groups.length > 0 ? (
        <MarginNote title={t.home.yourGroups}>
          <ul className={styles.groups}>
            {groups.map(({ gid, name, cells }) => (
              <li key={gid}>
                {name ? (
                  <Link to={`/g/${gid}`}>
                    <Rutan cells={cells} size={25} decorative />
                    <span dir="auto">{name}</span>
                  </Link>
                ) : (
                  // Not a link before it has a name.
                  <span className={styles.unnamed}>
                    <Skeleton width="70%" />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </MarginNote>
      ) : null}
      {loading ? null : (
        <MarginNote title={t.home.askMe}>
          <p className={askMe ? undefined : 'muted'}>{askMe ? t.home.askMeText(askMe) : t.home.askMeMissing}</p>
          <p className="small" style={{ marginTop: 8 }}>
            <Link className="link" to="/mitt">
              {t.home.askMeEdit}
            </Link>
          </p>
        </MarginNote>
      )}
      {loading ? null : (
        <Suspense fallback={null}>
          <FromKnowledge cells={cells} />
        </Suspense>
      )}
    </>
  );
}

/** The next events, each with its day, hours and place. */
function Coming({ events }: Pick<HomeScreenProps, 'events'>) {
  const t = useText();
  const now = useNow();
  return (
    <MarginNote title={t.events.homeTitle}>
      <ul className={styles.coming}>
        {events.map((event) => (
          <EventLine
            key={event.id}
            event={event}
            now={now}
            as="note"
            mine={event.mine ? <PlaceMark state={event.mine} /> : undefined}
          />
        ))}
      </ul>
      <p className="small" style={{ marginTop: 8 }}>
        <Link className="link" to="/kalender">
          {t.events.homeAll}
        </Link>
      </p>
    </MarginNote>
  );
}
