/**
 * Who may import whom; `tests/layers.test.ts` holds it.
 *
 *   lib/record, lib/authorities <- lib/parse <- lib/corpus <- lib/search/build <- app
 */

/** What stands at the bottom: schemas, names of paths, words for fields. */
const GROUND = '^lib/[^/]+\\.ts$'
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
      to: { path: '^(lib/[^/]+/|components/|app/|scripts/)' },
    },
    {
      name: 'parse-is-pure',
      comment: 'The parser knows the ground only, and nothing of Node: a string in, a record out.',
      severity: 'error',
      from: { path: '^lib/parse/' },
      to: { pathNot: `^lib/parse/|${GROUND}|^node_modules/` },
    },
    {
      name: 'corpus-reads-parse',
      comment: 'The corpus is made with the parser, through its door.',
      severity: 'error',
      from: { path: '^lib/corpus/' },
      to: { path: '^(lib/parse/(?!index\\.ts$)|lib/search/|components/|app/)' },
    },
    {
      name: 'only-corpus-reads-files',
      comment: 'Only lib/corpus reads content/.',
      severity: 'error',
      from: { path: '^(lib|app|components)/', pathNot: '^lib/corpus/' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'one-door',
      comment: 'The corpus is reached through its door.',
      severity: 'error',
      from: { path: '^(lib|app|components|scripts)/', pathNot: '^lib/corpus/' },
      to: { path: '^lib/corpus/(?!index\\.ts$)' },
    },
    {
      name: 'browser-search-is-light',
      comment: 'What searches in the browser imports nothing of Node, of the corpus, or of zod.',
      severity: 'error',
      from: { path: BROWSER_SEARCH },
      to: {
        path: '^(lib/(parse|corpus)/|lib/search/build|node_modules/zod)',
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
      name: 'components-show',
      comment: 'A component is given what it shows.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib/(parse|corpus|search/(?!client))|app/)',
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
