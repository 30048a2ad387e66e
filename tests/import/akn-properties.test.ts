/**
 * What holds for reading any Akoma Ntoso. `RUNS=10000 npx vitest run tests/import/akn-properties`
 * tries more.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAkn } from '../../lib/import'
import { type AknDocument, readAkn as readDirectly } from '../../lib/import/akn'
import { toRuns } from '../../lib/parse/lines/syntax'
import { runs } from '../runs'
import { AKN_TEXTS, akn, note } from './akn-texts'

const texts = Object.values(AKN_TEXTS)

function read(xml: string): AknDocument {
  const document = readAkn(xml)
  if ('problem' in document) throw new Error(document.problem)
  return document
}

const escaped = (words: string) =>
  words.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A word with a number of its own, so that none can stand for another. */
const words = fc
  .array(fc.constantFrom('Lamp', 'oil', '(wick)', '“bell”,', 'Noting', '1.', 'é', '—', '.', '&'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '))

/** Pieces of a paragraph: words with a style, notes, and what is between. */
const piece = fc.oneof(
  { weight: 4, arbitrary: words.map(escaped) },
  words.map((each) => `<span class="italic">${escaped(each)}</span>`),
  words.map((each) => `<span class="bold"> ${escaped(each)} </span>`),
  words.map((each) => `<a href="x">${escaped(each)}</a>`),
  words.map((each) => note('3', escaped(each))),
  fc.constantFrom(' ', '\n\t', '<eol/>', '<!-- no -->', '\u00A0'),
)
const content = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

/** Any tree of the elements that the reader knows, and of one that it does not. */
const NAMES =
  'paragraph content p num heading subheading crossHeading list sublist intro point wrapUp blockList item listIntroduction container table tr td section alinea attachments doc mainBody preamble formula conclusions preface coverPage lamp'.split(
    ' ',
  )
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    content,
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
}))
const body = fc.array(tree.node, { maxLength: 5 }).map((nodes) => nodes.join(''))

/** The letters of a text, sorted: what is lost or added shows. */
const letters = (text: string) => [...text.replace(/\s/gu, '')].sort().join('')

/** The words of XML, by a reading that knows nothing of it. */
function allWords(xml: string): string {
  const bare = xml
    .replace(/<meta>.*?<\/meta>|<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  return letters(bare)
}

describe('any document', () => {
  test('no word is lost, added or changed', () => {
    fc.assert(
      fc.property(body, (xml) => {
        const source = akn({ body: xml })
        const { plain, footnotes, setAside } = read(source)
        const others = setAside.filter(({ kind }) => kind !== 'footnote')
        const kept = [plain, ...footnotes, ...others].map(({ text }) => text).join('')
        expect(letters(kept)).toBe(allWords(source))
      }),
      runs(300),
    )
  })

  test('each block is a stretch of both texts, in order, and they differ by marks only', () => {
    fc.assert(
      fc.property(body, (xml) => {
        const { plain, markdown, blocks } = read(akn({ body: xml }))
        for (const { text, places } of [plain, markdown]) {
          expect(places).toHaveLength(blocks.length)
          const between = places.map(({ start }, index) =>
            text.slice(places[index - 1]?.end ?? 0, start),
          )
          expect(between.slice(1).every((space) => space === '\n\n')).toBe(true)
          expect(text.slice(places.at(-1)?.end ?? 0).trim()).toBe('')
        }
        expect(markdown.text.replaceAll('*', '')).toBe(plain.text)
      }),
      runs(300),
    )
  })

  test('the parser reads the emphasis that is written, and no other', () => {
    fc.assert(
      fc.property(content, (xml) => {
        const { markdown, plain } = read(akn({ preamble: `<container><p>${xml}</p></container>` }))
        const shown = toRuns(markdown.text)
          .runs.filter(({ type }) => type !== 'delimiter')
          .map(({ start, end }) => markdown.text.slice(start, end))
        expect(shown.join('')).toBe(plain.text)
      }),
      runs(300),
    )
  })

  test('paragraphs are blocks, and points have parents above them', () => {
    fc.assert(
      fc.property(body, (xml) => {
        const { paragraphs, blocks } = read(akn({ body: xml }))
        paragraphs.forEach(({ block, level, parent }, index) => {
          expect(blocks[block]?.level).toBe(level)
          if (parent !== null) expect(parent).toBeLessThan(index)
          if (parent !== null) expect(paragraphs[parent]?.level).toBeLessThan(level)
        })
      }),
      runs(300),
    )
  })
})

describe('bad XML', () => {
  test('gives one message with a place, never an exception', () => {
    const broken = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom('', '<', '&', '">', '\0', '</p>', '\ud800', ']]>', '<!--'),
      )
      .map(([text, at, length, put]) => {
        const from = at % text.length
        return text.slice(0, from) + put + text.slice(from + length)
      })
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.string({ unit: 'binary' })), (xml) => {
        const found = readDirectly(xml)
        if (!('problem' in found)) return
        expect(found.problem).toMatch(/^Unexpected [^\n]+, expected [^\n]+$/)
        expect(found.at).toBeGreaterThanOrEqual(0)
        expect(found.at).toBeLessThanOrEqual(xml.length)
      }),
      runs(300),
    )
  })

  test('what is cut off is never taken for a whole', () => {
    for (const text of texts)
      for (let at = 0; at < text.trimEnd().length; at += 7)
        expect(readDirectly(text.slice(0, at))).toHaveProperty('problem')
  })
})
