import type { Language } from '@socialhallbarhet/domain';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { sv, type Texts } from './sv.ts';

const KEY = 'sh-lang';

/** What was chosen here, else what the browser prefers among ours. */
export function initialLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'sv' || stored === 'en') return stored;
  } catch {
    // Storage can be forbidden; the browser's wish is enough.
  }
  const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => /^(sv|nb|nn|no|da|en)$/.test(tag));
  return wished === undefined || wished === 'en' ? (wished ?? 'sv') : 'sv';
}

/** English comes in its own chunk: most people here never need it. */
export async function loadTexts(lang: Language): Promise<Texts> {
  return lang === 'sv' ? sv : (await import('./en.ts')).en;
}

interface LanguageValue {
  readonly lang: Language;
  readonly texts: Texts;
  readonly setLang: (lang: Language) => void;
}

const LanguageContext = createContext<LanguageValue>({ lang: 'sv', texts: sv, setLang: () => {} });

/** Gives the texts, keeps `<html lang>` right and the choice stored. Load the first texts before rendering. */
export function LanguageProvider({
  initial,
  children,
}: {
  readonly initial: { readonly lang: Language; readonly texts: Texts };
  readonly children: ReactNode;
}) {
  const [current, setCurrent] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = current.lang;
  }, [current.lang]);
  const setLang = useCallback((lang: Language) => {
    try {
      localStorage.setItem(KEY, lang);
    } catch {
      // It then holds until the page is closed.
    }
    void loadTexts(lang).then((texts) => setCurrent({ lang, texts }));
  }, []);
  const value = useMemo(() => ({ ...current, setLang }), [current, setLang]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** Every text, in the language of the person. */
export function useText(): Texts {
  return useContext(LanguageContext).texts;
}

export function useLanguage(): LanguageValue {
  return useContext(LanguageContext);
}
