/**
 * The schemas of the data that an editor keeps in `content/authorities/*.yml`:
 * what the parser knows of bodies, instruments and the words that open a clause.
 * The code knows none of them by name.
 */
import { z } from 'zod'
import { forceSchema } from './record'

/** An id: the name of a folder, the last part of an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens')

const phrase = z.string().trim().min(1, 'a word or phrase')

const PLACEHOLDER = /\{(number|year|roman|code|letter)\}/g

const symbolForms = z
  .array(
    phrase.refine((form) => !/[{}]/.test(form.replace(PLACEHOLDER, '')), {
      error:
        'a form with no other placeholders than {number}, {year}, {roman}, {code} and {letter}',
    }),
  )
  .default([])

/** An organisation, or an organ of one, that adopts resolutions. */
export const bodySchema = z.strictObject({
  id: idSchema,
  /** Full name: "Inter-Parliamentary Union". */
  name: phrase,
  /** The name in short: "IPU". */
  short: phrase,
  /** Further names by which an enacting formula may name it; other bodies may bear them too. */
  names: z.array(phrase).default([]),
  /** What it calls its sessions: "Session", "Assembly". */
  session: phrase,
  /**
   * The forms of its resolutions' symbols, the fullest first, in which `{number}` stands for
   * digits, `{year}` for four of them, `{roman}` for a roman numeral that counts a session,
   * `{code}` for capitals and digits and `{letter}` for one capital: "AALCO/RES/{number}/{code}".
   */
  symbols: symbolForms,
  /** The forms of its draft resolutions' symbols: "A/C.{number}/{number}/L.{number}". */
  drafts: symbolForms,
})
/** See {@link bodySchema}. */
export type Body = z.infer<typeof bodySchema>

/** A treaty or declaration that clauses cite. */
export const instrumentSchema = z.strictObject({
  id: idSchema,
  /** Full name, as its page gives it. */
  name: phrase,
  /** Every name by which a text may cite it, beside `name`. */
  names: z.array(phrase).default([]),
  /** Names that mean it only right after another instrument: "the Conventions and their Protocols". */
  namesAfter: z.strictObject({ instrument: idSchema, names: z.array(phrase).min(1) }).optional(),
  /** The dates it goes by and what happened on each: "Signed", "Protocol III adopted". */
  dates: z.array(z.strictObject({ date: z.iso.date(), event: phrase })).min(1),
})
/** See {@link instrumentSchema}. */
export type Instrument = z.infer<typeof instrumentSchema>

/**
 * A verb or adjective that opens clauses. A preambular form is a participle or an
 * adjective ("Noting", "Aware"), an operative one a finite verb ("Notes").
 */
export const headSchema = z.strictObject({
  /** The lemma: "note", "call upon", "aware". */
  head: phrase,
  force: forceSchema,
  preambular: z.array(phrase).default([]),
  operative: z.array(phrase).default([]),
  /** The head of another entry; in a text that it opens clauses of, this one opens operative ones. */
  operativeAfter: phrase.optional(),
  /** Words before which its preambular forms open operative clauses: "Resolved, that". */
  operativeBefore: z.array(phrase).default([]),
})
/** See {@link headSchema}. */
export type Head = z.infer<typeof headSchema>

const phrases = z.array(phrase).default([])

