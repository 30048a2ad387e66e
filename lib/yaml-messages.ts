/**
 * Messages on YAML that a schema refuses, so that an editor finds the place and mends it.
 */
import { z } from 'zod'
import { quotable } from './messages'
import { didYouMean, nearest } from './nearest'
import { type KeyPath, valueAt } from './yaml-prune'

/** What a schema refuses. */
export type Issue = z.core.$ZodIssue
type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** "Unexpected … in `date`, expected …". */
export function reasonOf(issue: Issue, path: KeyPath, raw: unknown): string {
  const name = nameOfPlace(path, raw)
  if (issue.code === 'unrecognized_keys') {
    return `Unexpected field ${name}, expected ${issue.message}${didYouMean(nearField(path.at(-1), issue))}`
  }
  // A refinement says what it found; a union would name the whole object.
  const input = issue.code === 'custom' ? issue.input : valueAt(raw, path)
  const found =
    input === undefined
      ? `Unexpected absence of field ${name}`
      : `Unexpected ${quotable(JSON.stringify(input))} in ${name}`
  return `${found}, expected ${issue.message}`
}

/**
 * A place as an editor counts it: "`date`"; in a list by the name of its entry, "`written` of note
 * 7", "`names.1` of `un-charter`", or else by its place, from 1, "`quote` of entry 3 of `notes`".
 */
function nameOfPlace(path: KeyPath, raw: unknown): string {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue
    const entry = valueAt(raw, path.slice(0, length))
    if (typeof entry !== 'object' || entry === null) continue
    const rest = path.slice(length)
    const list = path.slice(0, length - 1)
    const id = valueAt(entry, ['id'])
    const number = valueAt(entry, ['number'])
    const place = Number(path[length - 1]) + 1
    const of =
      typeof id === 'string' && rest[0] !== 'id'
        ? `\`${quotable(id)}\``
        : typeof number === 'number' && list.at(-1) === 'notes' && rest[0] !== 'number'
          ? `note ${number}`
          : list.some((step) => typeof step === 'number')
            ? null
            : `entry ${place}${list.length > 0 ? ` of \`${joined(list)}\`` : ''}`
    if (of !== null) return rest.length > 0 ? `\`${joined(rest)}\` of ${of}` : of
  }
  return `\`${joined(path)}\``
}

/** The steps of a path as people count: "dates.1.event". */
function joined(path: KeyPath): string {
  return quotable(
    path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.'),
  )
}

/** What a schema expected, as the end of a sentence that begins "expected". */
export function expectation(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' || issue.expected === 'object'
        ? 'a map of fields'
        : `a value of type ${issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values) + didYouMean(nearWord(issue.input, issue.values.map(String)))
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : undefined
    case 'invalid_format':
      return issue.format === 'date' ? 'a calendar date such as 2015-04-17' : undefined
    case 'too_small':
      if (issue.origin === 'array') return 'at least one entry'
      if (issue.origin === 'string') return 'some text'
      return `a number ${issue.inclusive ? 'from' : 'above'} ${issue.minimum}`
    case 'unrecognized_keys': {
      const shape = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []
      return shape.length > 0 ? oneOf(shape) : 'no such field'
    }
    default:
      return undefined
  }
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `\`${String(value)}\``)
  return quoted.length > 1 ? `one of ${quoted.join(', ')}` : (quoted[0] ?? 'nothing')
}

/** The longest word that is compared with what was expected. */
const WORD_AT_MOST = 60

function nearWord(found: unknown, expected: readonly string[]): string | null {
  return typeof found === 'string' && found.length <= WORD_AT_MOST ? nearest(found, expected) : null
}

/** The field that was meant by an unknown one; its issue's message names all fields. */
export function nearField(key: unknown, { message }: Issue): string | null {
  return nearWord(
    key,
    [...message.matchAll(/`([^`]+)`/g)].flatMap(([, each]) => each ?? []),
  )
}
