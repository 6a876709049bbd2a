import type { OperatorKind } from './shared/document.ts';

/**
 * The one configuration of a deployment. Everything that differs between two operators stands
 * here; ports of the local suite stand in `localPorts`.
 */
export const config = {
  projectId: 'socialhallbarhet',
  /** The local suite's project: `demo-` projects need no credentials. */
  localProjectId: 'demo-socialhallbarhet',
  region: 'europe-north1',
  /** Public identifiers of the web app, from the Firebase console; not secrets. */
  web: { apiKey: 'set-at-deploy', appId: 'set-at-deploy', authDomain: 'socialhallbarhet.firebaseapp.com' },
  /** The reCAPTCHA Enterprise key of App Check; empty: off. The policy in firebase.json follows it (a test). */
  appCheck: { siteKey: '' as string },
  operator: {
    name: 'Föreningen Social hållbarhet (exempel)',
    mail: 'hej@socialhallbarhet.example',
    /** Selects legal phrases, what is a public record and how long records are kept: docs/records.md. */
    kind: 'association' as OperatorKind,
  },
  sender: { name: 'Social hållbarhet', address: 'notis@socialhallbarhet.example' },
  /** Where links in mails lead. The local suite overrides it by `PUBLIC_URL`. */
  publicUrl: 'https://socialhallbarhet.example',
  /** A change of the terms is a new number, here and in the rules: members are asked again. */
  termsVersion: 1,
  functions: { maxInstances: 10, memory: '256MiB', concurrency: 40 },
} as const;

/** Ports of the local suite, moved together by `offset` so that tests run beside `npm start`. */
export function localPorts(offset = 0) {
  return {
    web: 5000 + offset,
    functions: 5001 + offset,
    firestore: 8080 + offset,
    firestoreWebsocket: 9150 + offset,
    auth: 9099 + offset,
    hub: 4400 + offset,
    logging: 4500 + offset,
    eventarc: 9299 + offset,
    tasks: 9499 + offset,
    inspect: 9229 + offset,
    smtp: 1025 + offset,
    inbox: 1080 + offset,
    vite: 5173 + offset,
  };
}
