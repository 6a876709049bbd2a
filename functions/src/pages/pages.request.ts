import { onRequest } from 'firebase-functions/https';
import { logFailure } from '../platform/log.ts';
import { addressOf } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';
import { mailSecrets } from '../platform/params.ts';
import { answerPage } from './answer.ts';
import { pageAssets } from './assets.ts';
import { formRoutes } from './forms/form-routes.ts';

/** Every page for everyone, behind Hosting. Reads no cookie, so that its answers may be cached for all. */
export const pages = onRequest({ cors: false, invoker: 'public', secrets: mailSecrets }, async (request, response) => {
  // Imported here only, so that the other functions of this bundle do not wait for React.
  const { render } = await import('web/pages');
  const ours = deps();
  const given = { ...ours, render, assets: pageAssets(), forms: formRoutes(ours) };
  const url = new URL(request.url, 'http://localhost');
  const asked = {
    method: request.method,
    path: request.path,
    query: url.search,
    header: (name: string) => request.get(name),
    body: request.rawBody?.toString('utf8') ?? '',
    from: addressOf({ rawRequest: request }),
  };
  const { status, headers, body } = await answerPage(given, asked, (error) => logFailure('pages', error));
  response.status(status).set(headers).send(body);
});
