/**
 * Building the resolution tree, segment by segment.
 */
import type { ClauseKind, Opening, ParagraphPart } from '../../record'
import { startsItem, startsWithCapital } from '../cues/line-form'
import { opensQuotation, quotedBlocks } from '../cues/quotation'
import { isPlainNumber, isSectionMarker, type Marker } from '../labels'
import type { Segment } from '../lines/segment'
import type { Run } from '../lines/syntax'
import { foldWords } from '../masthead/placed'
import type { OpeningReading } from '../openings/opening-reading'
import type { Readers } from '../readers'
import type { LeafMaker } from './leaves'
import type { BlockNode, ClauseNode, Leaf, PrintedNode, ResolutionTree, Trivia } from './tree'

const ENDS_AS_CLAUSE = /(?:[,;.:]|[,;]\s*(?:and|et|y))\d{0,3}\s*$/
/** How many clauses of a preamble have a finite verb at most, where they stand one after the other. */
const FINITE_AT_MOST = 2
/** How many paragraphs of an item stand one after the other at most. */
const PARAGRAPHS_AT_MOST = 4
/** How many segments to look ahead. */
const LOOK_AHEAD = 60

/** Builds the tree of a text from its segments and trivia, given in order. */
export class TreeBuilder {
  private readonly tree: ResolutionTree = { type: 'resolution', children: [], footnotes: [] }
  /** Trivia that waits for the next block, to be put before it wherever that goes. */
  private waiting: Trivia[] = []
  /** The clauses that are open at this place, outermost first. */
  private open: { clause: ClauseNode; words: string }[] = []
  /** The last top-level clause before this place. */
  private before: ClauseNode | null = null
  /** The kind that a line such as "RESOLVES:" gives to what follows; null without such a line. */
  private partKind: ClauseKind | null = null
  /** The current part without clauses; null outside one. */
  private part: ParagraphPart | null = null
  /** The clause whose items stand under headings. */
  private headed: ClauseNode | null = null
  /** How many segments of the current quotation are still to come. */
  private quoted = 0
  private formula: string | null = null
  private readonly heads = new Set<string>()
  private readonly places: ReadonlyMap<Segment, number>
  /** Whether clauses in this text open in lower case: the first one does. */
  private readonly allOpenInLowerCase: boolean

  constructor(
    private readonly make: LeafMaker,
    private readonly readers: Readers,
    private readonly segments: readonly Segment[],
    /** Whether clauses in this text end with punctuation. */
    private readonly endsAreMarked: boolean,
  ) {
    this.places = new Map(segments.map((segment, index) => [segment, index]))
    const first = segments.find(({ opening, heading }) => opening !== null && !heading)
    this.allOpenInLowerCase = first !== undefined && !startsWithCapital(first.words)
  }

  addTrivia(trivia: Trivia): void {
    this.waiting.push(trivia)
  }

  addFormula(segment: Segment): void {
    this.formula ??= foldWords(segment.words)
    this.part = null
    this.partKind = null
    this.addPrinted('enactingFormula', segment)
    const kind = this.readers.openings.readPartOpening(segment.words)
    if (kind) this.partKind = kind
  }

  /** Add a block that is not a clause; a label at its beginning is part of its words. */
  addPrinted(type: PrintedNode['type'], segment: Segment): void {
    this.open = []
    this.add({ type, children: this.make.ofSegment({ ...segment, marker: null }) }, null)
  }

  /** Add a segment after the enacting formula. */
  addBody(segment: Segment): void {
    if (this.addUncounted(segment)) return
    const { marker } = segment
    const { openings } = this.readers
    const parent = marker ? this.parentOf(marker, segment.opening) : null
    const reading = this.openingOf(segment, parent)
    // Without a label, words in lower case continue something, unless all clauses open so.
    const kind = parent?.kind ?? this.kindOf(segment, reading)
    if (!kind) {
      if (this.standsWithinItems(segment)) this.addToLastClause(segment)
      else this.addParagraph('unknown', segment)
      return
    }
    if (!marker) this.open = []
    const children = this.make.ofSegment(segment)
    const clause: ClauseNode = {
      type: 'clause',
      kind,
      marker,
      opening: reading && asPrinted(reading.opening, children),
      listed: reading?.listed ?? (this.partKind !== null || marker?.style === 'article'),
      children,
    }
    this.add(clause, parent)
    const lead = marker ? null : openings.readLead(segment.words)
    if (lead) this.partKind = lead
    this.open.push({ clause, words: segment.words })
    if (reading) this.heads.add(reading.opening.head)
    if (!parent) this.before = clause
  }

