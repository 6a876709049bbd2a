import {
  type Activity,
  type Group,
  type Invitation,
  may,
  type Member,
  type RosterRow,
  SERVER_LIMITS,
  unreadCount,
} from '@socialhallbarhet/domain';
import { useMemo, useState } from 'react';
import {
  acceptInvitation,
  admit,
  askToJoin,
  ban,
  endInvitation,
  removeMember,
  joinGroup,
  leaveGroup,
  observeActivity,
  observeGroup,
  observeListedGroup,
  observeMyInvitation,
  observeMyRequest,
  observeRequests,
  removeRequest,
  setLevel,
  setRole,
} from '../../data/groups/groups.ts';
import { type LatestAnnouncement, observeLatestAnnouncement } from '../../data/broadcasts/announcements.ts';
import { isOnline } from '../../data/device/connection.ts';
import { cell, countedOf, type Loaded, LOADING, valueOf } from '../../data/live.ts';
import { observeMember } from '../../data/members/members.ts';
import { rosterOf } from '../../data/groups/roster.ts';
import { topicsByStart } from '../../data/conversation/topics.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import type { GroupMember, GroupScreenProps, OlderTopics, Standing, TopicLine } from './types.ts';

/** What is not asked for: it would be refused. */
const never = cell<Loaded<never>>({ status: 'loading' });
const nobody = cell(undefined);

/** One group: its card, what I am in it, its topics and people, and what I may do. Undefined until its card is here. */
export function useGroup(gid: string): {
  readonly card: Loaded<Group | undefined>;
  readonly props: GroupScreenProps | undefined;
} {
  const account = useAccount();
  const { uid } = account;
  const memberships = useLive(account.memberships);
  const mine = valueOf(memberships)?.find((membership) => membership.group === gid);
  const isIn = mine !== undefined;
  const isOut = !isIn && memberships.status === 'ready';
  const invited = useLive(useMemo(() => (isOut ? observeMyInvitation(gid, uid) : never), [gid, uid, isOut]));
  // A pending answer has taken the invitation away on this device already.
  const [answering, setAnswering] = useState<Invitation>();
  const invitation = isOut ? (valueOf(invited) ?? answering) : undefined;
  const answer = async (deed: () => Promise<void>) => {
    setAnswering(invitation);
    await deed().finally(() => setAnswering(undefined));
  };
  const card = useCard(gid, isIn || invitation !== undefined, isIn || invited.status !== 'loading');
  const group = valueOf(card);
  const activity = useLive(useMemo(() => (isIn ? observeActivity(account, gid) : never), [account, gid, isIn]));
  const roster = useLive(useMemo(() => (isIn ? rosterOf(account, gid) : nobody), [account, gid, isIn]));
  const mightAsk = isOut && group?.kind === 'closed';
  const asked = useLive(useMemo(() => (mightAsk ? observeMyRequest(gid, uid) : never), [gid, uid, mightAsk]));
  const requests = useRequests(gid, may(mine?.role, 'admit'));
  const by = invitation?.by;
  const inviter = valueOf(useLive(useMemo(() => (by ? observeMember(by) : never), [by])));
  const announced = useLive(useMemo(() => (isIn ? observeLatestAnnouncement(gid) : never), [gid, isIn]));
  const pointers = useLive(account.reading.pointers);
  const online = useLive(isOnline);
  const members = useMemo(() => membersOf(roster?.rows), [roster]);
  const [justJoined, setJustJoined] = useState(false);

  const topics = useMemo(
    () =>
      topicLines(valueOf(activity)?.topics ?? {}, (tid, line) =>
        countedOf(unreadCount(line, pointers[tid], uid), activity, online),
      ),
    [activity, pointers, uid, online],
  );
  const standing: Standing = mine
    ? {
        is: 'member',
        role: mine.role,
        level: mine.level,
        lastOwner: mine.role === 'owner' && members.filter((member) => member.role === 'owner').length <= 1,
      }
    : invitation
      ? { is: 'invited', byName: inviter?.name ?? '' }
      : { is: valueOf(asked) ? 'asked' : 'outside' };
  const props: GroupScreenProps | undefined = group && {
    group: { ...group, gid },
    me: uid,
    standing,
    topics,
    topicsLoading: isIn && activity.status === 'loading',
    onOlderTopics: topics.length >= SERVER_LIMITS.recentTopics ? (before) => olderTopics(gid, before) : undefined,
    members,
    requests,
    announcement: latestOf(valueOf(announced)),
    welcome: justJoined,
    error: activity.status === 'error' ? activity.code : undefined,
    onJoin: async () => {
      await joinGroup(account, gid);
      setJustJoined(true);
    },
    onAsk: (text) => askToJoin(gid, uid, text),
    onWithdraw: () => removeRequest(gid, uid),
    onAccept: async () => {
      await answer(() => acceptInvitation(account, gid));
      setJustJoined(true);
    },
    onRefuse: () => answer(() => endInvitation(gid, uid)),
    onLeave: () => leaveGroup(account, gid),
    onAdmit: (who) => admit(gid, who),
    onDecline: (who) => removeRequest(gid, who),
    onRole: (who, role) => setRole(gid, who, role),
    onRemove: (who) => removeMember(gid, who),
    onBan: (who, reason) => ban(gid, who, uid, reason),
    onReport:
      group.createdBy === uid
        ? undefined
        : async (ground, words) => {
            const { sendReport } = await import('../../data/moderation/cases.ts');
            return sendReport({ target: { kind: 'group', group: gid }, ground, words, goodFaith: true });
          },
    onLevel: (level) => setLevel(account, gid, { role: mine?.role ?? 'member', level }),
  };
  return { card, props };
}

