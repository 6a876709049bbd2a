import { fields, moment, text, textOrNone } from '../shared/read.ts';
import type { Announcement } from './schema.ts';

const announcement = fields<Announcement>({ title: text, text, by: textOrNone, byName: textOrNone, at: moment });

export const announcementReads = { announcement, groupAnnouncement: announcement } as const;
