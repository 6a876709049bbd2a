/**
 * Stands in for `re2js` in the bundle (Vite alias): Firestore's SDK brings 45 kB of it only for the
 * regular expressions of pipelines, which nothing here uses. Anything that does is told so.
 */
export const RE2JS = {
  compile(): never {
    throw new Error('Pipelines with regular expressions are not in this build: see web/src/data/re2js-shim.ts.');
  },
  matches(): never {
    return RE2JS.compile();
  },
};
