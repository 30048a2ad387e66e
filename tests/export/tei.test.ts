/**
 * TEI, read again by a reader of XML, and the files of Distributed Text Services held to each other and to the
 * tables of the specification.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { z } from 'zod'
import { dtsFiles, resolutionFile } from '../../lib/export'
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

const context = {
  '@context': z.literal('https://dtsapi.org/context/v1.0.json'),
  dtsVersion: z.literal('1.0'),
}
const member = z.looseObject({
  '@id': z.string(),
  '@type': z.enum(['Collection', 'Resource']),
  title: z.string(),
  totalParents: z.int(),
  totalChildren: z.int(),
  collection: z.string(),
})
const collectionSchema = member.extend({ ...context, member: z.array(member).optional() })
const resourceSchema = member.extend({
  '@type': z.literal('Resource'),
  navigation: z.string(),
  document: z.string(),
  citationTrees: z.array(
    z.object({ '@type': z.literal('CitationTree'), citeStructure: z.array(z.unknown()) }),
  ),
})
const navigationSchema = z.object({
  ...context,
  '@id': z.string(),
  '@type': z.literal('Navigation'),
  resource: resourceSchema,
  member: z.array(
    z.object({
      identifier: z.string(),
      '@type': z.literal('CitableUnit'),
      level: z.int().positive(),
      parent: z.string().nullable(),
      citeType: z.enum(['preambular', 'operative']),
      dublinCore: z.unknown(),
    }),
  ),
})
const entrySchema = z.object({
  ...context,
  '@id': z.string(),
  '@type': z.literal('EntryPoint'),
  collection: z.string(),
  navigation: z.string(),
  document: z.string(),
})

const all = { ...corpus, resolutions: records }
const files = new Map([...dtsFiles(all)].map(({ name, content }) => [name, JSON.parse(content)]))

/** A template of an address with the values that it names, as RFC 6570 has `{/x}`, `{;x}` and `{#x}`. */
function expand(template: string, values: Record<string, string>): string {
  return template.replace(/\{([/;#]?)(\w+)\}/g, (_, sign: string, name: string) => {
    const value = values[name]
    if (value === undefined) return ''
    return sign === ';' ? `;${name}=${value}` : sign + value
  })
}

test('programs find every text from the entry, by the templates alone', () => {
  const entry = entrySchema.parse(files.get('index.json'))
  const read = (address: string) => files.get(address.replace(/^\/dts\//, '').replace(/#.*/, ''))
  const root = collectionSchema.parse(read(expand(entry.collection, {})))
  expect(root.totalParents).toBe(0)
  const bodies = (root.member ?? []).map((body) =>
    collectionSchema.parse(read(expand(body.collection, { id: body['@id'] }))),
  )
  const found = bodies.flatMap(({ member = [] }) => member)
  expect(bodies.map(({ totalChildren }) => totalChildren)).toEqual(
    bodies.map(({ member = [] }) => member.length),
  )
  expect(found.map((resource) => resource['@id']).sort()).toEqual(
    records.map(({ id }) => id).sort(),
  )
  for (const { id } of records) {
    const resource = resourceSchema.parse(read(expand(entry.collection, { id })))
    expect(expand(resource.document, { ref: 'op-1' })).toBe(`/data/${id}.tei#op-1`)
    expect(expand(entry.document, { resource: id })).toBe(`/data/${id}.tei`)
    const parents = collectionSchema.parse(read(expand(resource.collection, { nav: 'parents' })))
    expect(parents.member).toHaveLength(1)
    const whole = expand(entry.navigation, { resource: id, down: '-1' })
    expect(expand(resource.navigation, { down: '-1' })).toBe(whole)
    expect(navigationSchema.parse(read(whole))['@id']).toBe(whole)
  }
})

test.each(records.map((resolution) => [resolution.id, resolution] as const))(
  'the citable units of %s are its clauses in their order, each in the document under its identifier',
  (id, resolution) => {
    const { member } = navigationSchema.parse(files.get(`navigation/${id};down=-1.json`))
    expect(member.map(({ identifier }) => identifier)).toEqual(
      allClauses(resolution).map(({ anchor }) => anchor),
    )
    const levels = new Map(member.map(({ identifier, level }) => [identifier, level]))
    for (const { level, parent } of member)
      expect(level).toBe(parent === null ? 1 : (levels.get(parent) ?? 0) + 1)
    const shallow = navigationSchema.parse(files.get(`navigation/${id};down=1.json`))
    expect(shallow.member).toEqual(member.filter(({ level }) => level === 1))
  },
)
