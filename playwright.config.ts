import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const SITE_PORT = 4173
const DEV_PORT = 4174
const BASE_PATH_PORT = 4175
const HOSTILE_PORT = 4177
const LARGE_PORT = 4178
const BASE_PATH = '/corpus'
const SITE_URL = 'https://resolutions.example'

const BUILD = 'node --import tsx scripts/build/index.ts'
const SERVE = 'node --import tsx scripts/serve/index.ts'
/** How long a site may take to be built and served, in milliseconds. */
const BUILD_TIMEOUT = 300_000

/** How long a page may take to become as expected, in milliseconds. */
const EXPECTATION = 15_000

/**
 * What Chromium is not to do. This list replaces Playwright's own, so it repeats that, but for what is of other
 * systems and of Edge.
 */
const DISABLED_FEATURES = [
  // Each window loads pages for its address bar, which no test sees, at half the cost of a small test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium found; run: node scripts/setup.mjs --browser')

const isRoot = process.getuid?.() === 0

/** The projects that the command line names; none means all. */
const named = process.argv.flatMap((word, at, all) =>
  word === '--project' ? (all[at + 1] ?? []) : (/^--project=(.+)/.exec(word)?.[1] ?? []),
)

/** A project's server, unless the command line names other projects: each takes its time to build. */
function serverOf<Server>(project: string, server: Server): Server[] {
  return named.length === 0 || named.some((name) => name.startsWith(project)) ? [server] : []
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  expect: { timeout: EXPECTATION },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    // A page from a service worker does not test the site; the tests of the worker allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${DISABLED_FEATURES.join()}`,
        // A page goes on in the process of the blank one before it: a new one is a quarter of the rest.
        '--renderer-process-limit=1',
        // Chromium's sandbox does not run for root, as in a container.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    {
      name: 'site',
      testIgnore: [
        'hostile.spec.ts',
        'languages.spec.ts',
        'large.spec.ts',
        'list-filter.spec.ts',
        'published.spec.ts',
      ],
      use: { baseURL: `http://127.0.0.1:${SITE_PORT}` },
    },
    {
      name: 'base path',
      testMatch: ['crawl.spec.ts', 'published.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${BASE_PATH_PORT}${BASE_PATH}/` },
    },
    {
      name: 'hostile',
      testMatch: ['hostile.spec.ts', 'languages.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${HOSTILE_PORT}` },
    },
    {
      name: 'large',
      testMatch: ['large.spec.ts', 'list-filter.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${LARGE_PORT}` },
    },
    {
      name: 'dev compiled',
      testMatch: 'dev.setup.ts',
      use: { baseURL: `http://localhost:${DEV_PORT}` },
    },
    {
      // What a development server could do otherwise: all else is of the site, and is tested there.
      name: 'dev',
      grep: /@dev/,
      dependencies: ['dev compiled'],
      // It makes each page anew for each request.
      timeout: 90_000,
      expect: { timeout: 3 * EXPECTATION },
      use: { baseURL: `http://localhost:${DEV_PORT}` },
    },
  ],
  webServer: [
    ...serverOf('site', {
      command: `${BUILD} --if-changed && ${SERVE}`,
      env: { PORT: String(SITE_PORT) },
      url: `http://127.0.0.1:${SITE_PORT}/`,
      timeout: BUILD_TIMEOUT,
    }),
    ...serverOf('base path', {
      command: `${BUILD} --if-changed && ${SERVE}`,
      env: { PORT: String(BASE_PATH_PORT), BASE_PATH, SITE_URL, OUT_DIR: 'out-base-path' },
      url: `http://127.0.0.1:${BASE_PATH_PORT}${BASE_PATH}/`,
      timeout: BUILD_TIMEOUT,
    }),
    ...serverOf('hostile', {
      command: [
        'node --import tsx tests/e2e/hostile-content.ts',
        `${BUILD} --if-changed`,
        SERVE,
      ].join(' && '),
      env: {
        PORT: String(HOSTILE_PORT),
        SITE_URL,
        CONTENT_ROOT: 'out-hostile-content',
        OUT_DIR: 'out-hostile',
      },
      url: `http://127.0.0.1:${HOSTILE_PORT}/`,
      timeout: BUILD_TIMEOUT,
    }),
    ...serverOf('large', {
      command: [
        'node --import tsx tests/e2e/large-content.ts',
        `${BUILD} --if-changed`,
        SERVE,
      ].join(' && '),
      env: { PORT: String(LARGE_PORT), CONTENT_ROOT: 'out-large-content', OUT_DIR: 'out-large' },
      url: `http://127.0.0.1:${LARGE_PORT}/`,
      // It waits for the builds above.
      timeout: 360_000,
    }),
    ...serverOf('dev', {
      command: `node scripts/next.mjs dev --port ${DEV_PORT}`,
      url: `http://localhost:${DEV_PORT}/search/`,
      timeout: 120_000,
    }),
  ],
})
