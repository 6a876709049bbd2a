import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    firestorePort: number;
  }
}

/** Where the test run's Firestore server listens. */
export const firestorePort = () => inject('firestorePort');
