/**
 * The schema of `content/authorities/citation-styles.yml`: how resolutions are cited.
 */
import { z } from 'zod'
import { fillPattern, readPattern } from '../citation-pattern'
import { addressSchema, idSchema, phraseSchema, requireUnique } from './common'

/** The values of a citation; `citation-styles.yml` says what each is. */
const VALUES = [
  'body',
  'resolution',
  'symbol',
  'document',
  'newDocument',
  'label',
  'title',
  'name',
  'date',
  'adopted',
  'issued',
  'pinpoint',
  'operative',
  'preambular',
  'unverified',
  'address',
  'accessed',
]

/**
 * A pattern, which is checked where it is written.
 *
 * @param names the values that there are
 * @param known those that are always known, with which alone it must give something
 */
function patternSchema(names: readonly string[], known: readonly string[]) {
  return phraseSchema.superRefine((pattern, context) => {
    const reading = readPattern(pattern, names)
    const least = Object.fromEntries(known.map((name) => [name, name]))
    const message =
      'problem' in reading
        ? reading.problem
        : fillPattern(reading.parts, least)?.length
          ? null
          : `a pattern that needs no other value than ${known.join(', ')}; put the others in [ ]`
    if (message !== null) context.addIssue({ code: 'custom', input: pattern, message })
  })
}

const placePattern = patternSchema(['place'], ['place'])
const pinpointSchema = z.tuple([placePattern, placePattern])

/** How the symbols of a body are read. */
export const citedSymbolsSchema = z.strictObject({
  /** Id of the body. */
  body: idSchema,
  /** What stands before the number in the symbol of a document: "A/RES/". */
  prefix: phraseSchema,
  /** Other beginnings that are read alike. */
  also: z.array(phraseSchema).default([]),
  /** Whose documents they are, for the labels of styles: `un`. */
  label: idSchema.optional(),
  /** The last session that is given in Roman numerals. */
  romanUntil: z.int().positive().optional(),
  /** Whether the year belongs to the number: "1373 (2001)". */
  hasYear: z.boolean().default(false),
})
/** See {@link citedSymbolsSchema}. */
export type CitedSymbols = z.infer<typeof citedSymbolsSchema>

/** A style of citation. */
export const citationStyleSchema = z.strictObject({
  id: idSchema,
  /** With the edition in short: "OSCOLA 4". */
  name: phraseSchema,
  /** "4th edition, 2012" */
  edition: phraseSchema,
  /** The rule, with its example. */
  rule: phraseSchema,
  /** Where the style is published. */
  source: addressSchema,
  /** What the editor decided where its rules are silent. */
  decided: z.array(phraseSchema).default([]),
  /** The form of a date. */
  date: patternSchema(['day', 'month', 'year'], ['day', 'month', 'year']),
  /** The names of the months, from January; in full where they are not given. */
  months: z.array(phraseSchema).length(12).optional(),
  /** What stands before the symbols of documents, by whose they are: `un: UN Doc`. */
  labels: z.record(idSchema, phraseSchema).default({}),
  /** The same for documents of other organisations. */
  otherLabel: phraseSchema.optional(),
  /** What bodies are called. */
  bodies: z.record(idSchema, phraseSchema).default({}),
  /** Whether other bodies go by their names or their short names. */
  otherBodies: z.enum(['short', 'name']),
  /** The form of a resolution's number: "Res {number}". */
  number: patternSchema(['number', 'year'], ['number']),
  /** Whether the steps of a place have spaces between them: "8 (a)", or are closed: "8(a)". */
  steps: z.enum(['spaced', 'closed']).default('closed'),
  /** The forms of one paragraph and of several. */
  pinpoints: z.strictObject({ operative: pinpointSchema, preambular: pinpointSchema }),
  /** Whether commas and full stops go inside quotation marks. */
  quotes: z.enum(['british', 'american']),
  /** The pattern of a resolution. */
  resolution: patternSchema(VALUES, ['name']),
  /** The pattern of a draft. */
  draft: patternSchema(VALUES, ['name']),
})
/** See {@link citationStyleSchema}. */
export type CitationStyle = z.infer<typeof citationStyleSchema>

/** `citation-styles.yml`. */
export const citationStylesSchema = z.strictObject({
  symbols: z
    .array(citedSymbolsSchema)
    .superRefine((symbols, context) => {
      requireUnique(symbols, context, [], ({ body }) => [body])
    })
    .default([]),
  /** Words in symbols that say that a text is no resolution: "Dec". */
  otherKinds: z.array(phraseSchema).default([]),
  styles: z
    .array(citationStyleSchema)
    .superRefine((styles, context) => {
      requireUnique(styles, context, [], ({ id }) => [id])
    })
    .default([]),
})
/** See {@link citationStylesSchema}. */
export type CitationStyles = z.infer<typeof citationStylesSchema>
