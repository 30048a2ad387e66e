/**
 * How a clause opens, and of which kind it is.
 */
import type { ClauseKind } from '../../record'
import { startsItem, startsWithCapital } from '../cues/line-form'
import { isPlainNumber, isSectionMarker } from '../labels'
import type { Segment } from '../lines/segment'
import type { Run } from '../lines/syntax'
import type { OpeningReading } from '../openings/opening-reading'
import type { Readers } from '../readers'
import type { Above } from './above'
import type { SegmentsAhead } from './segments-ahead'
import type { ClauseNode } from './tree'

const ENDS_AS_CLAUSE = /(?:[,;.:]|[,;]\s*(?:and|et|y))\d{0,3}\s*$/
/** How many clauses of a preamble have a finite verb at most, where they stand one after the other. */
const FINITE_AT_MOST = 2

/** Reads openings and kinds of clauses in their places. */
export class ClauseReader {
  constructor(
    private readonly readers: Pick<Readers, 'openings' | 'readBackMatter' | 'isWordless'>,
    private readonly above: Above,
    private readonly ahead: SegmentsAhead,
  ) {}

  /** How a segment opens, given its place. */
  openingOf(segment: Segment, parent: ClauseNode | null): OpeningReading | null {
    const { words, marker, opening } = segment
    const { openings } = this.readers
    if (opening) {
      const isCapital = startsWithCapital(words) || startsWithCapital(opening.opening.phrase)
      const isKnown = !this.above.before?.marker && this.above.heads.has(opening.opening.head)
      return marker || isCapital || isKnown || this.opensInLowerCase ? opening : null
    }
    if (parent) return null
    if (this.above.partKind === 'operative') {
      const infinitive = openings.readInfinitive(words)
      if (infinitive) return infinitive
    }
    if (this.above.partKind) return null
    const mayOpen = startsWithCapital(words) || this.above.allOpenInLowerCase
    const form = mayOpen ? openings.readForm(words) : null
    const isParticiple = form?.kind === 'preambular' && !this.above.endsAreMarked
    return marker || isParticiple || ENDS_AS_CLAUSE.test(words) ? form : null
  }

  /** Whether a clause may open in lower case here. */
  private get opensInLowerCase(): boolean {
    return this.above.before === null || this.above.allOpenInLowerCase
  }

  /** The kind of a top-level clause; null where it is not one. */
  kindOf(segment: Segment, reading: OpeningReading | null): ClauseKind | null {
    const { marker, words, runs } = segment
    if (marker?.style === 'PP') return 'preambular'
    if (marker?.style === 'OP') return 'operative'
    const { before } = this.above
    const goesOn =
      marker !== null &&
      before?.marker?.style === marker.style &&
      marker.value === before.marker.value + (marker.inserted ? 0 : 1)
    // A numbered clause after an operative one is operative, though it opens with a participle.
    if (goesOn && before.kind === 'operative') return 'operative'
    if (this.above.partKind === 'operative' && marker && isPlainNumber(marker)) return 'operative'
    if (reading) {
      const isResolved =
        reading.operativeAfter !== null && this.above.heads.has(reading.operativeAfter)
      if (isResolved) return 'operative'
      const isGround = reading.kind === 'operative' && !marker && this.isAboveNumbers(segment)
      return isGround ? 'preambular' : reading.kind
    }
    const isNumbered = before?.kind === this.above.partKind && before.marker !== null
    if (this.above.partKind && (marker || (!isNumbered && startsItem(words))))
      return this.above.partKind
    if (!marker && this.isPreambularByItsEnd(words)) return 'preambular'
    // Among clauses that open in lower case, emphasis at the beginning marks a head.
    if (!marker)
      return this.above.allOpenInLowerCase && opensWithEmphasis(runs)
        ? (before?.kind ?? 'preambular')
        : null
    // A number right below the formula begins the operative part.
    if (!before) {
      // A first clause with a dash gives grounds: "– having regard to".
      if (marker.style === 'bullet' && this.above.formula !== null) return 'preambular'
      // So does one with a letter, in a language without openings: "A. considerando che".
      if (isSectionMarker(marker) && this.isPreambularByItsEnd(words)) return 'preambular'
      const speaks = this.above.formula !== null || this.readers.openings.namesOrgan(words)
      const isFirst = speaks && marker.value === 1 && isPlainNumber(marker)
      return isFirst ? 'operative' : null
    }
    if (goesOn) return before.kind
    // A number that begins below a preamble without numbers begins the operative part.
    const isFirst = marker.value === 1 && isPlainNumber(marker)
    const isBelowNumbers = before.marker !== null && (!isFirst || isPlainNumber(before.marker))
    return isBelowNumbers || marker.value !== 1 ? before.kind : 'operative'
  }

  /**
   * Whether a clause without a number stands in a preamble, though its verb is finite: the clauses that
   * decide are numbered, and the first of them is still to come.
   */
  private isAboveNumbers(segment: Segment): boolean {
    if (this.above.before?.kind !== 'preambular' || /:\s*$/.test(segment.words)) return false
    let finite = 0
    let hasGround = false
    for (const { marker, opening, heading, words } of this.ahead.from(segment)) {
      // A heading above the numbers is below the preamble where a ground follows in it.
      if (heading && hasGround) continue
      if (heading || this.readers.readBackMatter(words) === 'annex') return false
      if (marker)
        return isPlainNumber(marker) && marker.value === 1 && opening?.kind === 'operative'
      if (!opening || /:\s*$/.test(words)) return false
      if (opening.kind === 'operative') finite++
      else hasGround = true
      if (finite > FINITE_AT_MOST) return false
    }
    return false
  }

  /** Whether words, in a language without openings, stand below the formula and end as grounds do. */
  private isPreambularByItsEnd(words: string): boolean {
    const { before, formula } = this.above
    if (!this.readers.isWordless || formula === null || before?.kind === 'operative') return false
    return /[,;](?:\s*\p{L}{1,3})?\s*$/u.test(words)
  }
}

function opensWithEmphasis(runs: readonly Run[]): boolean {
  return (runs.find(({ type }) => type === 'text')?.emphases.length ?? 0) > 0
}
