import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Footnotes } from '../../components/resolution/footnotes'
import { ResolutionText } from '../../components/resolution/resolution-text'
import { FRONT_MATTER, parse } from '../helpers'

const { resolution } = parse(
  `${FRONT_MATTER.replace('title: Invented\n', 'title: Invented\naliases: { anchors: { fn-9: fn-1 } }\n')}The General Assembly,\n\nRecalling the Charter of the United Nations,[^1]\n\n1. Decides:\n(a) this.[^2]\n\n[^1]: See *the Charter*.\n[^2]: Ibid.\n`,
)
const references = new Map([
  ['pp-1', [{ start: 10, end: 43, href: '/instruments/un-charter/' }]],
  ['fn-1', [{ start: 4, end: 15, href: '/instruments/un-charter/' }]],
])
const text = renderToStaticMarkup(
  <ResolutionText
    resolution={resolution}
    surroundings={{
      references,
      apparatus: new Map(),
      citedBy: { first: [], listed: null },
      retired: [],
    }}
  />,
)
const notes = renderToStaticMarkup(<Footnotes resolution={resolution} references={references} />)

/** The words of HTML, without its elements. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '')

test('a mark is a link with a preview behind its words, also behind a reference, and no word of the text', () => {
  const marks = [
    ...text.matchAll(
      /<reference-preview[^>]*><a class="[^"]*" href="(#fn-\d)" role="doc-noteref" aria-label="([^"]*)" data-mark="(\d)"><\/a><\/reference-preview>/g,
    ),
  ]
  expect(marks.map(([, ...found]) => found)).toEqual([
    ['#fn-1', 'Footnote 1', '1'],
    ['#fn-2', 'Footnote 2', '2'],
  ])
  expect(wordsOf(text)).toContain('Recalling the Charter of the United Nations,')
  expect(wordsOf(text)).toMatch(/this\.\s*$/)
})

test('the notes stand below the text with their anchors, links, and a way back', () => {
  expect([...notes.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['fn-1', 'fn-2'])
  expect(notes).toContain('<span id="fn-9" data-alias=""></span>')
  expect(notes).toContain('<a href="/instruments/un-charter/"><em>the Charter</em></a>')
  expect(notes).toMatch(
    /href="#pp-1" role="doc-backlink" lang="en" aria-label="Back to preambular paragraph 1"/,
  )
  expect(notes).toMatch(/href="#op-1-a" role="doc-backlink"/)
})

test('a text without footnotes has no place for them', () => {
  const plain = parse(`${FRONT_MATTER}The General Assembly,\n\n1. Decides to meet.\n`)
  expect(
    renderToStaticMarkup(<Footnotes resolution={plain.resolution} references={new Map()} />),
  ).toBe('')
})
