/**
 * HTML as plain text: blocks on lines of their own, emphasis left out.
 */
import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { LABELLED, listLabelOf, styleOfList } from './html-list'
import { type CellGap, cellGapsOf } from './html-table'
import { asMapped, type MappedText, MappedTextBuilder } from './mapped-text'

const TAG =
  /<\/?(?:!doctype|html|head|body|p|div|span|b|i|em|strong|u|br|ol|ul|li|table|tr|td|h[1-6]|details|summary|a|sup|font|center|section|article|blockquote|pre)\b[^<>]{0,500}>/giu
const TAGS_AT_LEAST = 4

/** Whether a text is marked up as HTML: it begins as a page does, or has several of its tags. */
export function isHtml(raw: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b)/iu.test(raw)) return true
  let count = 0
  for (const _ of raw.matchAll(TAG)) {
    count++
    if (count >= TAGS_AT_LEAST) return true
  }
  return false
}

/** Why words of a page are not part of its text. */
export type UnreadKind = 'navigation' | 'hidden' | 'deleted'

/** HTML as plain text, and the words that are not part of it: menus, buttons, words that are struck out. */
export interface HtmlText extends MappedText {
  unread: { kind: UnreadKind; text: string; start: number; end: number }[]
}

const parser = unified().use(rehypeParse, { fragment: true })

/** Elements whose content is not part of the text. */
const UNREAD = new Set(
  'script style head noscript template nav header footer button select option svg iframe object form input textarea summary title'.split(
    ' ',
  ),
)
/** Words that are struck out. */
const DELETED = new Set('del s strike'.split(' '))
/** Those of them that show no words at all. */
const SILENT = new Set('script style head noscript template svg iframe object'.split(' '))
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/**
 * Read HTML.
 *
 * White space counts as in a browser, except that a blank line separates paragraphs, as in plain
 * text with a few tags; where no tag makes lines, line breaks do. Items of a numbered list get
 * their numbers.
 */
export function readHtml(raw: string): HtmlText {
  if (isUnbalanced(raw)) return { ...asMapped(raw), unread: [] }
  const writer = new HtmlWriter(raw)
  try {
    writer.write(parser.parse(raw))
  } catch (error) {
    // No page is nested so deep: its tags are shown as text.
    if (error instanceof RangeError) return { ...asMapped(raw), unread: [] }
    throw error
  }
  return writer.finish()
}

/** How deep the elements of a page may be nested. */
const DEPTH_AT_MOST = 300

/**
 * Whether many emphasis tags are never closed. A browser reopens them all in each paragraph, so
 * that a small page may grow without end; its tags are shown as text.
 */
function isUnbalanced(raw: string): boolean {
  let open = 0
  for (const [tag] of raw.matchAll(EMPHASIS)) open += tag.startsWith('</') ? -1 : 1
  return open > OPEN_AT_MOST
}

const EMPHASIS = /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/giu
const OPEN_AT_MOST = 100

class HtmlWriter {
  private readonly builder = new MappedTextBuilder()
  /** What must come before the next words: nothing, a space, a line break, or a blank line. */
  private gap: '' | ' ' | '\t' | '\n' | '\n\n' = ''
  private hasWords = false
  private readonly unread: HtmlText['unread'] = []
  private at = 0
  private depth = 0
  /** The depth of lists at this point. */
  private lists = 0
  private isInCell = false
  /** What separates the cells of the current row, and of each row of the current table. */
  private cellGap: CellGap = ' '
  private gapOfRow: (row: Element) => CellGap = () => ' '

  constructor(private readonly raw: string) {}

  write(node: Root): void {
    const isPlain = !/<(?:p|br|li|td|h\d|pre)\b/iu.test(this.raw)
    for (const child of node.children) this.writeNode(child, isPlain)
  }

  finish(): HtmlText {
    if (this.hasWords) this.builder.add('\n', this.raw.length)
    return { ...this.builder.build(), unread: this.unread }
  }

  private leaveOut(node: Element, kind: UnreadKind): void {
    const text = SILENT.has(node.tagName) ? '' : textOf(node).trim()
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (text !== '' && start !== undefined && end !== undefined)
      this.unread.push({ kind, text, start, end })
  }

  private writeNode(node: Nodes, isPre: boolean): void {
    if (node.type === 'text')
      this.writeText(node.value, node.position?.start.offset ?? this.at, isPre)
    else if (node.type === 'element') this.writeElement(node, isPre)
  }

  private writeElement(node: Element, isPre: boolean): void {
    this.depth++
    if (this.depth > DEPTH_AT_MOST) throw new RangeError('Too many nested elements')
    this.writeWithin(node, isPre)
    this.depth--
  }

