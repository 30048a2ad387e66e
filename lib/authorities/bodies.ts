/**
 * The schema of `content/authorities/bodies.yml`: the organisations and organs that adopt
 * resolutions.
 */
import { z } from 'zod'
import { idSchema, phraseSchema, requireUnique } from './common'

const PLACEHOLDER = /\{(number|year|roman|code|letter)\}/g

const symbolForms = z
  .array(
    phraseSchema.refine((form) => !/[{}]/.test(form.replace(PLACEHOLDER, '')), {
      error:
        'a form with no other placeholders than {number}, {year}, {roman}, {code} and {letter}',
    }),
  )
  .default([])

/** An organisation, or an organ of one, that adopts resolutions. */
export const bodySchema = z.strictObject({
  id: idSchema,
  /** Full name: "Inter-Parliamentary Union". */
  name: phraseSchema,
  /** The name in short: "IPU". */
  short: phraseSchema,
  /** Further names that an enacting formula may use for it; other bodies may have them too. */
  names: z.array(phraseSchema).default([]),
  /** What it calls its sessions: "Session", "Assembly". */
  session: phraseSchema,
  /**
   * The forms of its resolutions' symbols, the fullest first, in which `{number}` stands for
   * digits, `{year}` for four of them, `{roman}` for a Roman numeral that gives the session,
   * `{code}` for capitals and digits and `{letter}` for one capital: "AALCO/RES/{number}/{code}". A
   * text may leave out the space before a bracket.
   */
  symbols: symbolForms,
  /** The forms of its draft resolutions' symbols: "A/C.{number}/{number}/L.{number}". */
  drafts: symbolForms,
  /** Where its resolutions are in the naming convention of Akoma Ntoso; absent where none is published. */
  akn: phraseSchema
    .regex(/^\/akn\/[a-z]+(\/[a-z]+)+$/, 'a path, such as /akn/un/statement/deliberation/unga')
    .optional(),
})
/** See {@link bodySchema}. */
export type Body = z.infer<typeof bodySchema>

/** `bodies.yml`. */
export const bodiesSchema = z.array(bodySchema).superRefine((bodies, context) => {
  requireUnique(bodies, context, [], ({ id }) => [id])
})
