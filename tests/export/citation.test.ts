import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CitedPlace,
  type CitedWork,
  cite,
  citedWork,
  plainText,
  readWork,
  toCitedPlace,
  writtenPath,
  writtenWork,
} from '../../lib/export/citation'
import { getAuthorities, getTestCorpus } from '../helpers'

const { citation, bodies } = await getAuthorities()
const { resolutions } = await getTestCorpus()

const NOTHING: CitedWork = {
  id: 'invented',
  body: null,
  symbol: null,
  title: null,
  name: 'invented',
  date: null,
  issued: null,
  session: null,
  status: 'adopted',
  translation: null,
  language: 'en',
}

function bodyOf(id: string): CitedWork['body'] {
  const body = bodies.find((each) => each.id === id)
  if (!body) throw new Error(`No body ${id}`)
  return { id, name: body.name, short: body.short }
}

const bodyIds: Record<string, string> = {
  GA: 'un-general-assembly',
  SC: 'un-security-council',
  HRC: 'un-human-rights-council',
  ESC: 'un-economic-and-social-council',
  AALCO: 'aalco',
  IPU: 'ipu',
  PACE: 'coe-parliamentary-assembly',
  WHO: 'who',
}

/** A work by a short name of its body, its symbol and its date of adoption. */
function work(
  body: string,
  symbol: string | null,
  date: string | null,
  more: Partial<CitedWork> = {},
) {
  const name = more.title ?? symbol ?? 'invented'
  return { ...NOTHING, body: bodyOf(bodyIds[body] ?? body), symbol, date, name, ...more }
}

function styleOf(id: string) {
  const style = citation.styles.find((each) => each.id === id)
  if (!style) throw new Error(`No style ${id}`)
  return style
}

function cited(style: string, cited: CitedWork, place?: CitedPlace, more = {}): string {
  return plainText(cite(cited, styleOf(style), citation, { place, ...more }))
}

const op = (...path: (number | string)[]): CitedPlace => ({
  kind: 'operative',
  path,
  through: null,
})
const pp = (...path: (number | string)[]): CitedPlace => ({
  kind: 'preambular',
  path,
  through: null,
})

const sc1373 = work('SC', 'S/RES/1373 (2001)', '2001-09-28')
const armedConflict = work('GA', 'A/RES/57/337', '2003-07-03', {
  title: 'Prevention of armed conflict',
  issued: '2003-07-18',
})
const liechtenstein = work('GA', 'A/RES/45/1', '1990-09-18', {
  title: 'Admission of the Principality of Liechtenstein to Membership in the United Nations',
})
const terrorism = work('GA', 'A/RES/51/210', '1996-12-17', {
  title: 'Measures to eliminate international terrorism',
})
const aggression = work('GA', '3314 (XXIX)', '1974-12-14')
const [ipu, aalco] = ['ipu-132-cyber-warfare', 'aalco-res-54-sp2'].map((id) => {
  const resolution = resolutions.find((each) => each.id === id)
  if (!resolution) throw new Error(`No ${id}`)
  return citedWork(
    resolution,
    bodies.find((body) => body.id === resolution.body?.value),
  )
})
if (!ipu || !aalco) throw new Error('No seeds')

