import { config } from '@socialhallbarhet/domain';
import type { App } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';

/** The payload of `sendNotificationMail`: ids only, the text is read when the mail is sent. */
export interface MailTask {
  readonly uid: string;
  readonly cause: string;
}

/** The payload of `sendNotificationMails`: several people who were notified of one cause. */
export interface MailsTask {
  readonly uids: readonly string[];
  readonly cause: string;
}

/** The payload of `fanOut`; its progress stands in the document. */
export interface FanoutTask {
  readonly cause: string;
}

/** The payload of `sendRegistrationMail`: the registration, and the subject of the mail. */
export interface RegistrationTask {
  readonly eid: string;
  readonly rid: string;
  readonly about: RegistrationMailKind;
  /** The number of the registration's move, or of the event's broadcast. */
  readonly n: number;
}
export type RegistrationMailKind = 'registered' | 'seat' | 'changed' | 'cancelled';

/** A queue of tasks for one function. */
export interface Queue<T> {
  /** Returns whether the task is new: an id that the queue knows already is no error and no second task. */
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

/** The queue of a function, which has so many seconds for a task. */
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
