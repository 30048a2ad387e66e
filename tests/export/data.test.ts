import { expect, test } from 'vitest'
import { z } from 'zod'
import { resolutionSchema } from '../../lib/record'
import { exportsOf, getTestCorpus, SITE_URL } from '../helpers'

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

test('the record is whole in it, and reads back as one', () => {
  for (const { id } of corpus.resolutions) {
    const { resolution, written } = dataOf(id)
    expect(resolutionSchema.parse(written)).toEqual(resolution)
  }
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
