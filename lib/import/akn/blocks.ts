/**
 * The blocks of a resolution as the XML states them, in order.
 */
import type { Element, ElementContent } from 'xast'
import { allText, children, nameOf, oneLine, placeOf } from './elements'
import { type InlineRun, type Lifted, readInline, wordsOf } from './inline'
import { hasOpening, isAnnexHeading, isWholeBold, labelIn, withoutLabel } from './paragraphs'
import { rowsOf } from './table'

/** What the XML says that a block is. */
export type AknBlockKind =
  | 'masthead'
  | 'formula'
  | 'preambular'
  | 'operative'
  | 'heading'
  | 'table'
  | 'closing'
  /** Words without a place of their own: of an annex, or of a paragraph after its first. */
  | 'text'

/** A block of the XML. */
export interface AknBlock {
  kind: AknBlockKind
  isAnnex: boolean
  /** As printed, "3." or "(a)"; null where there is none. */
  label: string | null
  /** 0 for a paragraph, 1 for its points, 2 for theirs. */
  level: number
  runs: InlineRun[]
  /** Where the element begins and ends in the tree's text. */
  start: number
  end: number
}

/** The blocks of a document, and the words that are not among them. */
export interface AknBlocks {
  blocks: AknBlock[]
  lifted: Lifted[]
}

/** Read all blocks below an element. */
export function readBlocks(root: Element): AknBlocks {
  const reader = new BlockReader()
  reader.read(root, { zone: 'masthead', isAnnex: false, level: 0, isContainer: false })
  return { blocks: reader.blocks, lifted: reader.lifted }
}

/** Where in a document an element is. */
interface Place {
  zone: 'masthead' | 'formula' | 'preamble' | 'body' | 'closing'
  isAnnex: boolean
  /** How many lists it is in. */
  level: number
  /** Whether it is in a paragraph of a preamble. */
  isContainer: boolean
}

const ZONES: Record<string, Place['zone']> = {
  coverPage: 'masthead',
  preface: 'masthead',
  preamble: 'preamble',
  formula: 'formula',
  mainBody: 'body',
  body: 'body',
  conclusions: 'closing',
}
const ITEMS = new Set(['paragraph', 'point', 'item', 'indent', 'container'])
const LISTS = new Set(['list', 'sublist', 'blockList'])
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading'])
/** Elements that are, or hold, blocks of their own. */
const BLOCKS = new Set(
  'p block num heading subheading crossHeading content intro wrapUp listIntroduction listWrapUp table tr paragraph point item list'.split(
    ' ',
  ),
)
/**
 * What says who issued a document, how and when, and under which item of the agenda: it is around a
 * text and not of it, and is read as fields. By what it refers to, or by its name.
 */
const AROUND = new Set([
  'publisher',
  'issuingBody',
  'generalDistribution',
  'dateOfIssuance',
  'agenda item',
  'agenda item name',
])

/** A paragraph or point. */
interface Item {
  /** Its label, which its first words take. */
  label: string | null
  isTaken: boolean
  level: number
  /** Whether its class says that it is a note below a table. */
  isNote: boolean
}

class BlockReader {
  readonly blocks: AknBlock[] = []
  readonly lifted: Lifted[] = []
  /** Whether a heading "Annex" was in the body itself. */
  private isAnnexBegun = false
  /** The paragraph or point that is being read. */
  private item: Item | null = null

  read(element: Element, place: Place): void {
    const name = nameOf(element)
    if (name === 'statement' || name === 'doc') this.isAnnexBegun = false
    if (name === 'num') this.readNumber(element, place)
    else if (name === 'table') this.add('table', rowsOf(element, this.lifted), element, place)
    else if (!isDivided(element)) this.readLeaf(element, name, place)
    else if (ITEMS.has(name)) this.readItem(element, this.within(name, place))
    else if (LISTS.has(name)) this.readList(element, this.within(name, place))
    else this.readChildren(element, this.within(name, place))
  }

  private within(name: string, place: Place): Place {
    const isItem = ['point', 'item', 'indent'].includes(name)
    return {
      zone: ZONES[name] ?? place.zone,
      isAnnex: place.isAnnex || name === 'attachments' || name === 'attachment',
      level: LISTS.has(name) ? place.level + 1 : isItem ? Math.max(1, place.level) : place.level,
      isContainer: place.isContainer || name === 'container',
    }
  }

  private readItem(element: Element, place: Place): void {
    const outer = this.item
    const isNote = /^footnote/i.test(element.attributes.class ?? '')
    this.item = { label: null, isTaken: false, level: place.level, isNote }
    this.readChildren(element, place)
    // A number without words is printed on a line of its own.
    const { label } = this.takeLabel()
    if (label !== null) this.add('heading', [], element, place, { label })
    this.item = outer
  }

  /** A list; the label of the paragraph before it stands alone where its points are all there is. */
  private readList(element: Element, place: Place): void {
    const hasIntro = children(element).some((child) => !ITEMS.has(nameOf(child)))
    const { label } = hasIntro ? { label: null } : this.takeLabel()
    if (label !== null) this.addRuns([], element, place, { label, isFirst: true })
    this.readChildren(element, place)
  }

