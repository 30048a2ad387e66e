/**
 * The schema of `content/authorities/references/*.yml`: the words with which texts in one language refer to
 * resolutions, instruments, documents and paragraphs. The code knows none of them.
 */
import { z } from 'zod'
import { idSchema, phraseSchema } from './common'

const phrases = z.array(phraseSchema).default([])
/** The words for one thing and for several: "paragraph", "paragraphs". */
const named = z.strictObject({ one: phrases, many: phrases })
/** What stands before a word, and what behind it. */
const around = z.strictObject({ before: phrases, after: phrases })
const numbers = z.record(phraseSchema, z.int().positive()).default({})
const namesById = z.record(idSchema, z.array(phraseSchema).min(1)).default({})

/** Numbers in words: "fifty-fourth", "132nd". */
export const ordinalsSchema = z.strictObject({
  /** The tens that another number may follow, "fifty", and their values; in French also "quatre-vingt". */
  tens: numbers,
  /** What an ordinal ends with: "fourth". Behind one of `tens` it counts up to 19. */
  last: numbers,
  /** Words between the two: "vingt et unième". */
  joints: phrases,
  /** Words that make an ordinal the end of a longer number: "one hundred and". */
  hundreds: phrases,
  /** What follows digits: "nd". */
  endings: phrases,
})
/** See {@link ordinalsSchema}. */
export type OrdinalWords = z.infer<typeof ordinalsSchema>

/** Words around the names of instruments. */
export const instrumentWordsSchema = z.strictObject({
  /**
   * What texts call what `instruments.yml` and `layout.yml` call a "Charter". Left out in the language of these files,
   * whose plurals end with "s".
   */
  words: z.record(phraseSchema, named).optional(),
  /** The same for parts: what texts call an "Article". */
  parts: z.record(phraseSchema, named).optional(),
  /**
   * Whether a name follows its word, and may go on in lower case: "Convention relative aux droits de l'enfant". Else a
   * name is told by its capitals.
   */
  namesFollow: z.boolean().default(false),
  /** Words that show that one is meant which has been named: "the", "said". */
  definite: phrases,
  /** Words that show that none in particular is meant: "a", "new". */
  indefinite: phrases,
  /** Words before a name that make it another's, or that of a future instrument. */
  notNamed: phrases,
  /** What shows that a name continues: "on". */
  goesOn: phrases,
  /** The words between the parts of a name. */
  connectors: phrases,
  /** What shows, before a capital, that a whole name continues. */
  goesOnNamed: phrases,
  /** What shows whose a protocol is: "additional to". */
  toAnother: phrases,
  /** What is between a name and its year. */
  beforeYear: phrases,
  /** Capitalised words that open a sentence and begin no name. */
  openers: z.strictObject({ endings: phrases, words: phrases }).prefault({}),
  /** How verbs end that open a sentence within a clause. */
  verbEndings: phrases,
  /** What leads from an instrument to a part of it: "in particular its". */
  toPart: z.strictObject({ lead: phrases, before: phrases, determiners: phrases }).prefault({}),
  /** Names of instruments in this language, by their ids in `instruments.yml`. */
  names: namesById,
  /** Names that mean one only after the instrument that `instruments.yml` says, by the id of the one that is meant. */
  namesAfter: namesById,
})

/** Words above the enacting formula. */
export const mastheadWordsSchema = z.strictObject({
  /** What labels a title: "Title:". */
  titles: phrases,
  /** What stands before "resolution" in the name of a draft: "draft", "projet de". */
  drafts: phrases,
  /** The same where a line begins so that says who submitted it. */
  revised: phrases,
  /** What says so: "submitted". */
  submitted: phrases,
  /** What else has a number as resolutions have one: "bill". */
  numbered: phrases,
  /** What stands before the symbol of a document: "Doc." */
  documents: phrases,
  /** What stands before a number: "No." */
  numberSigns: phrases,
  /** What may stand before a word such as "adopted". */
  beforeAdopted: phrases,
  /** What stands before the date of a resolution: "resolution of 1 May". */
  beforeDate: phrases,
  /** The same after a word such as "adopted": "adopted by the Assembly on". */
  onDate: phrases,
  /** What stands before what is adopted, at the beginning of a title: "a". */
  indefinite: phrases,
})
/** See {@link mastheadWordsSchema}. */
export type MastheadWords = z.infer<typeof mastheadWordsSchema>

/** `references/<language>.yml`; `en.yml` explains the fields by examples. */
export const referencesSchema = z.strictObject({
  /** Definite articles, and prepositions in one word with them: "du". */
  articles: phrases,
  /** Words between the numbers of a list. */
  conjunctions: phrases,
  /** Words between the first and the last of a range. */
  through: phrases,
  resolutions: z
    .strictObject({
      one: phrases,
      many: phrases,
      /** Words before the number: "No." */
      numberSigns: phrases,
      /** Words between the number and what precedes the date: "adopted". */
      adopted: phrases,
      /** Words before the date: "of". */
      beforeDate: phrases,
      /** Words between the number and the body's name: "of", "adopted by". */
      ofBody: phrases,
    })
    .prefault({}),
  /** Names that mean a body only beside the number of a resolution, by the body's id. */
  bodies: namesById,
  /** Whether the name of an organ begins with what it is, "Conseil de sécurité", and may be cut behind it. */
  organFirst: z.boolean().default(false),
  paragraphs: named.prefault({}),
  /** What sub-paragraphs are called that go by their letters alone. */
  subparagraphs: named.prefault({}),
  /** Whether letters close with a bracket that nothing opens: "3 a)". */
  closedSteps: z.boolean().default(false),
  /** Words that say of which kind a paragraph is. */
  kinds: z
    .strictObject({ operative: around.prefault({}), preambular: around.prefault({}) })
    .prefault({}),
  /** Words between a part and what it is part of. */
  of: phrases,
  /** Words that may follow those of `of`: "its". */
  determiners: phrases,
  /** What shows that a part belongs to what follows, whatever that is. */
  ofAnother: z.strictObject({ words: phrases, except: phrases }).prefault({}),
  above: phrases,
  below: phrases,
  /** What shows that a paragraph is of the text itself, or of one just named: "thereof". */
  here: phrases,
  /** What a paragraph is part of where its name and number stand right before. */
  containers: phrases,
  /** Words that make it doubtful that a later "operative paragraph 2" is the text's own. */
  owners: phrases,
  /** How names and words end that own what follows. */
  possessives: z.strictObject({ names: phrases, owners: phrases }).prefault({}),
  /** What a resolution calls itself, and words that show that something else is meant. */
  own: z.strictObject({ words: phrases, notBefore: phrases }).prefault({}),
  /** What says that the paragraph before or after is meant. */
  neighbours: z
    .strictObject({
      preceding: around.prefault({}),
      following: around.prefault({}),
      /** Words after which "the following paragraph" is that, and introduces no words to be inserted. */
      followingAfter: phrases,
    })
    .prefault({}),
  /** What sessions are called, words between that and the number, and words that show another kind. */
  sessions: z.strictObject({ words: phrases, before: phrases, notBefore: phrases }).prefault({}),
  ordinals: ordinalsSchema.prefault({}),
  instruments: instrumentWordsSchema.prefault({}),
  masthead: mastheadWordsSchema.prefault({}),
})
/** See {@link referencesSchema}. */
export type ReferenceWords = z.infer<typeof referencesSchema>
