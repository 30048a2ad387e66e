/**
 * Reading YAML against a zod schema, so that every mistake is told with its place.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { z } from 'zod'
import { quotable, reportError } from './messages'
import { parseYaml } from './yaml-document'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** The parsed value, and where in the file each part of it stands. */
export interface YamlResult<Value> {
  value: Value
  /** Offset in the file of the value at a path of keys; of the whole where there is none. */
  offsetOf: (path: readonly PropertyKey[]) => number
}

/**
 * Parse YAML and hold it against a schema.
 *
 * @param file the file; each mistake becomes a fatal message on it, with line and
 *   column: "Unexpected … in `date`, expected …"
 * @param schema what the YAML must be; schema-level error texts say what is expected
 * @param stretch the part of the file that is YAML, for front matter; the whole by default
 * @returns the value, or undefined where there was any mistake
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

  const { value, mistakes, offsetOf: offsetIn } = parseYaml(text)
  for (const { reason, offset } of mistakes) fail(reason, start + offset, 'yaml')
  if (mistakes.length > 0) return undefined

  const offsetOf = (path: readonly PropertyKey[]) => start + offsetIn(path)
  const parsed = schema.safeParse(value, {
    error: (issue) => expectation(issue),
    reportInput: true,
  })
  if (parsed.success) return { value: parsed.data, offsetOf }

  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const offset = start + offsetIn([...issue.path, key], 'key')
        fail(`Unexpected field \`${quotable(key)}\`, expected ${issue.message}`, offset, 'schema')
      }
      continue
    }
    const name = quotable(issue.path.map(String).join('.'))
    // A refinement says itself what it found; a union would name the whole object.
    const input = issue.code === 'custom' ? issue.input : valueAt(value, issue.path)
    const found =
      input === undefined
        ? `Unexpected absence of field \`${name}\``
        : `Unexpected ${quotable(JSON.stringify(input))} in \`${name}\``
    fail(`${found}, expected ${issue.message}`, offsetOf(issue.path), 'schema')
  }
  return undefined
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
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
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : undefined
    case 'invalid_format':
      return issue.format === 'date' ? 'a date of the calendar such as 2015-04-17' : undefined
    case 'too_small':
      return issue.origin === 'array' ? 'at least one entry' : 'some text'
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
