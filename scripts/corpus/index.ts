/**
 * The corpus command.
 *
 * - `npm run corpus -- check` parses all content and prints what a person should know. It
 *   exits with 1 where anything would stop the build.
 * - `npm run corpus -- lock` adds new anchors to the `anchors.lock` beside each text;
 *   `--forget ID#ANCHOR …` gives up anchors, or accepts their changed words.
 * - `npm run corpus -- references` prints what every reference in the texts leads to, which are
 *   ambiguous or unresolved, and the instruments that nothing cites.
 * - `npm run corpus -- word-forms` prints words that may be forms of one another and that
 *   `content/authorities/word-forms` does not hold, for an editor to judge.
 * - `npm run corpus -- inspect FILE …` prints what it finds in raw files, `--json` for programs.
 * - `npm run corpus -- import FILE --id ID` makes a raw file a text of the corpus; `--languages` puts the files of a
 *   folder beside one another as the languages of one resolution.
 * - `npm run corpus -- compare FILE …` holds what the parser reads against what the XML of a
 *   resolution states, `--json` for programs.
 * - `npm run corpus -- export` writes the files of the corpus as the site has them: `--format json` and `--id ID` pick
 *   some, `--out DIR` names the folder. With `SITE_URL` and `BASE_PATH` addresses are those of that site.
 *
 * `CONTENT_ROOT` names another folder that holds a `content/`.
 */
import '../site/site-address'
import { parseArgs } from 'node:util'
import type { Authorities } from '../../lib/authorities'
import {
  contentRoot,
  countMessages,
  formatMessages,
  type LoadResult,
  loadAuthorities,
  loadCorpus,
  RECORDS,
} from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { failureCode } from '../../lib/failures'
import { compare } from './compare'
import { type ExportOptions, exportFiles } from './export'
import { importFiles } from './import'
import { inspect } from './inspect'
import { lock } from './lock'
import { printReferences } from './references'
import { printWordForms } from './word-forms'

const USAGE = `Usage: npm run corpus -- check
       npm run corpus -- lock [--forget ID#ANCHOR …]
       npm run corpus -- references
       npm run corpus -- word-forms
       npm run corpus -- inspect FILE … [--json]
       npm run corpus -- import FILE … [--id ID] [--body ID] [--force]
       npm run corpus -- import --languages FOLDER … [--id ID] [--body ID] [--force]
       npm run corpus -- compare FILE … [--json]
       npm run corpus -- export [--format FORMAT …] [--id ID …] [--out DIR]`

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
  return print(await loadCorpus(contentRoot(), { records: { folder: RECORDS, isWritten: true } }))
}

async function references(): Promise<number> {
  const loaded = await loadCorpus(contentRoot())
  return loaded.corpus ? printReferences(loaded.corpus) : print(loaded)
}

async function wordForms(): Promise<number> {
  const loaded = await loadCorpus(contentRoot())
  return loaded.corpus ? printWordForms(loaded.corpus) : print(loaded)
}

async function exportAll(options: ExportOptions): Promise<number> {
  const loaded = await loadCorpus(contentRoot())
  return loaded.corpus ? exportFiles(loaded.corpus, options) : print(loaded)
}

/** The authorities; null where they have mistakes, which are then printed. */
async function authoritiesOrTold(): Promise<Authorities | null> {
  const { authorities, isWhole, files } = await loadAuthorities(contentRoot())
  if (isWhole) return authorities
  for (const line of formatMessages(files)) console.error(line)
  return null
}

async function run(options: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      languages: { type: 'boolean', default: false },
      id: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'export' },
      body: { type: 'string' },
      forget: { type: 'string', multiple: true, default: [] },
    },
  })
  const [name, ...files] = positionals
  if (name === 'check' && files.length === 0) return check()
  // Further arguments are more names to forget.
  if (name === 'lock' && (files.length === 0 || values.forget.length > 0))
    return lock(contentRoot(), [...values.forget, ...files])
  if (name === 'references' && files.length === 0) return references()
  if (name === 'word-forms' && files.length === 0) return wordForms()
  if (name === 'export' && files.length === 0) return exportAll(values)
  if (['inspect', 'import', 'compare'].includes(name ?? '') && files.length > 0) {
    const authorities = await authoritiesOrTold()
    if (!authorities) return 1
    if (name === 'inspect') return inspect(authorities, files, values)
    if (name === 'compare') return compare(authorities, files, values)
    return importFiles(authorities, contentRoot(), files, { ...values, id: values.id.at(-1) })
  }
  const isCommand = [
    'check',
    'lock',
    'references',
    'inspect',
    'import',
    'compare',
    'export',
  ].includes(name ?? '')
  console.error(name && !isCommand ? `Unknown command ${JSON.stringify(name)}. ${USAGE}` : USAGE)
  return 2
}

// A file beyond the shell's size limit then fails to be written, and is reported.
process.on('SIGXFSZ', () => undefined)
// Whatever reads the output may stop reading, as `head` does; the work continues.
process.stdout.on('error', (error) => {
  if (failureCode(error) !== 'EPIPE') throw error
})
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TypeError) || !failureCode(error)?.startsWith('ERR_PARSE_ARGS'))
    throw error
  console.error(`${error.message}\n${USAGE}`)
  process.exitCode = 2
}
