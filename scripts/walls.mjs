/**
 * Who may import whom: the walls of the house, read by dependency-cruiser in `npm run check`. Each wall forbids the
 * files under `from` (but for those of `but`) to import what `to` matches. `tests/house/imports.test.ts` runs into
 * every wall once, beside its permitted twin.
 */

/** A package, whether it was resolved or not. */
const packages = (names) => `(^|node_modules/)(${names})(/|$)`;
const SDK = packages('firebase|@firebase');
const ADMIN = packages('firebase-admin|@google-cloud');
const FUNCTIONS_SDK = packages('firebase-functions');
const REACT = packages('react|react-dom|react-router|@mui|@emotion');
const SCREENS = packages('react-dom|react-router|@mui|@emotion');
const FORMS = packages('react-hook-form|@hookform');
const DEMO = '^packages/content/(src/demo|demo/)';
const DOOR = '[.](callable|trigger|task|schedule|request)[.]ts$';
const TEST = '[.](test|e2e|bench)[.]tsx?$|/testing/|test-db[.]ts$|emulator-clients[.]ts$';

/** @type {readonly { why: string, from: string, but?: string, to: string, except?: string }[]} */
const WALLS = [
  {
    why: 'the domain imports nothing of ours, no SDK, no React and no Node',
    from: '^packages/domain/src/',
    but: TEST,
    to: `^(packages/content|functions|web|scripts|tests)/|^(node:)?(fs|path|os|crypto|url|child_process|util|assert)(/|$)|${SDK}|${ADMIN}|${REACT}`,
  },
  {
    why: 'content imports the domain only',
    from: '^packages/content/src/',
    but: TEST,
    to: `^(functions|web|scripts|tests)/|${SDK}|${ADMIN}|${REACT}`,
  },

  {
    why: 'functions import domain and content, and of web only the renderer',
    from: '^functions/src/',
    but: TEST,
    to: `^(web|scripts|tests)/|${SDK}|${REACT}`,
    except: '^web/(pages[.]d[.]ts|dist/)',
  },
  { why: 'only pages use the renderer of web', from: '^functions/src/(?!pages/)', but: TEST, to: '^web/' },
  {
    why: 'the Admin SDK stands behind functions/src/platform',
    from: '^functions/src/(?!platform/)',
    but: TEST,
    to: ADMIN,
  },
  { why: 'no door imports a door', from: DOOR, to: DOOR },
  {
    why: 'a use case does not know who calls it, nor how it is composed',
    from: '^functions/src/(?!platform/|pages/|index[.]ts)',
    but: `${DOOR}|${TEST}`,
    to: `${DOOR}|${FUNCTIONS_SDK}|^functions/src/platform/(deps|params|options)[.]ts`,
  },
  {
    why: 'the platform knows no capability: kinds.ts composes what they register, deps.ts the mail',
    from: '^functions/src/platform/',
    but: `/platform/(kinds|deps)[.]ts$|${TEST}`,
    to: '^functions/src/(?!platform/|mail/)',
  },
  {
    why: 'mail only lays out letters',
    from: '^functions/src/mail/',
    but: `${DOOR}|${TEST}`,
    to: '^functions/src/(?!mail/|platform/)|^functions/src/platform/(db|deps|queue)[.]ts',
  },

  { why: 'web imports domain and content', from: '^web/src/', but: TEST, to: `^(functions|scripts|tests)/|${ADMIN}` },
  { why: 'the demo community is not shipped', from: '^web/src/', but: TEST, to: DEMO },
  { why: 'firebase only in web/src/data', from: '^web/src/(?!data/)', but: TEST, to: SDK },
  {
    why: 'data knows no screens',
    from: '^web/src/data/',
    but: TEST,
    to: `^web/src/(app|features|parts|forms|ui|i18n|gallery)/|${SCREENS}`,
  },
  {
    why: 'data/core is for the rest of data: screens ask a room beside it',
    from: '^web/src/(features|parts|forms|ui|i18n)/',
    to: '^web/src/data/core/',
  },
  { why: 'a screen is given its data', from: '^web/src/features/.*Screen[.]tsx$', to: '^web/src/data/' },
  { why: 'no feature imports another', from: '^web/src/features/([^/]+)/', to: '^web/src/features/(?!$1/)' },
  { why: 'a feature does not know the app around it', from: '^web/src/features/', but: TEST, to: '^web/src/app/' },
  {
    why: 'parts are what features share: they know no feature and no data',
    from: '^web/src/parts/',
    to: '^web/src/(app|features|data|gallery)/',
  },
  {
    why: 'the library of forms stands behind web/src/forms/kit',
    from: '^web/src/(?!forms/kit/)',
    but: TEST,
    to: FORMS,
  },
  {
    why: 'the form kit knows no part, no feature and no data',
    from: '^web/src/forms/',
    to: '^web/src/(app|features|parts|data|gallery)/',
  },
  {
    why: 'ui knows nothing of us but the language',
    from: '^web/src/ui/',
    but: TEST,
    to: '^web/src/(?!ui/|i18n/)|^packages/',
  },
  { why: 'texts know no data and no screens', from: '^web/src/i18n/', but: TEST, to: '^web/src/(?!i18n/)' },

  { why: 'the domain is used by its entry point', from: '^(scripts|tests)/', to: '^packages/domain/src/[a-z-]+/' },
];

/** @type {import('dependency-cruiser').IConfiguration} */
// oxlint-disable-next-line import/no-default-export -- the tool reads the default export
export default {
  forbidden: [
    ...WALLS.map(({ why, from, but, to, except }) => ({
      name: why,
      severity: 'error',
      from: { path: from, ...(but ? { pathNot: but } : {}) },
      to: { path: to, ...(except ? { pathNot: except } : {}) },
    })),
    {
      name: 'visitors load no Firebase: the renderer of public pages and their script reach none',
      severity: 'error',
      from: { path: '^web/src/entry-(server|visitor)[.]tsx?$' },
      to: { path: SDK, reachable: true },
    },
  ],
  options: {
    // TypeScript 7 is newer than what dependency-cruiser reads by itself: it would see no module, and say so to nobody.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|functions/lib|[.]local)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
