import { causeOf, mailId, paths, type PowerDeed } from '../../packages/domain/src/index.ts';
import { NEWCOMER } from './cases.ts';
import type { Moments } from './moments.ts';
import type { DemoDocument } from './placed.ts';

/** A member who is restricted for advertising, for three more days. */
const RESTRICTED = 'wilhelm-krantz';
const REASON =
  'Samma erbjudande från företaget i tre grupper, trots två påminnelser. Villkoren säger att vi inte säljer här.';
const RESTRICTION = 'restrict-demo';
const DAYS = 5;

/** The restriction and trust of a member: all are trusted, and all but one may write. */
export function standingDocument(uid: string, moments: Moments): DemoDocument {
  const path = paths.standing(uid);
  if (uid !== RESTRICTED) return { path, data: { v: 1, writeAfter: new Date(0), trusted: uid !== NEWCOMER } };
  const held = { writeAfter: until(moments), reason: REASON, restriction: RESTRICTION };
  return { path, data: { v: 1, trusted: true, ...held } };
}

const began = (moments: Moments) => moments(2, '06.40');
const until = (moments: Moments) => new Date(began(moments).getTime() + DAYS * 24 * 60 * 60_000);

/** The uses of power by the demo's moderator, administrator and group owners, and their notifications. */
export function powerDocuments(moments: Moments): DemoDocument[] {
  const use = (id: string, by: string, deed: PowerDeed, on: string, at: Date, more: object = {}): DemoDocument => ({
    path: paths.power(id),
    data: { v: 1, by, deed, on, place: '', detail: '', reason: '', ...more, at },
  });
  const group = { place: paths.group('trygga-nordost') };
  const nothing = { group: '', groupName: '', from: '', fromName: '', topic: '', topicTitle: '', message: '' };
  const cause = causeOf.restriction(RESTRICTION);
  const at = began(moments);
  const told = { kind: 'restriction', ...nothing, snippet: REASON, until: until(moments), at, read: at };
  return [
    use('set-roles-demo-1', 'cecilia-nord', 'set-roles', 'olle-lund', moments(200, '09.10'), {
      detail: 'moderator',
      reason: 'Vald av styrelsen i våras.',
    }),
    use('set-roles-demo-2', 'cecilia-nord', 'set-roles', 'sofia-ek', moments(200, '09.12'), {
      detail: 'editor',
      reason: 'Tar över kunskapen efter förra redaktören.',
    }),
    use('group-role-demo', 'karin-berg', 'group-role', 'yusuf-demir', moments(120, '13.20'), {
      ...group,
      detail: 'moderator',
    }),
    use(RESTRICTION, 'olle-lund', 'restrict', RESTRICTED, at, {
      detail: until(moments).toISOString(),
      reason: REASON,
    }),
    {
      path: paths.mail(mailId(RESTRICTED, cause)),
      data: { v: 1, uid: RESTRICTED, cause, state: 'skipped', why: 'seeded', at },
    },
    { path: paths.notification(RESTRICTED, cause), data: { v: 1, ...told } },
  ];
}
