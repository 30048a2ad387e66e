/**
 * Reading YAML against a zod schema, so that every mistake is told with its place, and what is right
 * beside it can still be read.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { z } from 'zod'
import { quotable, reportError } from './messages'
import { nearest } from './nearest'
import { parseYaml } from './yaml-document'
import { entryOf, type Pruned, prune } from './yaml-prune'

type Path = readonly PropertyKey[]
type RawIssue = Parameters<z.core.$ZodErrorMap>[0]
type Issue = z.core.$ZodIssue

/** The parsed value, and where in the file each part of it stands. */
export interface YamlResult<Value> {
  /** The whole, or what is left of it without the parts that have a mistake. */
  value: Value
  /** Offset in the file of the value at a path of keys; of the whole where there is none. */
  offsetOf: (path: Path) => number
  /** What the file holds, as it stands, with every part. */
  raw: unknown
  /** The paths in `raw` of what was left out; none where all is right. */
  leftOut: readonly Path[]
  /** Offset in the file of what stands at a path in `raw`. */
  offsetOfRaw: (path: Path) => number
}

/** How often what is left is held against the schema anew: each time what stood first is gone. */
const ROUNDS_AT_MOST = 6

/**
 * Parse YAML and hold it against a schema.
 *
 * @param file the file; each mistake becomes a fatal message on it, with line and
 *   column: "Unexpected … in `date`, expected …"
 * @param schema what the YAML must be; schema-level error texts say what is expected
 * @param stretch the part of the file that is YAML, for front matter; the whole by default
 * @returns the value without what has a mistake: an entry of a list, or else a field; undefined
 *   where nothing is left
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  stretch?: { start: number; end: number },
): YamlResult<z.infer<Schema>> | undefined {
  const source = String(file)
  const start = stretch?.start ?? 0
  const text = source.slice(start, stretch?.end ?? source.length)
  const places = location(source)
  const fail = (reason: string, offset: number, ruleId: string) => {
    reportError(file, ruleId, reason, places.toPoint(Math.min(offset, source.length)))
  }

  const { value: raw, mistakes, offsetOf: offsetIn } = parseYaml(text)
  for (const { reason, offset } of mistakes) fail(reason, start + offset, 'yaml')
  if (mistakes.length > 0) return undefined

  const offsetOfRaw = (path: Path) => start + offsetIn(path)
  const leftOut = new Map<string, Path>()
  let current: Pruned | null = { value: raw, original: (path) => path }
  for (let round = 0; current && round < ROUNDS_AT_MOST; round++) {
    const { value: left, original }: Pruned = current
    const parsed = schema.safeParse(left, {
      error: (issue) => expectation(issue),
      reportInput: true,
    })
    if (parsed.success) {
      const offsetOf = (path: Path) => offsetOfRaw(original(path))
      return { value: parsed.data, offsetOf, raw, leftOut: [...leftOut.values()], offsetOfRaw }
    }
    const doomed = parsed.error.issues.flatMap((issue) => {
      const isAlone = issue.code === 'unrecognized_keys'
      return pathsOf(issue).flatMap((path) => {
        const at = original(path)
        if (!isConsequence(issue, at, leftOut)) {
          fail(reasonOf(issue, at, raw), start + offsetIn(at, isAlone ? 'key' : 'value'), 'schema')
        }
        const taken = isAlone ? path : entryOf(path)
        const takenAt = original(taken)
        leftOut.set(keyOf(takenAt), takenAt)
        return [taken]
      })
    })
    current = prune(current, doomed)
  }
  return undefined
}

function keyOf(path: Path): string {
  return path.map(String).join('\0')
}

/** Whether an issue is about what was left out, and so told of: a field, or the only entry of a list. */
function isConsequence(issue: Issue, path: Path, leftOut: ReadonlyMap<string, Path>): boolean {
  return (
    leftOut.has(keyOf(path)) || (issue.code === 'too_small' && leftOut.has(keyOf([...path, 0])))
  )
}

/** The places that an issue is about: one, or each field that should not be there. */
function pathsOf(issue: Issue): Path[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path]
}

/** "Unexpected … in `date`, expected …". */
function reasonOf(issue: Issue, path: Path, raw: unknown): string {
  const name = nameOfPlace(path, raw)
  if (issue.code === 'unrecognized_keys') {
    const known = [...issue.message.matchAll(/`([^`]+)`/g)].flatMap(([, each]) => each ?? [])
    return `Unexpected field ${name}, expected ${issue.message}${hintFor(path.at(-1), known)}`
  }
  // A refinement says itself what it found; a union would name the whole object.
  const input = issue.code === 'custom' ? issue.input : valueAt(raw, path)
  const found =
    input === undefined
      ? `Unexpected absence of field ${name}`
      : `Unexpected ${quotable(JSON.stringify(input))} in ${name}`
  return `${found}, expected ${issue.message}`
}

/**
 * A place as an editor counts it: "`date`"; in a list by what its entry goes by, "`written` of note 7",
 * "`names.1` of `un-charter`", and else by its place, from 1, "`quote` of entry 3 of `notes`".
 */
function nameOfPlace(path: Path, raw: unknown): string {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue
    const entry = valueAt(raw, path.slice(0, length))
    if (typeof entry !== 'object' || entry === null) continue
    const rest = path.slice(length)
    const list = path.slice(0, length - 1)
    const id: unknown = Reflect.get(entry, 'id')
    const number: unknown = Reflect.get(entry, 'number')
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
function joined(path: Path): string {
  return quotable(
    path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.'),
  )
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )
}

/** What a schema wanted, as the end of a sentence that begins "expected". */
function expectation(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' || issue.expected === 'object'
        ? 'a map of fields'
        : `a value of type ${issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values) + hintFor(issue.input, issue.values.map(String))
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : undefined
    case 'invalid_format':
      return issue.format === 'date' ? 'a date of the calendar such as 2015-04-17' : undefined
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

function hintFor(found: unknown, expected: readonly string[]): string {
  if (typeof found !== 'string' || found.length > WORD_AT_MOST) return ''
  const near = nearest(found, expected)
  return near === null ? '' : `; did you mean \`${near}\`?`
}
