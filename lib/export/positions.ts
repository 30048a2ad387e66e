/**
 * Positions in the file that is served: a record counts from its source file, which has front matter before the
 * text, and what is served is the text alone.
 */
import type { Position } from '../record'

/** A record whose positions count from the text; those in the front matter are null. */
export function inText<Value>(value: Value, start: Position): unknown {
  if (Array.isArray(value)) return value.map((each) => inText(each, start))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'position' ? shifted(inner, start) : inText(inner, start),
    ]),
  )
}

/** A position as one of the text; null where it is before it. */
function shifted(position: Position, start: Position): Position | null {
  const offset = position.offset - start.offset
  if (offset < 0) return null
  // The text begins a line.
  return { line: position.line - start.line + 1, column: position.column, offset }
}
