import { expect, test } from 'vitest'
import {
  citingInstrument,
  countInstruments,
  countTopics,
  instrumentsByKind,
  resolutionsByBody,
  topicList,
} from '../../lib/corpus'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()

test('what is reckoned at once for all topics is what each topic’s page shows', () => {
  const uses = countTopics(corpus)
  for (const { id } of corpus.authorities.topics) {
    const { clauses, resolutions, pages } = topicList(corpus, id)
    const notes = pages.flatMap(({ entries }) => entries).filter(({ type }) => type === 'note')
    expect(uses.get(id), id).toEqual({ clauses, resolutions, notes: notes.length })
  }
  expect(uses.size).toBe(corpus.authorities.topics.length)
})

test('and for all instruments what each one’s page shows', () => {
  const uses = countInstruments(corpus)
  const allNotes = [...corpus.annotations.values()].flatMap(({ notes }) => notes)
  let used = 0
  for (const instrument of corpus.authorities.instruments) {
    const citing = citingInstrument(corpus, instrument.id)
    const clauses = citing.flatMap((each) => each.clauses).length
    const notes = allNotes.filter((note) =>
      note.instruments.some(({ id }) => id === instrument.id),
    ).length
    if (clauses + notes > 0) used++
    expect(uses.get(instrument.id) ?? { clauses: 0, resolutions: 0, notes: 0 }).toEqual({
      clauses,
      resolutions: citing.length,
      notes,
    })
  }
  expect(uses.size).toBe(used)
  expect(used).toBeGreaterThan(20)
})

test('a clause that cites an instrument twice counts once', () => {
  const link = (anchor: string) => ({
    from: { resolution: 'x', anchor },
    to: { type: 'instrument' as const, id: 'un-charter', part: null },
  })
  const links = [link('pp-1'), link('pp-1'), link('op-1')]
  expect(countInstruments({ links, annotations: new Map() }).get('un-charter')).toEqual({
    clauses: 2,
    resolutions: 1,
    notes: 0,
  })
})

test('resolutions by body: bodies by name, the unknown last, each in the order of the corpus', () => {
  const position = { line: 1, column: 1, offset: 0 }
  const of = (id: string, body: string | null) => ({
    ...parseText('The Assembly,\n\nNoting peace,\n\n1. Decides.'),
    id,
    body: body ? { value: body, from: 'editor' as const, position } : null,
  })
  const { bodies } = corpus.authorities
  const resolutions = [of('a', null), of('b', 'ipu'), of('c', 'aalco'), of('d', 'ipu')]
  const groups = resolutionsByBody({ resolutions, authorities: { bodies } })
  expect(
    groups.map(({ body, resolutions: own }) => [body?.id ?? null, own.map(({ id }) => id)]),
  ).toEqual([
    ['aalco', ['c']],
    ['ipu', ['b', 'd']],
    [null, ['a']],
  ])
})

test('instruments by kind: every one once, the oldest first, and no kind without any', () => {
  const { instruments } = corpus.authorities
  const groups = instrumentsByKind(instruments)
  expect(groups.flatMap((group) => group.instruments).toSorted(byId)).toEqual(
    instruments.toSorted(byId),
  )
  for (const { kind, instruments: ofKind } of groups) {
    expect(ofKind.length).toBeGreaterThan(0)
    expect(ofKind.every((instrument) => instrument.kind === kind)).toBe(true)
    const dates = ofKind.map(({ dates: [date] }) => date?.date ?? '')
    expect(dates).toEqual(dates.toSorted())
  }
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
