/** Receives each document that made its part of a job fail: its path, and the error. */
export type OnBroken = (where: string, error: unknown) => void;

/** Runs the parts of a job one by one; a failed part is counted and does not stop the others. */
export class PastFailures {
  failed = 0;
  readonly #onBroken: OnBroken;

  constructor(onBroken: OnBroken) {
    this.#onBroken = onBroken;
  }

  /** The result of the part; 0 when it failed. */
  async run(where: string, part: () => Promise<number>): Promise<number> {
    try {
      return await part();
    } catch (error) {
      this.failed += 1;
      this.#onBroken(where, error);
      return 0;
    }
  }

  /** Settles ids a hundred at a time; those of a chunk that fails one by one, so that the bad one is found. */
  async inChunks(where: string, ids: readonly string[], settle: (some: string[]) => Promise<number>): Promise<number> {
    const each = [...new Set(ids)].sort();
    let changed = 0;
    for (let i = 0; i < each.length; i += CHUNK) {
      const chunk = each.slice(i, i + CHUNK);
      try {
        changed += await settle(chunk);
      } catch {
        for (const id of chunk) changed += await this.run(`${where}: ${id}`, () => settle([id]));
      }
    }
    return changed;
  }
}

/** Fits one transaction. */
const CHUNK = 100;