/** The grammar of openings in one language, `(modifier)* head (modifier)*`, as data. */
const grammarSchema = z.strictObject({
  /** Words by whose number the language of a text is told. */
  common: phrases,
  /** Words that may stand before an opening and are no part of it: "Be it". */
  leadIns: phrases,
  /** Words between a head and the colon of a line that opens a part: "Resolves as follows:". */
  beforeColon: phrases,
  /** How infinitives are made: by a word before, "To express", or an ending, "Aprobar". */
  infinitive: z.strictObject({ before: phrases, endings: phrases }).prefault({}),
  modifiers: z.strictObject({
    /** Words that tie a clause to the one before: "also", "further". */
    additive: z.array(phrase),
    /** Words that may follow an additive modifier after the head: "Recalling further that". */
    additiveBefore: z.array(phrase),
    /** Words that colour a head: "deeply", "strongly". */
    manner: z.array(phrase),
    /** The parts of phrases such as "with deep concern". */
    with: z.strictObject({
      prepositions: z.array(phrase),
      adjectives: z.array(phrase),
      nouns: z.array(phrase),
    }),
  }),
  /** The forms by which a head that is not listed shows itself. */
  unlisted: z
    .strictObject({
      preambular: z
        .strictObject({
          /** Endings of participles: "-ing". */
          endings: phrases,
          /** Words that go before another participle: "having". */
          auxiliaries: phrases,
          /** Endings of adjectives that open where one of `adjectivesBefore` follows: "Saddened by". */
          adjectives: phrases,
          adjectivesBefore: phrases,
          /** Words of such a form that open nothing: "during". */
          except: phrases,
        })
        .prefault({}),
      operative: z
        .strictObject({
          /** Endings of finite verbs. */
          endings: phrases,
          /** Words one of which follows. */
          before: phrases,
          /** Words of such a form that open nothing: "states". */
          except: phrases,
        })
        .prefault({}),
    })
    .prefault({}),
  heads: z.array(headSchema),
})
/** See {@link openingsSchema}. */
export type Openings = z.infer<typeof grammarSchema>

/** `layout.yml`: the words by which the parts of a text are told, whatever its language. */
export const layoutSchema = z.strictObject({
  /** The words that a formula begins with: "The", "La". */
  articles: phrases,
  /** What bodies and their organs are called: "Assembly", "Council". */
  organs: phrases,
  /** The words over an annex. */
  annexes: phrases,
  /** The words that begin what stands below the last clause: "Adopted", "Done at". */
  closings: phrases,
  /** What a meeting is called: "meeting", "séance". */
  meetings: phrases,
  /** The words before the number of a paragraph: "Article". */
  articleLabels: phrases,
  /** What is adopted: "Resolution". The word may stand before a symbol, or begin a line that tells of it. */
  kinds: phrases,
  /** The words that say that a text was adopted, before the date: "adopted". */
  adoptions: phrases,
  /** What treaties say where a resolution has its operative part: "have agreed as follows". */
  agreements: phrases,
  /** What stands over an item of an agenda: "Agenda item". */
  agendas: phrases,
  /** The words that begin a list of what a text goes by: "Sources:". */
  appendices: phrases,
})
/** See {@link layoutSchema}. */
export type Layout = z.infer<typeof layoutSchema>

/** `bodies.yml`. */
export const bodiesSchema = z.array(bodySchema).superRefine((bodies, context) => {
  requireUnique(bodies, context, [], ({ id }) => [id])
})

/** `instruments.yml`. */
export const instrumentsSchema = z.array(instrumentSchema).superRefine((instruments, context) => {
  requireUnique(instruments, context, [], ({ id }) => [id])
  requireUnique(instruments, context, [], ({ name, names }) => [name, ...names])
  instruments.forEach(({ namesAfter }, index) => {
    if (!namesAfter || instruments.some(({ id }) => id === namesAfter.instrument)) return
    context.addIssue({
      code: 'custom',
      path: [index, 'namesAfter', 'instrument'],
      input: namesAfter.instrument,
      message: 'the id of another instrument in this file',
    })
  })
})

/** `openings/<language>.yml`. */
export const openingsSchema = grammarSchema.superRefine(({ heads }, context) => {
  requireUnique(heads, context, ['heads'], ({ preambular, operative }) => [
    ...preambular,
    ...operative,
  ])
})

/** Add an issue for each entry that has a key which an entry before it has. */
function requireUnique<Entry>(
  entries: Entry[],
  context: z.core.$RefinementCtx,
  at: PropertyKey[],
  keysOf: (entry: Entry) => string[],
): void {
  const seen = new Set<string>()
  entries.forEach((entry, index) => {
    for (const key of keysOf(entry)) {
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [...at, index],
          input: key,
          message: 'a name or id that stands only once in this file',
        })
      }
      seen.add(key)
    }
  })
}

/** All of the above: what the parser is given beside a text. */
export interface Authorities {
  bodies: Body[]
  instruments: Instrument[]
  /** By the first part of a BCP 47 tag: `en`. */
  openings: ReadonlyMap<string, Openings>
  layout: Layout
}
