import { PLATFORM_ROLES, type PlatformRole, type PlatformRoles, paths } from '../packages/domain/src/index.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { optionsIn, placeIn } from './backup/connect.ts';
import { exitWith, StartError } from './lib/programs.ts';

const HOW = `npm run role -- <e-mail> <${PLATFORM_ROLES.join('|')}> [--project ID | --offset N]`;

/** Gives a role without the app: for the first administrator, whom nobody else can appoint. */
async function main(args: string[]): Promise<void> {
  const { options, words } = optionsIn(args, ['project', 'offset']);
  const [email, role, ...rest] = words;
  if (!email || !isRole(role) || rest.length > 0) throw new StartError(HOW);
  const { project, firestore, auth } = await placeIn(options);
  const account = await auth.getUserByEmail(email).catch(() => undefined);
  if (!account?.emailVerified)
    throw new StartError(
      `Nobody with a verified address ${email} in ${project}: sign in there once by code, then again.`,
    );
  const none: PlatformRoles = { moderator: false, editor: false, organiser: false, administrator: false };
  const before = (await firestore.doc(paths.roles(account.uid)).get()).data() as PlatformRoles | undefined;
  const roles = { ...none, ...before, v: 1, [role]: true };
  const detail = PLATFORM_ROLES.filter((one) => roles[one]).join(',');
  // Logged as any other use of power, without a member who did it.
  const entry = { v: 1, by: '', deed: 'set-roles', on: account.uid, place: '', detail, reason: 'npm run role' };
  await firestore
    .batch()
    .set(firestore.doc(paths.roles(account.uid)), roles)
    .create(firestore.doc(paths.power(`set-roles-script-${Date.now()}`)), {
      ...entry,
      at: FieldValue.serverTimestamp(),
    })
    .commit();
  console.log(`${email} is ${role} in ${project}, at once.`);
}

const isRole = (word: string | undefined): word is PlatformRole => PLATFORM_ROLES.some((role) => role === word);

await main(process.argv.slice(2)).then(() => process.exit(0), exitWith);
