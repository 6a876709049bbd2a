import { textOrNone } from '../member/read.ts';
import { fields, moment, text } from '../shared/read.ts';
import type { Announcement } from './schema.ts';

const announcement = fields<Announcement>({ title: text, text, by: textOrNone, byName: textOrNone, at: moment });

export const announcementReads = { announcement, groupAnnouncement: announcement } as const;
