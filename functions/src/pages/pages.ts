import { onRequest } from 'firebase-functions/https';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { logFailure } from '../log.ts';
import { mailSecrets, publicUrl } from '../params.ts';
import { answerPage } from './answer.ts';
import { pageAssets } from './assets.ts';
import { FORMS } from './form-routes.ts';

/** Every page for everyone, behind Hosting. Reads no cookie, so that its answers may be cached for all. */
export const pages = onRequest({ cors: false, invoker: 'public', secrets: mailSecrets }, async (request, response) => {
  // Imported here only, so that the other functions of this bundle do not wait for React.
  const { render } = await import('web/pages');
  const deps = {
    db: defaultDb(),
    clock: systemClock,
    render,
    assets: pageAssets(),
    publicUrl: publicUrl(),
    forms: FORMS,
  };
  const url = new URL(request.url, 'http://localhost');
  const asked = {
    method: request.method,
    path: request.path,
    query: url.search,
    header: (name: string) => request.get(name),
    body: request.rawBody?.toString('utf8') ?? '',
  };
  const { status, headers, body } = await answerPage(deps, asked, (error) => logFailure('pages', error));
  response.status(status).set(headers).send(body);
});
