/**
 * The record: what the parser makes of a text and everything else reads.
 *
 * The zod schemas are the source; every type is inferred from them. Offsets and ranges count UTF-16
 * code units, as JavaScript strings do. The `text` of a block is the source to the letter
 * (misprints, double spaces, leading space), without the printed marker and Markdown's emphasis
 * marks; what is known about a stretch of it (its opening, its citations, its emphasis) is given
 * beside it as a range.
 */
import { z } from 'zod'
import { addressSchema, idSchema, phraseSchema } from './authorities/common'
import { agendaItemSchema, subjectSchema, voteSchema } from './proceedings'

/** Where something begins in its source file: line and column from 1, offset from 0. */
export const positionSchema = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative(),
})
/** See {@link positionSchema}. */
export type Position = z.infer<typeof positionSchema>

/** A half-open stretch of a block's `text`: `text.slice(start, end)`. */
export const rangeSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
/** See {@link rangeSchema}. */
export type Range = z.infer<typeof rangeSchema>

/** The two kinds of clause: grounds (preambular) and decisions (operative). */
export const clauseKindSchema = z.enum(['preambular', 'operative'])
/** See {@link clauseKindSchema}. */
export type ClauseKind = z.infer<typeof clauseKindSchema>

/** How strongly a head verb binds or asks, from `decides` down to `states`, which asks nothing. */
export const forceSchema = z.enum(['decides', 'requests', 'urges', 'encourages', 'states'])
/** See {@link forceSchema}. */
export type Force = z.infer<typeof forceSchema>

/**
 * The words with which a clause, or a further assertion inside one, opens. "Also strongly
 * encourages": the phrase as printed, the lemma of its head (`encourage`), the modifiers around it
 * (`also`, `strongly`) and its force. A head that no grammar lists is its printed word in lower
 * case.
 */
export const openingSchema = rangeSchema.extend({
  phrase: z.string().min(1),
  head: z.string().min(1),
  modifiers: z.array(z.string()),
  /** Null for a head that no grammar lists, which is recognised by its form. */
  force: forceSchema.nullable(),
})
/** See {@link openingSchema}. */
export type Opening = z.infer<typeof openingSchema>

/** One step of a clause's path: a number, or the letters of a sub-paragraph. */
export const pathSchema = z.array(z.union([z.int().positive(), z.string().min(1)])).min(1)
/** A clause's place in its numbering, outermost first: `[8, 'a', 'ii']`. */
export type Path = z.infer<typeof pathSchema>

/** A clause, or a range of them, as words give its number: "operative paragraphs 3 to 5". */
export const citedParagraphSchema = z.object({
  /** Null where the words do not say. */
  kind: clauseKindSchema.nullable(),
  path: pathSchema,
  /** The last of the range; null for a single one. */
  through: pathSchema.nullable(),
})
/** See {@link citedParagraphSchema}. */
export type CitedParagraph = z.infer<typeof citedParagraphSchema>

/** A part of an instrument, or a range of them, as words give it: "Articles 55 to 58". */
export const citedPartSchema = z.object({
  /** What it is called, in the singular: "Article", "paragraph". */
  name: z.string().min(1),
  /** "51"; "2 (4)", also for "Article 2, paragraph 4". */
  number: z.string().min(1),
  /** The number of the last of the range; null for a single one. */
  through: z.string().min(1).nullable(),
})
/** See {@link citedPartSchema}. */
export type CitedPart = z.infer<typeof citedPartSchema>

/** How words name an instrument. */
export const namingSchema = z.enum([
  /** By a name of it: "Charter of the United Nations". */
  'name',
  /** By a word that may mean several: "the Charter". */
  'generic',
  /** By a name that is not in `instruments.yml`: "Charter of Paris". */
  'unlisted',
  /** Only by a part of it: "Article 2 (4)". */
  'part',
])

