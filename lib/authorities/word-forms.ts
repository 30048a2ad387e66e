/**
 * The schema of `content/authorities/word-forms/<lang>.yml`: which words are forms of one another, for those who
 * search.
 */
import { z } from 'zod'
import { phraseSchema } from './common'

const pair = z.tuple([z.string(), z.string()])

/** The forms of the words of one language. */
export const wordFormsSchema = z.strictObject({
  /** The endings of the singular and the plural: `[y, ies]`. */
  plurals: z.array(pair).default([]),
  /** Parts of words that are spelled in two ways: `[isation, ization]`. */
  spellings: z.array(pair).default([]),
  /** Pairs that those rules would join, and that are different words: `[new, news]`. */
  apart: z.array(pair).default([]),
  /** Words that mean little on their own: "of". */
  functionWords: z.array(phraseSchema).default([]),
  /** Words and phrases that are one for search: `[sovereign, sovereignty]`. */
  families: z.array(z.array(phraseSchema).min(1)).default([]),
})
/** See {@link wordFormsSchema}. */
export type WordForms = z.infer<typeof wordFormsSchema>
