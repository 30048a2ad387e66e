/**
 * The editor's notes: the schema of `content/resolutions/<id>/notes.yml`, and a note as read.
 */
import type { Root } from 'hast'
import { z } from 'zod'
import { idSchema, phraseSchema, requireUnique } from './authorities'
import type { Position, Range } from './record'

/** A clause of the corpus by its address: `ipu-132-cyber-warfare#op-6`. */
const clauseAddressSchema = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a clause of a resolution, as in `ipu-132-cyber-warfare#op-6`')

/** A day on which a note was written or revised. */
const daySchema = z.iso.date('the day as a calendar date, such as 2015-04-17')

const noteNumberSchema = z.int().positive()

/** A note as the editor writes it. */
export const noteSourceSchema = z.strictObject({
  /**
   * The note's number, which is its permanent name: `#note-4`. A new note takes the next number
   * that was never used, wherever in the text it is.
   */
  number: noteNumberSchema,
  /** When it was written, ISO 8601. */
  written: daySchema,
  /** When it was last changed; absent where it never was. */
  revised: daySchema.optional(),
  /** Who wrote it; absent for the edition itself. */
  author: phraseSchema.optional(),
  /** The language of the text that it is on, `fr`; absent for one on the clause, whatever its language. */
  language: phraseSchema.optional(),
  /** The anchor of the clause. */
  clause: phraseSchema,
  /** Words of the clause to the letter, in `language` or else in the resolution's first. */
  quote: z.string().min(1),
  /** Which one, from 1, where those words are in the clause more than once. */
  occurrence: z.int().positive().optional(),
  /**
   * Markdown. A link leads to a clause (`#op-6`, `ipu-132-cyber-warfare#op-6`), an instrument
   * (`instrument:un-charter`, `instrument:un-charter#article-51`) or a topic (`topic:attribution`)
   * or out of the site (`https://…`).
   */
  note: phraseSchema,
  topics: z.array(idSchema).default([]),
  /** Clauses to compare. */
  links: z.array(clauseAddressSchema).default([]),
})
/** See {@link noteSourceSchema}. */
export type NoteSource = z.infer<typeof noteSourceSchema>

/** `notes.yml`. */
export const notesFileSchema = z
  .strictObject({
    /** The topics of each clause, by its anchor. */
    topics: z.record(z.string(), z.array(idSchema).min(1)).default({}),
    notes: z.array(noteSourceSchema).default([]),
    /**
     * The numbers of notes that were withdrawn. They are never used again, and links to them still
     * lead to the page, which says so.
     */
    retired: z.array(noteNumberSchema).default([]),
  })
  .superRefine(({ notes, retired }, context) => {
    requireUnique(notes, context, ['notes'], ({ number }) => [String(number)])
    requireUnique(retired, context, ['retired'], (number) => [String(number)])
    notes.forEach(({ number, written, revised }, index) => {
      const fail = (field: string, input: unknown, message: string) =>
        context.addIssue({ code: 'custom', path: ['notes', index, field], input, message })
      if (retired.includes(number)) {
        fail('number', number, `a number that was never used: note ${number} is \`retired\``)
      }
      // An invalid day is reported on its own.
      const isDay = daySchema.safeParse(written).success
      if (revised !== undefined && isDay && revised < written) {
        fail('revised', revised, `a day no earlier than that on which it was written, ${written}`)
      }
    })
  })

/** A clause of the corpus. */
export interface ClauseAddress {
  resolution: string
  anchor: string
}

/** A note and its place. */
export interface Note {
  number: number
  written: string
  /** Null where it never was. */
  revised: string | null
  /** A person's name; null for the edition itself. */
  author: string | null
  /** The anchor of the clause that it is on. */
  clause: string
  /** The language of the text that it is on; null for one on the clause, whatever its language. */
  language: string | null
  /** The words that it is about. */
  quote: string
  /** Where they are in the clause's text; null in another language than theirs. */
  range: Range | null
  /** As the editor wrote it. */
  markdown: string
  /** Its words alone, for search. */
  text: string
  /** What a page shows: paragraphs, emphasis, lists, and links. */
  content: Root
  /** Ids of topics. */
  topics: string[]
  /** Clauses to compare. */
  links: ClauseAddress[]
  /** The clauses that its words link to. */
  clauses: ClauseAddress[]
  /** The instruments that it leads to, each with the anchor of a part or null for the whole. */
  instruments: { id: string; part: string | null }[]
  /** Where the note is in `notes.yml`. */
  position: Position
}

/** The editor's annotations of a resolution. */
export interface Annotations {
  /** Ids of the topics of each clause, by its anchor. */
  topics: ReadonlyMap<string, readonly string[]>
  /** In the order of the text. */
  notes: Note[]
  /** The numbers of notes that were withdrawn. */
  retired: readonly number[]
}
