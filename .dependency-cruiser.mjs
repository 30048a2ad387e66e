/**
 * Who may import whom; `tests/layers.test.ts` holds it.
 *
 *   lib/record, lib/authorities <- lib/parse <- lib/corpus <- lib/search/build, lib/export <- app
 *   lib/import <- scripts
 */

/** The bottom layer: schemas, names of paths, words for fields. */
const GROUND = '^lib/(authorities/)?[^/]+\\.ts$'
/** The part of search that runs in the browser. */
const BROWSER_SEARCH = '^lib/search/(?!build)'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Arrows never turn back.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'ground-imports-ground',
      comment: 'The schemas and paths know nothing of what is built on them.',
      severity: 'error',
      from: { path: GROUND },
      to: { path: '^(lib/(?!authorities/)[^/]+/|components/|app/|scripts/)' },
    },
    {
      name: 'parse-is-pure',
      comment: 'The parser knows only the ground, and nothing of Node: a string in, a record out.',
      severity: 'error',
      from: { path: '^lib/parse/' },
      to: { pathNot: `^lib/parse/|${GROUND}|^node_modules/` },
    },
    {
      name: 'import-is-apart',
      comment: 'Reading raw texts knows nothing of the parser, its data or Node.',
      severity: 'error',
      from: { path: '^lib/import/' },
      to: {
        pathNot:
          '^lib/import/|node_modules/(@types/)?(hast|rehype-parse|unified|vfile-message|xast|xast-util-from-xml)/',
      },
    },
    {
      name: 'one-door-to-import',
      comment: 'Raw texts are read through their door, by a command: content/ is clean.',
      severity: 'error',
      from: { path: '^(lib|app|components|scripts)/', pathNot: '^lib/import/' },
      to: { path: '^lib/import/(?!index\\.ts$)' },
    },
    {
      name: 'corpus-reads-parse',
      comment: 'The corpus is made with the parser, through its door.',
      severity: 'error',
      from: { path: '^lib/corpus/' },
      to: { path: '^(lib/parse/(?!index\\.ts$)|lib/search/|components/|app/)' },
    },
    {
      name: 'views-apart-from-loading',
      comment: 'What pages ask is answered from the corpus as it was loaded.',
      severity: 'error',
      from: { path: '^lib/corpus/views/' },
      to: { path: '^lib/corpus/(load|lock)[/.]' },
    },
    {
      name: 'only-corpus-reads-files',
      comment:
        'Only lib/corpus reads content/; an image reads its typeface; what was made before is in files.',
      severity: 'error',
      from: {
        path: '^(lib|app|components)/',
        pathNot: '^lib/(corpus/|kept-files\\.ts$)|^app/images/fonts\\.ts$',
      },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'one-door-to-corpus',
      comment: 'The corpus is reached through its door.',
      severity: 'error',
      from: { path: '^(lib|app|components|scripts)/', pathNot: '^lib/corpus/' },
      to: { path: '^lib/corpus/(?!index\\.ts$)' },
    },
    {
      name: 'one-door-to-parse',
      comment: 'The parser is reached through its doors, of which one is for the browser.',
      severity: 'error',
      from: { path: '^(lib|app|components|scripts)/', pathNot: '^lib/parse/' },
      to: { path: '^lib/parse/(?!(index|references)\\.ts$)' },
    },
    {
      name: 'search-imports-down',
      comment: 'Search knows nothing of the pages.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|scripts|tests)/' },
    },
    {
      name: 'nobody-imports-scripts',
      comment: 'Scripts and tests are at the top; nothing imports them.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'parse-packages',
      comment:
        'The parser is built on unified and a few packages that run wherever JavaScript does.',
      severity: 'error',
      from: { path: '^lib/parse/' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(@types/)?(escape-string-regexp|mdast|remark-[^/]+|unified|unist|vfile|vfile-location|zod)/',
      },
    },
    {
      name: 'browser-search-is-light',
      comment: 'What searches in the browser imports nothing of Node, of the corpus, or of zod.',
      severity: 'error',
      from: { path: BROWSER_SEARCH },
      to: {
        path: '^(lib/(parse|corpus)/|lib/(record|proceedings|notes|authorities/[^/]+|yaml(-document|-messages|-prune)?|messages)\\.ts$|lib/search/build|node_modules/(?!flexsearch|leven))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-ground-is-light',
      comment: 'What the browser loads of the ground has only types of the record, never zod.',
      severity: 'error',
      from: { path: '^lib/(site|describe|views)\\.ts$' },
      to: {
        path: '^(lib/(record|proceedings|notes|authorities/[^/]+|yaml(-document|-messages|-prune)?|messages)\\.ts$|node_modules/|(node:)?[a-z]+$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-search-without-node',
      severity: 'error',
      from: { path: BROWSER_SEARCH },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'offline-is-light',
      comment: 'The service worker knows paths, and Workbox.',
      severity: 'error',
      from: { path: '^lib/offline/' },
      to: { pathNot: '^lib/(offline/|site\\.ts$)|^node_modules/workbox-' },
    },
    {
      name: 'elements-are-light',
      comment:
        'What a custom element loads in the browser: other elements, paths, citations, and the words of a query.',
      severity: 'error',
      from: { path: '^components/elements/.+\\.ts$' },
      to: {
        pathNot:
          '^components/elements/.+\\.(ts|css)$|^lib/(site|offline/caches|export/citation/index|cite/index|search/query/(forms|read|tree)|search/evaluate/hits)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'finding-is-light',
      comment: 'The browser finds citations by the finder of the parser, without zod or Node.',
      severity: 'error',
      from: { path: '^lib/(cite/|parse/references\\.ts$|parse/citation/|parse/symbol-form\\.ts$)' },
      to: {
        path: '^(lib/(record|proceedings|notes|messages|yaml[^/]*|authorities/[^/]+)\\.ts$|lib/(corpus|search|import)/|(node:)?[a-z]+$|node_modules/(?!escape-string-regexp/))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'citations-are-light',
      comment: 'The browser cites by the same code: no zod, nothing of Node.',
      severity: 'error',
      from: { path: '^lib/(export/citation/|citation-pattern\\.ts$)' },
      to: {
        pathNot: '^lib/(export/citation/|(citation-pattern|roman|views)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-show',
      comment: 'A component is given what it shows.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib/(parse|corpus|search/(?!client|counts|place|query/|evaluate/hits)|(record|proceedings|notes|authorities/[^/]+|yaml(-document|-messages|-prune)?|messages)\\.ts)|app/|scripts/)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
