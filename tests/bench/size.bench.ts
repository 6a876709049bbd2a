import { firstScriptsKb, allScriptsKb } from '../../scripts/build/script-size.ts';
import { type Bench, round } from './context.ts';

/** JavaScript of the app, gzip: before the first message is painted, and in all. */
export const size: Bench = {
  name: 'size',
  async run() {
    return { 'app.firstJsKb': round(firstScriptsKb()), 'app.allJsKb': round(allScriptsKb()) };
  },
};
