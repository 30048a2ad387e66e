/**
 * The corpus command.
 *
 * - `npm run corpus -- check` parses all content and prints what a person should know. It
 *   exits with 1 where anything would stop the build.
 * - `npm run corpus -- lock` adds the anchors that are new to `content/anchors.lock`.
 *
 * `CONTENT_ROOT` names another folder that holds a `content/`.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  addToLock,
  anchorsOf,
  contentRoot,
  countMessages,
  formatMessages,
  LOCK_FILE,
  type LoadResult,
  loadCorpus,
  readTextFile,
} from '../lib/corpus'
import { counted } from '../lib/describe'

const USAGE = 'Usage: npm run corpus -- check | lock'

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
  const after = addToLock(file, anchorsOf(loaded.corpus.resolutions))
  if (after !== before) await writeFile(path.join(contentRoot(), LOCK_FILE), after)
  const lines = (text: string) => text.split('\n').filter((line) => line.includes('\t')).length
  console.log(`${LOCK_FILE}: ${counted(lines(after) - lines(before), 'anchor')} added`)
  return 0
}

const commands = new Map([
  ['check', check],
  ['lock', lock],
])
const [name] = process.argv.slice(2)
const command = commands.get(name ?? '')
if (!command) console.error(name ? `Unknown command ${JSON.stringify(name)}. ${USAGE}` : USAGE)
process.exitCode = command ? await command() : 2