  finish(): ResolutionTree {
    for (const trivia of this.waiting) this.tree.children.push(trivia)
    return this.tree
  }

  /** Add a segment that is certainly not a clause; false where it may be one. */
  private addUncounted(segment: Segment): boolean {
    const { words, marker, heading } = segment
    const { openings, readFormula, readBackMatter } = this.readers
    if (this.quoted === 0) this.quoted = this.quotedFrom(segment)
    if (this.quoted > 0) {
      this.quoted--
      this.addParagraph('quotation', segment)
      return true
    }
    if (segment.table && this.part === null && this.before) {
      if (this.standsWithinItems(segment)) this.addToLastClause(segment)
      else this.addParagraph('table', segment)
      return true
    }
    if (!marker && this.part !== 'annex' && readFormula(words) && this.isFormula(segment)) {
      this.addFormula(segment)
      return true
    }
    const part = marker || this.before?.kind !== 'operative' ? null : readBackMatter(words)
    if (part === 'annex' || (part && !segment.opening)) {
      this.part = part
      if (part === 'annex') this.addPrinted('heading', segment)
      else this.addParagraph(part, segment)
      return true
    }
    if (this.part === 'annex' && this.beginsPartOfText(segment)) this.part = null
    if (this.part === 'annex' || (this.part && !this.leavesClosing(segment))) {
      if (heading) this.addPrinted('heading', segment)
      else this.addParagraph(this.part, segment)
      return true
    }
    if (heading) {
      if (!marker && this.standsWithinItems(segment)) {
        this.addToLastClause(segment)
        return true
      }
      this.part = null
      this.partKind = null
      this.addPrinted('heading', segment)
      return true
    }
    const kind = marker ? null : openings.readPartOpening(words)
    if (kind && (!words.trimEnd().endsWith(':') || !this.beginsItems(segment))) {
      this.partKind = kind
      this.addPrinted(kind === 'operative' ? 'enactingFormula' : 'heading', segment)
      return true
    }
    return false
  }

  /** Whether a letter or numeral on a line of its own, and the formula after it, end an annex. */
  private beginsPartOfText(segment: Segment): boolean {
    if (!/^\s*(?:[A-Z]|[IVXLC]+)\s*$/.test(segment.words)) return false
    const from = (this.places.get(segment) ?? 0) + 1
    const ahead = this.segments.slice(from, from + 3)
    return ahead.some(
      ({ words }) => this.readers.readFormula(words) && foldWords(words) === this.formula,
    )
  }

  /** Whether a clause that continues from the last one shows that the text does not end there. */
  private leavesClosing({ marker, opening }: Segment): boolean {
    if (!opening || !this.before) return false
    const last = this.before.marker
    if (!marker || !last) return !marker && !last
    return marker.style === last.style && marker.value === last.value + 1
  }

  /** Whether what reads as a formula is one: it repeats the first one, or "RESOLVES:" follows. */
  private isFormula(segment: Segment): boolean {
    // "CONSIDERING:", and below it "The Treaty of Lamps,".
    if (this.partKind === 'preambular' && !this.readers.readFormula(segment.words)?.isNamed) {
      return false
    }
    const next = this.after(segment)
    const leadsOn = next && this.readers.openings.readPartOpening(next.words) === 'operative'
    return leadsOn || foldWords(segment.words) === this.formula
  }

  /**
   * Whether the items below a clause begin or continue after a paragraph or heading, which then
   * belongs to the clause before it.
   */
  private standsWithinItems(segment: Segment): boolean {
    const next = this.nextMarker(segment)
    const [top] = this.open
    const last = this.open.at(-1)
    if (!next || !top || !last) return false
    if (next.value === 1) {
      const leadsOn = /:\s*$/.test(last.words) || this.headed === top.clause
      return !isPlainNumber(next) && leadsOn
    }
    // Where clauses have numbers, a later letter belongs to one of them.
    const number = top.clause.kind === 'operative' ? top.clause.marker : null
    if (number && isPlainNumber(number) && !isPlainNumber(next) && !isSectionMarker(next))
      return true
    return this.open
      .slice(1)
      .some(
        ({ clause: { marker } }) => marker?.style === next.style && marker.value + 1 === next.value,
      )
  }

  /** The marker of the next segment, past a few paragraphs that open no clause; null where it has none. */
  private nextMarker(segment: Segment): Marker | null {
    const from = (this.places.get(segment) ?? this.segments.length) + 1
    for (const { marker, opening, heading } of this.segments.slice(
      from,
      from + PARAGRAPHS_AT_MOST,
    )) {
      if (marker) return marker
      if (opening || heading) return null
    }
    return null
  }

