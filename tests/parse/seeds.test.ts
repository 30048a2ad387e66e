import { describe, expect, test } from 'vitest'
import { type Clause, type Resolution, resolutionSchema } from '../../lib/record'
import { clauses, enactingFormula } from '../../lib/views'
import { getTestCorpus, sha256 } from '../helpers'
import { outline } from '../outline'

const corpus = await getTestCorpus()

function get(id: string): Resolution {
  const resolution = corpus.resolutions.find((candidate) => candidate.id === id)
  if (!resolution) throw new Error(`${id} is not in the corpus`)
  return resolution
}

function phrases(found: Clause[]) {
  return found.map(({ opening }) => opening?.phrase)
}

const aalco = get('aalco-res-54-sp2')
const ipu = get('ipu-132-cyber-warfare')

describe('both texts', () => {
  test.each([
    ['aalco-res-54-sp2', '32b34e1fbb9f2d812555c70a8e0aaa25888b1f4fbcadcb451d1103e09e39f9ac'],
    ['ipu-132-cyber-warfare', '35c87e85723c3de7d8046511f12ecb8b13318d1cb4733c8bcf9bfc3f77dccf89'],
  ])('%s is kept to the byte', (id, sum) => {
    expect(sha256(corpus.texts.get(id) ?? '')).toBe(sum)
    expect(get(id).source.sha256).toBe(sum)
  })

  test.each([aalco, ipu])('$id is as its outline says', async (resolution) => {
    await expect(outline(resolution)).toMatchFileSnapshot(`__snapshots__/${resolution.id}.txt`)
  })

  test.each([aalco, ipu])('$id is a record by the schema', (resolution) => {
    expect(resolutionSchema.parse(resolution)).toEqual(resolution)
  })
})

describe('AALCO/RES/54/SP2', () => {
  test('its metadata is in the text', () => {
    expect(aalco.symbol).toMatchObject({ value: 'AALCO/RES/54/SP2', from: 'text' })
    expect(aalco.place).toMatchObject({ value: 'Beijing', from: 'text' })
    expect(aalco.date).toMatchObject({ value: '2015-04-17', from: 'text' })
    expect(aalco.title).toMatchObject({ value: 'INTERNATIONAL LAW IN CYBERSPACE', from: 'text' })
    expect(aalco.session?.value).toEqual({ number: 54, name: 'Fifty-Fourth Session' })
    expect(aalco.body).toMatchObject({ value: 'aalco', from: 'text' })
    expect(aalco.status).toEqual({ value: 'adopted' })
    expect(enactingFormula(aalco)?.text).toBe(
      'The Asian-African Legal Consultative Organization at its Fifty-Fourth Session,',
    )
  })

  test('9 preambular and 4 operative paragraphs, with their openings', () => {
    expect(phrases(clauses(aalco, 'preambular'))).toEqual([
      'Having considered',
      'Noting with appreciation',
      'Recognizing',
      'Realizing',
      'Recognizing',
      'Deeply concerned',
      'Noting with concern',
      'Stressing',
      'Also stressing',
    ])
    expect(phrases(clauses(aalco, 'operative'))).toEqual([
      'Encourages',
      'Directs',
      'Decides',
      'Decides',
    ])
  })

  test('op-3 leads to op-2', () => {
    const links = corpus.links.filter(
      ({ from }) => from.resolution === aalco.id && from.anchor === 'op-3',
    )
    expect(links.map(({ to }) => to)).toEqual([
      { type: 'clauses', resolution: aalco.id, anchors: ['op-2'] },
    ])
  })
})

describe('the IPU draft', () => {
  test('body and session are in the text, the rest is the editor’s', () => {
    expect(ipu.body).toMatchObject({ value: 'ipu', from: 'text' })
    expect(ipu.session).toMatchObject({
      value: { number: 132, name: '132nd Assembly' },
      from: 'text',
    })
    expect(ipu.title).toMatchObject({
      value: 'Cyber warfare: A serious threat to peace and global security',
      from: 'editor',
    })
    expect(ipu.symbol).toMatchObject({ value: 'C-I/132/DR', from: 'editor' })
    expect(ipu.issued).toMatchObject({ value: '2015-01-15', from: 'editor' })
    expect(ipu.sponsors).toMatchObject({
      value: ['Mr. N. Lazrek (Morocco)', 'Mr. J.C. Mahía (Uruguay)'],
      from: 'editor',
    })
    expect(ipu.outcome).toMatchObject({
      value: {
        text: 'adopted as amended',
        date: '2015-04-01',
        address: 'https://archive.ipu.org/conf-e/132/res-1.htm',
      },
      from: 'editor',
    })
    expect(ipu.status).toEqual({ value: 'draft' })
    expect([ipu.date, ipu.place]).toEqual([null, null])
    expect(enactingFormula(ipu)?.text).toBe(' The 132nd Assembly of the Inter-Parliamentary Union,')
  })

  test('15 preambular and 12 operative paragraphs, labelled as printed', () => {
    const preambular = clauses(ipu, 'preambular')
    const operative = clauses(ipu, 'operative')
    expect(preambular.map(({ label }) => label)).toEqual(
      Array.from({ length: 15 }, (_, index) => `(${index + 1})`),
    )
    expect(operative.map(({ label }) => label)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}.`),
    )
    expect(phrases(preambular)[1]).toBe('Fully aware')
    expect(phrases(operative)).toEqual([
      'Recommends',
      'Encourages',
      'Calls upon',
      'Encourages',
      'Also encourages',
      'Recommends',
      'Calls upon',
      'Recommends',
      'Recommends',
      'Further recommends',
      'Urges',
      'Encourages',
    ])
  })

  test('its headings are where the text has them', () => {
    const order = ipu.blocks.flatMap((block) =>
      block.type === 'heading' || block.type === 'clause'
        ? [block.type === 'heading' ? block.text : block.anchor]
        : [],
    )
    expect(order.slice(14, 17)).toEqual(['pp-15', 'At the national level', 'op-1'])
    expect(order.slice(23, 26)).toEqual(['op-8', 'At the international level', 'op-9'])
  })

  test('pp-8, pp-9 and pp-11 open again, and no other clause does', () => {
    const again = clauses(ipu).flatMap(({ anchor, text, assertions }) =>
      assertions.map(({ start }) => `${anchor}: ${text.slice(start, start + 19)}`),
    )
    expect(again).toEqual([
      'pp-8: also convinced that',
      'pp-9: also noting that in',
      'pp-11: also noting that ma',
    ])
  })

  test('misprints and the double space are kept', () => {
    const [pp3, pp5, pp8] = ['pp-3', 'pp-5', 'pp-8'].map(
      (anchor) => clauses(ipu).find((clause) => clause.anchor === anchor)?.text,
    )
    expect(pp3).toContain('the United  Nations Charter,')
    expect(pp5).toContain('Cognisant of that the fact that')
    expect(pp8).toContain('also convinced that that there is')
  })
})
