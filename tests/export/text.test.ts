/**
 * Markdown and plain text, read again: what a reader of CommonMark finds is the record.
 */
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { resolutionFile } from '../../lib/export'
import { type Printed, paragraphsIn } from '../../lib/export/inline'
import type { Clause, Resolution } from '../../lib/record'
import { getTestCorpus, parseText } from '../helpers'
import { anyResolution, INVENTED, withResolution } from './records'

const corpus = await getTestCorpus()
const records = [...corpus.resolutions, ...INVENTED]

const HEAD = /^---\n[\s\S]*?\n---\n/

const fileOf = (resolution: Resolution, form: 'md' | 'plain.txt') =>
  String(resolutionFile(withResolution(corpus, resolution), resolution, form))

/** The Markdown of a resolution, as a program that knows CommonMark and footnotes reads it. */
function read(resolution: Resolution): Root {
  return fromMarkdown(fileOf(resolution, 'md').replace(HEAD, ''), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
}

/** The paragraphs of a tree in order, each with how many lists it is in, its words, and those in emphasis. */
function readParagraphs(node: Nodes, depth = 0): object[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [
      {
        depth,
        text: wordsIn(node),
        emphasis: inside(node, 'emphasis'),
        strong: inside(node, 'strong'),
      },
    ]
  const inner = node.type === 'list' ? depth + 1 : depth
  return 'children' in node ? node.children.flatMap((child) => readParagraphs(child, inner)) : []
}

function wordsIn(node: Nodes): string {
  if (node.type === 'footnoteReference') return '\u0000'
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map(wordsIn).join('')
  return node.type === 'text' ? node.value : `unexpected ${node.type}`
}

/** The words in one kind of emphasis, without those that are only space. */
function inside(node: Nodes, type: 'emphasis' | 'strong'): string {
  if (node.type === type) return wordsIn(node).replaceAll('\u0000', '')
  return 'children' in node ? node.children.map((child) => inside(child, type)).join('') : ''
}

/** The same of a record. */
function paragraphsOf(resolution: Resolution): object[] {
  const ofClause = (clause: Clause, depth: number): object[] => [
    ...linesOf(clause, clause.label, depth),
    ...clause.children.flatMap((child) => ofClause(child, depth + 1)),
  ]
  return [
    ...resolution.blocks.flatMap((block) =>
      block.type === 'clause' ? ofClause(block, 0) : linesOf(block, null, 0),
    ),
    ...(resolution.footnotes ?? []).flatMap((footnote) => linesOf(footnote, null, 0)),
  ]
}

/** A text with blank lines is paragraphs, of which the first has the label. */
function linesOf(printed: Printed, label: string | null, depth: number): object[] {
  return paragraphsIn(printed).map((each, index) => lineOf(each, index > 0 ? null : label, depth))
}

function lineOf(
  { text, emphases, footnoteMarks = [] }: Printed,
  label: string | null,
  depth: number,
): object {
  const inEmphasis = (type: string) =>
    text
      .split('')
      .filter((_, at) => emphases.some((e) => e.type === type && e.start <= at && at < e.end))
      .join('')
  let marked = text
  for (const { at } of footnoteMarks.toReversed())
    marked = `${marked.slice(0, at)}\u0000${marked.slice(at)}`
  const start = label === null ? '' : text === '' ? label : `${label} `
  return {
    depth,
    text: start + marked,
    emphasis: inEmphasis('emphasis'),
    strong: inEmphasis('strong'),
  }
}

describe('Markdown', () => {
  test.each(records.map((resolution) => [resolution.id, resolution] as const))(
    'of %s is read as its paragraphs',
    (_, resolution) => {
      expect(readParagraphs(read(resolution))).toEqual(paragraphsOf(resolution))
    },
  )

  test('says which text it is', () => {
    const [ipu] = corpus.resolutions.filter(({ id }) => id.startsWith('ipu'))
    if (!ipu) throw new Error('There is no IPU text')
    const head = HEAD.exec(fileOf(ipu, 'md'))?.[0].replaceAll('---\n', '') ?? ''
    expect(parse(head)).toMatchObject({
      title: 'Cyber warfare: A serious threat to peace and global security',
      body: 'Inter-Parliamentary Union',
      symbol: 'C-I/132/DR',
      status: 'draft',
      corpus: expect.stringMatching(/^Annotated Resolutions, corpus version [0-9a-f]{12}$/),
    })
  })

  test('a colon behind a mark makes no footnote', () => {
    const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
    const position = { line: 1, column: 1, offset: 0 }
    const resolution: Resolution = {
      ...model,
      blocks: [
        {
          type: 'enactingFormula',
          text: ': the Assembly',
          emphases: [],
          footnoteMarks: [{ mark: '1', anchor: 'fn-1', at: 0 }],
          position,
        },
      ],
      footnotes: [
        { anchor: 'fn-1', mark: '1', text: 'See.', emphases: [], citations: [], position },
      ],
    }
    expect(readParagraphs(read(resolution))).toEqual(paragraphsOf(resolution))
  })

  test('of any words is read as those words', () => {
    const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
    fc.assert(
      fc.property(anyResolution(model), (resolution) => {
        expect(readParagraphs(read(resolution))).toEqual(paragraphsOf(resolution))
      }),
    )
  })
})

describe('plain text', () => {
  test.each(records.map((resolution) => [resolution.id, resolution] as const))(
    'of %s has every paragraph, and below a rule what it is',
    (_, resolution) => {
      const text = fileOf(resolution, 'plain.txt')
      const [words = '', about = ''] = text.split('\n\n* * *\n\n')
      expect(about).toMatch(/, corpus version [0-9a-f]{12}, \/resolutions\//)
      const found = words.replace(/\[\w+\]/g, '').split('\n\n')
      const expected = paragraphsOf(resolution).map((line) =>
        'text' in line ? String(line.text) : '',
      )
      expect(found.map((line) => line.trim())).toEqual(
        expected.map((line) => line.replaceAll('\u0000', '').trim()),
      )
    },
  )

  test('has the marks of footnotes, and sub-paragraphs indented', () => {
    const assembly = INVENTED[0]
    if (!assembly) throw new Error('There is none')
    const text = fileOf(assembly, 'plain.txt')
    expect(text).toContain(
      '\n\n    (b) For the repair of stairs:[2]\n\n        (i) At the northern cape;',
    )
    expect(text).toContain('\n\n[2] Harbour Records, 1999.\n\n* * *\n\n')
  })
})
