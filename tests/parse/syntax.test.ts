/**
 * Runs, compared with what remark makes of the whole file.
 */
import fc from 'fast-check'
import type { Nodes, PhrasingContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkWithEmphasisOnly } from '../../lib/parse/lines/emphasis'
import { type Run, toRuns } from '../../lib/parse/lines/syntax'
import { runs } from '../runs'

const remark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkWithEmphasisOnly)
  .freeze()

/** What is at each place of a file, by the tree that remark makes of it. */
function typesByRemark(source: string): string[] {
  // micromark drops a byte order mark without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const types: string[] = Array.from({ length: source.length }, () => 'space')
  const fill = (from: number, to: number, type: string) => types.fill(type, from, to)
  const startOf = (node: Nodes) => (node.position?.start.offset ?? Number.NaN) + shift
  const endOf = (node: Nodes) => (node.position?.end.offset ?? Number.NaN) + shift
  const fillInline = (node: PhrasingContent, emphases: readonly string[]) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return
    const inner = [...emphases, node.type]
    fill(startOf(node), endOf(node), 'delimiter')
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (first && last) fill(startOf(first), endOf(last), `text ${inner.join(' ')}`)
    for (const child of node.children) fillInline(child, inner)
  }
  for (const node of remark.parse(source).children) {
    if (node.type === 'yaml') fill(startOf(node), endOf(node), 'frontMatter')
    if (node.type !== 'paragraph') continue
    // The indentation of its first line is among a paragraph's words.
    const indent = /[ \t]*$/.exec(source.slice(0, startOf(node)))?.[0].length ?? 0
    fill(startOf(node) - indent, endOf(node), 'text')
    for (const child of node.children) fillInline(child, [])
  }
  return types
}

function typesOf(runs: readonly Run[]): string[] {
  return runs.flatMap(({ start, end, type, emphases }) =>
    Array.from({ length: end - start }, () => [type, ...emphases].join(' ')),
  )
}

const SIGNS =
  '* ** _ __ *** a é 𝕏 € \u201c . , + - 1. # > === ~~~ ` `` ! ![ [x] ](y) <b> <!-- &amp; \\ \\* ---'
const PIECES = [
  ...SIGNS.split(' '),
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r', '---\n', '--- ', 'b c'],
  ...['\u00a0', '\u200b', '\u2028', '\f', '\0', '\uFEFF', '\ud800'],
]
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((pieces) => pieces.join(''))
const source = fc.oneof(
  text,
  fc.tuple(text, text).map(([matter, words]) => `---\n${matter}\n---\n${words}`),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

describe('the runs of a file', () => {
  test('are what remark reads in it', () => {
    fc.assert(
      fc.property(source, (file) => {
        expect(typesOf(toRuns(file).runs)).toEqual(typesByRemark(file))
      }),
      runs(1000),
    )
  })

  test('cover it', () => {
    fc.assert(
      fc.property(source, (file) => {
        let at = 0
        for (const { start, end } of toRuns(file).runs) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(file.length)
      }),
      runs(1000),
    )
  })
})
