import { config } from '@socialhallbarhet/domain';
import type { App } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';

/** What `sendNotificationMail` is told: never more than ids, the words are fetched when it is sent. */
export interface MailTask {
  readonly uid: string;
  readonly cause: string;
}

/** What `sendNotificationMails` is told: some of those who were told of one cause. */
export interface MailsTask {
  readonly uids: readonly string[];
  readonly cause: string;
}

/** What `fanOut` is told; where it was stands in the document. */
export interface FanoutTask {
  readonly cause: string;
}

/** What `sendRegistrationMail` is told: whose registration, and what of it. */
export interface RegistrationTask {
  readonly eid: string;
  readonly rid: string;
  readonly about: RegistrationMailKind;
  /** Which of several: of the registration's moves, or of the event's tellings. */
  readonly n: number;
}
export type RegistrationMailKind = 'registered' | 'seat' | 'changed' | 'cancelled';

/** A queue of tasks for one function. */
export interface Queue<T> {
  /** Answers whether the task is new: an id that the queue knows already is no error and no second task. */
  enqueue(id: string, task: T): Promise<boolean>;
}
export type MailQueue = Queue<MailTask>;
export type MailsQueue = Queue<MailsTask>;
export type FanoutQueue = Queue<FanoutTask>;
export type RegistrationQueue = Queue<RegistrationTask>;

export const createMailQueue = (app: App) => createQueue<MailTask>(app, 'sendNotificationMail', 60);
export const createMailsQueue = (app: App) => createQueue<MailsTask>(app, 'sendNotificationMails', 300);
export const createFanoutQueue = (app: App) => createQueue<FanoutTask>(app, 'fanOut', 60);
export const createRegistrationQueue = (app: App) => createQueue<RegistrationTask>(app, 'sendRegistrationMail', 60);

/** The queue in front of a function, which is given so many seconds for a task. */
function createQueue<T extends object>(app: App, name: string, dispatchDeadlineSeconds: number): Queue<T> {
  // With the region: the bare name means us-central1.
  const queue = getFunctions(app).taskQueue<T>(`locations/${config.region}/functions/${name}`);
  return {
    async enqueue(id, task) {
      try {
        await queue.enqueue(task, { id, dispatchDeadlineSeconds });
        return true;
      } catch (error) {
        if ((error as { code?: unknown }).code === 'functions/task-already-exists') return false;
        throw error;
      }
    },
  };
}
