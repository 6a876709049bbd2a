import { may, snippet } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { CountBadge, Panel, Row, Rows } from '../../ui/panels.tsx';
import { ReportLink } from '../../parts/ReportLink.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { Empty, ErrorNote, Note, SkeletonRows } from '../../ui/states.tsx';
import { TimeText } from '../../parts/time/TimeText.tsx';
import { Entrance } from './members/Entrance.tsx';
import styles from './groups.module.css';
import { Keeping } from './members/Keeping.tsx';
import { Members } from './members/Members.tsx';
import { Membership } from './members/Membership.tsx';
import { OlderTopics } from './topics/OlderTopics.tsx';
import { Requests } from './members/Requests.tsx';
import type { GroupScreenProps, TopicLine } from './types.ts';
import { shownTitle } from '../../parts/titles.ts';

/** A group: what it is for, who will read, and its conversations by latest. */
export function GroupScreen(props: GroupScreenProps) {
  const { group, standing, topics, topicsLoading, members, requests, error, onReload } = props;
  const t = useText();
  const role = standing.is === 'member' ? standing.role : undefined;
  const count = props.memberCount ?? members.length;
  const kind = t.groups.kind[group.kind];
  return (
    <Page notes={<Notes {...props} />}>
      <Crumb to="/grupper" label={t.groups.title}>
        {kind}
      </Crumb>
      <PageTitle
        beside={<Rutan cells={group.cells} size={96} to="/kunskap" />}
        below={
          <>
            <p dir="auto" className={`lead ${styles.purpose}`}>
              {group.purpose}
            </p>
            {count > 0 ? <p className={`muted small ${styles.reach}`}>{t.groups.reach(count, kind)}</p> : null}
          </>
        }
      >
        {group.name}
      </PageTitle>
      {role ? null : (
        <div className="pad">
          <Entrance {...props} />
        </div>
      )}
      <div className="stack" style={{ marginTop: 24 }}>
        {error ? <ErrorNote code={error} onRetry={onReload} /> : null}
        {props.welcome && group.welcome ? (
          <Note>
            <div>
              <h2>{t.groups.welcomeTitle}</h2>
              <p dir="auto" className="asWritten">
                {group.welcome}
              </p>
            </div>
          </Note>
        ) : null}
        {props.announcement ? <Announcement gid={group.gid} {...props.announcement} /> : null}
        {may(role, 'admit') && requests.length > 0 ? <Requests {...props} /> : null}
        {role ? <Keeping gid={group.gid} role={role} /> : null}
        {role ? (
          <Panel
            title={t.groups.topics}
            beside={
              <ButtonLink to={`/g/${group.gid}/nytt`} small kind="go">
                {t.groups.newTopic}
              </ButtonLink>
            }
          >
            <Topics gid={group.gid} topics={topics} loading={topicsLoading} />
            {props.onOlderTopics ? (
              <OlderTopics
                gid={group.gid}
                shown={new Set(topics.map(({ tid }) => tid))}
                onOlder={props.onOlderTopics}
              />
            ) : null}
          </Panel>
        ) : null}
      </div>
    </Page>
  );
}

/** What was last written to everyone; the page of its own has the rest. */
function Announcement(props: { readonly gid: string } & NonNullable<GroupScreenProps['announcement']>) {
  const { gid, id, title, byName, text, at } = props;
  const t = useText();
  return (
    <Panel title={t.announcements.announcement}>
      <Rows>
        <Row to={`/g/${gid}/anslag/${id}`} end={<TimeText at={at} className="muted small" />}>
          <b dir="auto">{title}</b>
          <br />
          <span className="muted clamp">{t.groups.lastBy(byName.split(' ')[0] ?? byName, snippet(text))}</span>
        </Row>
      </Rows>
    </Panel>
  );
}

interface TopicsProps {
  readonly gid: string;
  readonly topics: readonly TopicLine[];
  readonly loading: boolean;
}

function Topics({ gid, topics, loading }: TopicsProps) {
  const t = useText();
  if (loading) return <SkeletonRows n={5} />;
  if (topics.length === 0) return <Empty what={t.groups.noTopics} how={t.groups.noTopicsHow} />;
  return (
    <Rows>
      {topics.map((topic) => (
        <Row
          key={topic.tid}
          to={`/g/${gid}/amne/${topic.tid}`}
          before={<Rutan cells={topic.cells} size={25} />}
          end={
            topic.unread !== 0 ? (
              <CountBadge n={topic.unread} label={t.common.unread(topic.unread)} />
            ) : (
              <TimeText at={topic.at} className="muted small" />
            )
          }
        >
          {topic.unread !== 0 ? (
            <b dir="auto">{shownTitle(topic.title, t)}</b>
          ) : (
            <span dir="auto">{shownTitle(topic.title, t)}</span>
          )}
          {topic.archived ? <span className="muted small">{` · ${t.groups.archived}`}</span> : null}
          <br />
          <span className="muted clamp">
            {t.groups.lastBy(topic.author.split(' ')[0] ?? topic.author, topic.snippet)}
          </span>
        </Row>
      ))}
    </Rows>
  );
}

function Notes(props: GroupScreenProps) {
  const { group, standing } = props;
  const t = useText();
  const role = standing.is === 'member' ? standing.role : undefined;
  return (
    <>
      {role ? <Members {...props} /> : null}
      {group.rules ? (
        <MarginNote title={t.groups.rulesTitle}>
          <p dir="auto" className="muted asWritten">
            {group.rules}
          </p>
        </MarginNote>
      ) : null}
      {standing.is === 'member' ? <Membership {...props} standing={standing} /> : null}
      {props.onReport ? (
        <ReportLink
          label={t.moderation.reportGroup}
          title={t.moderation.reportTitleMember(group.name)}
          onReport={props.onReport}
        />
      ) : null}
    </>
  );
}
