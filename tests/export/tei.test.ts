/**
 * TEI, read again by a reader of XML, and held to the rules of the Guidelines.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { resolutionFile } from '../../lib/export'
import type { Clause, Resolution } from '../../lib/record'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText, root } from '../helpers'
import { anyResolution, INVENTED, recordOfAkn, withResolution } from './records'
import { teiProblems } from './tei-rules'

const corpus = await getTestCorpus()
const records = [...corpus.resolutions, ...INVENTED]

const teiOf = (resolution: Resolution) =>
  fromXml(String(resolutionFile(withResolution(corpus, resolution), resolution, 'tei')))

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsIn(child))] : own
}

/** The words of a division, without those of divisions and notes in it. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.name === 'lb') return '\n'
  if (node.name === 'note' || node.name === 'ref') return ''
  return node.children
    .filter((child) => child.type !== 'element' || child.name !== 'div')
    .map(wordsIn)
    .join('')
}

const spaceless = (words: string) => words.replace(/\s+/g, '')

test.each(records.map((resolution) => [resolution.id, resolution] as const))(
  '%s has every block as a division of its own, with its words',
  (_, resolution) => {
    const divisions = elementsIn(teiOf(resolution)).filter(({ name }) => name === 'div')
    const expected = resolution.blocks.flatMap((block) =>
      block.type === 'clause' ? linesOf(block) : [block.text],
    )
    expect(divisions.map(wordsIn).map(spaceless)).toEqual(expected.map(spaceless))
    const ids = new Set(divisions.map(({ attributes }) => attributes['xml:id']))
    for (const { anchor } of allClauses(resolution)) expect(ids.has(anchor)).toBe(true)
  },
)

function linesOf(clause: Clause): string[] {
  return [`${clause.label ?? ''} ${clause.text}`, ...clause.children.flatMap(linesOf)]
}

test('any words are well-formed TEI', () => {
  const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
  fc.assert(
    fc.property(anyResolution(model), (resolution) => {
      const divisions = elementsIn(teiOf(resolution)).filter(({ name }) => name === 'div')
      const expected = resolution.blocks.flatMap((block) =>
        block.type === 'clause' ? linesOf(block) : [block.text],
      )
      expect(divisions.map(wordsIn).map(spaceless)).toEqual(expected.map(spaceless))
    }),
    { numRuns: 50 },
  )
})

function rootOf(xml: string): Element {
  const element = fromXml(xml).children.find((child) => child.type === 'element')
  if (!element) throw new Error('No element')
  return element
}

const problemsOf = (resolution: Resolution) =>
  teiProblems(rootOf(String(resolutionFile(withResolution(corpus, resolution), resolution, 'tei'))))

describe('by the rules of the Guidelines', () => {
  test.each(records.map((resolution) => [resolution.id, resolution] as const))(
    '%s is valid',
    (_, resolution) => {
      expect(problemsOf(resolution)).toEqual([])
    },
  )

  test('so are blocks of any kind in any order, with any words', () => {
    const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
    fc.assert(
      fc.property(anyResolution(model), (resolution) => {
        expect(problemsOf(resolution)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['<p><div/></p>', 'Unexpected children of p: div '],
    ['<div><div/><p/></div>', 'Unexpected children of div: div p '],
    ['<div>words<p/></div>', 'Unexpected words in div: words'],
    ['<div xml:id="1"/>', 'Unexpected xml:id="1" of div'],
    ['<body><div xml:id="a"/><div xml:id="a"/></body>', 'Unexpected second xml:id a'],
    ['<date when="2015"/>', 'Unexpected when="2015" of date'],
    ['<citeStructure use="@n" match="div"/>', 'Unexpected match="div" of citeStructure'],
    ['<citeStructure match="/div"/>', 'Unexpected citeStructure without use'],
    ['<b/>', 'Unexpected element b'],
  ])('%s is not', (xml, problem) => {
    expect(teiProblems(rootOf(xml))).toContain(problem)
  })
})

const unFiles = path.join(root, '../shared/texts/un-akn/en')

describe.skipIf(!existsSync(unFiles))('resolutions of the United Nations, where available', () => {
  test('are valid', () => {
    const names = existsSync(unFiles)
      ? readdirSync(unFiles).filter((_, index) => index % 40 === 0)
      : []
    const problems = names.flatMap((name) =>
      problemsOf(recordOfAkn(readFileSync(path.join(unFiles, name), 'utf8'), name)).map(
        (problem) => `${name}: ${problem}`,
      ),
    )
    expect(problems).toEqual([])
  }, 120_000)
})