/** What a clause's words refer to, and which words say so. */
export const referenceSchema = z.discriminatedUnion('type', [
  /** A treaty, a declaration or a similar text, or a part of one. */
  rangeSchema.extend({
    type: z.literal('instrument'),
    naming: namingSchema,
    /** The ids of those that the words can mean; empty where the name is not listed, or missing. */
    instruments: z.array(z.string()),
    /** The word that a text may use for it afterwards, "Charter"; null where none is known. */
    word: z.string().nullable(),
    part: citedPartSchema.nullable(),
  }),
  /** A resolution by its number, or a clause of one. */
  rangeSchema.extend({
    type: z.literal('resolution'),
    /** As printed, with single spaces: "70/237", "S/RES/1373 (2001)". */
    symbol: z.string().min(1),
    /** Whether words say whose it is: "Security Council resolution". */
    isNamed: z.boolean(),
    /**
     * The ids of the bodies that those words can mean; without such words, of the bodies named
     * before: "its" may mean one of them, or the body that speaks.
     */
    bodies: z.array(z.string()),
    /** ISO 8601; null where the words give none. */
    date: z.iso.date().nullable(),
    paragraph: citedParagraphSchema.nullable(),
  }),
  /** A document by its symbol, or a part of it. */
  rangeSchema.extend({
    type: z.literal('document'),
    symbol: z.string().min(1),
    part: citedPartSchema.nullable(),
  }),
  /** A clause of the same resolution by its number. */
  rangeSchema.extend({
    type: z.literal('paragraph'),
    ...citedParagraphSchema.shape,
    /**
     * Where to look for it: "above" or "below", or anywhere in "this resolution"; null where the
     * words only say "operative paragraph 2".
     */
    where: z.enum(['above', 'below', 'resolution']).nullable(),
  }),
  /** The clause before or after: "the preceding paragraph". */
  rangeSchema.extend({
    type: z.literal('neighbour'),
    kind: clauseKindSchema.nullable(),
    side: z.enum(['preceding', 'following']),
  }),
  /** The same resolution as a whole: "the present resolution". */
  rangeSchema.extend({ type: z.literal('self') }),
  /** A session of a body. It is not a text that a link could lead to. */
  rangeSchema.extend({ type: z.literal('session'), number: z.int().positive() }),
])
/** See {@link referenceSchema}. */
export type Reference = z.infer<typeof referenceSchema>

/**
 * A reference and its place in the file. What it leads to is not known here: `lib/corpus`, which
 * has every document, resolves it.
 */
export const citationSchema = referenceSchema.and(z.object({ position: positionSchema }))
/** See {@link citationSchema}. */
export type Citation = z.infer<typeof citationSchema>

/** What a citation leads to. */
export type Target =
  /** Clauses of the corpus, one or a range of them: "paragraphs 3 to 5". */
  | { type: 'clauses'; resolution: string; anchors: [string, ...string[]] }
  /** A resolution of the corpus as a whole. */
  | { type: 'resolution'; id: string }
  /** An instrument's page, or the place of one of its parts on it: `article-51`. */
  | { type: 'instrument'; id: string; part: string | null }

/** Emphasis that the source file marks: Markdown's `*…*` and `**…**`. */
export const emphasisSchema = rangeSchema.extend({ type: z.enum(['emphasis', 'strong']) })
/** See {@link emphasisSchema}. */
export type Emphasis = z.infer<typeof emphasisSchema>

/** The mark of a footnote of the source, which is no part of the words. */
export const footnoteMarkSchema = z.object({
  /** As printed: "3". */
  mark: z.string().min(1),
  /** Of the footnote: `fn-3`. */
  anchor: z.string(),
  /** The place in the block's `text` behind which it stands. */
  at: z.int().nonnegative(),
})
/** See {@link footnoteMarkSchema}. */
export type FootnoteMark = z.infer<typeof footnoteMarkSchema>

const printed = {
  text: z.string().min(1),
  emphases: z.array(emphasisSchema),
  /** Left out where there are none. */
  footnoteMarks: z.array(footnoteMarkSchema).optional(),
  position: positionSchema,
}