const GOLDEN: [style: string, work: CitedWork, place: CitedPlace | undefined, citation: string][] =
  [
    ['oscola', sc1373, undefined, 'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373'],
    [
      'oscola',
      { ...sc1373, symbol: '1373 (2001)' },
      undefined,
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
    ],
    ['oscola', terrorism, undefined, 'UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210'],
    ['oscola', aggression, undefined, 'UNGA Res 3314 (XXIX) (14 December 1974)'],
    [
      'oscola',
      { ...aggression, symbol: 'A/RES/3314(XXIX)' },
      undefined,
      'UNGA Res 3314 (XXIX) (14 December 1974)',
    ],
    [
      'oscola',
      { ...aggression, symbol: '3314', session: 29 },
      undefined,
      'UNGA Res 3314 (XXIX) (14 December 1974)',
    ],
    [
      'oscola',
      terrorism,
      op(8, 'a', 'ii'),
      'UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210, para 8(a)(ii)',
    ],
    [
      'oscola',
      sc1373,
      pp(4),
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, preambular para 4',
    ],
    [
      'oscola',
      sc1373,
      { ...op(3), through: [5] },
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, paras 3–5',
    ],
    [
      'oscola',
      sc1373,
      { ...op(2, 'a'), through: [2, 'c'] },
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, paras 2(a)–(c)',
    ],
    ['oscola', aalco, op(2), 'AALCO Res 54/SP2 (17 April 2015) Doc AALCO/RES/54/SP2, para 2'],
    [
      'oscola',
      ipu,
      op(3),
      'IPU, ‘Cyber warfare: A serious threat to peace and global security’ (draft resolution, 15 January 2015) Doc C-I/132/DR, para 3',
    ],
    [
      'oscola',
      work('IPU', null, '2015-04-01', { title: 'Cyber warfare' }),
      undefined,
      'IPU, ‘Cyber warfare’ (1 April 2015)',
    ],
    [
      'oscola',
      work('PACE', 'Recommendation 2100 (2017)', '2017-04-27'),
      undefined,
      'PACE Recommendation 2100 (2017) (27 April 2017)',
    ],
    ['oscola', work('WHO', 'WHA52.22', '1999-05-24'), undefined, 'WHO Res WHA52.22 (24 May 1999)'],
    [
      'oscola',
      work('HRC', 'A/HRC/RES/7/14', '2008-03-27'),
      undefined,
      'UNHRC Res 7/14 (27 March 2008) UN Doc A/HRC/RES/7/14',
    ],
    [
      'bluebook',
      work('GA', 'A/RES/62/228', '2007-12-22'),
      op(35),
      'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)',
    ],
    [
      'bluebook',
      work('SC', 'S/RES/1325 (2000)', '2000-10-31'),
      op(8),
      'S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'bluebook',
      work('SC', 'S/RES/1325', '2000-10-31'),
      { ...op(8), through: [10] },
      'S.C. Res. 1325, ¶¶ 8–10, U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'bluebook',
      work('SC', '1528 (2004)', '2004-02-27'),
      pp(17),
      'S.C. Res. 1528, pmbl. para. 17 (Feb. 27, 2004)',
    ],
    [
      'bluebook',
      ipu,
      op(3),
      'Inter-Parliamentary Union Draft Res., Cyber warfare: A serious threat to peace and global security, ¶ 3, Doc. C-I/132/DR (Jan. 15, 2015)',
    ],
    [
      'aglc',
      armedConflict,
      undefined,
      'Prevention of armed conflict, GA Res 57/337, UN Doc A/RES/57/337 (18 July 2003, adopted 3 July 2003)',
    ],
    [
      'aglc',
      armedConflict,
      op(3),
      'Prevention of armed conflict, GA Res 57/337, UN Doc A/RES/57/337 (18 July 2003, adopted 3 July 2003) para 3',
    ],
    [
      'aglc',
      { ...sc1373, issued: '2001-09-28' },
      undefined,
      'SC Res 1373, UN Doc S/RES/1373 (28 September 2001)',
    ],
    ['aglc', sc1373, undefined, 'SC Res 1373, UN Doc S/RES/1373 (adopted 28 September 2001)'],
    [
      'chicago',
      liechtenstein,
      undefined,
      'UN General Assembly, Resolution 45/1, “Admission of the Principality of Liechtenstein to Membership in the United Nations,” September 18, 1990',
    ],
    [
      'chicago',
      { ...liechtenstein, date: null },
      undefined,
      'UN General Assembly, Resolution 45/1, “Admission of the Principality of Liechtenstein to Membership in the United Nations”',
    ],
    [
      'chicago',
      { ...liechtenstein, title: 'Whose membership?' },
      undefined,
      'UN General Assembly, Resolution 45/1, “Whose membership?” September 18, 1990',
    ],
    [
      'chicago',
      ipu,
      op(3),
      'Inter-Parliamentary Union, draft resolution C-I/132/DR, “Cyber warfare: A serious threat to peace and global security,” January 15, 2015, para. 3',
    ],
    [
      'apa',
      terrorism,
      op(3),
      'United Nations General Assembly. (1996, December 17). Measures to eliminate international terrorism (A/RES/51/210, para. 3).',
    ],
    ['apa', { ...NOTHING, title: 'Whose law?' }, undefined, 'Whose law? (n.d.).'],
    [
      'apa',
      ipu,
      undefined,
      'Inter-Parliamentary Union. (2015, January 15). Cyber warfare: A serious threat to peace and global security (C-I/132/DR) [Draft resolution].',
    ],
    [
      'un',
      terrorism,
      op(8, 'a'),
      'General Assembly resolution 51/210 of 17 December 1996, para. 8 (a)',
    ],
    ['un', sc1373, undefined, 'Security Council resolution 1373 (2001) of 28 September 2001'],
    ['un', aggression, undefined, 'General Assembly resolution 3314 (XXIX) of 14 December 1974'],
    [
      'un',
      work('GA', 'A/RES/491(V)', '1950-12-15'),
      undefined,
      'General Assembly resolution 491 (V) of 15 December 1950',
    ],
    [
      'un',
      ipu,
      undefined,
      'Inter-Parliamentary Union draft resolution C-I/132/DR of 15 January 2015',
    ],
  ]