  private writeWithin(node: Element, isPre: boolean): void {
    const { tagName } = node
    const unread = unreadKindOf(node)
    if (unread) {
      this.leaveOut(node, unread)
      return
    }
    if (tagName === 'sup' && MARK.test(textOf(node))) {
      this.writeMark(node)
      return
    }
    this.at = node.position?.start.offset ?? this.at
    if (tagName === 'br') this.widen('\n')
    const isBlock = BLOCKS.has(tagName)
    if (isBlock) this.widen(this.gapAround(tagName))
    if (tagName === 'ol' || tagName === 'ul') this.writeList(node, isPre)
    else {
      const { isInCell, cellGap, gapOfRow } = this
      if (tagName === 'table') {
        this.isInCell = false
        this.gapOfRow = cellGapsOf(node)
      }
      if (tagName === 'tr') this.cellGap = this.gapOfRow(node)
      if (tagName === 'td' || tagName === 'th') this.isInCell = this.cellGap !== '\n\n'
      for (const child of node.children) this.writeNode(child, isPre || tagName === 'pre')
      this.isInCell = isInCell
      if (tagName === 'table') {
        this.cellGap = cellGap
        this.gapOfRow = gapOfRow
      }
    }
    if (isBlock) this.widen(this.gapAround(tagName))
  }

  /** The mark of a footnote: in small figures, so that it does not become part of a number before it. */
  private writeMark(node: Element): void {
    const start = node.position?.start.offset ?? this.at
    const figures = textOf(node)
      .trim()
      .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
    this.writeText(figures, start, false)
  }

  /** A list: its items with the labels that a browser shows, or a bullet each. */
  private writeList(node: Element, isPre: boolean): void {
    const style = node.tagName === 'ul' ? null : styleOfList(node, this.lists)
    let number = Number(node.properties.start ?? 1)
    this.lists++
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName !== 'li') {
        this.writeNode(child, isPre)
        continue
      }
      if (child.properties.value !== undefined) number = Number(child.properties.value)
      this.widen('\n')
      this.at = child.position?.start.offset ?? this.at
      const label = style === null ? '• ' : listLabelOf(number, style)
      if (!LABELLED.test(firstTextOf(child))) this.writeText(label, this.at, false)
      number++
      this.writeItem(child, isPre)
    }
    this.lists--
  }

  /** The content of a numbered item, after its number. */
  private writeItem(node: Element, isPre: boolean): void {
    let isFirst = true
    for (const child of node.children) {
      if (isFirst && child.type === 'element' && BLOCKS.has(child.tagName)) {
        for (const inner of child.children) this.writeNode(inner, isPre)
        this.widen('\n')
      } else this.writeNode(child, isPre)
      if (textOf(child).trim() !== '') isFirst = false
    }
    this.widen('\n')
  }

  /** What separates an element from its neighbours. The cells of a row are one line. */
  private gapAround(tagName: string): ' ' | '\t' | '\n' | '\n\n' {
    if (/^(?:td|th)$/.test(tagName)) return this.cellGap
    if (this.isInCell) return ' '
    return /^(?:li|tr|dt|dd)$/.test(tagName) ? '\n' : '\n\n'
  }

  private writeText(value: string, start: number, isPre: boolean): void {
    const words = /[^\s\u200B]+/gu
    let last = 0
    for (const match of value.matchAll(words)) {
      this.widenBy(value.slice(last, match.index), isPre)
      if (this.hasWords) this.builder.add(this.gap, start + match.index)
      this.gap = ''
      this.builder.add(match[0], this.rawOffset(value, start, match.index))
      this.hasWords = true
      last = match.index + match[0].length
    }
    this.widenBy(value.slice(last), isPre)
    this.at = start + value.length
  }

  /**
   * The offset in the raw text of a place in a text node, unless a character reference changes
   * lengths.
   */
  private rawOffset(value: string, start: number, index: number): number {
    return Math.min(this.raw.length, start + Math.min(index, value.length))
  }

  private widenBy(space: string, isPre: boolean): void {
    if (space === '') return
    const breaks = space.match(/\r\n|\n|\r/g)?.length ?? 0
    this.widen(breaks > 1 ? '\n\n' : breaks === 1 && isPre ? '\n' : ' ')
  }

  private widen(gap: ' ' | '\t' | '\n' | '\n\n'): void {
    if (GAPS.indexOf(gap) > GAPS.indexOf(this.gap)) this.gap = gap
  }
}

/** What may be between words, the narrowest first. */
const GAPS = ['', ' ', '\t', '\n', '\n\n']

/** What stands in a raised mark of a footnote: "3", "1, 2", "[4]". */
const MARK = /^\s*[[(]?\d{1,3}(?:\s*,\s*\d{1,3})*[\])]?\s*$/
const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** Why an element's words are not part of the text; null where they are. */
function unreadKindOf({ tagName, properties }: Element): UnreadKind | null {
  if (UNREAD.has(tagName)) return 'navigation'
  if (DELETED.has(tagName)) return 'deleted'
  const isHidden =
    properties.hidden !== undefined ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(properties.style ?? ''))
  return isHidden && properties.hidden !== false ? 'hidden' : null
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The first words within an element. */
function firstTextOf(node: Element): string {
  let at: Nodes | undefined = node
  while (at && at.type !== 'text') {
    const children: Nodes[] = 'children' in at ? at.children : []
    at = children.find(
      (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
    )
  }
  return at?.value ?? ''
}
