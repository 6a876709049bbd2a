import type { CaughtMail } from './mail-catcher.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const time = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Stockholm',
});

const link = (href: string) => `<li><a href="${escape(href)}" rel="noreferrer">${escape(href)}</a></li>`;

function mailHtml(mail: CaughtMail): string {
  const body = mail.text || 'Brevet har ingen textdel.';
  return `<article>
<h2>${escape(mail.subject) || '(utan ämne)'}</h2>
<p>Till ${escape(mail.to.join(', '))} · från ${escape(mail.from)} · ${time.format(new Date(mail.at))}</p>
<pre>${escape(body)}</pre>
${mail.links.length > 0 ? `<ul>${mail.links.map(link).join('')}</ul>` : ''}
${mail.html ? `<details><summary>HTML-delen som text</summary><pre>${escape(mail.html)}</pre></details>` : ''}
</article>`;
}

/** The inbox of the local suite, newest first. No script: reload to see more. */
export function inboxPage(mails: CaughtMail[]): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Inkorg (${mails.length})</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid; padding: 0.5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 0.5rem 0 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
a { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Inkorg</h1>
<p>Alla brev som den lokala sviten skickar hamnar här och går aldrig vidare. Ladda om sidan för att se nya.</p>
${mails.map(mailHtml).join('\n') || '<p>Inga brev ännu.</p>'}
</body>
</html>
`;
}
