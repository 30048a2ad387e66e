/**
 * What reads the words of a text, in its language.
 */
import type { Authorities } from '../authorities'
import {
  type BackMatterReader,
  createBackMatterReader,
  createMeetingFinder,
  type MeetingFinder,
} from './back-matter'
import { type CutFinder, createCutFinder } from './cuts'
import {
  type BodyFinder,
  createBodyFinder,
  createFormulaReader,
  createSessionFinder,
  type FormulaReader,
  type SessionFinder,
} from './enacting-formula'
import { createMarkerReader, type MarkerReader } from './marker'
import { createMastheadReader, type MastheadReader } from './masthead'
import { createOpeningReader, type OpeningReader } from './opening'
import { createSymbolReader } from './symbol'

/** The readers of one language, and the finder of cuts made from them. */
export interface Readers {
  openings: OpeningReader
  readMarker: MarkerReader
  readFormula: FormulaReader
  readBackMatter: BackMatterReader
  readMasthead: MastheadReader
  findBody: BodyFinder
  findSession: SessionFinder
  findMeeting: MeetingFinder
  findCuts: CutFinder
}

const NO_WORDS = {
  common: [],
  functionWords: [],
  leadIns: [],
  beforeColon: [],
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

/**
 * Make readers.
 *
 * @param authorities the data
 * @returns gives the readers of a language, by its BCP 47 tag; a language without openings reads
 *   none
 */
export function createReaders({
  bodies,
  openings,
  layout,
}: Authorities): (language: string) => Readers {
  const readMarker = createMarkerReader(layout.articleLabels)
  const readFormula = createFormulaReader(bodies, layout)
  const readBackMatter = createBackMatterReader(layout)
  const findBody = createBodyFinder(bodies)
  const findSession = createSessionFinder(bodies)
  const findMeeting = createMeetingFinder(layout)
  const readSymbol = createSymbolReader(bodies, layout)
  const made = new Map<string, Readers>()
  return (language) => {
    const base = language.split('-')[0] ?? language
    const found = made.get(base)
    if (found) return found
    const reader = createOpeningReader(openings.get(base) ?? NO_WORDS, layout)
    const findCuts = createCutFinder({ openings: reader, readFormula, readMarker, layout })
    const readMasthead = createMastheadReader({
      layout,
      readSymbol,
      findBody,
      findSession,
      language: base,
    })
    const readers = {
      openings: reader,
      readMarker,
      readFormula,
      readBackMatter,
      readMasthead,
      findBody,
      findSession,
      findMeeting,
      findCuts,
    }
    made.set(base, readers)
    return readers
  }
}
