import './ui/base.css';
import type { PublicPage, Render, RenderOptions } from '@socialhallbarhet/content/public';
import { inLanguage } from '@socialhallbarhet/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { jsonLd } from './app/json-ld.ts';
import { pageHead } from './app/page-head.ts';
import { PublicScreen } from './app/PublicScreens.tsx';
import { PublicShell } from './app/shell/PublicShell.tsx';
import { en } from './i18n/en.ts';
import { LanguageProvider } from './i18n/language.tsx';
import { sv } from './i18n/sv.ts';

const TEXTS = { sv, en };
const LOCALES = { sv: 'sv_SE', en: 'en_GB' };

/**
 * A public page as a whole document, complete without script: all styles are in it, its small script
 * runs after everything is painted. Everything that people wrote is escaped by React.
 */
export const render: Render = (page, options) =>
  `<!doctype html>${renderToStaticMarkup(<Document page={page} options={options} />)}`;

function Document({ page, options }: { readonly page: PublicPage; readonly options: RenderOptions }) {
  const { lang, path, now, publicUrl } = options;
  const texts = TEXTS[lang];
  const head = pageHead(page, texts, lang);
  return (
    <html lang={lang}>
      <Head page={page} options={options} />
      <body>
        <StaticRouter location={inLanguage(path, lang)} {...(lang === 'en' && { basename: '/en' })}>
          <LanguageProvider initial={{ lang, texts }}>
            <PublicShell path={path} title={head.title} publicUrl={publicUrl}>
              <PublicScreen page={page} now={now} />
            </PublicShell>
          </LanguageProvider>
        </StaticRouter>
        <script type="module" src={options.script} fetchPriority="low" />
      </body>
    </html>
  );
}

function Head({ page, options }: { readonly page: PublicPage; readonly options: RenderOptions }) {
  const { lang, path, publicUrl, css, fonts } = options;
  const texts = TEXTS[lang];
  const { title, description, indexed } = pageHead(page, texts, lang);
  const product = texts.shell.product;
  const fullTitle = `${title} · ${product}`;
  const address = (language: 'sv' | 'en') => publicUrl + inLanguage(path, language);
  const data = jsonLd(page, { lang, publicUrl });
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FFFFFF" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181F1D" />
      {fonts.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
      ))}
      <style dangerouslySetInnerHTML={{ __html: css }} />
      <link rel="icon" href="/rutan.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/rutan-180.png" />
      {indexed ? (
        <>
          <link rel="canonical" href={address(lang)} />
          <link rel="alternate" hrefLang="sv" href={address('sv')} />
          <link rel="alternate" hrefLang="en" href={address('en')} />
          <link rel="alternate" hrefLang="x-default" href={address('sv')} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <meta property="og:title" content={fullTitle} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={page.name === 'item' ? 'article' : 'website'} />
      <meta property="og:url" content={address(lang)} />
      <meta property="og:image" content={`${publicUrl}/rutan-512.png`} />
      <meta property="og:site_name" content={product} />
      <meta property="og:locale" content={LOCALES[lang]} />
      {data ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} /> : null}
    </head>
  );
}