/** The card: as anybody finds it, until one is known to be in the group or invited. */
function useCard(gid: string, sees: boolean, isKnown: boolean): Loaded<Group | undefined> {
  const account = useAccount();
  const card = useLive(
    useMemo(() => (sees ? observeGroup(account, gid) : observeListedGroup(account, gid)), [account, gid, sees]),
  );
  return card.status === 'error' && card.code === 'not-found' && !isKnown ? LOADING : card;
}

function latestOf(found: readonly LatestAnnouncement[] | undefined): GroupScreenProps['announcement'] {
  const [latest] = found ?? [];
  return latest && { ...latest, at: new Date(latest.at.toMillis()) };
}

/** Who asks to be let in, once it is known who they are; only those who keep order look them up. */
function useRequests(gid: string, keeps: boolean) {
  const requests = valueOf(useLive(useMemo(() => (keeps ? observeRequests(gid) : never), [gid, keeps])));
  const askers = useMany(useMemo(() => (requests ?? []).map(({ uid }) => observeMember(uid)), [requests]));
  return useMemo(
    () =>
      (requests ?? []).flatMap(({ uid, text, at }, i) => {
        const asker: Loaded<Member | undefined> = askers[i] ?? LOADING;
        if (asker.status === 'loading') return [];
        const { name = '', headline = '' } = valueOf(asker) ?? {};
        return [{ uid, text, at: new Date(at.toMillis()), name, headline }];
      }),
    [requests, askers],
  );
}

async function olderTopics(gid: string, before: Date | undefined): Promise<OlderTopics> {
  const { found, isLast } = await topicsByStart(gid, before);
  const topics = found.map(({ id, title, cells, at }) => ({ tid: id, title, cells, at: new Date(at.toMillis()) }));
  return { topics, next: isLast ? undefined : topics.at(-1)?.at };
}

/** A group's topic list, by latest. */
function topicLines(
  topics: Activity['topics'],
  unreadOf: (tid: string, line: Activity['topics'][string]) => TopicLine['unread'],
): TopicLine[] {
  return Object.entries(topics)
    .map(([tid, line]) => ({
      tid,
      title: line.title,
      cells: line.cells,
      author: line.authorName,
      snippet: line.snippet,
      at: new Date(line.at.toMillis()),
      unread: unreadOf(tid, line),
      archived: line.archived,
    }))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

const RANK = { owner: 0, moderator: 1, member: 2 };
function membersOf(rows: Readonly<Record<string, RosterRow>> | undefined): GroupMember[] {
  return Object.entries(rows ?? {})
    .flatMap(([uid, { name, headline, role }]) => (role === 'left' ? [] : [{ uid, name, headline, role }]))
    .sort((a, b) => RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name, 'sv'));
}
