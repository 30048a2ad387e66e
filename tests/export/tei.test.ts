/**
 * TEI, read again by a reader of XML.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { resolutionFile } from '../../lib/export'
import type { Clause, Resolution } from '../../lib/record'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'
import { anyResolution, INVENTED, withResolution } from './records'

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
