/**
 * The schema of `content/resolutions/<id>/notes.yml`: what the editor has to say of a text.
 */
import { z } from 'zod'
import { idSchema, phraseSchema, requireUnique } from './authorities'

/** Where a clause of the corpus is: `ipu-132-cyber-warfare#op-6`. */
const clauseAddressSchema = z
  .string()
  .regex(
    /^[a-z0-9-]+#[a-z0-9-]+$/,
    'a clause of a resolution, such as `ipu-132-cyber-warfare#op-6`',
  )

/** A note as the editor writes it. */
export const noteSourceSchema = z.strictObject({
  /**
   * The note's number, which is its name for ever: `#note-4`. A new note takes the next number
   * that none has had, wherever in the text it stands.
   */
  number: z.int().positive(),
  /** The anchor of the clause. */
  clause: phraseSchema,
  /** Words of the clause, to the letter. */
  quote: z.string().min(1),
  /** Which one, from 1, where those words stand in the clause more than once. */
  occurrence: z.int().positive().optional(),
  /**
   * Markdown. A link leads to a clause (`#op-6`, `ipu-132-cyber-warfare#op-6`), an instrument
   * (`instrument:un-charter`, `instrument:un-charter#article-51`) or a topic
   * (`topic:attribution`), and nowhere else.
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
    /** The topics that each clause speaks of, by its anchor. */
    topics: z.record(z.string(), z.array(idSchema).min(1)).default({}),
    notes: z.array(noteSourceSchema).default([]),
  })
  .superRefine(({ notes }, context) => {
    requireUnique(notes, context, ['notes'], ({ number }) => [String(number)])
  })