test.each(GOLDEN)('%s %#', (style, of, place, citation) => {
  expect(cited(style, of, place)).toBe(citation)
})

const NUMBERS: [body: string, symbol: string, bluebook: string][] = [
  ['GA', 'A/RES/491 (V)', 'G.A. Res. 491 (V), U.N. Doc. A/RES/491 (V)'],
  ['GA', '3367 A (XXX)', 'G.A. Res. 3367 A (XXX), U.N. Doc. A/RES/3367 A (XXX)'],
  ['GA', 'A/RES/217(III)A', 'G.A. Res. 217 A (III), U.N. Doc. A/RES/217 A (III)'],
  ['GA', '31/16A', 'G.A. Res. 31/16 A, U.N. Doc. A/RES/31/16 A'],
  ['GA', 'S-13/2', 'G.A. Res. S-13/2, U.N. Doc. A/RES/S-13/2'],
  ['GA', 'A/RES/ES-8/2', 'G.A. Res. ES-8/2, U.N. Doc. A/RES/ES-8/2'],
  ['GA', '3201 (S-VI)', 'G.A. Res. 3201 (S-VI), U.N. Doc. A/RES/3201 (S-VI)'],
  ['SC', 'S/RES/687(1991)', 'S.C. Res. 687, U.N. Doc. S/RES/687'],
  ['ESC', '1503 (XLVIII)', 'E.S.C. Res. 1503 (XLVIII), U.N. Doc. E/RES/1503 (XLVIII)'],
  [
    'AALCO',
    'RES/54/SP2',
    'Asian-African Legal Consultative Organization Res. 54/SP2, Doc. AALCO/RES/54/SP2',
  ],
]

test.each(NUMBERS)('the number of %s %s', (body, symbol, citation) => {
  expect(cited('bluebook', work(body, symbol, null))).toBe(citation)
})

test('the session is not added to numbers that have it, or that are of later ones', () => {
  expect(cited('un', work('GA', 'A/RES/31/16', null, { session: 31 }))).toMatch(/ 31\/16$/)
  expect(cited('un', work('GA', 'A/RES/3314', null, { session: 31 }))).toMatch(/ 3314$/)
  expect(cited('un', work('GA', '3314 (XXIX)', null, { session: 29 }))).toMatch(/ 3314 \(XXIX\)$/)
})

test('only titles are in italics', () => {
  const italic = (style: string, of: CitedWork) =>
    cite(of, styleOf(style), citation).flatMap(({ text, isItalic }) => (isItalic ? text : []))
  expect(italic('aglc', armedConflict)).toEqual(['Prevention of armed conflict'])
  expect(italic('aglc', sc1373)).toEqual([])
  expect(italic('apa', terrorism)).toEqual(['Measures to eliminate international terrorism'])
  expect(italic('oscola', ipu)).toEqual([])
})

test('an address and the day are added as a style has them', () => {
  const more = { address: 'https://resolutions.example/#op-1', accessed: '2026-03-05' }
  expect(cited('oscola', aggression, undefined, more)).toMatch(
    / <https:\/\/resolutions\.example\/#op-1> accessed 5 March 2026$/,
  )
  expect(cited('un', aggression, undefined, more)).toMatch(
    /, https:\/\/resolutions\.example\/#op-1$/,
  )
})