/** A block above the enacting formula: symbol, place, date, title, as printed. */
export const mastheadSchema = z.object({
  type: z.literal('masthead'),
  /** Whether the fields of the record say all that it says; if not, it is shown in full. */
  inFields: z.boolean(),
  ...printed,
})

/** The words that name the adopting body and open the resolution: "The General Assembly,". */
export const enactingFormulaSchema = z.object({ type: z.literal('enactingFormula'), ...printed })
/** See {@link enactingFormulaSchema}. */
export type EnactingFormula = z.infer<typeof enactingFormulaSchema>

/** A heading between clauses: "At the national level". Its anchor is `sec-1`, `sec-2`, … */
export const headingSchema = z.object({
  type: z.literal('heading'),
  anchor: z.string(),
  ...printed,
})
/** What a paragraph without a place among the clauses is. */
export const paragraphPartSchema = z.enum([
  /** Words of an annex, or of a list of sources after the text. */
  'annex',
  /** How, when and where the text was adopted, and whatever else follows its last clause. */
  'closing',
  /** Rows of a table. */
  'table',
  /** Words that a clause quotes: a question to a court, an amendment. */
  'quotation',
  /** Unknown: a message reports it. */
  'unknown',
])
/** See {@link paragraphPartSchema}. */
export type ParagraphPart = z.infer<typeof paragraphPartSchema>

/** Text that is not a clause. It is shown unchanged, and never lost. */
export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  part: paragraphPartSchema,
  ...printed,
})

/** A preambular or operative paragraph, or a sub-paragraph of one. */
export const clauseSchema = z.object({
  type: z.literal('clause'),
  kind: clauseKindSchema,
  /** Structural, and permanent once published: `pp-12`, `op-8-a-ii`. */
  anchor: z.string(),
  /** The marker as printed, "(12)" or "3."; null where the text prints none. */
  label: z.string().nullable(),
  path: pathSchema,
  /** Anchor of the heading that the clause is under. */
  section: z.string().nullable(),
  /** Empty where the text prints a label and no words after it. */
  text: z.string(),
  emphases: printed.emphases,
  footnoteMarks: printed.footnoteMarks,
  position: printed.position,
  opening: openingSchema.nullable(),
  /** Where the clause opens again: "…; also noting that …". */
  assertions: z.array(openingSchema),
  citations: z.array(citationSchema),
  get children() {
    return z.array(clauseSchema)
  },
})
/** See {@link clauseSchema}. */
export type Clause = z.infer<typeof clauseSchema>

/** Anything in a resolution, distinguished by `type`. */
export const blockSchema = z.discriminatedUnion('type', [
  mastheadSchema,
  enactingFormulaSchema,
  headingSchema,
  clauseSchema,
  paragraphSchema,
])
/** See {@link blockSchema}. */
export type Block = z.infer<typeof blockSchema>

/** A footnote of the source, in the organisation's words; its marks are in the blocks. */
export const footnoteSchema = z.object({
  /** Permanent once published: `fn-3`. */
  anchor: z.string(),
  /** As printed: "3". */
  mark: z.string().min(1),
  text: z.string().min(1),
  emphases: z.array(emphasisSchema),
  position: positionSchema,
  citations: z.array(citationSchema),
})
/** See {@link footnoteSchema}. */
export type Footnote = z.infer<typeof footnoteSchema>

/** Who says a field: the text itself, what its source states beside the text, or the editor. */
export const provenanceSchema = z.enum(['text', 'source', 'editor'])
/** See {@link provenanceSchema}. */
export type Provenance = z.infer<typeof provenanceSchema>

/**
 * A field of metadata with its provenance: `text` where the text itself says it, otherwise the
 * front matter does: `source` where it repeats what the source states as data, `editor` where the
 * editor says it. The position is in the source file.
 */
function fieldSchema<Value extends z.ZodType>(value: Value) {
  return z.object({ value, from: provenanceSchema, position: positionSchema })
}
/** See {@link fieldSchema}. */
export interface Field<Value> {
  value: Value
  from: Provenance
  position: Position
}

