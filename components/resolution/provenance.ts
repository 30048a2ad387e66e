import type { Provenance, Resolution } from '@/lib/record'

/** The fields, each with its name in a sentence. */
const FIELD_NAMES = [
  ['body', 'body'],
  ['symbol', 'symbol'],
  ['title', 'title'],
  ['session', 'session'],
  ['meeting', 'meeting'],
  ['sponsors', 'sponsors'],
  ['place', 'place'],
  ['issued', 'date of issue'],
  ['date', 'date'],
  ['outcome', 'outcome'],
  ['agendaItem', 'agenda item'],
  ['draft', 'draft'],
  ['vote', 'vote'],
  ['meetingRecord', 'record of the meeting'],
  ['subjects', 'subjects'],
] as const

/**
 * Who says what: "The text states its body and session; its source states its vote; the editor
 * supplied [title, place and date]."
 */
export function provenanceOf(resolution: Resolution): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  const from = (provenance: Provenance) =>
    list.format(
      FIELD_NAMES.flatMap(([field, name]) => (resolution[field]?.from === provenance ? name : [])),
    )
  const [stated, sourced, supplied] = [from('text'), from('source'), from('editor')]
  const clauses = [
    stated && `the text states its ${stated}`,
    sourced && `its source states its ${sourced}`,
    supplied && `the editor supplied [${supplied}]`,
  ].filter(Boolean)
  const sentence = clauses.join('; ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
