/**
 * What a segment below the enacting formula is.
 */
import type { ClauseKind, ParagraphPart } from '../../record'
import type { Segment } from '../lines/segment'
import { foldWords } from '../masthead/placed'
import type { OpeningReading } from '../openings/opening-reading'
import type { Readers } from '../readers'
import type { Above } from './above'
import { ClauseReader } from './clause-kind'
import { parentOf, standsWithinItems } from './parent-clause'
import type { SegmentsAhead } from './segments-ahead'
import type { ClauseNode } from './tree'

/** The role of a segment. */
export type Role =
  | { type: 'enactingFormula' | 'heading' }
  | { type: 'paragraph'; part: ParagraphPart }
  /** A further paragraph of the last clause. */
  | { type: 'further' }
  | {
      type: 'clause'
      kind: ClauseKind
      reading: OpeningReading | null
      /** The clause that it is below; null at the top level. */
      parent: ClauseNode | null
    }

/** Gives segments their roles, in the order of the text. */
export class RoleReader {
  private readonly clauses: ClauseReader

  constructor(
    private readonly readers: Readers,
    private readonly above: Above,
    private readonly ahead: SegmentsAhead,
  ) {
    this.clauses = new ClauseReader(readers, above, ahead)
  }

  /** The role of a segment, given what stands above it; what it says of those below is kept. */
  roleOf(segment: Segment): Role {
    return (
      this.asQuotation(segment) ??
      this.asTable(segment) ??
      this.asFormula(segment) ??
      this.asBackMatter(segment) ??
      this.asHeading(segment) ??
      this.asPart(segment) ??
      this.asClause(segment)
    )
  }

  private asQuotation(segment: Segment): Role | null {
    const { above } = this
    const leadsOn = /:\s*$/.test(above.last?.words ?? '')
    if (above.quoted === 0 && leadsOn) above.quoted = this.ahead.quotedFrom(segment)
    if (above.quoted === 0) return null
    above.quoted--
    return { type: 'paragraph', part: 'quotation' }
  }

  private asTable(segment: Segment): Role | null {
    if (!segment.table || this.above.part !== null || !this.above.before) return null
    return this.standsWithinItems(segment)
      ? { type: 'further' }
      : { type: 'paragraph', part: 'table' }
  }

  private asFormula(segment: Segment): Role | null {
    const { above, readers } = this
    if (segment.marker || above.part === 'annex') return null
    if (!readers.readFormula(segment.words) || !this.isFormula(segment)) return null
    this.beginFormula(segment)
    return { type: 'enactingFormula' }
  }

  /** Keep what an enacting formula says of what is below it. */
  beginFormula({ words }: Segment): void {
    this.above.formula ??= foldWords(words)
    this.above.part = null
    this.above.partKind = this.readers.openings.readPartOpening(words)
  }

  /** Whether what reads as a formula is one: it repeats the first one, or "RESOLVES:" follows. */
  private isFormula(segment: Segment): boolean {
    const { openings, readFormula } = this.readers
    // "CONSIDERING:", and below it "The Treaty of Lamps,".
    if (this.above.partKind === 'preambular' && !readFormula(segment.words)?.isNamed) return false
    const next = this.ahead.next(segment)
    const leadsOn = next && openings.readPartOpening(next.words) === 'operative'
    return leadsOn || foldWords(segment.words) === this.above.formula
  }

  private asBackMatter(segment: Segment): Role | null {
    const { above } = this
    const { words, marker, heading, opening } = segment
    const isBelow = !marker && above.before?.kind === 'operative'
    const part = isBelow ? this.readers.readBackMatter(words) : null
    if (part === 'annex' || (part && !opening)) {
      above.part = part
      return part === 'annex' ? { type: 'heading' } : { type: 'paragraph', part }
    }
    if (above.part === 'annex' && this.beginsPartOfText(segment)) above.part = null
    if (above.part === null || (above.part !== 'annex' && this.leavesClosing(segment))) return null
    return heading ? { type: 'heading' } : { type: 'paragraph', part: above.part }
  }

  /** Whether a letter or numeral on a line of its own, and the formula after it, end an annex. */
  private beginsPartOfText(segment: Segment): boolean {
    if (!/^\s*(?:[A-Z]|[IVXLC]+)\s*$/.test(segment.words)) return false
    return this.ahead
      .after(segment, 3)
      .some(
        ({ words }) => this.readers.readFormula(words) && foldWords(words) === this.above.formula,
      )
  }

  /** Whether a clause that continues from the last one shows that the text does not end there. */
  private leavesClosing({ marker, opening }: Segment): boolean {
    const { before } = this.above
    if (!opening || !before) return false
    const last = before.marker
    if (!marker || !last) return !marker && !last
    return marker.style === last.style && marker.value === last.value + 1
  }

  private asHeading(segment: Segment): Role | null {
    if (!segment.heading) return null
    if (!segment.marker && this.standsWithinItems(segment)) return { type: 'further' }
    this.above.part = null
    this.above.partKind = null
    return { type: 'heading' }
  }

  /** "RESOLVES:" and "VISTOS", unless what follows are the items of a clause. */
  private asPart(segment: Segment): Role | null {
    const { words, marker } = segment
    const kind = marker ? null : this.readers.openings.readPartOpening(words)
    if (!kind || (words.trimEnd().endsWith(':') && this.ahead.beginsItems(segment))) return null
    this.above.partKind = kind
    return { type: kind === 'operative' ? 'enactingFormula' : 'heading' }
  }

  private asClause(segment: Segment): Role {
    const { marker, opening } = segment
    const parent = marker ? parentOf(marker, opening, this.above) : null
    const reading = this.clauses.openingOf(segment, parent)
    // Without a label, words in lower case continue something, unless all clauses open so.
    const kind = parent?.kind ?? this.clauses.kindOf(segment, reading)
    if (kind) return { type: 'clause', kind, reading, parent }
    return this.standsWithinItems(segment)
      ? { type: 'further' }
      : { type: 'paragraph', part: 'unknown' }
  }

  private standsWithinItems(segment: Segment): boolean {
    return standsWithinItems(segment, this.above, this.ahead)
  }
}