/** A session or assembly of the body: its number and its name as printed. */
export const sessionSchema = z.object({ number: z.int().positive(), name: z.string().min(1) })
/** See {@link sessionSchema}. */
export type Session = z.infer<typeof sessionSchema>

/** What is known of the text's standing. `unverified` says why. */
export const statusSchema = z.discriminatedUnion('value', [
  z.object({ value: z.literal('adopted') }),
  z.object({ value: z.literal('draft') }),
  z.object({ value: z.literal('unverified'), reason: z.string().min(1) }),
])
/** See {@link statusSchema}. */
export type Status = z.infer<typeof statusSchema>

/** What became of a draft: "adopted as amended", on 1 April 2015. */
export const outcomeSchema = z.strictObject({
  /** In a few words that a date can follow: "adopted", "adopted as amended", "withdrawn". */
  text: phraseSchema,
  /** When, ISO 8601. */
  date: z.iso.date().optional(),
  /** Where the adopted text is, or the record of the decision. */
  address: addressSchema.optional(),
})
/** See {@link outcomeSchema}. */
export type Outcome = z.infer<typeof outcomeSchema>

/** Old names that published links use, and what they are now. */
export const aliasesSchema = z.strictObject({
  /** Former ids of the resolution. */
  ids: z.array(idSchema).default([]),
  /** Former anchors of its clauses, and what they are now: `op-9: op-10`. */
  anchors: z.record(z.string(), z.string()).default({}),
})
/** See {@link aliasesSchema}. */
export type Aliases = z.infer<typeof aliasesSchema>

/** One resolution in one language. */
export const resolutionSchema = z.object({
  /** The folder's name and the last part of the page's address: `aalco-res-54-sp2`. */
  id: z.string(),
  /** BCP 47 tag, from the file's name: `en`. */
  language: z.string(),
  /** Id of the adopting body in `content/authorities/bodies.yml`. */
  body: fieldSchema(z.string()).nullable(),
  symbol: fieldSchema(z.string()).nullable(),
  title: fieldSchema(z.string()).nullable(),
  session: fieldSchema(sessionSchema).nullable(),
  /** The meeting that adopted it, as printed: "50th plenary meeting". */
  meeting: fieldSchema(z.string()).nullable(),
  place: fieldSchema(z.string()).nullable(),
  /** Date of adoption, ISO 8601; null for a draft, which has none: see `outcome`. */
  date: fieldSchema(z.iso.date()).nullable(),
  /** Date of the document, ISO 8601: the one by which a draft is known. */
  issued: fieldSchema(z.iso.date()).nullable(),
  /** Who submitted the draft: "Mr. N. Lazrek (Morocco)". */
  sponsors: fieldSchema(z.array(phraseSchema).min(1)).nullable(),
  /** What became of a draft; null where that is not known. */
  outcome: fieldSchema(outcomeSchema).nullable(),
  /** The symbol of the draft: "A/78/L.1". This and the next four are left out where not known. */
  draft: fieldSchema(phraseSchema).optional(),
  agendaItem: fieldSchema(agendaItemSchema).optional(),
  vote: fieldSchema(voteSchema).optional(),
  /** The symbol of the record of the meeting that adopted it: "S/PV.9802". */
  meetingRecord: fieldSchema(phraseSchema).optional(),
  subjects: fieldSchema(z.array(subjectSchema).min(1)).optional(),
  status: statusSchema,
  aliases: aliasesSchema,
  source: z.object({
    /** Path of the file from the root of the project. */
    file: z.string(),
    /** Where the text comes from, in the editor's words. */
    origin: z.string(),
    /** SHA-256 of the text's bytes (UTF-8, without the front matter), in hexadecimal. */
    sha256: z.string().length(64),
  }),
  /** Everything in the text, in document order. */
  blocks: z.array(blockSchema),
  /** The source's footnotes, in order; left out where there are none. */
  footnotes: z.array(footnoteSchema).optional(),
})
/** See {@link resolutionSchema}. */
export type Resolution = z.infer<typeof resolutionSchema>
