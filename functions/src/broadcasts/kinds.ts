import {
  type Announcement,
  announcementPath,
  causeOf,
  type Group,
  type Membership,
  newsOf,
  paths,
} from '@socialhallbarhet/domain';
import type { KindsOf } from '../notifications/kind.ts';
import { snippetNow } from '../members/current-names.ts';
import { wants } from '../notifications/wants.ts';
import { membersWho, type Source } from './source.ts';

export const broadcastKinds: KindsOf<'announcement'> = {
  announcement: {
    async concerns(reader, uid, _cause, { group, item }) {
      if (!(await reader.get(announcementPath(group, item)))) return false;
      return !group || wants(await reader.get<Membership>(paths.membership(group, uid)), 'announcement');
    },
  },
};

export const broadcastSources = {
  announcement: {
    ...membersWho('announcement'),
    cause: ({ group, item }) => causeOf.announcement(group, item),
    async news(reader, { group, item }) {
      const [announcement, card] = (await reader.getAll<unknown>([
        announcementPath(group, item),
        ...(group ? [paths.group(group)] : []),
      ])) as [Announcement?, Group?];
      if (!announcement || (group && !card)) return undefined;
      const { by: from, byName: fromName, title: topicTitle, text } = announcement;
      const place = { group, groupName: card?.name ?? '' };
      const words = await snippetNow(reader, text);
      return newsOf('announcement', { ...place, item, topicTitle, from, fromName, snippet: words });
    },
  },
} satisfies Record<string, Source>;