  /** Add a further paragraph of the last clause to it. */
  private addToLastClause(segment: Segment): void {
    const last = this.open.at(-1)
    if (segment.heading) this.headed = this.open[0]?.clause ?? null
    const leaves = this.make.ofSegment({ ...segment, marker: null })
    const space = this.waiting.flatMap(({ position, value }) =>
      position?.start.offset === undefined ? [] : this.make.within(position.start.offset, value),
    )
    this.waiting = []
    for (const leaf of [...space, ...leaves]) last?.clause.children.push(leaf)
  }

  private addParagraph(part: ParagraphPart, segment: Segment): void {
    this.open = []
    const children = this.make.ofSegment({ ...segment, marker: null })
    this.add({ type: 'paragraph', part, children }, null)
  }

  /**
   * How many segments from here on are words that the clause before quotes: up to the one that ends
   * with a quotation mark, or only this one where none does.
   */
  private quotedFrom(segment: Segment): number {
    const before = this.open.at(-1)
    if (!before || !/:\s*$/.test(before.words) || !opensQuotation(segment.words)) return 0
    const from = this.places.get(segment) ?? 0
    const ahead = this.segments.slice(from, from + LOOK_AHEAD)
    const blocks = quotedBlocks(ahead.map(({ words }) => words))
    // Titles in a list, each in quotation marks, are its items.
    return blocks === 1 && segment.marker && isNextOf(segment.marker, ahead[1]?.marker) ? 0 : blocks
  }

  /** Whether the segment after one is an item below it. */
  private beginsItems(segment: Segment): boolean {
    const next = this.after(segment)?.marker
    return next ? !isPlainNumber(next) : false
  }

  /** How a segment opens, given its place. */
  private openingOf(segment: Segment, parent: ClauseNode | null): OpeningReading | null {
    const { words, marker, opening } = segment
    const { openings } = this.readers
    if (opening) {
      const isCapital = startsWithCapital(words) || startsWithCapital(opening.opening.phrase)
      const isKnown = !this.before?.marker && this.heads.has(opening.opening.head)
      return marker || isCapital || isKnown || this.opensInLowerCase ? opening : null
    }
    if (parent) return null
    if (this.partKind === 'operative') {
      const infinitive = openings.readInfinitive(words)
      if (infinitive) return infinitive
    }
    if (this.partKind) return null
    const mayOpen = startsWithCapital(words) || this.allOpenInLowerCase
    const form = mayOpen ? openings.readForm(words) : null
    const isParticiple = form?.kind === 'preambular' && !this.endsAreMarked
    return marker || isParticiple || ENDS_AS_CLAUSE.test(words) ? form : null
  }

  /** Whether a clause may open in lower case here. */
  private get opensInLowerCase(): boolean {
    return this.before === null || this.allOpenInLowerCase
  }

  private after(segment: Segment): Segment | undefined {
    return this.segments[(this.places.get(segment) ?? this.segments.length) + 1]
  }

