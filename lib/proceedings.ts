/**
 * What is known of how a resolution came about, and under what it is listed: its agenda item, its
 * vote, its subjects. They are fields of a record (`lib/record.ts`) that most texts do not have.
 */
import { z } from 'zod'
import { phraseSchema } from './authorities/common'

/** The item of the agenda under which a resolution was adopted. */
export const agendaItemSchema = z
  .strictObject({
    number: phraseSchema.describe('As printed: "3 (b)"; several as "132 and 143".'),
    titles: z.array(phraseSchema).default([]).describe('What the item is called, or the items.'),
  })
  .describe('The item of the agenda under which a resolution was adopted.')
/** See {@link agendaItemSchema}. */
export type AgendaItem = z.infer<typeof agendaItemSchema>

/** Those who voted one way: how many, and who, as far as the source names them. */
export const votersSchema = z
  .strictObject({
    count: z.int().nonnegative().describe('How many voted so.'),
    names: z.array(phraseSchema).default([]).describe('Who did, as printed; empty if not known.'),
  })
  .refine(({ count, names }) => names.length === 0 || names.length === count, {
    error: 'as many names as votes, or none',
  })
  .describe('Those who voted one way.')
/** See {@link votersSchema}. */
export type Voters = z.infer<typeof votersSchema>

/** How a resolution was adopted: by a vote that was recorded, or without one. */
export const voteSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('without') }).describe('It was adopted without a vote.'),
    z
      .strictObject({
        type: z.literal('recorded'),
        for: votersSchema,
        against: votersSchema,
        abstaining: votersSchema,
      })
      .describe('It was put to a vote, which was recorded.'),
  ])
  .describe('How a resolution was adopted.')
/** See {@link voteSchema}. */
export type Vote = z.infer<typeof voteSchema>

/** A subject under which a library lists a resolution. */
export const subjectSchema = z
  .strictObject({
    name: phraseSchema.describe('As the list prints it: "SANCTIONS".'),
    dictionary: phraseSchema.describe('The list that it is of: "UNBIS Thesaurus".'),
    id: phraseSchema.optional().describe('Its address or number in that list.'),
  })
  .describe('A subject under which a library lists a resolution.')
/** See {@link subjectSchema}. */
export type Subject = z.infer<typeof subjectSchema>
