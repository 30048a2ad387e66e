/**
 * The files of Distributed Text Services, asked as a program would: by the templates of the entry, filled in by a
 * library, and held to the tables of the specification (https://dtsapi.org/versions/v1.0/).
 */
import { parseTemplate } from 'url-template'
import { describe, expect, test } from 'vitest'
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { z } from 'zod'
import type { Corpus } from '../../lib/corpus'
import { dtsFiles, resolutionFile } from '../../lib/export'
import { MAX_CITABLE_UNITS } from '../../lib/export/dts'
import type { Clause } from '../../lib/record'
import { allClauses, clauses } from '../../lib/views'
import { getTestCorpus } from '../helpers'
import { INVENTED } from './records'

const corpus = await getTestCorpus()
const records = [...corpus.resolutions, ...INVENTED]
const named = records.map((resolution) => [resolution.id, resolution] as const)

/** What every answer of JSON has. */
const context = {
  '@context': z.literal('https://dtsapi.org/context/v1.0.json'),
  dtsVersion: z.literal('1.0'),
}

/** The table of the entry; as with the others, a name that it does not have is a mistake. */
const entrySchema = z.strictObject({
  ...context,
  '@id': z.string(),
  '@type': z.literal('EntryPoint'),
  collection: z.string(),
  navigation: z.string(),
  document: z.string(),
})

/** Words in a language, an address, or a number, as metadata may have. */
const metadata = z.record(
  z.string(),
  z.union([
    z.number(),
    z.string(),
    z.array(z.string()),
    z.array(z.strictObject({ lang: z.string(), value: z.string() })),
  ]),
)
const citeStructure = z.strictObject({
  '@type': z.literal('CiteStructure'),
  citeType: z.enum(['preambular', 'operative']),
  get citeStructure() {
    return z.array(citeStructure).optional()
  },
})
const resourceLinks = {
  '@id': z.string().regex(/^[\w-]+$/),
  '@type': z.literal('Resource'),
  collection: z.string(),
  navigation: z.string(),
  document: z.string(),
  // One tree alone, which therefore has no name.
  citationTrees: z.tuple([
    z.strictObject({
      '@type': z.literal('CitationTree'),
      citeStructure: z.array(citeStructure),
    }),
  ]),
}
const described = {
  '@id': z.string().regex(/^[\w-]+$/),
  title: z.string().min(1),
  totalParents: z.int(),
  totalChildren: z.int(),
  description: z.string().optional(),
  dublinCore: metadata.optional(),
}
const collectionSchema = z.strictObject({
  ...described,
  '@type': z.literal('Collection'),
  collection: z.string(),
})
const resourceSchema = z.strictObject({
  ...described,
  ...resourceLinks,
  download: z.string(),
  mediaTypes: z.array(z.string()),
})
const member = z.array(z.discriminatedUnion('@type', [collectionSchema, resourceSchema]))
const answerSchema = z.discriminatedUnion('@type', [
  collectionSchema.extend({ ...context, member: member.optional() }),
  resourceSchema.extend({ ...context, member: member.optional() }),
])
const unitSchema = z.strictObject({
  identifier: z.string(),
  '@type': z.literal('CitableUnit'),
  level: z.int().positive(),
  parent: z.string().nullable(),
  citeType: z.enum(['preambular', 'operative']),
  dublinCore: metadata,
})
const navigationSchema = z.strictObject({
  ...context,
  '@id': z.string(),
  '@type': z.literal('Navigation'),
  resource: z.strictObject(resourceLinks),
  ref: unitSchema.optional(),
  member: z.array(unitSchema).optional(),
})

