import {
  type EventForm,
  type GroupKind,
  HOME_ZONE,
  localOf,
  type Member,
  type Membership,
  type Message,
  NOW,
  type Notification,
  paths,
  type Role,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Account } from '../platform/accounts.ts';
import type { FanoutTask, MailsTask, MailTask, Queue, RegistrationTask } from '../platform/queue.ts';
import { beforeEach } from 'vitest';
import { asProduction } from './as-production.ts';
import { testDb } from './test-db.ts';
import type { Letter } from '../platform/mail.ts';
import { sendNotificationMail } from '../notifications/send-notification-mail.ts';
import { firestorePort } from './port.ts';

/** A small community on a real Firestore, with clock, queue, mail and accounts of its own. */
export function createWorld() {
  const { db: plain, all, close } = testDb(firestorePort());
  let ahead = 0;
  const clock: Clock = { now: () => Date.now() + ahead };
  // Only what a test passes counts: how fast a machine is decides nothing.
  const { db, pace } = asProduction(plain, { now: () => ahead });
  // What one test does says nothing of the pace of the next.
  beforeEach(pace.forget);
  const tasks = new Map<string, MailTask>();
  const manyTasks = new Map<string, MailsTask>();
  const registrationTasks = new Map<string, RegistrationTask>();
  const fanoutTasks = new Map<string, FanoutTask>();
  const letters: Letter[] = [];
  const accounts = new Map<string, Account>();
  const queueOf = <T>(into: Map<string, T>): Queue<T> => ({
    async enqueue(id, task) {
      if (into.has(id)) return false;
      into.set(id, task);
      return true;
    },
  });
  const queue = queueOf(tasks);
  const mails = queueOf(manyTasks);
  const fanouts = queueOf(fanoutTasks);
  const registrations = queueOf(registrationTasks);
  const mail = { send: async (letter: Letter) => void letters.push(letter) };

  // What a test sets up is no use case, and may be what production would refuse.
  const set = (path: string, data: object) => plain.transaction(async (tx) => tx.set(path, { v: 1, ...data }));
  const remove = (path: string) => plain.deleteAll([path]);
  const change = <T extends object>(path: string, changes: Partial<Record<keyof T, unknown>>) =>
    plain.transaction(async (tx) => tx.set(path, { ...(await tx.get<T>(path)), ...changes }));

  const mailDeps = { db, clock, mail, publicUrl: 'https://example.org', unsubscribeKey: 'k'.repeat(32) };
  const byUid = async (uid: string) => accounts.get(uid);
  const terms = new Map<string, number>();
  const accountsDeps = {
    withoutTerms: async (uids: readonly string[]) => uids.filter((uid) => accounts.has(uid) && !terms.has(uid)),
    acceptTerms: async (uid: string, version: number) => void terms.set(uid, version),
  };

  return {
    db,
    clock,
    queue,
    mails,
    fanouts,
    registrations,
    registrationTasks,
    mail,
    tasks,
    manyTasks,
    fanoutTasks,
    letters,
    accounts,
    /** The terms that each account's token says are accepted. */
    terms,
    deps: { db, clock, queue, fanouts, registrations, accounts: accountsDeps },
    fanoutDeps: { db, clock, fanouts, mails },
    mailDeps: { ...mailDeps, accounts: { byUid } },
    all,
    close,
    set,
    /** Another day: nothing that is paced was used yet. */
    async nextDay() {
      const used = Object.keys(await all()).filter((path) => path.startsWith('paces/'));
      await plain.deleteAll(used);
    },
    remove,
    change,
    pass: (ms: number) => void (ahead += ms),
    /** Back to the server's time. */
    present: () => void (ahead = 0),

    async member(uid: string, name: string, profile: Partial<Member> = {}) {
      const empty = {
        headline: '',
        askMeAbout: '',
        about: '',
        competences: [],
        sector: 'kommun',
        organisation: '',
        places: [],
      };
      await set(paths.member(uid), { ...empty, name, lang: 'sv', ...profile, at: NOW, changed: NOW });
      accounts.set(uid, { uid, email: `${uid}@example.org`, verified: true, disabled: false, providers: [] });
    },
    group: (gid: string, kind: GroupKind, createdBy: string) =>
      set(paths.group(gid), {
        name: `Gruppen ${gid}`,
        purpose: 'Att prova saker',
        kind,
        rules: '',
        welcome: '',
        places: [],
        cells: [],
        createdBy,
        at: NOW,
        changed: NOW,
      }),
    belongs: (gid: string, uid: string, role: Role = 'member', level: Membership['level'] = 'all') =>
      set(paths.membership(gid, uid), { uid, role, level, at: NOW }),
    topic: (gid: string, tid: string, lead: string, createdBy: string) =>
      set(paths.topic(gid, tid), {
        title: `Ämnet ${tid}`,
        cells: [],
        competences: [],
        lead,
        pins: [],
        archived: false,
        createdBy,
        at: NOW,
        changed: NOW,
      }),
    message: (gid: string, tid: string, mid: string, author: string, text: string, replyTo = '') =>
      set(paths.message(gid, mid), {
        topic: tid,
        topics: [tid],
        author,
        text,
        replyTo,
        edits: 0,
        state: 'visible',
        at: NOW,
        changed: NOW,
      }),
    edit: (gid: string, mid: string, text: string) =>
      change<Message>(paths.message(gid, mid), { text, edits: 1, changed: NOW }),
    notification: (uid: string, cause: string) => db.get<Notification>(paths.notification(uid, cause)),

    /** Plays the queue: runs every task, retries failed ones after eleven minutes, until all are done. */
    async work() {
      let todo = [...tasks.values()];
      for (let round = 0; todo.length > 0 && round < 10; round++) {
        const failed: MailTask[] = [];
        for (const task of todo) {
          await sendNotificationMail({ ...mailDeps, accounts: { byUid } }, task).catch(() => failed.push(task));
        }
        todo = failed;
        if (failed.length > 0) ahead += 11 * 60_000;
      }
      if (todo.length > 0) throw new Error('Some tasks never succeed');
    },
  };
}
export const mention = (uid: string, name = uid) => `[@${name}](/folk/${uid})`;

/** What an organiser fills in: an afternoon in two weeks. */
export function anEvent(changes: Partial<EventForm> = {}): EventForm {
  const day = localOf(Date.now() + 14 * 24 * 60 * 60_000, HOME_ZONE).slice(0, 10);
  return {
    title: 'Dialog i planprocessen',
    summary: '',
    text: '',
    kind: 'seminar',
    starts: `${day}T13:00`,
    ends: `${day}T16:00`,
    zone: HOME_ZONE,
    venue: 'Lerum',
    link: '',
    seats: 40,
    questions: [],
    series: '',
    cells: [],
    places: [],
    lang: 'sv',
    ...changes,
  };
}
