/**
 * The words of one block, with their emphasis, and the footnotes among them.
 */
import type { Element, ElementContent } from 'xast'
import { allText, attribute, nameOf, oneLine, placeOf } from './elements'

/** Words of one style. */
export interface InlineRun {
  /** With `\n` only where the XML breaks the line. */
  text: string
  isItalic: boolean
  isBold: boolean
  /** Where it begins in the tree's text. */
  at: number
}

/** Words that are taken out of the text. */
export interface Lifted {
  /** A footnote, words that are marked as deleted, or those around a title: "Distr.: General". */
  kind: 'footnote' | 'deleted' | 'distribution'
  /** The mark that refers to a footnote, "3"; empty where the XML gives none. */
  mark: string
  text: string
  /** Where the element begins and ends in the tree's text. */
  start: number
  end: number
}

/** The words of a block. */
export interface Inline {
  runs: InlineRun[]
  lifted: Lifted[]
}

type Style = Pick<InlineRun, 'isItalic' | 'isBold'>

/**
 * Read nodes that are one block.
 *
 * White space with a tab or a line break is a space, as it is printed; other spaces stay. Raised
 * figures and letters stay raised: `12<sup>3</sup>` is "12³", and never "123".
 */
export function readInline(nodes: readonly ElementContent[]): Inline {
  const runs: InlineRun[] = []
  const lifted: Lifted[] = []
  collectAll(nodes, { isItalic: false, isBold: false }, runs, lifted)
  return { runs: tidy(runs), lifted }
}

/** The words of runs, without emphasis. */
export function wordsOf(runs: readonly InlineRun[]): string {
  return runs.map(({ text }) => text).join('')
}

function collectAll(
  nodes: readonly ElementContent[],
  style: Style,
  runs: InlineRun[],
  lifted: Lifted[],
  change?: (text: string) => string,
): void {
  for (const [index, node] of nodes.entries()) {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    // Arabic prints the mark of a footnote in raised brackets, which are of the mark.
    const opens = isRaised(node, '(') && isNote(after) && isRaised(nodes[index + 2], ')')
    const closes = isRaised(node, ')') && isNote(before) && isRaised(nodes[index - 2], '(')
    if (opens || closes) continue
    collect(node, style, runs, lifted, change)
    const last = lifted.at(-1)
    if (last && isNote(node) && isRaised(before, '(') && isRaised(after, ')'))
      last.mark = `(${last.mark})`
  }
}

function isNote(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && nameOf(node) === 'authorialNote'
}

/** Whether a node is a raised bracket. */
function isRaised(node: ElementContent | undefined, bracket: string): boolean {
  return node?.type === 'element' && nameOf(node) === 'sup' && allText(node).trim() === bracket
}

function collect(
  node: ElementContent,
  style: Style,
  runs: InlineRun[],
  lifted: Lifted[],
  change: (text: string) => string = (text) => text,
): void {
  const at = node.position?.start.offset ?? 0
  if (node.type === 'text' || node.type === 'cdata') {
    const shift = node.type === 'cdata' ? '<![CDATA['.length : 0
    const text = change(node.value.replace(/[ \t\r\n]*[\t\r\n][ \t\r\n]*/g, ' '))
    runs.push({ text, ...style, at: at + shift })
  }
  if (node.type !== 'element') return
  const name = nameOf(node)
  if (name === 'eol' || name === 'br') runs.push({ text: '\n', ...style, at })
  else if (name === 'authorialNote' || name === 'del') lifted.push(lift(node, name))
  else {
    const raised = RAISED[name]
    // Paragraphs within a cell or a note.
    if (name === 'p' && runs.length > 0) runs.push({ text: ' ', ...style, at })
    collectAll(node.children, styleOf(node, name, style), runs, lifted, raised ?? change)
  }
}

function lift(node: Element, name: string): Lifted {
  // A note may have notes of its own; no word of them is lost.
  const inner = readInline(node.children)
  const notes = inner.lifted.map(({ mark, text }) => ` (${oneLine(`${mark} ${text}`)})`)
  return {
    kind: name === 'del' ? 'deleted' : 'footnote',
    mark: name === 'del' ? '' : (attribute(node, 'marker') ?? ''),
    text: oneLine(wordsOf(inner.runs)) + notes.join(''),
    ...placeOf(node),
  }
}

function styleOf(node: Element, name: string, style: Style): Style {
  const classes = (node.attributes.class ?? '').split(/\s+/)
  return {
    isItalic: style.isItalic || name === 'i' || classes.includes('italic'),
    isBold: style.isBold || name === 'b' || classes.includes('bold'),
  }
}

const UPPER = characterMap(
  '0123456789abcdefghijklmnoprstuvwxyz+-()',
  '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁺⁻⁽⁾',
)
const LOWER = characterMap('0123456789+-()', '₀₁₂₃₄₅₆₇₈₉₊₋₍₎')

function characterMap(from: string, to: string): Map<string, string> {
  const targets = [...to]
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]))
}

/** Raised and lowered words, where Unicode has all their characters. */
const RAISED: Record<string, (text: string) => string> = {
  sup: (text) => mapAll(text, UPPER),
  sub: (text) => mapAll(text, LOWER),
}

function mapAll(text: string, map: ReadonlyMap<string, string>): string {
  const mapped = [...text].map(
    (character) => map.get(character) ?? (character === ' ' ? ' ' : null),
  )
  return mapped.includes(null) ? text : mapped.join('')
}

/** Runs without space around them or around line breaks, or twice where two meet. */
function tidy(runs: readonly InlineRun[]): InlineRun[] {
  const kept: InlineRun[] = []
  let before = '\n'
  for (const run of runs) {
    const start = /[ \n]$/.test(before) ? (/^ +/.exec(run.text)?.[0].length ?? 0) : 0
    const text = run.text.slice(start)
    if (text === '' || (text === '\n' && kept.length === 0)) continue
    // A line break has no space around it, and is never doubled.
    if (text === '\n') trimEnd(kept)
    const last = kept.at(-1)
    const isSame = last && last.isItalic === run.isItalic && last.isBold === run.isBold
    // Runs that touch in the source are one; others keep their places.
    if (isSame && last.at + last.text.length === run.at + start) last.text += text
    else kept.push({ ...run, text, at: run.at + start })
    before = text
  }
  trimEnd(kept)
  return kept
}

/** Take space, and line breaks at the very end, from the end of runs. */
function trimEnd(runs: InlineRun[]): void {
  for (;;) {
    const last = runs.at(-1)
    if (!last) return
    last.text = last.text.replace(/[ \n]+$/, '')
    if (last.text !== '') return
    runs.pop()
  }
}
