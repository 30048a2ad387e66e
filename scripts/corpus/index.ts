/**
 * The corpus command.
 *
 * - `npm run corpus -- check` parses all content and prints what a person should know. It
 *   exits with 1 where anything would stop the build.
 * - `npm run corpus -- lock` adds the anchors that are new to `content/anchors.lock`.
 * - `npm run corpus -- references` prints what every reference in the texts leads to, which could be
 *   several things, which lead nowhere, and the instruments that nothing cites.
 * - `npm run corpus -- inspect FILE …` tells what it finds in raw files, `--json` for programs.
 * - `npm run corpus -- import FILE --id ID` makes a text of the corpus of a raw file.
 *
 * `CONTENT_ROOT` names another folder that holds a `content/`.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Authorities } from '../../lib/authorities'
import {
  addToLock,
  anchorsOf,
  contentRoot,
  countMessages,
  formatMessages,
  LOCK_FILE,
  type LoadResult,
  loadAuthorities,
  loadCorpus,
  readTextFile,
} from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { importFiles } from './import'
import { inspect } from './inspect'
import { printReferences } from './references'

const USAGE = `Usage: npm run corpus -- check
       npm run corpus -- lock
       npm run corpus -- references
       npm run corpus -- inspect FILE … [--json]
       npm run corpus -- import FILE … [--id ID] [--body ID] [--force]`

function print({ files }: LoadResult): number {
  for (const line of formatMessages(files)) console.log(line)
  const { errors, warnings, notices } = countMessages(files)
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    ...(notices > 0 ? [counted(notices, 'notice')] : []),
  ]
  console.log(`${counted(files.length, 'file')}: ${counts.join(', ')}`)
  return errors > 0 ? 1 : 0
}

async function check(): Promise<number> {
  return print(await loadCorpus(contentRoot()))
}

async function lock(): Promise<number> {
  const loaded = await loadCorpus(contentRoot())
  if (!loaded.corpus) return print(loaded)
  const file = await readTextFile(contentRoot(), LOCK_FILE, { optional: true })
  const before = String(file)
  const after = addToLock(
    file,
    anchorsOf(loaded.corpus.resolutions, loaded.corpus.annotations, loaded.corpus.authorities),
  )
  if (after !== before) await writeFile(path.join(contentRoot(), LOCK_FILE), after)
  const lines = (text: string) => text.split('\n').filter((line) => line.includes('\t')).length
  console.log(`${LOCK_FILE}: ${counted(lines(after) - lines(before), 'anchor')} added`)
  return 0
}

async function references(): Promise<number> {
  const loaded = await loadCorpus(contentRoot())
  return loaded.corpus ? printReferences(loaded.corpus) : print(loaded)
}

/** The authorities, or null once their mistakes are printed. */
async function authoritiesOrTold(): Promise<Authorities | null> {
  const { authorities, files } = await loadAuthorities(contentRoot())
  if (!authorities) for (const line of formatMessages(files)) console.error(line)
  return authorities
}

async function run(options: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      id: { type: 'string' },
      body: { type: 'string' },
    },
  })
  const [name, ...files] = positionals
  if (name === 'check' && files.length === 0) return check()
  if (name === 'lock' && files.length === 0) return lock()
  if (name === 'references' && files.length === 0) return references()
  if ((name === 'inspect' || name === 'import') && files.length > 0) {
    const authorities = await authoritiesOrTold()
    if (!authorities) return 1
    if (name === 'inspect') return inspect(authorities, files, values)
    return importFiles(authorities, contentRoot(), files, values)
  }
  const isCommand = ['check', 'lock', 'references', 'inspect', 'import'].includes(name ?? '')
  console.error(name && !isCommand ? `Unknown command ${JSON.stringify(name)}. ${USAGE}` : USAGE)
  return 2
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (
    !(
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    )
  )
    throw error
  console.error(`${error.message}\n${USAGE}`)
  process.exitCode = 2
}
