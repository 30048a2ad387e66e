import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InstrumentsPage } from '../../components/catalogues/instruments-page'
import { KindPage } from '../../components/catalogues/kind-page'
import { instrumentsByKind } from '../../lib/corpus'
import { instrumentsOfKindPath, listPagePath } from '../../lib/site'
import { getAuthorities } from '../helpers'

const { instruments } = await getAuthorities()

/** So many instruments, the project's own over and over. */
function many(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const place = index % instruments.length
    return instruments
      .slice(place, place + 1)
      .map((each) => ({ ...each, id: `${each.id}-${index}` }))
  }).flat()
}

test.each([
  [2, false],
  [100, false],
  [101, true],
  [1000, true],
])('each of %i instruments is on a page that is light', (count, havePages) => {
  const all = many(count)
  const uses = new Map(
    all.map(({ id }, index) => [id, { clauses: index, resolutions: 9, notes: 1 }]),
  )
  const groups = instrumentsByKind(all)
  const first = renderToStaticMarkup(<InstrumentsPage groups={groups} uses={uses} />)
  const pages = new Map(
    groups.flatMap((group) =>
      group.pages.map((page) => [
        listPagePath(instrumentsOfKindPath(group.kind), page.number),
        renderToStaticMarkup(<KindPage group={group} page={page} uses={uses} />),
      ]),
    ),
  )
  const shown = havePages ? [...pages.values()].join('') : first
  for (const { id } of all) expect(shown.split(`href="/instruments/${id}/"`)).toHaveLength(2)
  for (const html of [first, ...pages.values()]) {
    expect(html.match(/<time/g)?.length).toBeLessThanOrEqual(100)
    expect(gzipSync(html).length / 1024).toBeLessThan(100)
    for (const [, path = ''] of html.matchAll(/href="(\/instruments\/kind\/[^"#]*)"/g)) {
      expect([...pages.keys()]).toContain(path)
    }
  }
  expect(first.includes('/instruments/kind/')).toBe(havePages)
})

test('of many instruments those of each kind are shown that most clauses cite', () => {
  const all = many(500)
  const uses = new Map(
    all.map(({ id }, index) => [id, { clauses: index, resolutions: 1, notes: 0 }]),
  )
  const groups = instrumentsByKind(all)
  const html = renderToStaticMarkup(<InstrumentsPage groups={groups} uses={uses} />)
  for (const { instruments: ofKind } of groups) {
    const isShown = ({ id }: { id: string }) => html.includes(`href="/instruments/${id}/"`)
    const counts = (each: boolean) =>
      ofKind.filter((one) => isShown(one) === each).map(({ id }) => uses.get(id)?.clauses ?? 0)
    expect(counts(true)).toHaveLength(Math.min(10, ofKind.length))
    expect(Math.min(...counts(true))).toBeGreaterThan(Math.max(-1, ...counts(false)))
  }
})
