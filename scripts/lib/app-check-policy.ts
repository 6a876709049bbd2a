/** The sources that App Check's reCAPTCHA needs in the page's policy, by directive. */
const RECAPTCHA: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
  'connect-src': ['https://content-firebaseappcheck.googleapis.com', 'https://www.google.com/recaptcha/'],
  'frame-src': ['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
};

/**
 * A page's Content-Security-Policy with what App Check needs, or without, as the configuration has a
 * key or not. A second time changes nothing.
 */
export function withAppCheck(policy: string, siteKey: string): string {
  return policy
    .split('; ')
    .map((part) => {
      const [name = '', ...sources] = part.split(' ');
      const wanted = RECAPTCHA[name] ?? [];
      const others = sources.filter((source) => !wanted.includes(source));
      return [name, ...others, ...(siteKey === '' ? [] : wanted)].join(' ');
    })
    .join('; ');
}
