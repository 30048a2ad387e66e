/**
 * What the text says and what the editor says, merged.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Body } from '../../authorities'
import { reportError, reportWarning } from '../../messages'
import { didYouMean, nearest } from '../../nearest'
import type { Field, Position, Resolution } from '../../record'
import type { YamlResult } from '../../yaml'
import type { FrontMatter } from './front-matter'
import { asOfDraft, type Metadata } from './metadata'

/** The rule of the message on a text whose body is unknown. */
export const BODY_RULE = 'body-known'

/** Fields that a record has only where front matter gives them. */
type Proceedings = 'draft' | 'agendaItem' | 'vote' | 'meetingRecord' | 'subjects'

/** What is known of a text, from itself or from its front matter. */
type Known = Metadata & Pick<Resolution, 'sponsors' | 'outcome' | Proceedings>

/**
 * Merge the metadata of a text with that of its front matter. The editor fills what the text leaves
 * open, and prevails where they differ. A field that repeats or contradicts the text is reported,
 * as is a text without a name or a known body.
 */
export function mergeMetadata(
  file: VFile,
  ofText: Metadata,
  { value: given, offsetOf }: YamlResult<FrontMatter>,
  bodies: Body[],
): Known {
  const stated = given.status.value === 'draft' ? asOfDraft(ofText) : ofText
  const places = location(file)
  const merge = <Value>(
    name: keyof Known,
    fromText: Field<Value> | null,
    fromEditor: Value | undefined,
  ): Field<Value> | null => {
    if (fromEditor === undefined) return fromText
    const position = positionAt(offsetOf([name]))
    const isSourced = given.fromSource?.some((sourced) => sourced === name) ?? false
    const field: Field<Value> = {
      value: fromEditor,
      from: isSourced ? 'source' : 'editor',
      position,
    }
    if (!fromText) return field
    // Data may well say what the text does, and prints spaces that break where it has others.
    if (isSourced && folded(fromText.value) === folded(fromEditor)) return fromText
    const same = JSON.stringify(fromText.value) === JSON.stringify(fromEditor)
    const where = `line ${fromText.position.line}, column ${fromText.position.column}`
    reportWarning(
      file,
      'front-matter',
      same
        ? `Unexpected field \`${name}\`, expected none: the text says the same at ${where}`
        : `Unexpected value of \`${name}\`, expected what the text says at ${where}: ${JSON.stringify(fromText.value)}; the front matter prevails`,
      position,
    )
    return same ? fromText : field
  }
  const positionAt = (offset: number): Position => {
    const { line, column } = places.toPoint(offset) ?? { line: 1, column: 1 }
    return { line, column, offset }
  }

  const draft = merge('draft', null, given.draft)
  const agendaItem = merge('agendaItem', null, given.agendaItem)
  const vote = merge('vote', null, given.vote)
  const meetingRecord = merge('meetingRecord', null, given.meetingRecord)
  const subjects = merge('subjects', null, given.subjects)
  const merged: Known = {
    body: merge('body', stated.body, given.body),
    symbol: merge('symbol', stated.symbol, given.symbol),
    title: merge('title', stated.title, given.title),
    session: merge('session', stated.session, given.session),
    meeting: merge('meeting', stated.meeting, given.meeting),
    place: merge('place', stated.place, given.place),
    date: merge('date', stated.date, given.date),
    issued: merge('issued', stated.issued, given.issued),
    sponsors: merge('sponsors', null, given.sponsors),
    outcome: merge('outcome', null, given.outcome),
    ...(draft && { draft }),
    ...(agendaItem && { agendaItem }),
    ...(vote && { vote }),
    ...(meetingRecord && { meetingRecord }),
    ...(subjects && { subjects }),
  }
  if (!merged.title && !merged.symbol) {
    reportWarning(
      file,
      'name',
      'Unexpected text without title and symbol, expected one of them to name it; give `title` in the front matter',
    )
  }
  if (!bodies.some((body) => body.id === merged.body?.value)) {
    const found = merged.body ? `body \`${merged.body.value}\`` : 'text that names no known body'
    const ids = bodies.map(({ id }) => id)
    const hint = didYouMean(merged.body && nearest(merged.body.value, ids))
    reportError(
      file,
      BODY_RULE,
      `Unexpected ${found}, expected one of content/authorities/bodies.yml; add it there, or name one as \`body\` in the front matter${hint}`,
      merged.body?.position,
    )
  }
  return merged
}

/** A value as words, with single spaces. */
function folded(value: unknown): string {
  return JSON.stringify(value).replace(/\s+/gu, ' ')
}
