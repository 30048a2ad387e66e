/**
 * Lines that give the kind of what is below them: "RESOLVES:", "VISTOS".
 */
import type { ClauseKind } from '../../record'
import type { HeadReader } from './heads'
import type { OpeningReading } from './opening-reading'
import type { OrganReader } from './organs'
import { wordsAt } from './phrases'

const PART_AT_MOST = 160

/** Reads lines that give the kind of the clauses below them. */
export interface PartReader {
  /**
   * The kind of the clauses below a line that has only a head, perhaps after the name of an organ,
   * and a colon, or a head alone in capitals: "RESOLVES:", "VISTOS".
   */
  readPartOpening(text: string): ClauseKind | null
  /** The same for the words before a colon in a first clause: "CONSIDERANDO: Que …". */
  readLead(text: string): ClauseKind | null
}

interface PartReaders {
  /** The opening that a text begins with. */
  read: (text: string) => OpeningReading | null
  readAt: HeadReader['readAt']
  organs: OrganReader
  /** Words that may stand between a head and its colon. */
  beforeColon: readonly string[]
}

/** Make a reader of such lines, and of the same words before a colon in a first clause. */
export function createPartReader({ read, readAt, organs, beforeColon }: PartReaders): PartReader {
  const readPartOpening = (text: string): ClauseKind | null => {
    const line = text.trim()
    if (line === '' || line.length > PART_AT_MOST) return null
    const hasColon = line.endsWith(':')
    const words = hasColon ? line.slice(0, -1) : line
    const reading = read(line) ?? (hasColon ? readBehindName(line) : null)
    if (!reading) return null
    const rest = words.slice(reading.opening.end).trim().toLowerCase()
    if (hasColon) return rest === '' || beforeColon.includes(rest) ? reading.kind : null
    // In lower case, a head alone continues on the line below.
    const isAlone = reading.opening.start === 0 && rest === ''
    return isAlone && !/\p{Ll}/u.test(line) ? reading.kind : null
  }

  /** "THE COMMISSION ON LAMPS RESOLVES:": the last head, after the name of an organ. */
  const readBehindName = (line: string): OpeningReading | null => {
    const words = wordsAt(line, 0)
    const [organ] = organs.lengthsOf(words)
    for (let at = organ ?? words.length; at < words.length; at++) {
      const reading = readAt(line, words, at)
      if (reading?.listed && reading.kind === 'operative') return reading
    }
    return null
  }

  const readLead = (text: string): ClauseKind | null => {
    const [lead] = /^\s*[^:\n]{2,60}:(?=\s+\S)/.exec(text) ?? []
    return lead ? readPartOpening(lead) : null
  }

  return { readPartOpening, readLead }
}
