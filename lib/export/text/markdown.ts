/**
 * A resolution in Markdown (CommonMark, with footnotes as GitHub writes them), for editors and converters.
 */
import type {
  BlockContent,
  FootnoteDefinition,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown as printMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Corpus } from '../../corpus'
import type { Block, Clause, Footnote, Resolution } from '../../record'
import { isTitle } from '../../views'
import { factsOfResolution } from '../facts'
import { type Inline, inlineOf, type Printed, paragraphsIn } from '../inline'

/**
 * A resolution as Markdown: what is known of it as front matter, then the organisation's words and nothing else.
 * Labels stand as they are printed, so that no program numbers them anew; sub-paragraphs are lists.
 */
export function toMarkdown(corpus: Corpus, resolution: Resolution): string {
  const head = stringify(known({ ...factsOfResolution(corpus, resolution) }), { lineWidth: 0 })
  const children = [
    ...resolution.blocks.flatMap((block) => blockOf(block, resolution)),
    ...(resolution.footnotes ?? []).map(footnoteOf),
  ]
  const text = printMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmFootnoteToMarkdown({ firstLineBlank: false })],
      bullet: '-',
      // A colon behind a mark that begins a paragraph would make a footnote of it.
      unsafe: [{ character: ':', before: '\\]', inConstruct: 'phrasing' }],
      listItemIndent: 'one',
    },
  )
  return `---\n${head}---\n\n${text}`
}

function known(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}

function blockOf(block: Block, resolution: Resolution): RootContent[] {
  if (block.type === 'clause') return clauseOf(block)
  const isFirst = isTitle(block, resolution)
  if (isFirst || block.type === 'heading')
    return [{ type: 'heading', depth: isFirst ? 1 : 2, children: wordsOf(block, false) }]
  // Rows of a table, lines above the text: each line is one of its own.
  const paragraphs = paragraphsIn(block).map((each) => ({
    type: 'paragraph' as const,
    children: wordsOf(each, true),
  }))
  const isQuotation = block.type === 'paragraph' && block.part === 'quotation'
  return isQuotation ? [{ type: 'blockquote', children: paragraphs }] : paragraphs
}

function clauseOf(clause: Clause): BlockContent[] {
  const { label, children } = clause
  const paragraphs = paragraphsIn(clause)
  const isBare = paragraphs[0]?.text === ''
  const printed: PhrasingContent[] =
    label === null ? [] : [{ type: 'text', value: isBare ? label : `${label} ` }]
  const items = children.map(
    (child): ListItem => ({ type: 'listItem', spread: false, children: clauseOf(child) }),
  )
  return [
    ...paragraphs.map((each, index) => ({
      type: 'paragraph' as const,
      children: [...(index === 0 ? printed : []), ...wordsOf(each, false)],
    })),
    ...(items.length > 0
      ? [{ type: 'list' as const, ordered: false, spread: false, children: items }]
      : []),
  ]
}

function footnoteOf(footnote: Footnote): FootnoteDefinition {
  const children = paragraphsIn(footnote).map((each) => ({
    type: 'paragraph' as const,
    children: wordsOf(each, false),
  }))
  return { type: 'footnoteDefinition', ...nameOf(footnote), children }
}

function wordsOf(printed: Printed, isBroken: boolean): PhrasingContent[] {
  return inlineOf(printed).flatMap((inline) => phrasingOf(inline, isBroken))
}

function phrasingOf(inline: Inline, isBroken: boolean): PhrasingContent[] {
  if (inline.type === 'mark') return [{ type: 'footnoteReference', ...nameOf(inline) }]
  if (inline.type === 'words') {
    const lines = isBroken ? inline.text.split('\n') : [inline.text]
    return lines.flatMap((value, index) => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ])
  }
  const children = inline.children.flatMap((child) => phrasingOf(child, isBroken))
  return inline.type === 'range' ? children : [{ type: inline.type, children }]
}

/** The name of a footnote: its mark, as anchors write it, since programs fold capitals. */
function nameOf({ anchor }: Pick<Footnote, 'anchor'>): { identifier: string; label: string } {
  const name = anchor.replace(/^fn-/, '')
  return { identifier: name, label: name }
}
