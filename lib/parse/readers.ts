/**
 * What reads the words of a text, in its language.
 */

import type { Authorities } from '../authorities'
import { baseLanguage } from '../language'
import {
  type BackMatterReader,
  createBackMatterReader,
  createMeetingFinder,
  createRejectionFinder,
} from './cues/back-matter'
import {
  type BodyFinder,
  createBodyFinder,
  createFormulaReader,
  createSessionFinder,
  type FormulaReader,
} from './cues/enacting-formula'
import { type CutFinder, createCutFinder } from './cuts'
import { foldCharacters } from './fold'
import { createMarkerReader, type MarkerReader } from './labels'
import { createMastheadReader } from './masthead/masthead'
import type { MetadataReaders } from './masthead/metadata'
import { createSymbolReader } from './masthead/symbol'
import { createTitleReader } from './masthead/title'
import { createOpeningReader, type OpeningReader } from './openings/opening'
import { createOrdinals } from './ordinal'

/** The readers of one language, and the finder of cuts made from them. */
export interface Readers extends Omit<MetadataReaders, 'language'> {
  /** Whether the language has no openings that tell the kinds of clauses: its texts are read by their numbers and punctuation alone. */
  isWordless: boolean
  openings: OpeningReader
  readMarker: MarkerReader
  readBackMatter: BackMatterReader
  findCuts: CutFinder
}

const NO_WORDS = {
  common: [],
  functionWords: [],
  leadIns: [],
  beforeColon: [],
  plural: [],
  firstPerson: [],
  reflexive: [],
  infinitive: { before: [], endings: [] },
  modifiers: {
    additive: [],
    additiveBefore: [],
    manner: [],
    with: { prepositions: [], adjectives: [], nouns: [] },
  },
  unlisted: {
    preambular: { endings: [], auxiliaries: [], adjectives: [], adjectivesBefore: [], except: [] },
    operative: { endings: [], before: [], except: [] },
  },
  heads: [],
}

/** What an enacting formula has at most where nothing but its comma shows it, in characters. */
const FORMULA_AT_MOST = 90

/** In a language that has no openings, a short line that ends with a comma is a formula. */
function orByPunctuation(readFormula: FormulaReader, findBody: BodyFinder): FormulaReader {
  return (text) => {
    const found = readFormula(text)
    if (found || text.length > FORMULA_AT_MOST || !/^\s*\p{L}.*,\s*$/u.test(foldCharacters(text)))
      return found
    return { body: findBody(text), session: null, isNamed: false, isPlural: false, ends: ',' }
  }
}

/**
 * Make readers.
 *
 * @param authorities the data
 * @returns gives the readers of a language, by its BCP 47 tag, for a text in which one body speaks or
 *   several persons do; a language without openings reads none
 */
export function createReaders({
  bodies,
  openings,
  references,
  layout,
}: Authorities): (language: string, isPlural?: boolean) => Readers {
  const words = [...references.values()]
  const mastheadWords = words.map(({ masthead }) => masthead)
  const ordinals = createOrdinals(words.map((each) => each.ordinals))
  const readMarker = createMarkerReader(layout)
  const readFormula = createFormulaReader(bodies, layout, ordinals)
  const readBackMatter = createBackMatterReader(layout, ordinals)
  const findBody = createBodyFinder(bodies, ordinals)
  const findSession = createSessionFinder(bodies, ordinals)
  const findMeeting = createMeetingFinder(layout)
  const saysRejected = createRejectionFinder(layout)
  const readSymbol = createSymbolReader(bodies, layout)
  const readTitle = createTitleReader(mastheadWords)
  const made = new Map<string, Readers>()
  return (language, isPlural = false) => {
    const base = baseLanguage(language)
    const key = isPlural ? `${base} plural` : base
    const found = made.get(key)
    if (found) return found
    const grammar = openings.get(base) ?? NO_WORDS
    const reader = createOpeningReader(grammar, layout, isPlural)
    const findCuts = createCutFinder({
      openings: reader,
      readFormula,
      readMarker,
      readBackMatter,
      layout,
      ordinals,
      functionWords: grammar.functionWords,
      objects: grammar.unlisted.operative.before,
    })
    const readMasthead = createMastheadReader({
      layout,
      words: mastheadWords,
      readSymbol,
      findBody,
      findSession,
      language: base,
    })
    const isWordless = !grammar.heads.some(
      ({ preambular, operative }) => preambular.length + operative.length > 0,
    )
    const readers = {
      isWordless,
      openings: reader,
      readMarker,
      readFormula: isWordless ? orByPunctuation(readFormula, findBody) : readFormula,
      readBackMatter,
      readMasthead,
      readTitle,
      findBody,
      findSession,
      findMeeting,
      saysRejected,
      findCuts,
    }
    made.set(key, readers)
    return readers
  }
}