/** A program that knows the address of the entry alone. */
function programOn(read: Corpus) {
  const files = new Map([...dtsFiles(read)].map(({ name, content }) => [`/dts/${name}`, content]))
  for (const resolution of read.resolutions) {
    files.set(`/data/${resolution.id}.tei`, String(resolutionFile(read, resolution, 'tei')))
  }
  const get = (address: string) => {
    const content = files.get(decodeURI(address))
    if (content === undefined) throw new Error(`404: ${address}`)
    return content
  }
  const entry = entrySchema.parse(JSON.parse(get('/dts/index.json')))
  return {
    files,
    entry,
    collection: (values: { id?: string; nav?: string }, template = entry.collection) =>
      answerSchema.parse(JSON.parse(get(parseTemplate(template).expand(values)))),
    navigation: (
      values: { resource?: string; ref?: string; down?: number },
      template = entry.navigation,
    ) => {
      const address = parseTemplate(template).expand(values)
      const answer = navigationSchema.parse(JSON.parse(get(address)))
      expect(answer['@id']).toBe(address)
      return answer
    },
    document: (values: { resource?: string; ref?: string }, template = entry.document) =>
      get(parseTemplate(template).expand(values)),
  }
}

const all: Corpus = { ...corpus, resolutions: records }
const small = programOn(all)

const idsIn = (members: { '@id': string }[] = []) => members.map((each) => each['@id'])

describe('collections', () => {
  test('lead to every text, and back', () => {
    const root = small.collection({})
    expect(root).toEqual(small.collection({ id: root['@id'] }))
    expect(root.totalParents).toBe(0)
    const found = idsIn(root.member).flatMap((id) => {
      const body = small.collection({ id })
      expect(body.totalChildren).toBe(body.member?.length)
      expect(idsIn(small.collection({ id, nav: 'parents' }).member)).toEqual([root['@id']])
      for (const each of body.member ?? []) {
        const parents = small.collection({ nav: 'parents' }, each.collection)
        expect(idsIn(parents.member)).toEqual([id])
        expect(parents.totalParents).toBe(1)
      }
      return idsIn(body.member)
    })
    expect(found.sort()).toEqual(records.map(({ id }) => id).sort())
  })

  test('say what is below and above them in so many words, even nothing', () => {
    const ids = [...idsIn(small.collection({}).member), ...records.map(({ id }) => id)]
    for (const asked of [{}, ...ids.map((id) => ({ id }))]) {
      const { member: children = [], ...collection } = small.collection(asked)
      expect(small.collection({ ...asked, nav: 'children' })).toEqual({
        ...collection,
        member: children,
      })
      const { member: parents, ...same } = small.collection({ ...asked, nav: 'parents' })
      expect(same).toEqual(collection)
      expect(parents).toHaveLength(collection.totalParents)
    }
  })
})

/** A clause, with what is in it, by its identifier. */
interface Unit {
  id: string
  parent: string | null
  level: number
  clause: Clause
}

function modelOf(list: readonly Clause[], parent: string | null = null, level = 1): Unit[] {
  return list.flatMap((clause) => [
    { id: clause.anchor, parent, level, clause },
    ...modelOf(clause.children, clause.anchor, level + 1),
  ])
}

/** What the table of `down` and `ref` in the specification says, for units in their order. */
function expectedMembers(units: readonly Unit[], ref: string | null, down: number): string[] {
  const at = units.find(({ id }) => id === ref)
  if (at && down === 0)
    return units.filter(({ parent }) => parent === at.parent).map(({ id }) => id)
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const isIn = (id: string | null): boolean =>
    id === ref || (id !== null && isIn(parents.get(id) ?? null))
  const last = down === -1 ? Number.POSITIVE_INFINITY : (at?.level ?? 0) + down
  return units.filter(({ id, level }) => isIn(id) && level <= last).map(({ id }) => id)
}

