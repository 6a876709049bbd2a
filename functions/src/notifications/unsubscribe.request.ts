import { onRequest } from 'firebase-functions/https';
import { logFailure } from '../platform/log.ts';
import { UNSUBSCRIBE_POLICY } from '../mail/unsubscribe-page.ts';
import { deps } from '../platform/deps.ts';
import { unsubscribeSecrets } from '../platform/params.ts';
import { unsubscribe as useCase } from './unsubscribe.ts';

/** `/avsluta`: the unsubscribe link of each mail, to which mail programs also post (RFC 8058). */
export const unsubscribe = onRequest(
  { cors: false, invoker: 'public', secrets: unsubscribeSecrets },
  async ({ method, url }, response) => {
    // Mail programs post here: neither `Origin` nor a cookie is checked.
    response.set({
      'Content-Security-Policy': UNSUBSCRIBE_POLICY,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      response.set('Allow', 'GET, HEAD, POST').sendStatus(405);
      return;
    }
    try {
      const { searchParams } = new URL(url, 'http://localhost');
      const { status, html } = await useCase(deps(), { method, query: searchParams });
      response.status(status).type('html').send(html);
    } catch (error) {
      logFailure('unsubscribe', error);
      response.sendStatus(503);
    }
  },
);
