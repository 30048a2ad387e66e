/**
 * The blocks of a resolution as the XML states them, in order.
 */
import type { Element, ElementContent } from 'xast'
import type { AknBlock, AknBlockKind } from './block'
import { allText, children, nameOf, oneLine, placeOf } from './elements'
import { type InlineRun, type Lifted, readInline, wordsOf } from './inline'
import { hasOpening, isAnnexHeading, isWholeBold, labelIn, withoutLabel } from './paragraphs'
import {
  HEADINGS,
  ITEMS,
  isAround,
  isBlock,
  isDivided,
  LISTS,
  OUTSET,
  type Setting,
  within,
} from './setting'
import { rowsOf } from './table'

/** The blocks of a document, and the words that are not among them. */
export interface AknBlocks {
  blocks: AknBlock[]
  lifted: Lifted[]
}

/** Read all blocks below an element. */
export function readBlocks(root: Element): AknBlocks {
  const reader = new BlockReader()
  reader.read(root, OUTSET)
  return { blocks: reader.blocks, lifted: reader.lifted }
}

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

  read(element: Element, setting: Setting): void {
    const name = nameOf(element)
    if (name === 'statement' || name === 'doc') this.isAnnexBegun = false
    if (name === 'num') this.readNumber(element, setting)
    else if (name === 'table') this.add('table', rowsOf(element, this.lifted), element, setting)
    else if (!isDivided(element)) this.readLeaf(element, name, setting)
    else if (ITEMS.has(name)) this.readItem(element, within(name, setting))
    else if (LISTS.has(name)) this.readList(element, within(name, setting))
    else this.readChildren(element, within(name, setting))
  }

  private readItem(element: Element, setting: Setting): void {
    const outer = this.item
    const isNote = /^footnote/i.test(element.attributes.class ?? '')
    this.item = { label: null, isTaken: false, level: setting.level, isNote }
    this.readChildren(element, setting)
    // A number without words is printed on a line of its own.
    const { label } = this.takeLabel()
    if (label !== null) this.add('heading', [], element, setting, { label })
    this.item = outer
  }

  /** A list; the label of the paragraph before it stands alone where its points are all there is. */
  private readList(element: Element, setting: Setting): void {
    const hasIntro = children(element).some((child) => !ITEMS.has(nameOf(child)))
    const { label } = hasIntro ? { label: null } : this.takeLabel()
    if (label !== null) this.addRuns([], element, setting, { label, isFirst: true })
    this.readChildren(element, setting)
  }

  /** Children that are blocks, and the words between them. */
  private readChildren(element: Element, setting: Setting): void {
    let words: ElementContent[] = []
    const flush = () => {
      if (words.some((node) => allText(node).trim() !== '')) this.addWords(words, element, setting)
      words = []
    }
    for (const child of element.children) {
      // What is known of the text is read as fields.
      if (child.type === 'element' && nameOf(child) === 'meta') continue
      if (child.type === 'element' && isBlock(child)) {
        flush()
        this.read(child, setting)
      } else if (child.type === 'element' && isAround(child, setting)) this.setAside(child)
      else words.push(child)
    }
    flush()
  }

  private readNumber(element: Element, setting: Setting): void {
    const { runs, lifted } = readInline([element])
    this.lift(lifted)
    // The number of a section is printed on a line of its own.
    if (!this.item || this.item.isTaken || this.item.label !== null)
      this.add('heading', runs, element, setting)
    else this.item.label = oneLine(wordsOf(runs)) || null
  }

  private readLeaf(element: Element, name: string, setting: Setting): void {
    if (isAround(element, setting)) {
      this.setAside(element)
      return
    }
    const { runs, lifted } = readInline([element])
    this.lift(lifted)
    if (HEADINGS.has(name)) this.addHeading(runs, element, name, setting)
    else this.addRuns(runs, element, setting, this.takeLabel())
  }

  /** A heading; one with the label of a point is a point, and one without leaves it to the words. */
  private addHeading(runs: InlineRun[], element: Element, name: string, setting: Setting): void {
    const { item } = this
    const label = item && item.label !== null && !item.isTaken ? this.takeLabel() : undefined
    const isPoint = label !== undefined && item !== null && item.level > 0
    const isClause = name === 'crossHeading' && hasOpening(runs)
    const kind = setting.isContainer || isClause ? 'preambular' : 'operative'
    this.add(isPoint || isClause ? kind : 'heading', runs, element, setting, label)
  }

  private addWords(nodes: ElementContent[], element: Element, setting: Setting): void {
    const { runs, lifted } = readInline(nodes)
    this.lift(lifted)
    this.addRuns(runs, element, setting, this.takeLabel())
  }

  /** The words of a paragraph: what they are depends on where they are, and on how they begin. */
  private addRuns(
    runs: InlineRun[],
    element: Element,
    setting: Setting,
    label: { label: string | null; isFirst: boolean },
  ): void {
    const { zone } = setting
    const isAnnex = setting.isAnnex || this.isAnnexBegun
    if (zone === 'masthead' || zone === 'closing' || zone === 'formula')
      this.add(zone, runs, element, { ...setting, isAnnex: false }, label)
    else if (isWholeBold(runs)) this.add('heading', runs, element, setting, label)
    else if (isAnnex || !label.isFirst || this.item?.isNote)
      this.add('text', runs, element, setting, label)
    else if (zone === 'preamble' || setting.isContainer)
      this.add(setting.isContainer ? 'preambular' : 'text', runs, element, setting, label)
    else {
      const found = label.label === null ? labelIn(runs, element) : null
      const words = found ? withoutLabel(runs, found) : runs
      const isClause = label.label !== null || found !== null || hasOpening(words)
      this.add(isClause ? 'operative' : 'text', words, element, setting, found ?? label)
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
    setting: Setting,
    { label }: { label: string | null } = { label: null },
  ): void {
    if (runs.length === 0 && label === null) return
    if (kind === 'heading' && setting.zone === 'body' && isAnnexHeading(wordsOf(runs)))
      this.isAnnexBegun = true
    const isAnnex = setting.isAnnex || (this.isAnnexBegun && setting.zone !== 'closing')
    // The words that introduce a list are those of the paragraph that has it.
    const level = this.item?.level ?? setting.level
    this.blocks.push({ kind, isAnnex, label, level, runs, ...placeOf(element) })
  }

  /** One by one: a call takes no more than some hundred thousand. */
  private lift(lifted: readonly Lifted[]): void {
    for (const each of lifted) this.lifted.push(each)
  }

  private setAside(element: Element): void {
    const text = oneLine(allText(element))
    if (text === '') return
    this.lifted.push({ kind: 'distribution', mark: '', text, ...placeOf(element) })
  }
}
