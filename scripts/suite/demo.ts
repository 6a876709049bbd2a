/**
 * The demo community's scripts, loaded late: the emulators' addresses must stand in the environment
 * before Firestore's SDK is imported, and a suite that is refused at once need not wait for it.
 */
export const loadSeed = () => import('../seed.ts');
export const loadAlive = () => import('../alive.ts');
