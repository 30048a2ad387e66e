/**
 * Front matter: what the editor says of a text where the text itself does not.
 */

import type { VFile } from 'vfile'
import { z } from 'zod'
import { reportError } from '../../messages'
import { agendaItemSchema, subjectSchema, voteSchema } from '../../proceedings'
import { aliasesSchema, outcomeSchema, type Status, sessionSchema } from '../../record'
import { readYaml, type YamlResult } from '../../yaml'
import type { Run } from '../lines/syntax'

const words = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\0]*$/, 'words without a NUL character')

/** The fields that the source of a text may state as data. */
const SOURCED_FIELDS = [
  'title',
  'symbol',
  'date',
  'issued',
  'session',
  'meeting',
  'sponsors',
  'draft',
  'agendaItem',
  'vote',
  'meetingRecord',
  'subjects',
] as const

/** The fields that an editor may give; a mistake in any is reported with its place. */
const frontMatterSchema = z
  .strictObject({
    status: z.enum(['adopted', 'draft', 'unverified']),
    /** Why a text is unverified; shown on the page. */
    reason: words.optional(),
    /** Where the text comes from, to follow "Source:". */
    source: words,
    title: words.optional(),
    symbol: words.optional(),
    place: words.optional(),
    /** Date of adoption, which a draft does not have. */
    date: z.iso.date().optional(),
    /** Date of the document. */
    issued: z.iso.date().optional(),
    /** Who submitted the draft. */
    sponsors: z.array(words).min(1).optional(),
    /** What became of a draft. */
    outcome: outcomeSchema.optional(),
    session: sessionSchema.optional(),
    meeting: words.optional(),
    /** Id of the adopting body. */
    body: words.optional(),
    /** Old names that links may still use. */
    aliases: aliasesSchema.optional(),
    draft: words.optional().describe('Symbol of the draft.'),
    agendaItem: agendaItemSchema.optional(),
    vote: voteSchema.optional(),
    meetingRecord: words.optional().describe('Symbol of the record of the meeting.'),
    subjects: z.array(subjectSchema).min(1).optional(),
    fromSource: z
      .array(z.enum(SOURCED_FIELDS))
      .min(1)
      .optional()
      .describe('The fields here that the source states as data, beside its text.'),
    /** That its language is the resolution's first, where that is not English. */
    first: z.literal(true).optional(),
  })
  .transform(({ status, reason, ...fields }, context) => {
    const unverified = status === 'unverified'
    if (unverified !== (reason !== undefined)) {
      const message = unverified
        ? 'the reason why the text is `status: unverified`'
        : 'none, since only `status: unverified` has a reason'
      context.addIssue({ code: 'custom', path: ['reason'], input: reason, message })
    }
    fields.fromSource?.forEach((name, index) => {
      if (fields[name] !== undefined) return
      const message = `the name of a field that is given; \`${name}\` is not`
      context.addIssue({ code: 'custom', path: ['fromSource', index], input: name, message })
    })
    for (const name of status === 'draft' ? (['date'] as const) : DRAFT_FIELDS) {
      const input = fields[name]
      const message =
        name === 'date' ? NO_DATE : `none, since only \`status: draft\` has \`${name}\``
      if (input !== undefined) context.addIssue({ code: 'custom', path: [name], input, message })
    }
    return { ...fields, status: statusOf(status, reason ?? '') }
  })
/** See {@link frontMatterSchema}. */
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** The fields that only drafts have. */
const DRAFT_FIELDS = ['outcome'] as const

const NO_DATE =
  'none, since a draft has no date of adoption; give the date of the document as `issued`, and the date of adoption, if any, as `date` of `outcome`'

function statusOf(value: Status['value'], reason: string): Status {
  return value === 'unverified' ? { value, reason } : { value }
}

const FENCE = /^\uFEFF?---[^\S\r\n]*(?:\r\n|\n|\r)/

/**
 * Read the front matter at the head of a file.
 *
 * @param file the file; mistakes become fatal messages on it
 * @param node the offsets of the front matter with its fences, from the mdast; null where it has none
 */
export function readFrontMatter(
  file: VFile,
  node: { start: number; end: number } | null,
): YamlResult<FrontMatter> | undefined {
  if (!node) {
    reportError(
      file,
      'front-matter',
      'Unexpected text at the head of the file, expected front matter between two lines of `---`, with at least `status` and `source`',
    )
    return undefined
  }
  const source = String(file).slice(0, node.end)
  const start = FENCE.exec(source)?.[0].length ?? 0
  const end = Math.max(start, source.lastIndexOf('---'))
  return readYaml(file, frontMatterSchema, { start, end })
}

/** What replaces front matter that cannot be read, which is reported. */
export const UNREADABLE: FrontMatter = {
  status: { value: 'unverified', reason: 'Its front matter cannot be read.' },
  source: 'not known.',
}

/** Where the text begins: on the line after the front matter. */
export function textStart(source: string, frontMatter: Run | undefined): number {
  if (!frontMatter) return 0
  const ending = /\r\n|\n|\r/y
  ending.lastIndex = frontMatter.end
  return ending.exec(source) ? ending.lastIndex : frontMatter.end
}
