import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CitationsPage } from '../../components/citations/citations-page'
import { layOutMap } from '../../components/citations/map-layout'
import { type CitationMap, citationMap } from '../../lib/corpus'
import type { Target } from '../../lib/record'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const { authorities } = corpus

/** Forty resolutions, each of which cites every instrument and the resolution before it. */
function manyCitations(): CitationMap {
  const text = `The Assembly,\n\n${'Noting peace,\n\n'.repeat(12)}1. Decides so.`
  const record = parseText(text)
  const resolutions = Array.from({ length: 40 }, (_, index) => ({ ...record, id: `no-${index}` }))
  const links = resolutions.flatMap(({ id }, index) => {
    const targets: Target[] = [
      ...authorities.instruments.map((one) => ({
        type: 'instrument' as const,
        id: one.id,
        part: null,
      })),
      { type: 'resolution', id: `no-${index - 1}` },
    ]
    return targets.flatMap((to) =>
      Array.from({ length: (index % 12) + 1 }, (_, clause) => ({
        from: { resolution: id, anchor: `pp-${clause + 1}` },
        to,
      })),
    )
  })
  return citationMap({ resolutions, links, authorities })
}

test.each([
  ['the corpus', citationMap(corpus)],
  ['many resolutions', manyCitations()],
])('the map of %s: lines are as thick as they have clauses, and fill the marks', (_, map) => {
  const { height, left, right, links } = layOutMap(map)
  const flows = map.citing.flatMap(({ cited }) => cited)
  expect(links).toHaveLength(flows.length)
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const thickness = sum(links.map((link) => link.thickness))
  expect(sum(left.map((node) => node.height))).toBeCloseTo(thickness)
  expect(sum(right.map((node) => node.height))).toBeCloseTo(thickness)
  expect(sum(left.map(({ count }) => count))).toBe(sum(flows.map(({ clauses }) => clauses.length)))
  for (const link of links) {
    expect(link.thickness / link.count).toBeCloseTo(
      (links[0]?.thickness ?? 0) / (links[0]?.count ?? 1),
    )
    expect(link.path).not.toContain('NaN')
  }
  for (const nodes of [left, right]) {
    const edges = nodes.flatMap(({ y, height, lines }) => [
      Math.min(y, ...lines.map((line) => line.y)),
      Math.max(y + height, ...lines.map((line) => line.y)),
    ])
    expect(edges).toEqual(edges.toSorted((a, b) => a - b))
    expect(edges[0]).toBeGreaterThanOrEqual(0)
    expect(edges.at(-1)).toBeLessThanOrEqual(height)
  }
})

test('the page is whole without citations, and with many', () => {
  for (const map of [citationMap({ ...corpus, links: [] }), manyCitations()]) {
    const html = renderToStaticMarkup(<CitationsPage map={map} bodies={authorities.bodies} />)
    expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
    expect(html.includes('<svg')).toBe(map.citing.length > 0)
  }
})
