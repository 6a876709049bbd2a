import type { Db } from '../platform/db.ts';
import type { Queue } from '../platform/queue.ts';
import type { Mail } from '../platform/mail.ts';

/** The process ended here. So it did where a job that goes on past what fails names this as what failed. */
export class Killed extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    const isOne = (one: unknown) => one instanceof Error && one.message === ENDED;
    return isOne(value) || (value instanceof Error && isOne(value.cause));
  }
  constructor() {
    super(ENDED);
  }
}
const ENDED = 'the process ended here';

/**
 * Counts every side effect of a handler, and stops it at one of them: before the effect, or after it but before the
 * handler gets the result.
 */
export class Faults {
  steps = 0;
  readonly #at: number;
  readonly #moment: 'before' | 'after';

  constructor(at: number, moment: 'before' | 'after') {
    this.#at = at;
    this.#moment = moment;
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    const step = this.steps++;
    // Nothing goes on in a process that has ended.
    if (step > this.#at) throw new Killed();
    const isMine = step === this.#at;
    if (isMine && this.#moment === 'before') throw new Killed();
    const result = await work();
    if (isMine) throw new Killed();
    return result;
  }

  db(db: Db): Db {
    return {
      ...db,
      transaction: (body) => this.#step(() => db.transaction(body)),
      changeIf: (...args) => this.#step(() => db.changeIf(...args)),
      deleteAll: (paths) => this.#step(() => db.deleteAll(paths)),
    };
  }

  queue<T>(queue: Queue<T>): Queue<T> {
    return { enqueue: (id, task) => this.#step(() => queue.enqueue(id, task)) };
  }

  mail(mail: Mail): Mail {
    return { send: (letter) => this.#step(() => mail.send(letter)) };
  }
}
