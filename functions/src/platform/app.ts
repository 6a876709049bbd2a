import { type App, getApps, initializeApp } from 'firebase-admin/app';

/** The one Admin app of a function instance, made at first use so that discovery loads nothing. */
export function adminApp(): App {
  const [app] = getApps();
  if (app) return app;
  // Without an account id, `enqueue` asks a metadata server that the local suite does not have (2 s).
  return process.env['FUNCTIONS_EMULATOR'] === 'true'
    ? initializeApp({ serviceAccountId: 'local@socialhallbarhet.invalid' })
    : initializeApp();
}