describe.each(named)('%s', (resource, resolution) => {
  const units = modelOf(clauses(resolution))
  const depth = Math.max(1, ...units.map(({ level }) => level))
  const depths = [...Array.from({ length: depth }, (_, index) => index + 1), -1]
  const own = small.collection({ id: resource })
  if (own['@type'] !== 'Resource') throw new Error('It is none')

  test('answers each depth from its beginning', () => {
    for (const down of depths) {
      const { member: members = [], ref } = small.navigation({ resource, down })
      expect(ref).toBeUndefined()
      expect(members.map(({ identifier }) => identifier)).toEqual(
        expectedMembers(units, null, down),
      )
      expect(small.navigation({ down }, own.navigation).member).toEqual(members)
    }
    expect(() => small.navigation({ resource })).toThrow('404')
    expect(() => small.navigation({ resource, down: 0 })).toThrow('404')
  })

  test('answers each depth from each unit', () => {
    for (const { id, parent, level } of units) {
      const alone = small.navigation({ resource, ref: id })
      expect(alone.ref).toMatchObject({ identifier: id, parent, level })
      expect(alone.member).toBeUndefined()
      for (const down of [0, ...depths]) {
        const { member: members = [], ...rest } = small.navigation({ resource, ref: id, down })
        expect(rest).toEqual({ ...alone, '@id': rest['@id'] })
        expect(members.map(({ identifier }) => identifier)).toEqual(
          expectedMembers(units, id, down),
        )
      }
    }
    expect(() => small.navigation({ resource, ref: 'op-999' })).toThrow('404')
  })

  test('declares the types of its units on each level', () => {
    const types = (structures: z.infer<typeof citeStructure>[] = [], level = 1): string[] =>
      structures.flatMap((each) => [
        `${each.citeType} ${level}`,
        ...types(each.citeStructure, level + 1),
      ])
    const used = new Set(units.map(({ clause, level }) => `${clause.kind} ${level}`))
    expect([...used].sort()).toEqual(types(own.citationTrees[0].citeStructure).sort())
  })

  test('has the whole as a document, and each unit as in the whole', () => {
    const whole = small.document({ resource })
    expect(whole).toBe(String(resolutionFile(all, resolution, 'tei')))
    const divisions = new Map(
      elementsIn(fromXml(whole)).map((each) => [each.attributes['xml:id'], each]),
    )
    for (const { anchor } of allClauses(resolution)) {
      const passage = fromXml(small.document({ ref: anchor }, own.document))
      const root = passage.children.find((child) => child.type === 'element')
      expect(root).toMatchObject({
        name: 'TEI',
        attributes: { xmlns: 'http://www.tei-c.org/ns/1.0' },
      })
      const wrapper = elementsIn(passage).find(({ name }) => name === 'dts:wrapper')
      expect(wrapper?.attributes).toEqual({ 'xmlns:dts': 'https://w3id.org/api/dts#' })
      const [unit, ...more] = wrapper?.children.filter(({ type }) => type === 'element') ?? []
      expect(more).toEqual([])
      expect(unit?.type === 'element' && wordsOf(unit)).toBe(
        wordsOf(divisions.get(anchor) ?? passage),
      )
    }
    expect(() => small.document({ resource, ref: 'op-999' })).toThrow('404')
  })
})

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsIn(child))] : own
}

/** The words without notes, which stand where their mark is first, and without the breaks of lines around them. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, '')
  if (node.type === 'element' && ['note', 'ref'].includes(node.name)) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

describe('a large corpus', () => {
  const [model] = corpus.resolutions
  if (!model) throw new Error('It has no resolution')
  const count = Math.ceil(MAX_CITABLE_UNITS / allClauses(model).length) + 1
  const copies = Array.from({ length: count }, (_, index) => ({ ...model, id: `a-${index}` }))
  const large = programOn({ ...corpus, resolutions: copies })

  test('has no file for each paragraph, and templates that do not offer one', () => {
    expect(Object.values(large.entry).join(' ')).not.toContain('ref')
    expect(large.files.size / count).toBeLessThan(10)
  })

  test('has whole documents and their units', () => {
    for (const { id } of copies.slice(0, 3)) {
      const own = large.collection({ id })
      if (own['@type'] !== 'Resource') throw new Error('It is none')
      expect(large.navigation({ resource: id, down: -1 }).member).toHaveLength(
        allClauses(model).length,
      )
      expect(large.document({ resource: id })).toBe(large.document({}, own.document))
    }
  })
})
