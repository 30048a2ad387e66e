import { Ajv2020 } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { LICENCE } from '../../lib/data-forms'
import { corpusVersion, dataJsonSchema, dataSchema } from '../../lib/export'
import type { Position } from '../../lib/record'
import { withChildren } from '../../lib/views'
import { exportsOf, getTestCorpus, SITE_URL, sha256 } from '../helpers'

const corpus = await getTestCorpus()

/** The data of a site that knows its address, and of one that does not. */
const { toData } = await exportsOf(SITE_URL)
const { toData: toDataWithoutAddress } = await exportsOf('')

const surroundingsSchema = z.object({
  address: z.url(),
  annotations: z.url(),
  topics: z.array(z.object({ clause: z.string(), topics: z.array(z.object({ id: z.string() })) })),
  notes: z.array(
    z.object({ anchor: z.string(), clause: z.string(), quote: z.string(), text: z.string() }),
  ),
  references: z.array(
    z.object({
      clause: z.string(),
      words: z.string(),
      outcome: z.enum(['resolved', 'outside', 'ambiguous', 'unresolved']),
      to: z.object({ type: z.string(), address: z.url() }).nullable(),
    }),
  ),
  citedBy: z.array(
    z.object({
      clause: z.string().nullable(),
      by: z.object({ resolution: z.string(), clause: z.string(), address: z.url() }),
      words: z.array(z.object({ words: z.string(), verb: z.string().nullable() })),
    }),
  ),
  parallelReading: z.array(
    z.object({
      operative: z.string(),
      proposed: z.array(z.object({ preambular: z.string(), topics: z.array(z.string()) })),
    }),
  ),
})

function dataOf(id: string) {
  const resolution = corpus.resolutions.find((candidate) => candidate.id === id)
  if (!resolution) throw new Error(`There is no ${id}`)
  const written: unknown = JSON.parse(JSON.stringify(toData(corpus, resolution)))
  return { resolution, written, surroundings: surroundingsSchema.parse(written) }
}

/** A value without its positions. */
function withoutPositions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'position' ? undefined : each)))
}

test('the record is whole in it, but for positions and the name of the file', () => {
  for (const { id } of corpus.resolutions) {
    const { resolution, written } = dataOf(id)
    const served = { ...resolution, source: { ...resolution.source, file: `${id}.txt` } }
    expect(withoutPositions(written)).toMatchObject(Object(withoutPositions(served)))
  }
})

test('positions count in the file that is served, and its hash is that of the file', () => {
  for (const { id } of corpus.resolutions) {
    const data = dataSchema.parse(dataOf(id).written)
    const text = corpus.texts.get(id) ?? ''
    expect(data.source).toMatchObject({ file: `${id}.txt`, sha256: sha256(text) })
    const lines = text.split('\n')
    const blocks: { text: string; position: Position }[] = data.blocks.flatMap(
      (block): { text: string; position: Position }[] =>
        block.type === 'clause' ? withChildren(block) : [block],
    )
    expect(blocks.length).toBeGreaterThan(10)
    for (const { position, text: words } of blocks) {
      const { offset, line, column } = position
      // A label may be before the words, and marks of emphasis around them.
      expect(text.slice(offset, offset + 40)).toContain(words.trim().slice(0, 5))
      expect(lines[line - 1]?.slice(column - 1)).toBe(text.slice(offset).split('\n')[0])
    }
    // What the editor says is nowhere in the file.
    for (const field of [data.title, data.symbol, data.issued]) {
      if (field) expect(field.position === null).toBe(field.from !== 'text')
    }
  }
})

test('it is what its published schema says, in which every field is described', () => {
  const schema = dataJsonSchema(`${SITE_URL}/data/schema.json`)
  const validate = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(
    schema,
  )
  for (const { id } of corpus.resolutions) {
    const { written } = dataOf(id)
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...Object(written), blocks: null })).toBe(false)
    expect(validate({ ...Object(written), source: {} })).toBe(false)
    expect(written).toMatchObject({
      $schema: `${SITE_URL}/data/schema.json`,
      corpus: { version: expect.stringMatching(/^[0-9a-f]{12}$/), licence: LICENCE },
    })
  }
  const bare: string[] = []
  JSON.stringify(schema, (key, value) => {
    if (key !== 'properties') return value
    for (const [name, field] of Object.entries(value)) {
      if (!Object(field).description) bare.push(name)
    }
    return value
  })
  expect(bare).toEqual([])
})

test('the version of the corpus changes with its content alone', async () => {
  const version = corpusVersion(corpus)
  expect(corpusVersion(await getTestCorpus())).toBe(version)
  const [first, ...others] = corpus.resolutions
  if (!first) throw new Error('No resolutions')
  const changed = { ...corpus, texts: new Map([...corpus.texts, [first.id, 'Another text.']]) }
  expect(corpusVersion(changed)).not.toBe(version)
  expect(corpusVersion({ ...corpus, annotations: new Map() })).not.toBe(version)
  expect(corpusVersion({ ...corpus, resolutions: others })).not.toBe(version)
  // Not with the order in which texts are read.
  expect(corpusVersion({ ...corpus, resolutions: [...corpus.resolutions].reverse() })).toBe(version)
})

test('AALCO: notes, topics, references with what they lead to, and what cites a clause', () => {
  const { notes, topics, references, citedBy } = dataOf('aalco-res-54-sp2').surroundings
  expect(notes[0]).toMatchObject({ anchor: 'note-1', clause: 'pp-1' })
  expect(topics.find(({ clause }) => clause === 'op-2')?.topics.map(({ id }) => id)).toContain(
    'sovereignty',
  )
  expect(
    references.map(({ clause, words, to }) => [
      clause,
      words,
      to && new URL(to.address).pathname + new URL(to.address).hash,
    ]),
  ).toEqual([
    ['pp-1', 'AALCO/54/BEIJING/2015/SD/S17', '/instruments/aalco-54-sd-s17/'],
    ['pp-8', 'UN Charter', '/instruments/un-charter/'],
    ['op-2', 'UN Charter', '/instruments/un-charter/'],
    ['op-3', 'paragraph 2 of this Resolution', '/resolutions/aalco-res-54-sp2/#op-2'],
  ])
  expect(citedBy).toEqual([
    {
      clause: 'op-2',
      by: {
        resolution: 'aalco-res-54-sp2',
        clause: 'op-3',
        address: 'https://resolutions.example/resolutions/aalco-res-54-sp2/#op-3',
      },
      words: [{ words: 'paragraph 2 of this Resolution', verb: 'Decides' }],
    },
  ])
})

test('without an address, the same data has paths', () => {
  for (const resolution of corpus.resolutions) {
    const withAddress = JSON.stringify(toData(corpus, resolution))
    const without = JSON.stringify(toDataWithoutAddress(corpus, resolution))
    expect(without).not.toContain('localhost')
    expect(without).toBe(withAddress.replaceAll(`"${SITE_URL}/`, '"/'))
    expect(withAddress).toContain(`"address":"${SITE_URL}/resolutions/${resolution.id}/`)
  }
})

test('IPU: the parallel reading, by anchors', () => {
  const { parallelReading } = dataOf('ipu-132-cyber-warfare').surroundings
  expect(parallelReading.map(({ operative }) => operative)).toEqual(
    Array.from({ length: 12 }, (_, index) => `op-${index + 1}`),
  )
  expect(parallelReading[6]?.proposed[0]).toEqual({
    preambular: 'pp-8',
    topics: ['private-sector'],
  })
})
