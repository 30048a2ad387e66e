/**
 * What the JSON of a resolution is: the record, with what surrounds it. The schema is published beside the data.
 */
import { z } from 'zod'
import { agendaItemSchema, subjectSchema, voteSchema } from '../proceedings'
import {
  outcomeSchema,
  positionSchema,
  provenanceSchema,
  resolutionSchema,
  sessionSchema,
} from '../record'
import { described } from './data-words'

const place = positionSchema.nullable()
const address = z.string()
const range = { start: z.int().nonnegative(), end: z.int().nonnegative() }

function field<Value extends z.ZodType>(value: Value) {
  return z.object({ value, from: provenanceSchema, position: place })
}

const targetSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('clauses'),
    resolution: z.string(),
    anchors: z.array(z.string()).min(1),
    address,
  }),
  z.object({ type: z.literal('resolution'), id: z.string(), address }),
  z.object({ type: z.literal('instrument'), id: z.string(), part: z.string().nullable(), address }),
])

/** See the file's comment. */
export const dataSchema = resolutionSchema.extend({
  $schema: z.string(),
  corpus: z.object({
    version: z.string(),
    licence: z.object({ data: z.url(), texts: z.string() }),
  }),
  address,
  translations: z.array(z.object({ language: z.string(), address, json: z.string() })),
  annotations: z.string(),
  bodyName: z.string().nullable(),
  body: field(z.string()).nullable(),
  symbol: field(z.string()).nullable(),
  title: field(z.string()).nullable(),
  session: field(sessionSchema).nullable(),
  meeting: field(z.string()).nullable(),
  place: field(z.string()).nullable(),
  date: field(z.iso.date()).nullable(),
  issued: field(z.iso.date()).nullable(),
  sponsors: field(z.array(z.string()).min(1)).nullable(),
  outcome: field(outcomeSchema).nullable(),
  draft: field(z.string()).optional(),
  agendaItem: field(agendaItemSchema).optional(),
  vote: field(voteSchema).optional(),
  meetingRecord: field(z.string()).optional(),
  subjects: field(z.array(subjectSchema).min(1)).optional(),
  topics: z.array(
    z.object({
      clause: z.string(),
      topics: z.array(z.object({ id: z.string(), name: z.string(), address })),
    }),
  ),
  notes: z.array(
    z.looseObject({
      anchor: z.string(),
      author: z.string(),
      number: z.int().positive(),
      clause: z.string(),
      quote: z.string(),
      text: z.string(),
    }),
  ),
  retiredNotes: z.array(z.string()),
  references: z.array(
    z.looseObject({
      clause: z.string(),
      words: z.string(),
      ...range,
      outcome: z.enum(['resolved', 'outside', 'ambiguous', 'unresolved']),
      to: targetSchema.nullable(),
    }),
  ),
  citedBy: z.array(
    z.object({
      clause: z.string().nullable(),
      by: z.object({ resolution: z.string(), clause: z.string(), address }),
      words: z.array(z.object({ ...range, words: z.string(), verb: z.string().nullable() })),
    }),
  ),
  parallelReading: z.array(
    z.object({
      operative: z.string(),
      proposed: z.array(
        z.object({
          preambular: z.string(),
          topics: z.array(z.string()),
          words: z.array(z.unknown()),
        }),
      ),
    }),
  ),
})

/** The schema as JSON Schema (draft 2020-12), with what every field means. */
export function dataJsonSchema(id: string): object {
  const schema = z.toJSONSchema(dataSchema, { io: 'output', unrepresentable: 'any', reused: 'ref' })
  return { ...described(schema), $id: id, title: 'A resolution, clause by clause' }
}
