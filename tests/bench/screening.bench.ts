import { caseIdOf, type Held, paths } from '../../packages/domain/src/index.ts';
import { connect } from '../../scripts/seed/connect.ts';
import { NEWCOMER } from '../../scripts/seed/cases.ts';
import { type Bench, type Figures, round } from './context.ts';
import { percentile } from './stopwatch.ts';

const MESSAGES = 20;
const WARM_UP = 3;
const TOO_LONG_MS = 60_000;
const GROUP = 'motesplatser-och-sprakcafeer';
const TOPIC = 'samtalskort-som-fungerar';

/** From a newcomer's message on the server to its case in the queue. */
export const screening: Bench = {
  name: 'screening',
  async run({ offset }): Promise<Figures> {
    const { firestore } = connect({ offset });
    const send = async (mid: string, text: string, outcome: string) => {
      const held: Omit<Held, 'writtenAt'> = {
        topic: TOPIC,
        author: NEWCOMER,
        text,
        replyTo: '',
        title: '',
        cells: [],
        competences: [],
      };
      const begun = performance.now();
      await firestore.doc(paths.held(GROUP, mid)).set({ v: 1, ...held, writtenAt: new Date() });
      while (!(await firestore.doc(outcome).get()).exists) {
        if (performance.now() - begun > TOO_LONG_MS) throw new Error('It was never held');
      }
      return performance.now() - begun;
    };
    const times: number[] = [];
    for (let n = 0; n < MESSAGES + WARM_UP; n++) {
      const mid = `bench-held-${n}`;
      const took = await send(mid, `Vi vet var du bor, nummer ${n}`, paths.case(caseIdOf.held(GROUP, mid)));
      if (n >= WARM_UP) times.push(took);
    }
    return {
      'screening.p50Ms': round(percentile(times, 0.5)),
      'screening.p99Ms': round(percentile(times, 0.99)),
    };
  },
};
