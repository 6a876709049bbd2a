/** Versions of what npm does not install, in one place. Everything else is pinned in package.json. */
export const versions = {
  /** Serves Firestore locally; its version is part of the cache folder's name. */
  hidane: '0.6.0',
  /** Google's Firestore emulator refuses an older Java. */
  javaMajor: 21,
} as const;
