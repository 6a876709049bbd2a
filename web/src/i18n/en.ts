import { admin } from './en/admin.ts';
import { announcements } from './en/announcements.ts';
import { calendar } from './en/calendar.ts';
import { common, time } from './en/common.ts';
import { errors } from './en/errors.ts';
import { events } from './en/events.ts';
import { front } from './en/front.ts';
import { groups } from './en/groups.ts';
import { home } from './en/home.ts';
import { knowledge } from './en/knowledge.ts';
import { moderation } from './en/moderation.ts';
import { notifications } from './en/notifications.ts';
import { pages } from './en/pages.ts';
import { people } from './en/people.ts';
import { powers } from './en/powers.ts';
import { profile } from './en/profile.ts';
import { shell } from './en/shell.ts';
import { signin } from './en/signin.ts';
import { topic } from './en/topic.ts';

import type { Texts } from './sv.ts';

export const en: Texts = {
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
