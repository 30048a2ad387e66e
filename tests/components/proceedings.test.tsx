import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { firstOf, Proceedings } from '../../components/resolution/proceedings'
import { provenanceOf } from '../../components/resolution/provenance'
import type { Resolution } from '../../lib/record'
import { parse } from '../helpers'

const TEXT =
  'A title\n\nThe 132nd Assembly of the Inter-Parliamentary Union,\n\n1. Decides to meet.\n'

/** A resolution with further front matter. */
function resolutionWith(...yaml: string[]): Resolution {
  const { resolution } = parse(
    ['---', 'status: adopted', 'source: x', ...yaml, `---\n${TEXT}`].join('\n'),
  )
  if (!resolution) throw new Error('not a resolution')
  return resolution
}

/** What is shown, a line for each element with words. */
const shown = (resolution: Resolution) =>
  renderToStaticMarkup(<Proceedings resolution={resolution} />)
    .replace(/<[^>]*>/g, '\n')
    .split(/\n+/)
    .filter(Boolean)

test('nothing where nothing is known', () => {
  expect(renderToStaticMarkup(<Proceedings resolution={resolutionWith()} />)).toBe('')
})

test('a vote is a table, with the names of those who voted', () => {
  const resolution = resolutionWith(
    'agendaItem: { number: 12 (b), titles: [Lamps, Oil] }',
    'draft: A/L.1',
    'meetingRecord: A/PV.12',
    'vote: { type: recorded, for: { count: 2, names: [Utopia, Laputa] }, against: { count: 1, names: [Erewhon] }, abstaining: { count: 3 } }',
    'fromSource: [agendaItem, meetingRecord, vote]',
  )
  expect(shown(resolution)).toEqual([
    'Agenda item',
    '12 (b) Lamps; Oil',
    'Draft',
    '[',
    'A/L.1',
    ']',
    ' supplied by the editor',
    'Record of the meeting',
    'A/PV.12',
    'Vote',
    'For',
    'Against',
    'Abstaining',
    '2',
    '1',
    '3',
    'For: 2 names',
    'Utopia; Laputa',
    'Against: 1 name',
    'Erewhon',
  ])
  expect(provenanceOf(resolution)).toBe(
    'The text states its body, title and session; its source states its agenda item, vote and record of the meeting; the editor supplied [draft].',
  )
})

test('a vote is drawn as a bar, of which each side has its share; nothing is drawn where none voted', () => {
  const drawn = (counts: readonly [number, number, number]) => {
    const [one, two, three] = counts
    const vote = `vote: { type: recorded, for: { count: ${one} }, against: { count: ${two} }, abstaining: { count: ${three} } }`
    const html = renderToStaticMarkup(<Proceedings resolution={resolutionWith(vote)} />)
    const rects = [...html.matchAll(/<rect x="(\d+)" width="(\d+)"/g)]
    return [/viewBox="([^"]*)"/.exec(html)?.[1], ...rects.map(([, x, width]) => `${x}+${width}`)]
  }
  expect(drawn([2, 1, 3])).toEqual(['0 0 6 1', '0+2', '2+1', '3+3'])
  expect(drawn([15, 0, 0])).toEqual(['0 0 15 1', '0+15', '15+0', '15+0'])
  expect(drawn([0, 0, 0])).toEqual([undefined])
})

test('without a vote; subjects by their lists; many sponsors', () => {
  const sponsors = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const resolution = resolutionWith(
    'vote: { type: without }',
    `sponsors: [${sponsors.join(', ')}]`,
    'subjects: [{ name: LAMPS, dictionary: One }, { name: lamp, dictionary: Two, id: "7" }, { name: OIL, dictionary: One }]',
    'fromSource: [vote, sponsors, subjects]',
  )
  expect(shown(resolution)).toEqual([
    ...['Vote', 'Adopted without a vote'],
    ...['Sponsors', 'All 7', 'A; B; C; D; E; F; G'],
    ...['Subjects', 'One: 2', 'LAMPS; OIL', 'Two: 1', 'lamp'],
  ])
  expect(firstOf(sponsors)).toEqual(['A', 'B', '5 others'])
  expect(firstOf(sponsors.slice(1))).toEqual(sponsors.slice(1))
})

test('no style and no script in the markup', () => {
  const html = renderToStaticMarkup(
    <Proceedings resolution={resolutionWith('vote: { type: without }', 'draft: A/L.1')} />,
  )
  expect(html).not.toMatch(/ style=|<script| on\w+=/)
})
