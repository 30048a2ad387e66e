import { expect, test } from 'vitest'
import {
  citingInstrument,
  countInstruments,
  countTopics,
  instrumentsByKind,
  topicList,
} from '../../lib/corpus'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()

test('counts made at once for all topics are what each topic’s page shows', () => {
  const uses = countTopics(corpus)
  for (const { id } of corpus.authorities.topics) {
    const { clauses, resolutions, pages } = topicList(corpus, id)
    const notes = pages.flatMap(({ entries }) => entries).filter(({ type }) => type === 'note')
    expect(uses.get(id), id).toEqual({ clauses, resolutions, notes: notes.length })
  }
  expect(uses.size).toBe(corpus.authorities.topics.length)
})

test('and those for all instruments what each one’s page shows', () => {
  const uses = countInstruments(corpus)
  const allNotes = [...corpus.annotations.values()].flatMap(({ notes }) => notes)
  let used = 0
  for (const instrument of corpus.authorities.instruments) {
    const citing = citingInstrument(corpus, instrument.id)
    const clauses = citing.flatMap((each) => each.texts).length
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

test('instruments by kind: every one once, oldest first, and no empty kind', () => {
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
