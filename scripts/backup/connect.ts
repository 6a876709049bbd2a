import { initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { connectLocally } from '../../functions/src/platform/local.ts';
import { config, localPorts } from '../../packages/domain/src/index.ts';
import { StartError } from '../lib/programs.ts';

export interface Place {
  readonly project: string;
  readonly firestore: Firestore;
  readonly auth: Auth;
}

/**
 * The project that a script works on: the local suite, moved by `--offset`, or a real one named by
 * `--project`, with the rights of `gcloud auth application-default login`.
 */
export async function placeIn(options: Options): Promise<Place> {
  const { project, offset = '0' } = options;
  if (project !== undefined && !project.startsWith('demo-')) {
    const app = initializeApp({ projectId: project });
    return { project, firestore: exact(getFirestore(app)), auth: getAuth(app) };
  }
  if (!/^\d+$/.test(offset)) throw new StartError('--offset wants a whole number, as npm start was given.');
  await requireSuite(Number(offset));
  const local = connectLocally({ offset: Number(offset), ...(project && { projectId: project }) });
  return { project: project ?? config.localProjectId, firestore: exact(local.firestore), auth: local.auth };
}

/** Whole numbers of any size come and go as they are. */
function exact(firestore: Firestore): Firestore {
  firestore.settings({ useBigInt: true });
  return firestore;
}

export type Options = Readonly<Record<string, string>>;

/** `--name value` pairs and the plain words between them. @throws StartError for a name not in `known`. */
export function optionsIn(args: readonly string[], known: readonly string[], flags: readonly string[] = []) {
  const options: Record<string, string> = {};
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const name = arg.slice(2);
    if (!arg.startsWith('--')) words.push(arg);
    else if (flags.includes(name)) options[name] = 'yes';
    else if (known.includes(name) && args[at + 1] !== undefined) options[name] = args[++at] ?? '';
    else
      throw new StartError(
        `"${arg}" is unknown or lacks its value: ${[...known, ...flags].map((one) => `--${one}`).join(', ')}.`,
      );
  }
  return { options, words };
}

/** The SDK would wait minutes for a server that is not there. */
async function requireSuite(offset: number): Promise<void> {
  const { firestore } = localPorts(offset);
  const answers = await fetch(`http://127.0.0.1:${firestore}/`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!answers)
    throw new StartError(
      `No suite answers on port ${firestore}: run npm start first, or give --offset N or --project ID.`,
    );
}
