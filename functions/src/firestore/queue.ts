import { config } from '@socialhallbarhet/domain';
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

/** The queue in front of the function `sendNotificationMail`. */
export function defaultMailQueue(): MailQueue {
  // With the region: the bare name means us-central1.
  const queue = getFunctions(adminApp()).taskQueue(`locations/${config.region}/functions/sendNotificationMail`);
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
