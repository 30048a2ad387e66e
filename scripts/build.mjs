/**
 * Builds the site into `out/`: checks the corpus, then has Next export it. With
 * `--if-changed` it does nothing where nothing has changed since the last build.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { next } from './next.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'scripts',
  'package-lock.json',
  'package.json',
  'next.config.ts',
  'tsconfig.json',
]
const SETTINGS = ['BASE_PATH']
const stampFile = 'out/.build'

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

function build() {
  const check = ['--import', 'tsx', 'scripts/corpus.ts', 'check']
  const { status } = spawnSync(process.execPath, check, { stdio: 'inherit' })
  return status === 0 ? next(['build']) : (status ?? 1)
}

const stamp = stampOfInputs()
const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (process.argv.includes('--if-changed') && isCurrent) {
  console.log('The site is built and up to date.')
} else {
  process.exitCode = build()
  if (process.exitCode === 0) writeFileSync(stampFile, stamp)
}
