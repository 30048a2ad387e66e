/**
 * The blocks of a record as elements of Akoma Ntoso.
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Block, Clause } from '../../record'
import { slicesOf } from '../inline'
import { lines } from '../xml'
import { SPACE } from '../xml-words'
import type { FieldMarker } from './fields'
import type { MakeId } from './ids'
import type { MarkedRange, WordWriter } from './words'

/** What the blocks of one document are written with. */
export interface BlockTools {
  words: WordWriter
  fields: FieldMarker
  makeId: MakeId
  /** The references in a clause, by its anchor. */
  referencesIn(anchor: string): MarkedRange[]
}

/** A block anywhere but in the main body. */
export function toBlock(block: Block, tools: BlockTools): Element[] {
  const { words, fields, makeId } = tools
  const ranges = fields.in(block)
  switch (block.type) {
    case 'clause':
      return [containerOf(block, tools)]
    case 'enactingFormula': {
      const eId = makeId(null, 'formula')
      return [lines('formula', { name: 'enactingFormula', eId }, words.paragraphs(block, ranges))]
    }
    case 'heading':
      return [named('crossHeading', block, tools, { wId: block.anchor })]
    case 'paragraph':
      // A reader of XML takes a tab among words for a space.
      if (block.part === 'table' || block.text.includes('\t')) return [tableOf(block, tools)]
      if (block.part === 'quotation') return [named('quotation', block, tools)]
      return words.paragraphs(block, ranges)
    default:
      return words.paragraphs(block, ranges)
  }
}

/** A block in the main body, where operative paragraphs are, and headings of their own. */
export function toBodyBlock(block: Block, tools: BlockTools): Element[] {
  const { words, makeId } = tools
  if (block.type === 'clause' && block.kind === 'operative')
    return [paragraphOf(block, 'paragraph', null, tools)]
  if (block.type === 'heading') {
    const eId = makeId(null, 'hcontainer')
    const heading = x(
      'crossHeading',
      { eId: makeId(eId, 'crossHeading'), wId: block.anchor },
      words.inline(block),
    )
    return [lines('hcontainer', { name: 'crossHeading', eId }, [heading])]
  }
  if (block.type === 'enactingFormula') {
    const eId = makeId(null, 'container')
    return [lines('container', { name: 'enactingFormula', eId }, words.paragraphs(block))]
  }
  return toBlock(block, tools)
}

function named(
  name: string,
  block: Block,
  { words, makeId }: BlockTools,
  more: Record<string, string> = {},
): Element {
  return x('block', { name, eId: makeId(null, 'block'), ...more }, words.inline(block))
}

/** A preambular paragraph, named by the words that open it; a container has no number but among its words. */
function containerOf(clause: Clause, tools: BlockTools): Element {
  const { anchor, label, text, opening, children } = clause
  const { words, makeId, referencesIn } = tools
  const eId = makeId(null, 'container')
  const before =
    label === null ? [] : [x('inline', { name: 'num' }, label), ...(text === '' ? [] : [SPACE])]
  const paragraphs = words.paragraphs(clause, referencesIn(anchor), before)
  return lines('container', { name: opening?.phrase ?? 'preambular', eId, wId: anchor }, [
    ...paragraphs,
    ...(children.length > 0 ? [listOf(children, eId, tools)] : []),
  ])
}

/** The sub-paragraphs of a preambular paragraph. */
function listOf(clauses: readonly Clause[], within: string, tools: BlockTools): Element {
  const { words, makeId, referencesIn } = tools
  const eId = makeId(within, 'list')
  return lines(
    'blockList',
    { eId },
    clauses.map((clause) => {
      const { anchor, label, children } = clause
      const item = makeId(eId, 'item', label)
      return lines('item', { eId: item, wId: anchor }, [
        label === null ? null : x('num', label),
        ...words.paragraphs(clause, referencesIn(anchor)),
        ...(children.length > 0 ? [listOf(children, item, tools)] : []),
      ])
    }),
  )
}

/** An operative paragraph or a sub-paragraph: its words, or words that introduce a list of points. */
function paragraphOf(
  clause: Clause,
  element: 'paragraph' | 'point',
  within: string | null,
  tools: BlockTools,
): Element {
  const { anchor, label, text, children } = clause
  const { words, makeId, referencesIn } = tools
  const eId = makeId(within, element === 'paragraph' ? 'para' : 'point', label)
  const paragraphs = text === '' ? [] : words.paragraphs(clause, referencesIn(anchor))
  const num = label === null ? null : x('num', label)
  if (children.length === 0) {
    const content = lines('content', { eId: makeId(eId, 'content') }, paragraphs)
    return lines(element, { eId, wId: anchor }, [num, paragraphs.length > 0 ? content : null])
  }
  const list = makeId(eId, 'list')
  return lines(element, { eId, wId: anchor }, [
    num,
    lines('list', { eId: list }, [
      paragraphs.length > 0 ? lines('intro', { eId: makeId(list, 'intro') }, paragraphs) : null,
      ...children.map((child) => paragraphOf(child, 'point', list, tools)),
    ]),
  ])
}

/** A table: a row a line, a cell between tabs. */
function tableOf(block: Block, { words, makeId }: BlockTools): Element {
  const rows = slicesOf(block, rangesBetween(block.text, '\n'))
  return lines(
    'table',
    { eId: makeId(null, 'table') },
    rows.map((row) =>
      x(
        'tr',
        slicesOf(row, rangesBetween(row.text, '\t')).map((cell) =>
          x('td', [x('p', words.inline(cell))]),
        ),
      ),
    ),
  )
}

function rangesBetween(text: string, separator: string): { start: number; end: number }[] {
  let at = 0
  return text.split(separator).map((part) => {
    const start = at
    at += part.length + separator.length
    return { start, end: start + part.length }
  })
}
