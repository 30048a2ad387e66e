import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../components/openings/excerpt'
import { HeadPage } from '../../components/openings/head-page'
import { OpeningsPage } from '../../components/openings/openings-page'
import { layOutPlot } from '../../components/openings/plot-layout'
import { openingLists, openingTable, openingTables } from '../../lib/corpus'
import type { ClauseKind } from '../../lib/record'
import { headPath, listPagePath } from '../../lib/site'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const { authorities } = corpus
const KINDS: ClauseKind[] = ['operative', 'preambular']

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
}

/** A resolution of each body that the project knows. */
const manyBodies = authorities.bodies.map(({ id }, index) => ({
  ...parseText(
    `The Assembly,\n\nNoting peace,\n\n${'Decides so;\n\n'.repeat(index + 1)}Urges all.`,
  ),
  id: `of-${id}`,
  body: { value: id, from: 'editor' as const, position: { line: 1, column: 1, offset: 0 } },
}))

describe('the plot', () => {
  test.each([
    ['the corpus', corpus.resolutions],
    ['every body', manyBodies],
  ])('of %s: each bar is as long as its share, and inside its panel', (_, resolutions) => {
    for (const kind of KINDS) {
      const table = openingTable({ resolutions, authorities }, kind)
      const { panels, rows } = layOutPlot(table)
      const panelWidth = 100 / panels.length
      const heads = table.forces.flatMap(({ heads }) => heads)
      const bars = rows.filter(({ type }) => type === 'head')
      expect(bars.map(({ shares }) => shares.length)).toEqual(
        heads.map(({ cells }) => cells.filter(({ count }) => count > 0).length),
      )
      const ratios = bars.flatMap(({ shares }, row) =>
        shares.map(({ column, width }) => {
          const count = heads[row]?.cells[column]?.count ?? 0
          return width / (count / (table.columns[column]?.count ?? 1))
        }),
      )
      for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0)
      for (const { column, x, width } of bars.flatMap(({ shares }) => shares)) {
        expect(x).toBe(panels[column]?.x)
        expect(width).toBeGreaterThan(0)
        expect(width).toBeLessThan(0.7 * panelWidth)
      }
    }
  })

  test('rows follow one another without overlap', () => {
    const { rows, top, bottom, height } = layOutPlot(openingTable(corpus, 'operative'))
    const places = rows.map(({ y }) => y)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(top)
    expect(places.at(-1)).toBeLessThan(bottom)
    expect(bottom).toBeLessThan(height)
  })
})

describe('the page', () => {
  test.each([
    ['nothing', []],
    ['one body without operative clauses', [parseText('The Assembly,\n\nNoting peace,')]],
    ['an unlisted head', [parseText('The Assembly,\n\n1. Munches the cake.')]],
    ['every body', manyBodies],
  ])('of %s is whole: no duplicate id, no broken link, no inline style', (_, resolutions) => {
    const opened = { resolutions, authorities }
    const kinds = openingTables(opened).map((table) => ({ table, plotted: table }))
    const pages = new Map([['/openings/', renderToStaticMarkup(<OpeningsPage kinds={kinds} />)]])
    for (const list of openingLists(opened).values()) {
      for (const page of list.pages) {
        const path = listPagePath(headPath(list.kind, list.row), page.number)
        pages.set(path, renderToStaticMarkup(<HeadPage list={list} page={page} />))
      }
    }
    for (const html of pages.values()) {
      const ids = idsIn(html)
      expect(new Set(ids).size).toBe(ids.length)
      expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
      for (const [, path = '', anchor] of html.matchAll(/href="(\/openings\/[^"#]*)#?([^"]*)"/g)) {
        expect([...pages.keys()]).toContain(path)
        if (anchor) expect(idsIn(pages.get(path) ?? '')).toContain(anchor)
      }
    }
  })
})

describe('excerpt', () => {
  const words = (text: string, nth = 0) => {
    const [clause] = allClauses(parseText(`The Assembly,\n\n${text}`))
    const opening = [clause?.opening, ...(clause?.assertions ?? [])][nth]
    if (!clause || !opening) throw new Error('There is no opening')
    const { text: shown, opening: range } = excerpt(clause, opening)
    return [shown, shown.slice(range.start, range.end)]
  }

  test.each([
    ['short words are whole', 'Noting peace,', 0, 'Noting peace,', 'Noting'],
    [
      'a further assertion goes on from where it begins',
      'Noting peace; also noting war,',
      1,
      '… also noting war,',
      'also noting',
    ],
    [
      'long words end with a word',
      `Noting ${'that all is well '.repeat(10)}`,
      0,
      `Noting ${'that all is well '.repeat(8).trim()}\u00a0…`,
      'Noting',
    ],
    [
      'and one that would be too long is left out',
      `Noting ${'x'.repeat(1_000_000)}`,
      0,
      `Noting\u00a0…`,
      'Noting',
    ],
  ])('%s', (_, text, nth, shown, opening) => {
    expect(words(text, nth)).toEqual([shown, opening])
  })
})
