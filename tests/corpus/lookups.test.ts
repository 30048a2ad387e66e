import { expect, test } from 'vitest'
import { clausesByAnchor, linkLookup, noteLookup } from '../../lib/corpus/views/lookups'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const { resolutions, links, annotations, authorities } = corpus

test('links are found by both ends, as going through all of them finds them', () => {
  const lookup = linkLookup(links)
  for (const { id } of resolutions) {
    expect(lookup.allFrom.get(id) ?? []).toEqual(links.filter(({ from }) => from.resolution === id))
    expect([...(lookup.from.get(id)?.values() ?? [])].flat()).toEqual(
      links.filter(({ from, to }) => to && from.resolution === id),
    )
    expect(lookup.toResolution.get(id) ?? []).toEqual(
      links.filter(({ to }) => to?.type === 'resolution' && to.id === id),
    )
  }
  for (const { id } of authorities.instruments) {
    expect(lookup.toInstrument.get(id) ?? []).toEqual(
      links.filter(({ to }) => to?.type === 'instrument' && to.id === id),
    )
  }
  expect(lookup.toInstrument.size).toBeGreaterThan(3)
})

test('what the editor says is found by topic and by instrument', () => {
  const lookup = noteLookup(corpus)
  for (const { id } of authorities.topics) {
    const expected = resolutions.flatMap((resolution) => {
      const { topics, notes } = annotations.get(resolution.id) ?? { topics: new Map(), notes: [] }
      const found = {
        resolution,
        clauses: allClauses(resolution).filter(({ anchor }) => topics.get(anchor)?.includes(id)),
        notes: notes.filter((note) => note.topics.includes(id)),
      }
      return found.clauses.length + found.notes.length > 0 ? [found] : []
    })
    expect(lookup.onTopic.get(id) ?? []).toEqual(expected)
  }
  for (const { id } of authorities.instruments) {
    const expected = resolutions.flatMap((resolution) =>
      (annotations.get(resolution.id)?.notes ?? [])
        .filter(({ instruments }) => instruments.some((link) => link.id === id))
        .map((note) => ({ resolution, note })),
    )
    expect(lookup.toInstrument.get(id) ?? []).toEqual(expected)
  }
})

test('a clause is found by its anchor, with the one that it is a part of', () => {
  const resolution = parseText('The Assembly,\n\n1. Decides:\n(a) to meet;\n(b) to eat.\n')
  const places = clausesByAnchor(resolution)
  expect([...places.keys()].sort()).toEqual(['op-1', 'op-1-a', 'op-1-b'])
  expect(places.get('op-1-b')?.parent?.clause.anchor).toBe('op-1')
  expect(places.get('op-1')?.parent).toBeNull()
})
