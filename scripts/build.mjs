/**
 * Builds the site into `out/`, or where `OUT_DIR` says: checks the corpus, has Next export
 * it, and finishes the export. With `--if-changed` it does nothing where nothing has changed
 * since the last build.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { next } from './next.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const INPUTS = [
  'app',
  'components',
  path.join(process.env.CONTENT_ROOT ?? '', 'content'),
  'lib',
  'scripts',
  'package-lock.json',
  'package.json',
  'next.config.ts',
  'tsconfig.json',
]
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'CONTENT_ROOT']
const out = process.env.OUT_DIR ?? 'out'
/** Stands in a site that is complete, with what it was made of. */
const stampFile = path.join(out, '.build')

/**
 * Every file below a path, in a fixed order.
 *
 * @param {string} name
 * @returns {string[]}
 */
function filesBelow(name) {
  if (!statSync(name).isDirectory()) return [name]
  return readdirSync(name)
    .sort()
    .flatMap((entry) => filesBelow(path.posix.join(name, entry)))
}

function stampOfInputs() {
  const hash = createHash('sha256').update(process.version)
  for (const setting of SETTINGS) hash.update(`${setting}=${process.env[setting] ?? ''}\0`)
  for (const file of INPUTS.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Run a script in TypeScript.
 *
 * @param {string[]} command
 * @returns {number} its exit code
 */
function run(command) {
  const options = ['--import', 'tsx', ...command]
  return spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1
}

/** Next's export, before it is finished; `next.config.ts` says the same. */
const raw = '.next/export'

function build() {
  return (
    run(['scripts/corpus/index.ts', 'check']) ||
    next(['build']) ||
    run(['scripts/finish-export/index.ts', raw])
  )
}

const stamp = stampOfInputs()
const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (process.argv.includes('--if-changed') && isCurrent) {
  console.log('The site is built and up to date.')
} else {
  process.exitCode = build()
  if (process.exitCode === 0) {
    // A site that stands is replaced only by one that is whole.
    writeFileSync(path.join(raw, '.build'), stamp)
    rmSync(out, { recursive: true, force: true })
    renameSync(raw, out)
  }
}
