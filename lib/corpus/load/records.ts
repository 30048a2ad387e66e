/**
 * Records that were made before: what the parser made of a text is kept in a file, under the hash of all that
 * it was made of, and taken from there as long as none of that has changed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import type { Authorities } from '../../authorities'
import { hasErrors } from '../../messages'
import type { ParseOptions, ParseResult, Parser } from '../../parse'
import { positionSchema, resolutionSchema } from '../../record'

/** The folder of kept records, and whether new ones are kept in it too. */
export interface KeptRecords {
  folder: string
  isWritten: boolean
}

/** What is kept of what a parser made: all but the tree. */
export type TextRecord = Omit<ParseResult, 'tree'>

/** Reads texts as a parser does; messages go onto the file. */
export type ReadRecord = (file: VFile, options: ParseOptions) => Promise<TextRecord>

const pointSchema = z.object({ line: z.int(), column: z.int(), offset: z.int().optional() })

const entrySchema = z.object({
  /** How long the text is; it stands at the end of the file. */
  textLength: z.int().nonnegative(),
  resolution: resolutionSchema,
  formerIds: z.array(z.object({ id: z.string(), position: positionSchema })),
  /** The parser's messages on the text; none of them an error. */
  messages: z.array(
    z.object({
      reason: z.string(),
      rule: z.string(),
      isNotice: z.boolean(),
      place: z.union([pointSchema, z.object({ start: pointSchema, end: pointSchema })]),
    }),
  ),
})
type Entry = z.infer<typeof entrySchema>

/** For how long records of another parser or of other authorities are kept: it may come back. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

/**
 * Read texts by a parser, or take what it made of them before.
 *
 * @param project the folder with the sources of the parser
 * @returns the parser alone where its sources are not there
 */
export async function createRecordReader(
  parser: Parser,
  authorities: Authorities,
  { folder, isWritten }: KeptRecords,
  project = process.cwd(),
): Promise<ReadRecord> {
  const sources = await hashOfSources(project)
  if (sources === null) return async (file, options) => parser.parse(file, options)
  const name = hashOf(sources, JSON.stringify(authorities))
  const generation = path.join(folder, name)
  if (isWritten) await prepare(folder, name)

  return async (file, options) => {
    const source = String(file)
    const key = hashOf(options.id, options.language, file.path, source)
    const place = path.join(generation, `${key}.json`)
    const kept = await readEntry(place)
    if (kept) return restore(file, source, kept)
    const before = file.messages.length
    const { text, resolution, formerIds } = parser.parse(file, options)
    if (isWritten && !hasErrors(file)) {
      const messages = file.messages.slice(before).map(({ reason, ruleId, fatal, place }) => ({
        reason,
        rule: ruleId ?? '',
        isNotice: fatal === undefined,
        place: place ?? { line: 1, column: 1 },
      }))
      await writeEntry(place, { textLength: text.length, resolution, formerIds, messages })
    }
    return { text, resolution, formerIds }
  }
}

function restore(
  file: VFile,
  source: string,
  { textLength, resolution, formerIds, messages }: Entry,
): TextRecord {
  for (const { reason, rule, isNotice, place } of messages) {
    const options = { place, ruleId: rule, source: 'corpus' }
    if (isNotice) file.info(reason, options)
    else file.message(reason, options)
  }
  return { text: source.slice(source.length - textLength), resolution, formerIds }
}

/** An entry; null where there is none, and where there is only a part of one: no part of JSON is JSON. */
async function readEntry(place: string): Promise<Entry | null> {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(await readFile(place, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keep an entry, whole or not at all; a record that cannot be kept is made again. */
async function writeEntry(place: string, entry: Entry): Promise<void> {
  const beside = `${place}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, JSON.stringify(entry))
    await rename(beside, place)
  } catch {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

/** Make the folder for the records of a parser, and remove those that nobody has used for long. */
async function prepare(folder: string, name: string): Promise<void> {
  const now = new Date()
  try {
    await mkdir(path.join(folder, name), { recursive: true })
    await utimes(path.join(folder, name), now, now)
    for (const other of await readdir(folder)) {
      const { mtimeMs } = await stat(path.join(folder, other))
      if (other === name || now.getTime() - mtimeMs < KEPT_FOR) continue
      await rm(path.join(folder, other), { recursive: true, force: true })
    }
  } catch {
    // Where nothing can be kept, each text is read again.
  }
}

/**
 * The hash of all that may change what the parser makes of a text: the modules of `lib`, the packages, Node.
 * Null where they are not there.
 */
async function hashOfSources(project: string): Promise<string | null> {
  try {
    const entries = await readdir(path.join(project, 'lib'), {
      recursive: true,
      withFileTypes: true,
    })
    const modules = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
    const files = [...modules, path.join(project, 'package-lock.json')]
    const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    return hashOf(process.version, ...contents)
  } catch {
    return null
  }
}

/** One hash of several texts; none can take over a part of another. */
function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
