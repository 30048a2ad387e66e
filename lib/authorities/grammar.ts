/**
 * The schemas of the data with which the parser reads clauses: `content/authorities/openings/*.yml`
 * and `layout.yml`. The code knows none of these words.
 */
import { z } from 'zod'
import { forceSchema } from '../record'
import { phraseSchema, requireUnique } from './common'

/**
 * A verb or adjective that opens clauses. A preambular form is a participle or an
 * adjective ("Noting", "Aware"), an operative one a finite verb ("Notes").
 */
export const headSchema = z.strictObject({
  /** The lemma: "note", "call upon", "aware". */
  head: phraseSchema,
  force: forceSchema,
  preambular: z.array(phraseSchema).default([]),
  operative: z.array(phraseSchema).default([]),
  /**
   * The head of another entry; in a text where that one opens clauses, this one opens operative
   * ones.
   */
  operativeAfter: phraseSchema.optional(),
  /** Forms that open clauses of both kinds, in a language where only numbers tell these apart. */
  either: z.array(phraseSchema).default([]),
  /** Words before which its preambular forms open operative clauses: "Resolved, that". */
  operativeBefore: z.array(phraseSchema).default([]),
})
/** See {@link headSchema}. */
export type Head = z.infer<typeof headSchema>

const phrases = z.array(phraseSchema).default([])

/** The grammar of openings in one language, `(modifier)* head (modifier)*`, as data. */
const grammarSchema = z.strictObject({
  /** Common words, counted to detect the language of a text. */
  common: phrases,
  /**
   * Words that mean nothing on their own, in lower case; only other words that two clauses share
   * count.
   */
  functionWords: phrases,
  /** Words that may precede an opening and are not part of it: "Be it". */
  leadIns: phrases,
  /** Words between a head and the colon of a line that opens a part: "Resolves as follows:". */
  beforeColon: phrases,
  /**
   * How the finite verbs of several persons end: "s" of "decides" is gone in "The Parties decide". Of endings
   * that fit, the first counts.
   */
  plural: z.array(z.strictObject({ singular: phraseSchema, plural: z.string() })).default([]),
  /**
   * The same where they speak of themselves: "e" of "décide" is "ons" in "Nous décidons". Of endings that fit, each
   * counts.
   */
  firstPerson: z.array(z.strictObject({ singular: phraseSchema, plural: z.string() })).default([]),
  /** Words before a verb that is about its subject, and the word for several persons: "se", "nous". */
  reflexive: z.array(z.strictObject({ singular: phraseSchema, plural: phraseSchema })).default([]),
  /** How infinitives are formed: by a word before, "To express", or an ending, "Aprobar". */
  infinitive: z.strictObject({ before: phrases, endings: phrases }).prefault({}),
  modifiers: z.strictObject({
    /** Words that tie a clause to the one before: "also", "further". */
    additive: z.array(phraseSchema),
    /** Words that may follow an additive modifier after the head, "Recalling further that"; where none is listed, any. */
    additiveBefore: z.array(phraseSchema),
    /** Words that colour a head: "deeply", "strongly". */
    manner: z.array(phraseSchema),
    /** The parts of phrases such as "with deep concern". */
    with: z.strictObject({
      prepositions: z.array(phraseSchema),
      adjectives: z.array(phraseSchema),
      nouns: z.array(phraseSchema),
    }),
  }),
  /** The forms by which an unlisted head is recognised. */
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
          /** Words of that form that open nothing: "during". */
          except: phrases,
        })
        .prefault({}),
      operative: z
        .strictObject({
          /** Endings of finite verbs. */
          endings: phrases,
          /** Words of which one follows. */
          before: phrases,
          /** Words of that form that open nothing: "states". */
          except: phrases,
        })
        .prefault({}),
    })
    .prefault({}),
  heads: z.array(headSchema),
})
/** See {@link openingsSchema}. */
export type Openings = z.infer<typeof grammarSchema>

/** `layout.yml`: the words by which the parts of a text are recognised, whatever its language. */
export const layoutSchema = z.strictObject({
  /** The words that a formula begins with: "The", "La". */
  articles: phrases,
  /** What bodies and their organs are called: "Assembly", "Council". */
  organs: phrases,
  /** What they are called where several persons speak: "Parties", "Representatives". */
  plurals: phrases,
  /** The words of persons who speak of themselves: "We". */
  persons: phrases,
  /** Organisations whose name may stand alone above the name of their organ: "United Nations". */
  organisations: phrases,
  /** The words above an annex. */
  annexes: phrases,
  /** The words that begin what follows the last clause: "Adopted", "Done at". */
  closings: phrases,
  /** What a meeting is called: "meeting", "séance". */
  meetings: phrases,
  /** The words before the number of a paragraph: "Article". */
  articleLabels: phrases,
  /** Words before the number of a paragraph that stand before numbers in sentences, too: "Paragraph". */
  paragraphLabels: phrases,
  /** The words that number paragraphs, a list for each number from 1: "First", "Primero". */
  ordinals: z.array(z.array(phraseSchema)).default([]),
  /**
   * What is adopted: "Resolution". The word may precede a symbol, or begin a line about the
   * adoption.
   */
  kinds: phrases,
  /** The words that say that a text was adopted, before the date: "adopted". */
  adoptions: phrases,
  /** The words that say that a text was not adopted: "Rejected". */
  rejections: phrases,
  /** What treaties say in place of an operative part: "have agreed as follows". */
  agreements: phrases,
  /** What stands above an item of an agenda: "Agenda item". */
  agendas: phrases,
  /** The words that begin a list of a text's sources: "Sources:". */
  appendices: phrases,
  /**
   * What treaties and similar texts are called: "Convention". An unlisted name has one of these
   * words.
   */
  instruments: phrases,
  /**
   * Common words of languages that have no openings, by their tags, so that a message can name the language of a text
   * in one of them.
   */
  otherLanguages: z.record(z.string(), z.array(phraseSchema)).default({}),
  /** What their parts are called, in the singular: "Article". */
  instrumentParts: phrases,
})
/** See {@link layoutSchema}. */
export type Layout = z.infer<typeof layoutSchema>

/** `openings/<language>.yml`. */
export const openingsSchema = grammarSchema.superRefine(({ heads }, context) => {
  requireUnique(heads, context, ['heads'], ({ preambular, operative, either }) => [
    ...preambular,
    ...operative,
    ...either,
  ])
})