  /** The kind of a top-level clause; null where it is not one. */
  private kindOf(segment: Segment, reading: OpeningReading | null): ClauseKind | null {
    const { marker, words, runs } = segment
    if (marker?.style === 'PP') return 'preambular'
    if (marker?.style === 'OP') return 'operative'
    const { before } = this
    const goesOn =
      marker !== null &&
      before?.marker?.style === marker.style &&
      marker.value === before.marker.value + (marker.inserted ? 0 : 1)
    // A numbered clause after an operative one is operative, though it opens with a participle.
    if (goesOn && before.kind === 'operative') return 'operative'
    if (this.partKind === 'operative' && marker && isPlainNumber(marker)) return 'operative'
    if (reading) {
      const isResolved = reading.operativeAfter !== null && this.heads.has(reading.operativeAfter)
      if (isResolved) return 'operative'
      const isGround = reading.kind === 'operative' && !marker && this.isAboveNumbers(segment)
      return isGround ? 'preambular' : reading.kind
    }
    const isNumbered = before?.kind === this.partKind && before.marker !== null
    if (this.partKind && (marker || (!isNumbered && startsItem(words)))) return this.partKind
    if (!marker && this.isPreambularByItsEnd(words)) return 'preambular'
    // Among clauses that open in lower case, emphasis at the beginning marks a head.
    if (!marker)
      return this.allOpenInLowerCase && opensWithEmphasis(runs)
        ? (before?.kind ?? 'preambular')
        : null
    // A number right below the formula begins the operative part.
    if (!before) {
      // A first clause with a dash gives grounds: "– having regard to".
      if (marker.style === 'bullet' && this.formula !== null) return 'preambular'
      // So does one with a letter, in a language without openings: "A. considerando che".
      if (isSectionMarker(marker) && this.isPreambularByItsEnd(words)) return 'preambular'
      const speaks = this.formula !== null || this.readers.openings.namesOrgan(words)
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
    if (this.before?.kind !== 'preambular' || /:\s*$/.test(segment.words)) return false
    let finite = 0
    const from = this.places.get(segment) ?? this.segments.length
    for (const { marker, opening, heading, words } of this.segments.slice(
      from,
      from + LOOK_AHEAD,
    )) {
      if (heading || this.readers.readBackMatter(words) === 'annex') return false
      if (marker)
        return isPlainNumber(marker) && marker.value === 1 && opening?.kind === 'operative'
      if (!opening || /:\s*$/.test(words)) return false
      if (opening.kind === 'operative') finite++
      if (finite > FINITE_AT_MOST) return false
    }
    return false
  }

  /** Whether words, in a language without openings, stand below the formula and end as grounds do. */
  private isPreambularByItsEnd(words: string): boolean {
    const { before, formula, readers } = this
    if (!readers.isWordless || formula === null || before?.kind === 'operative') return false
    return /[,;](?:\s*\p{L}{1,3})?\s*$/u.test(words)
  }

  /**
   * The parent clause of a marker; null at the top level. A style that is open continues at its own
   * level. A new style opens a level below, unless its clause has an opening of its own, or the
   * clause before does not lead on to items.
   */
  private parentOf(marker: Marker, opening: OpeningReading | null): ClauseNode | null {
    const level = this.open.findIndex(({ clause }) => clause.marker?.style === marker.style)
    if (level >= 0) {
      this.open.length = level
      return this.open.at(-1)?.clause ?? null
    }
    const last = this.open.at(-1)
    if (!last) return null
    const leadsOn =
      /[:–—-]\s*$/.test(last.words) ||
      // "instructs the Secretary-General", and below it "1   to report".
      (marker.style === 'number' && /[\p{L})]\s*$/u.test(last.words)) ||
      // "decides" alone, and below it "1. that".
      last.clause.opening?.phrase === last.words.trim()
    const isNumber = marker.style.includes('decimal') || isPlainNumber(marker)
    const decides = opening?.kind === 'operative' && last.clause.kind === 'preambular'
    // "BE IT RESOLVED that:", and below it "Section 1. The Senate supports".
    const isWithin =
      marker.style === 'article' &&
      leadsOn &&
      !last.clause.marker &&
      last.clause.kind === 'operative'
    if (isWithin) return last.clause
    const isTop =
      /^(?:PP|OP)$/.test(marker.style) ||
      decides ||
      (isNumber && (opening !== null || marker.value !== 1)) ||
      (isPlainNumber(marker) && !leadsOn) ||
      (opening !== null && !leadsOn && standsApart(marker, opening, last.clause))
    if (isTop) this.open = []
    return this.open.at(-1)?.clause ?? null
  }

  private add(node: BlockNode, parent: ClauseNode | null): void {
    const start = node.children[0]?.position?.start
    const end = node.children.at(-1)?.position?.end
    if (start && end) node.position = { start, end }
    // One by one: very many blank lines would be too many arguments.
    const isBelow = parent !== null && node.type === 'clause'
    for (const trivia of this.waiting) (isBelow ? parent : this.tree).children.push(trivia)
    if (isBelow) parent.children.push(node)
    else this.tree.children.push(node)
    this.waiting = []
  }
}

/** An opening as read, with its phrase to the letter. */
function asPrinted(opening: Opening, leaves: readonly Leaf[]): Opening {
  const words = leaves.flatMap((leaf) => (leaf.type === 'text' ? leaf.value : [])).join('')
  return { ...opening, phrase: words.slice(opening.start, opening.end) }
}

/** Whether a marker continues right from another. */
function isNextOf(marker: Marker, next: Marker | null | undefined): boolean {
  return next?.style === marker.style && next.value === marker.value + 1
}

function opensWithEmphasis(runs: readonly Run[]): boolean {
  return (runs.find(({ type }) => type === 'text')?.emphases.length ?? 0) > 0
}

/**
 * Whether a marked clause with an opening of its own, below one that does not lead on to items, is
 * at the top level: "A. whereas" below "– having regard to".
 */
function standsApart(marker: Marker, { kind }: OpeningReading, before: ClauseNode): boolean {
  if (before.kind !== kind || !before.marker) return true
  return before.marker.style === 'bullet' || isSectionMarker(marker)
}
