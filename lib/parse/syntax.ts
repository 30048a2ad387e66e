/**
 * From source to mdast to runs: Markdown's part in reading a resolution.
 *
 * Only three constructs of Markdown count in a resolution's text: front matter,
 * paragraphs (told apart by blank lines) and emphasis. Everything else that Markdown
 * would read into it is a way to lose text: its lists drop the printed numbers, four
 * spaces make code, `[1]: …` vanishes, `&` and `\` are rewritten. Those constructs are
 * turned off, so what looks like them is text and the positions stay exact.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Emphasis } from '../record'

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

/** A unified plugin: turns constructs of Markdown off. */
function remarkWithout(this: Processor, constructs: string[]): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: constructs } },
  ]
}

const frontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()
const withEmphasis = frontMatter().use(remarkWithout, CONSTRUCTS_OFF).freeze()
const withoutEmphasis = frontMatter()
  .use(remarkWithout, [...CONSTRUCTS_OFF, 'attention'])
  .freeze()

/**
 * The most signs of emphasis that are read as such in one paragraph. micromark takes time
 * with the square of their number, and a paragraph with so many holds no emphasis anyway.
 */
export const EMPHASIS_SIGNS_AT_MOST = 2000

/**
 * Parse a source file into mdast: at most one `yaml` node, then paragraphs. Emphasis is
 * read unless a paragraph has more signs of it than {@link EMPHASIS_SIGNS_AT_MOST}.
 */
export function toMdast(source: string): Root {
  return (hasTooManySigns(source) ? withoutEmphasis : withEmphasis).parse(source)
}

/** Whether emphasis in a source is left unread, for its number. */
export function hasTooManySigns(source: string): boolean {
  let signs = 0
  for (const line of source.split(/\r\n|\n|\r/)) {
    // As Markdown has it: a line of no-break spaces is none that parts paragraphs.
    signs = /^[ \t]*$/.test(line) ? 0 : signs + (line.match(/[*_]/g)?.length ?? 0)
    if (signs > EMPHASIS_SIGNS_AT_MOST) return true
  }
  return false
}

/** A stretch of the source of one sort. The runs of a file cover it without gap or overlap. */
export interface Run {
  start: number
  end: number
  /** `space` is what stands outside paragraphs; `delimiter` the signs of emphasis. */
  type: 'frontMatter' | 'space' | 'delimiter' | 'text'
  /** The emphasis around a text run, outermost first. */
  emphases: readonly Emphasis['type'][]
}

/**
 * Cut the source into runs along its mdast.
 *
 * @param source what `tree` was parsed from
 * @returns runs in order, which cover `source` exactly
 */
export function toRuns(source: string, tree: Root): Run[] {
  // micromark drops a byte order mark without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const runs: Run[] = []
  let at = 0
  const push = (end: number, type: Run['type'], emphases: Run['emphases'] = []) => {
    if (end <= at) return
    runs.push({ start: at, end, type, emphases })
    at = end
  }
  const startOf = (node: Nodes) => offset(node.position?.start) + shift
  const endOf = (node: Nodes) => offset(node.position?.end) + shift

  const pushInline = (node: PhrasingContent, emphases: Run['emphases']) => {
    if (node.type !== 'emphasis' && node.type !== 'strong')
      return push(endOf(node), 'text', emphases)
    const first = node.children[0]
    const last = node.children.at(-1)
    if (!first || !last) return push(endOf(node), 'text', emphases)
    const inner = [...emphases, node.type]
    push(startOf(node), 'text', emphases)
    push(startOf(first), 'delimiter')
    for (const child of node.children) pushInline(child, inner)
    push(endOf(last), 'text', inner)
    push(endOf(node), 'delimiter')
  }

  for (const node of tree.children) {
    if (node.type === 'paragraph') {
      push(indentationBefore(source, startOf(node), at), 'space')
      for (const child of node.children) pushInline(child, [])
      push(endOf(node), 'text')
    } else {
      push(startOf(node), 'space')
      push(endOf(node), node.type === 'yaml' ? 'frontMatter' : 'text')
    }
  }
  push(source.length, 'space')
  return runs
}

/** Where the line begins whose indentation micromark left outside the paragraph at `start`. */
function indentationBefore(source: string, start: number, from: number): number {
  let at = start
  while (at > from && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

function offset(point: { offset?: number | undefined } | undefined): number {
  if (point?.offset === undefined) throw new Error('remark-parse gave a node without a position')
  return point.offset
}
