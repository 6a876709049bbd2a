import { config } from '@socialhallbarhet/domain';
import type { App } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import { adminApp } from './app.ts';

/** What `sendNotificationMail` is told: never more than ids, the words are fetched when it is sent. */
export interface MailTask {
  readonly uid: string;
  readonly cause: string;
}

/** The queue of mails to be sent. */
export interface MailQueue {
  /** Answers whether the task is new: an id that the queue knows already is no error and no second task. */
  enqueue(id: string, task: MailTask): Promise<boolean>;
}

/** The queue of this deployment. */
export const defaultMailQueue = () => createMailQueue(adminApp());

/** The queue in front of the function `sendNotificationMail`. */
export function createMailQueue(app: App): MailQueue {
  // With the region: the bare name means us-central1.
  const queue = getFunctions(app).taskQueue(`locations/${config.region}/functions/sendNotificationMail`);
  return {
    async enqueue(id, task) {
      try {
        await queue.enqueue(task, { id, dispatchDeadlineSeconds: 60 });
        return true;
      } catch (error) {
        if ((error as { code?: unknown }).code === 'functions/task-already-exists') return false;
        throw error;
      }
    },
  };
}
