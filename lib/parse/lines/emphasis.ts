/**
 * The emphasis of a paragraph, as remark reads it with nothing else of Markdown.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Emphasis } from '../../record'

/** Takes the next stretch of the source, up to its end, with the emphasis around it, outermost first. */
export type PushRun = (
  end: number,
  type: 'text' | 'delimiter',
  emphases?: readonly Emphasis['type'][],
) => void

const CONSTRUCTS_OFF = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** A unified plugin that turns off the Markdown that does not count in a resolution's text. */
export function remarkWithEmphasisOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: CONSTRUCTS_OFF } },
  ]
}

const remark = unified().use(remarkParse).use(remarkWithEmphasisOnly).freeze()

/** An emphasis mark before something, and one after something. */
const PAIRS = [
  [/\*[^\s*]/, /[^\s*]\*/],
  [/_[^\s_]/, /[^\s_]_/],
] as const

/** Whether a paragraph may contain emphasis: most do not, nor do rules such as "* * *". */
export function mayHoldEmphasis(words: string): boolean {
  return PAIRS.some(([opening, closing]) => {
    const from = words.search(opening)
    return from >= 0 && closing.test(words.slice(from + 1))
  })
}

/** Push the runs of a paragraph up to its last emphasis mark. */
export function pushEmphasis(words: string, start: number, push: PushRun): void {
  const startOf = (node: Nodes) => start + offset(node.position?.start)
  const endOf = (node: Nodes) => start + offset(node.position?.end)
  const pushInline = (node: PhrasingContent, emphases: readonly Emphasis['type'][]) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return
    const first = node.children[0]
    const last = node.children.at(-1)
    if (!first || !last) return
    const inner = [...emphases, node.type]
    push(startOf(node), 'text', emphases)
    push(startOf(first), 'delimiter')
    for (const child of node.children) pushInline(child, inner)
    push(endOf(last), 'text', inner)
    push(endOf(node), 'delimiter')
  }
  const { children } = remark.parse(withoutOtherSigns(words))
  for (const node of children) {
    if (node.type === 'paragraph') for (const child of node.children) pushInline(child, [])
  }
}

/**
 * Words of the same length with nothing but emphasis for micromark to read: other punctuation
 * counts the same beside emphasis, and a line ending as a space.
 */
function withoutOtherSigns(words: string): string {
  return words.replace(/[\r\n\uFEFF]/g, ' ').replace(/[[\]<&\\`!]/g, '.')
}

function offset(point: { offset?: number | undefined } | undefined): number {
  if (point?.offset === undefined) throw new Error('remark-parse gave a node without a position')
  return point.offset
}
