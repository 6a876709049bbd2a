/**
 * All script of a visitor's page; nothing waits for it. It imports nothing: its name is made from this
 * file (web/visitor-assets.ts). The keys are those of data/session-state.ts, data/shared-computer.ts,
 * ui/scheme.ts and i18n/language.tsx; a test holds them together.
 */
function stored(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** A member was sent the page of visitors: the app takes over, at the same place. */
function takeOver(): boolean {
  const isMember =
    stored(() => localStorage, 'socialhallbarhet.last') !== null ||
    stored(() => sessionStorage, 'socialhallbarhet.shared') === 'yes';
  // Somebody who fills in a form is not interrupted.
  if (!isMember || document.querySelector('form[method=post]') !== null) return false;
  const here = location.pathname + location.search + location.hash;
  location.replace(`/app.html#${here}`);
  return true;
}

if (!takeOver()) {
  const scheme = stored(() => localStorage, 'sh-scheme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.setAttribute('data-scheme', scheme);

  // The language chosen here holds behind the door too.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    if (!link) return;
    try {
      localStorage.setItem('sh-lang', link.getAttribute('hreflang') ?? 'sv');
    } catch {
      // It then holds for this page.
    }
  });

  // A field of a form that was refused is where one goes on.
  document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
