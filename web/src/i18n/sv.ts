import { admin } from './sv/admin.ts';
import { announcements } from './sv/announcements.ts';
import { calendar } from './sv/calendar.ts';
import { common, time } from './sv/common.ts';
import { errors } from './sv/errors.ts';
import { events } from './sv/events.ts';
import { front } from './sv/front.ts';
import { groups } from './sv/groups.ts';
import { home } from './sv/home.ts';
import { knowledge } from './sv/knowledge.ts';
import { moderation } from './sv/moderation.ts';
import { notifications } from './sv/notifications.ts';
import { pages } from './sv/pages.ts';
import { people } from './sv/people.ts';
import { powers } from './sv/powers.ts';
import { profile } from './sv/profile.ts';
import { shell } from './sv/shell.ts';
import { signin } from './sv/signin.ts';
import { topic } from './sv/topic.ts';

export const sv = {
  admin,
  announcements,
  common,
  time,
  errors,
  events,
  shell,
  signin,
  profile,
  home,
  groups,
  topic,
  moderation,
  notifications,
  people,
  pages,
  front,
  knowledge,
  calendar,
  powers,
};

/** Every text of the interface. Swedish is the source: a text missing in another language is a compile error. */
export type Texts = typeof sv;
