/**
 * `import`: makes raw files texts of the corpus.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { stringify } from 'yaml'
import { type Authorities, idProblem } from '../../lib/authorities'
import { formatMessages } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { hasErrors, quotable } from '../../lib/messages'
import { createParser } from '../../lib/parse'
import { readRawFile } from './raw-file'
import { createRawResolutionReader, type RawResolution } from './raw-resolution'
import { removeFile, writeTextFile } from './write-file'

/** The command's options. */
export interface ImportOptions {
  /** The resolution's id; by default made from its symbol, or from the file's name. */
  id?: string | undefined
  /** The id of the adopting body, where the text does not name it. */
  body?: string | undefined
  /** Whether an existing text may be replaced. */
  force: boolean
}

/**
 * Write `content/resolutions/<id>/<language>.md` for each file, with what was set aside beside it,
 * and print what a person must check.
 *
 * @param root the folder that holds `content/`
 * @returns the exit code: 1 where a file was not written
 */
export async function importFiles(
  authorities: Authorities,
  root: string,
  names: readonly string[],
  options: ImportOptions,
): Promise<number> {
  if (options.id !== undefined && names.length > 1) {
    console.error(
      `Unexpected --id for ${names.length} files, expected one file; without it, ids are made from symbols`,
    )
    return 2
  }
  const idMistake = options.id === undefined ? null : idProblem(options.id)
  if (idMistake) {
    console.error(`Unexpected --id ${JSON.stringify(options.id)}, expected ${idMistake}`)
    return 2
  }
  if (options.body !== undefined && !authorities.bodies.some(({ id }) => id === options.body)) {
    console.error(
      `Unexpected --body ${JSON.stringify(options.body)}, expected one of content/authorities/bodies.yml`,
    )
    return 2
  }
  const read = createRawResolutionReader(authorities)
  const parser = createParser(authorities)
  let failed = 0
  for (const [index, name] of names.entries()) {
    const file = await readRawFile(name)
    const found = read(file)
    const id = options.id ?? idOf(found, name)
    const target = `content/resolutions/${id}/${found.language ?? 'en'}.md`
    const progress = names.length > 1 ? `[${index + 1}/${names.length}] ` : ''
    const source = `${frontMatterOf(found, name, options)}${found.imported.text.replace(/^\uFEFF/, '')}`
    const problem =
      problemOf(file, id, existsSync(path.join(root, target)) && !options.force ? target : null) ??
      (await write(root, target, source, setAsideOf(file, found)))
    if (problem) {
      failed++
      console.log(`${progress}${name}: not written, ${problem}`)
      for (const line of formatMessages([file])) console.log(line)
      continue
    }
    console.log(`${progress}${name}: written to ${target}`)
    const written = new VFile({ path: target, value: source })
    parser.parse(written, { id, language: found.language ?? 'en', hash: () => '0'.repeat(64) })
    // Messages on the written text have their places in it.
    file.messages = file.messages.filter(({ ruleId }) => OF_RAW_FILE.has(ruleId ?? ''))
    const toCheck = formatMessages([file, written])
    if (toCheck.length === 0) continue
    console.log(`${counted(toCheck.length, 'place')} to look at:`)
    for (const line of toCheck) console.log(line)
  }
  if (names.length > 1)
    console.log(`${counted(names.length - failed, 'file')} written, ${failed} not`)
  return failed > 0 ? 1 : 0
}

/** The rules on the raw file, not on its text. */
const OF_RAW_FILE = new Set(['set-aside', 'broken-word', 'encoding', 'language'])

/** Why a file cannot be written; null where it can. */
function problemOf(file: VFile, id: string, there: string | null): string | null {
  if (hasErrors(file)) return 'it cannot be read'
  const problem = idProblem(id)
  if (problem)
    return `Unexpected id \`${quotable(id)}\` made of its symbol or name, expected ${problem}; give one with --id`
  return there && `${there} exists; give --force to replace it`
}

/** What was set aside, kept beside the text so that nothing of the raw file is lost. */
function setAsideOf(file: VFile, { imported }: RawResolution): string {
  const words = imported.setAside.filter(({ kind }) => kind !== 'markup')
  const places = location(String(file))
  return words
    .map(({ kind, text, start }) => `${places.toPoint(start)?.line ?? 1} ${kind}: ${text.trim()}\n`)
    .join('')
}

/**
 * Write what was set aside and then the text, so that a text is never without it.
 *
 * @returns why it is not written, null where it is
 */
async function write(
  root: string,
  target: string,
  source: string,
  setAside: string,
): Promise<string | null> {
  const beside = target.replace(/\.md$/, '.set-aside.txt')
  const problem = setAside === '' ? null : await writeTextFile(root, beside, setAside)
  return (
    problem ??
    (await writeTextFile(root, target, source)) ??
    (setAside === '' ? await removeFile(root, beside) : null)
  )
}

/** "a-res-78-246" for "A/RES/78/246", "my-file" for "My file.txt". */
function idOf({ reading }: RawResolution, name: string): string {
  const words = reading.metadata.symbol?.value ?? path.basename(name, path.extname(name))
  const id = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id || 'resolution'
}

/** Front matter with what the text does not state. */
function frontMatterOf(
  { reading, date }: RawResolution,
  name: string,
  { body }: ImportOptions,
): string {
  const { metadata, isDraft } = reading
  const fields = {
    status: isDraft ? 'draft' : 'unverified',
    ...(isDraft
      ? {}
      : { reason: 'The text is imported, and has not yet been compared with the official one.' }),
    source: `the file ${path.basename(name)}.`,
    ...(date && !metadata.date && !metadata.issued ? { [isDraft ? 'issued' : 'date']: date } : {}),
    ...(body && body !== metadata.body?.value ? { body } : {}),
  }
  return `---\n${stringify(fields)}---\n`
}