test('a text that nobody verified says so', () => {
  for (const { id } of citation.styles) {
    expect(cited(id, { ...terrorism, status: 'unverified' })).toContain('unverified text')
    expect(cited(id, terrorism)).not.toContain('unverified')
  }
})

test('each style says its edition, its rule and its source, in six styles', () => {
  expect(citation.styles.map(({ id }) => id)).toEqual([
    'oscola',
    'bluebook',
    'chicago',
    'aglc',
    'apa',
    'un',
  ])
})

describe('whatever is missing', () => {
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
  const dates = fc
    .date({ min: new Date('1946-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const titles = fc.constantFrom(
    'International law in cyberspace',
    'Whose law?',
    'A law.',
    'The “law”',
    'Law, or not,',
    'AND LAW (PART 1)',
  )
  const works: fc.Arbitrary<CitedWork> = fc
    .record({
      body: maybe(fc.constantFrom(...bodies.map(({ id }) => bodyOf(id)))),
      symbol: maybe(
        fc.constantFrom(
          'A/RES/51/210',
          '3314 (XXIX)',
          'S/RES/1373 (2001)',
          'Conf. 9.24',
          '12',
          'A/78/L.1',
          'CM/Res. 1 (I)',
        ),
      ),
      title: maybe(titles),
      date: maybe(dates),
      issued: maybe(dates),
      session: maybe(fc.integer({ min: 1, max: 132 })),
      status: fc.constantFrom('adopted' as const, 'draft' as const, 'unverified' as const),
    })
    .map((fields) => ({ ...NOTHING, ...fields, name: fields.title ?? fields.symbol ?? 'invented' }))
  const step = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom('a', 'ii', '4 bis'))
  const path = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.array(step, { maxLength: 2 }))
    .map(([first, further]) => [first, ...further])
  const places = fc.record({
    kind: fc.constantFrom('operative' as const, 'preambular' as const),
    path,
    through: maybe(path),
  })
  const addresses = fc.constantFrom(undefined, 'https://resolutions.example/resolutions/a/#op-1')

  test('a page holds all that is known', () => {
    fc.assert(
      fc.property(works, (of) => {
        expect(readWork(writtenWork(of), of.id)).toEqual(of)
      }),
    )
  })

  test('a page holds the path of every clause', () => {
    fc.assert(
      fc.property(path, fc.boolean(), ([first = 1, ...further], isCounted) => {
        const path = [first, ...further]
        const anchor = isCounted ? 'op-7' : `op-${path.join('-').replaceAll(' ', '-')}`
        const written = writtenPath({ anchor, path })
        expect(toCitedPlace(anchor, written)).toEqual({ kind: 'operative', path, through: null })
      }),
    )
    // Most pages need not say it.
    expect(writtenPath({ anchor: 'op-8-a-ii', path: [8, 'a', 'ii'] })).toBeUndefined()
    expect(toCitedPlace('sec-2')).toBeNull()
  })

  test.each(citation.styles.map(({ id }) => id))('%s prints no gap and no second stop', (id) => {
    fc.assert(
      fc.property(works, maybe(places), addresses, maybe(dates), (of, place, address, accessed) => {
        const more = { address, accessed: accessed ?? undefined }
        const written = cited(id, of, place ?? undefined, more)
        expect(written).not.toMatch(/undefined|null|NaN|\{|\}/)
        expect(written).not.toMatch(/[([<‘“]\s*[)\]>’”]/)
        expect(written).not.toMatch(
          /\.\.|,,|\.\s*\.|,\s*,|[?!][.,](?!\w)|,\s*\.|\s[,.](?!\w)|\s{2}|\(\s|\s\)/,
        )
        expect(written).toBe(written.trim())
        expect(written).not.toMatch(/^[,.)\s]|[,(\s]$/)
        const isIn = (what: string | null) => what === null || written.includes(what)
        if (of.title !== null && of.symbol === null && of.status !== 'draft') {
          expect(isIn(of.title.replace(/[.,]$/, ''))).toBe(true)
        }
        if (address) expect(isIn(address)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
