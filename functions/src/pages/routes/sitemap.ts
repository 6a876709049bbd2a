import { ITEMS } from '@socialhallbarhet/content/models';
import { cellAddresses } from '@socialhallbarhet/content/views';
import { APP_ROOTS, inLanguage } from '@socialhallbarhet/domain';
import { ROUTES } from './routes.ts';

/**
 * Every permanent public address, without its language. Events come and go: search engines find them from the calendar.
 */
const addresses = (): string[] => [
  ...ROUTES.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes(':')),
  ...cellAddresses(),
  ...ITEMS.map(({ id }) => `/p/${id}`),
];

/** The site map, in both languages. */
export function sitemap(publicUrl: string): string {
  const urls = addresses().map((path) => {
    const of = (lang: 'sv' | 'en') => publicUrl + inLanguage(path, lang);
    const others = (['sv', 'en'] as const).map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${of(lang)}"/>`,
    );
    return `<url><loc>${of('sv')}</loc>${others.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Search engines may index the pages, not the app. */
export function robots(publicUrl: string): string {
  const closed = ['app.html', ...APP_ROOTS.flatMap((root) => [`${root}$`, `${root}?`, `${root}/`])];
  return `User-agent: *
${closed.map((path) => `Disallow: /${path}`).join('\n')}

Sitemap: ${publicUrl}/sitemap.xml
`;
}