  /** Children that are blocks, and the words between them. */
  private readChildren(element: Element, place: Place): void {
    let words: ElementContent[] = []
    const flush = () => {
      if (words.some((node) => allText(node).trim() !== '')) this.addWords(words, element, place)
      words = []
    }
    for (const child of element.children) {
      // What is known of the text is read as fields.
      if (child.type === 'element' && nameOf(child) === 'meta') continue
      if (child.type === 'element' && (BLOCKS.has(nameOf(child)) || isDivided(child))) {
        flush()
        this.read(child, place)
      } else if (child.type === 'element' && this.isAround(child, place)) this.setAside(child)
      else words.push(child)
    }
    flush()
  }

  private readNumber(element: Element, place: Place): void {
    const label = oneLine(allText(element))
    if (label === '') return
    // The number of a section, which is printed on a line of its own.
    if (!this.item || this.item.isTaken || this.item.label !== null)
      this.add('heading', readInline([element]).runs, element, place)
    else this.item.label = label
  }

  private readLeaf(element: Element, name: string, place: Place): void {
    if (this.isAround(element, place)) {
      this.setAside(element)
      return
    }
    const { runs, lifted } = readInline([element])
    this.lifted.push(...lifted)
    if (HEADINGS.has(name)) this.addHeading(runs, element, name, place)
    else this.addRuns(runs, element, place, this.takeLabel())
  }

  /** A heading; one with the label of a point is a point, and one without leaves it to the words. */
  private addHeading(runs: InlineRun[], element: Element, name: string, place: Place): void {
    const { item } = this
    const label = item && item.label !== null && !item.isTaken ? this.takeLabel() : undefined
    const isPoint = label !== undefined && item !== null && item.level > 0
    const isClause = name === 'crossHeading' && hasOpening(runs)
    const kind = place.isContainer || isClause ? 'preambular' : 'operative'
    this.add(isPoint || isClause ? kind : 'heading', runs, element, place, label)
  }

  private addWords(nodes: ElementContent[], element: Element, place: Place): void {
    const { runs, lifted } = readInline(nodes)
    this.lifted.push(...lifted)
    this.addRuns(runs, element, place, this.takeLabel())
  }

  /** The words of a paragraph: what they are depends on where they are, and on how they begin. */
  private addRuns(
    runs: InlineRun[],
    element: Element,
    place: Place,
    label: { label: string | null; isFirst: boolean },
  ): void {
    const { zone } = place
    const isAnnex = place.isAnnex || this.isAnnexBegun
    if (zone === 'masthead' || zone === 'closing' || zone === 'formula')
      this.add(zone, runs, element, { ...place, isAnnex: false }, label)
    else if (isWholeBold(runs)) this.add('heading', runs, element, place, label)
    else if (isAnnex || !label.isFirst || this.item?.isNote)
      this.add('text', runs, element, place, label)
    else if (zone === 'preamble' || place.isContainer)
      this.add(place.isContainer ? 'preambular' : 'text', runs, element, place, label)
    else {
      const found = label.label === null ? labelIn(runs, element) : null
      const words = found ? withoutLabel(runs, found) : runs
      const isClause = label.label !== null || found !== null || hasOpening(words)
      this.add(isClause ? 'operative' : 'text', words, element, place, found ?? label)
    }
  }

  private takeLabel(): { label: string | null; isFirst: boolean } {
    const { item } = this
    if (!item) return { label: null, isFirst: true }
    const isFirst = !item.isTaken
    const label = isFirst ? item.label : null
    item.isTaken = true
    return { label, isFirst }
  }

  private add(
    kind: AknBlockKind,
    runs: InlineRun[],
    element: Element,
    place: Place,
    { label }: { label: string | null } = { label: null },
  ): void {
    if (runs.length === 0 && label === null) return
    if (kind === 'heading' && place.zone === 'body' && isAnnexHeading(wordsOf(runs)))
      this.isAnnexBegun = true
    const isAnnex = place.isAnnex || (this.isAnnexBegun && place.zone !== 'closing')
    // The words that introduce a list are those of the paragraph that has it.
    const level = this.item?.level ?? place.level
    this.blocks.push({ kind, isAnnex, label, level, runs, ...placeOf(element) })
  }

  private isAround(element: Element, { zone }: Place): boolean {
    if (zone !== 'masthead') return false
    const name = nameOf(element)
    const { refersTo, name: use } = element.attributes
    return (
      AROUND.has((refersTo ?? '').replace(/^#/, '')) ||
      AROUND.has(use ?? '') ||
      name === 'img' ||
      children(element).some((child) => this.isAround(child, PLACE_OF_COVER))
    )
  }

  private setAside(element: Element): void {
    const text = oneLine(allText(element))
    if (text === '') return
    this.lifted.push({ kind: 'distribution', mark: '', text, ...placeOf(element) })
  }
}

const PLACE_OF_COVER: Place = { zone: 'masthead', isAnnex: false, level: 0, isContainer: false }

/** Whether an element holds blocks, and not only words. */
function isDivided(element: Element): boolean {
  return children(element).some(
    (child) => nameOf(child) !== 'authorialNote' && (BLOCKS.has(nameOf(child)) || isDivided(child)),
  )
}
