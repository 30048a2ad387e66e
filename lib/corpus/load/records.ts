/**
 * Records that were made before: what the parser made of a text is kept in a file, under the hash of all that
 * it was made of, and taken from there as long as none of that has changed.
 */
import type { VFile } from 'vfile'
import { z } from 'zod'
import type { Authorities } from '../../authorities'
import { entryIn, hashOf, hashOfSources, openKeptFiles } from '../../kept-files'
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
  saysFirst: z.boolean(),
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

/**
 * Read texts by a parser. A record has its fields in the order of the schema, as one that was kept has them: files
 * of it, and the version of the corpus, are the same to the byte whether it was kept or not.
 */
export function createAnewReader(parser: Parser): ReadRecord {
  return async (file, options) => {
    const { tree: _, resolution, ...made } = parser.parse(file, options)
    // Of a text with mistakes there may be no whole record; it is not used.
    return { ...made, resolution: resolutionSchema.safeParse(resolution).data ?? resolution }
  }
}

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
  const sources = await hashOfSources(project, ['lib'])
  const readAnew = createAnewReader(parser)
  if (sources === null) return readAnew
  const { bodies, instruments, topics, openings, references, layout } = authorities
  const read = JSON.stringify([bodies, instruments, topics, [...openings], [...references], layout])
  const generation = hashOf(sources, read)
  const files = await openKeptFiles(folder, generation, isWritten)

  return async (file, options) => {
    const source = String(file)
    const name = `${hashOf(options.id, options.language, file.path, source)}.json`
    const kept = entryIn(await files.read(name), entrySchema)
    if (kept) return restore(file, source, kept)
    const before = file.messages.length
    const { text, ...made } = await readAnew(file, options)
    if (isWritten && !hasErrors(file)) {
      const messages = file.messages.slice(before).map(({ reason, ruleId, fatal, place }) => ({
        reason,
        rule: ruleId ?? '',
        isNotice: fatal === undefined,
        place: place ?? { line: 1, column: 1 },
      }))
      const entry: Entry = { textLength: text.length, ...made, messages }
      await files.write(name, JSON.stringify(entry))
    }
    return { text, ...made }
  }
}

function restore(
  file: VFile,
  source: string,
  { textLength, messages, ...made }: Entry,
): TextRecord {
  for (const { reason, rule, isNotice, place } of messages) {
    const options = { place, ruleId: rule, source: 'corpus' }
    if (isNotice) file.info(reason, options)
    else file.message(reason, options)
  }
  return { text: source.slice(source.length - textLength), ...made }
}
