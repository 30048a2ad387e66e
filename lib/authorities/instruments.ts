/**
 * The schema of `content/authorities/instruments.yml`: what clauses cite outside the corpus.
 */
import { z } from 'zod'
import { createHint } from '../nearest'
import { addressSchema, idSchema, phraseSchema, requireUnique } from './common'

/** What an instrument is. */
export const instrumentKindSchema = z.enum([
  'treaty',
  'declaration',
  'resolution',
  'report',
  'articles',
  'manual',
  'decision',
  'judgment',
  'advisory opinion',
  'letter',
])

/** A date, or the month or year of one: "1945-06-26", "2013-03", "2013". */
const dateSchema = z.string().refine((date) => isCalendarDate(date), {
  error: 'a calendar date such as 2015-04-17, or a month or year such as 2015-04, 2015',
})

function isCalendarDate(date: string): boolean {
  const month = /^\d{4}$/.test(date) ? `${date}-01` : date
  return z.iso.date().safeParse(/^\d{4}-\d{2}$/.test(month) ? `${month}-01` : month).success
}

/** A kind of part that an instrument has, "Article", and how many there are. */
export const partsSchema = z.strictObject({
  /** As it is cited: "Article", "Rule", "paragraph". */
  name: phraseSchema,
  /** Other words for it, "Art."; plurals and lower case are understood. */
  names: z.array(phraseSchema).default([]),
  /** They go from 1 to this number. */
  count: z.int().positive(),
  /** What some of them are about, in few words, by their numbers: `'2 (4)': Threat or use of force`. */
  subjects: z.record(z.string(), phraseSchema).default({}),
})

/** The number of a part: digits without a leading zero, and perhaps steps in brackets. */
const PART_NUMBER = /^([1-9]\d*)( \([a-z0-9]+\))*$/

/** A treaty, declaration, report or other text that clauses and notes cite. */
export const instrumentSchema = z.strictObject({
  id: idSchema,
  /** Full title, as its page gives it. */
  title: phraseSchema,
  kind: instrumentKindSchema,
  /** Every name by which a text may cite it, beside `title`; the first is its short name. */
  names: z.array(phraseSchema).default([]),
  /** Names that mean it only right after another instrument: "the Conventions and their Protocols". */
  namesAfter: z
    .strictObject({ instrument: idSchema, names: z.array(phraseSchema).min(1) })
    .optional(),
  /**
   * The word that a text uses for it once it has named it: "the Charter". In resolutions of the
   * bodies in `in`, the word means it from the start.
   */
  generic: z.strictObject({ word: phraseSchema, in: z.array(idSchema).default([]) }).optional(),
  /** Id of the body that adopted or issued it, where that is one of `bodies.yml`. */
  body: idSchema.optional(),
  /** The symbols under which it was issued: "A/68/98". */
  symbols: z.array(phraseSchema).default([]),
  /** Its dates and what happened on each: "Signed", "Protocol III adopted". */
  dates: z.array(z.strictObject({ date: dateSchema, event: phraseSchema })).min(1),
  parts: z.array(partsSchema).default([]),
  /** Ids of the instruments that it comprises: the four Geneva Conventions. */
  comprises: z.array(idSchema).default([]),
  /** Where its official text is. */
  address: addressSchema.optional(),
})
/** See {@link instrumentSchema}. */
export type Instrument = z.infer<typeof instrumentSchema>

/** `instruments.yml`. */
export const instrumentsSchema = z.array(instrumentSchema).superRefine((instruments, context) => {
  instruments.forEach(({ parts }, index) => {
    parts.forEach(({ subjects, count }, place) => {
      for (const number of Object.keys(subjects)) {
        if (Number(PART_NUMBER.exec(number)?.[1] ?? 0) <= count && PART_NUMBER.test(number))
          continue
        context.addIssue({
          code: 'custom',
          path: [index, 'parts', place, 'subjects', number],
          input: number,
          message: `the number of a part from 1 to ${count}, as in '2' or '2 (4)'`,
        })
      }
    })
  })
  requireUnique(
    instruments,
    context,
    [],
    ({ id }) => [id],
    ({ title, names, symbols }) => [title, ...names, ...symbols],
  )
  const ids = new Set(instruments.map(({ id }) => id))
  const hint = createHint(() => ids)
  instruments.forEach(({ id, namesAfter, comprises }, index) => {
    const named = [
      ...(namesAfter ? [{ id: namesAfter.instrument, at: ['namesAfter', 'instrument'] }] : []),
      ...comprises.map((part, place) => ({ id: part, at: ['comprises', place] })),
    ]
    for (const other of named) {
      if (other.id !== id && ids.has(other.id)) continue
      context.addIssue({
        code: 'custom',
        path: [index, ...other.at],
        input: other.id,
        message: `the id of another instrument in this file${hint(other.id)}`,
      })
    }
  })
})
