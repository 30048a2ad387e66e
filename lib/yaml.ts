/**
 * Reading YAML against a zod schema, so that every mistake is reported with its place, and the rest
 * can still be read.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { z } from 'zod'
import { reportError } from './messages'
import { parseYaml } from './yaml-document'
import { expectation, type Issue, nearField, reasonOf } from './yaml-messages'
import { entryOf, type KeyPath, type Pruned, prune } from './yaml-prune'

/** The parsed value, and where in the file each part of it is. */
export interface YamlResult<Value> {
  /** The whole, or what is left of it without the parts that have a mistake. */
  value: Value
  /** Offset in the file of the value at a path of keys; of the whole file where there is none. */
  offsetOf: (path: KeyPath) => number
  /** What the file contains, with every part. */
  raw: unknown
  /** The paths in `raw` of what was left out; none where all is right. */
  leftOut: readonly KeyPath[]
  /** Offset in the file of the value at a path in `raw`. */
  offsetOfRaw: (path: KeyPath) => number
}

/** How often what is left is checked against the schema again, each time without what was wrong. */
const ROUNDS_AT_MOST = 6

/**
 * Parse YAML and check it against a schema.
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

  const offsetOfRaw = (path: KeyPath) => start + offsetIn(path)
  const leftOut = new Map<string, KeyPath>()
  let current: Pruned | null = { value: raw, original: (path) => path }
  for (let round = 0; current && round < ROUNDS_AT_MOST; round++) {
    const { value: left, original }: Pruned = current
    const parsed = schema.safeParse(left, {
      error: (issue) => expectation(issue),
      reportInput: true,
    })
    if (parsed.success) {
      const offsetOf = (path: KeyPath) => offsetOfRaw(original(path))
      return { value: parsed.data, offsetOf, raw, leftOut: [...leftOut.values()], offsetOfRaw }
    }
    const meant = fieldsMeant(parsed.error.issues)
    const doomed = parsed.error.issues.flatMap((issue) => {
      const isAlone = issue.code === 'unrecognized_keys'
      return pathsOf(issue).flatMap((path) => {
        const at = original(path)
        if (!meant.has(keyOf(path)) && !isConsequence(issue, at, leftOut)) {
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

function keyOf(path: KeyPath): string {
  return path.map(String).join('\0')
}

/**
 * The fields that misspelt ones were meant for, by their paths: their absence is reported with
 * those.
 */
function fieldsMeant(issues: readonly Issue[]): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return []
      return issue.keys.flatMap((key) => {
        const near = nearField(key, issue)
        return near === null ? [] : keyOf([...issue.path, near])
      })
    }),
  )
}

/**
 * Whether an issue is about what was left out, and so reported already: a field, or the only entry
 * of a list.
 */
function isConsequence(
  issue: Issue,
  path: KeyPath,
  leftOut: ReadonlyMap<string, KeyPath>,
): boolean {
  return (
    leftOut.has(keyOf(path)) || (issue.code === 'too_small' && leftOut.has(keyOf([...path, 0])))
  )
}

/** The places that an issue is about: one, or each field that should not be there. */
function pathsOf(issue: Issue): KeyPath[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path]
}
