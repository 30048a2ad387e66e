/**
 * The schema of `content/authorities/topics.yml`: what clauses speak of. Which clause is on which
 * topic is the editor's judgement, recorded beside the text in `notes.yml`.
 */
import { z } from 'zod'
import { idSchema, phraseSchema, requireUnique } from './common'

/** A topic. */
export const topicSchema = z.strictObject({
  id: idSchema,
  /** "State responsibility" */
  name: phraseSchema,
  /** What it is, in two sentences. */
  definition: phraseSchema,
  /** Single words that are enough to show that two clauses speak of it: "attribution". */
  terms: z.array(phraseSchema.regex(/^\S+$/, 'a single word')).default([]),
})
/** See {@link topicSchema}. */
export type Topic = z.infer<typeof topicSchema>

/** `topics.yml`. */
export const topicsSchema = z.array(topicSchema).superRefine((topics, context) => {
  requireUnique(
    topics,
    context,
    [],
    ({ id }) => [id],
    ({ name }) => [name],
  )
})
