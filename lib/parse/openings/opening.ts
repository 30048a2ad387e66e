/**
 * Openings of clauses, by the phrases of `content/authorities/openings/`.
 */
import type { Layout, Openings } from '../../authorities'
import type { ClauseKind, Opening } from '../../record'
import { createHeadReader } from './heads'
import { createInfinitiveReader } from './infinitive'
import type { OpeningReading } from './opening-reading'
import { createOrganReader } from './organs'
import { createPartReader, type PartReader } from './parts'
import { createPhrases, wordsAt } from './phrases'

/** Reads openings in a text. Made once from the data by {@link createOpeningReader}. */
export interface OpeningReader extends PartReader {
  /**
   * The opening that begins at `at`, after any white space, the name of an organ or words such as
   * "Be it"; null where no listed head is there.
   */
  read(text: string, at?: number): OpeningReading | null
  /** As `read`, or else an opening whose unlisted head has the form of one. */
  readForm(text: string): OpeningReading | null
  /** The opening that words begin with by a head that does not tell the kind of clause; null where none is there. */
  readEither(text: string): Opening | null
  /** Whether words begin with the name of an organ: "The Parliamentary Assembly is". */
  namesOrgan(text: string): boolean
  /** An infinitive, as clauses under "RESOLVES:" have it: "To express". */
  readInfinitive(text: string): OpeningReading | null
  /**
   * Where a clause of a kind opens again: after a semicolon, "; requests …", or after a comma with
   * a word such as "also": ", also noting that …".
   */
  readFurther(text: string, kind: ClauseKind, from: number): Opening[]
}

/**
 * Make a reader from the data of a language.
 *
 * @param isPlural whether several persons speak: "The Parties decide"
 */
export function createOpeningReader(
  grammar: Openings,
  layout: Layout,
  isPlural = false,
): OpeningReader {
  const heads = createHeadReader(grammar, isPlural)
  const organs = createOrganReader(layout, isPlural)
  const leadIns = createPhrases(grammar.leadIns.map((words) => [words, true] as const))

  const readForm = (text: string, at = 0): OpeningReading | null => {
    const words = wordsAt(text, at)
    const lead = leadIns.longest(words, 0)?.length ?? 0
    const reading = heads.readAt(text, words, lead)
    if (reading) return reading
    for (const organ of organs.lengthsOf(words)) {
      // "L'Assemblée générale décide", "Le Conseil de sécurité prie": words may follow the organ's
      // noun.
      for (let at = organ; at <= organ + BEHIND_ORGAN_AT_MOST; at++) {
        const after = heads.readAt(text, words, at)
        if (after?.listed) return after
      }
    }
    return null
  }
  const read = (text: string, at = 0): OpeningReading | null => {
    const first = wordsAt(text, at, 2)
    if (!heads.mayStart(first) && !organs.mayBegin(first[0]?.text ?? '')) return null
    const reading = readForm(text, at)
    return reading?.listed ? reading : null
  }

  const readFurther = (text: string, kind: ClauseKind, from: number): Opening[] => {
    const found: Opening[] = []
    for (const match of text.slice(from).matchAll(/([;,])\s+(?:and\s+)?/g)) {
      const at = from + match.index + match[0].length
      const reading = heads.starts.has(wordsAt(text, at, 1)[0]?.text ?? '') ? read(text, at) : null
      if (reading?.kind !== kind) continue
      if (match[1] === ';' || reading.additive) found.push(reading.opening)
    }
    return found
  }

  const readEither = (text: string): Opening | null => {
    const reading = heads.readEitherAt(text, wordsAt(text, 0), 0)
    return reading?.listed ? reading.opening : null
  }

  const namesOrgan = (text: string) => organs.lengthsOf(wordsAt(text, 0)).length > 0

  return {
    namesOrgan,
    read,
    readForm: (text) => readForm(text),
    readEither,
    readInfinitive: createInfinitiveReader(grammar),
    ...createPartReader({ ...grammar, read, readAt: heads.readAt, organs }),
    readFurther,
  }
}

/** How many words may be between the noun of an organ and the head. */
const BEHIND_ORGAN_AT_MOST = 2
