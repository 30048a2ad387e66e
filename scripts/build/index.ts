/**
 * `npm run build`: builds the site into `out/`, or where `OUT_DIR` says. It checks the corpus, has
 * Next export it, finishes the export, and puts it in the place of the site that stands there. With
 * `--if-changed` it does nothing where nothing has changed since the last build.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { next } from '../next.mjs'
import { run, runAll } from '../run.mjs'
import { readSettings, type Settings, warningOf } from '../settings'
import { isWhole, readManifest, writeManifest } from '../site/manifest'
import { placeForSite } from '../site/place'
import { recoverSite, replaceSite } from '../site/replace'
import { hashOfInputs } from './inputs'
import { removeExported, removeLastBuild } from './last-build'
import { takeTurn } from './turn'

/** Next's export, before it is finished; `next.config.ts` says the same. */
const EXPORT = '.next/export'

/** What a site is made of, apart from the texts. */
const SOURCES = ['app', 'components', 'lib', 'scripts']
const CONFIGURATION = ['next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Build the site, or leave it as it is. */
async function build(settings: Settings, ifChanged: boolean): Promise<number> {
  const { BASE_PATH, SITE_URL, CONTENT_ROOT, OUT_DIR } = settings
  const content = path.join(CONTENT_ROOT, 'content')
  const kept = [...SOURCES, content, '.git', '.next', 'docs', 'node_modules', 'tests']
  const place = await placeForSite(OUT_DIR, kept)
  if ('problem' in place) return fail(place.problem)

  await takeTurn(project, () => console.log('Another build runs in this folder; waiting for it …'))
  await recoverSite(place.folder)
  const inputs = await hashOfInputs(
    [...SOURCES, content, ...CONFIGURATION],
    [process.version, BASE_PATH, SITE_URL ?? '', CONTENT_ROOT],
  )
  const standing = ifChanged ? await readManifest(place.folder) : null
  if (standing?.inputs === inputs && (await isWhole(place.folder, standing))) {
    console.log('The site is built and up to date.')
    return 0
  }

  let removing = removeLastBuild()
  const env = { ...process.env, BASE_PATH, SITE_URL: SITE_URL ?? '', CONTENT_ROOT }
  const code = await runAll([
    () => run(['--import', 'tsx', 'scripts/corpus/index.ts', 'check'], env),
    () => next(['build'], env),
    () => {
      removing = removing.then(removeExported)
      return run(['--import', 'tsx', 'scripts/finish-export/index.ts', EXPORT], env)
    },
  ])
  if (code !== 0) return code
  await writeManifest(EXPORT, inputs)
  // Somebody may have put something there in the meantime.
  const stillFree = await placeForSite(OUT_DIR, kept)
  if ('problem' in stillFree) return fail(stillFree.problem)
  await replaceSite(EXPORT, stillFree.folder)
  await removing
  const warning = warningOf(settings)
  if (warning) console.warn(warning)
  return 0
}

function fail(problem: string): number {
  console.error(problem)
  return 1
}

process.chdir(project)
const settings = readSettings(process.env)
if ('problems' in settings) {
  process.exitCode = fail(settings.problems.join('\n'))
} else {
  try {
    process.exitCode = await build(settings, process.argv.includes('--if-changed'))
  } catch (error) {
    process.exitCode = fail(
      `The site could not be built, and what stood before still stands: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
