/**
 * Marks within a line, of markups whose marks regular expressions find.
 */
import type { LeftOut, MarkupWriter } from './markup-writer'

/** A mark, with the group of it that is words; all of it is left out where none is. */
export interface InlineMark {
  pattern: RegExp
  words?: number
  kind?: LeftOut['kind']
}

/**
 * Write the words of a text between two places, without the marks among them. What is within a mark may have marks
 * of its own, which the next reading of the text finds.
 */
export function writeInline(
  marks: readonly InlineMark[],
  from: number,
  to: number,
  { writer, raw }: { writer: MarkupWriter; raw: string },
): void {
  const line = raw.slice(from, to)
  const found = marks
    .flatMap(({ pattern, words, kind }) =>
      [...line.matchAll(pattern)].map((match) => {
        const inner = words === undefined ? null : (match[words] ?? null)
        const start = from + match.index
        const end = start + match[0].length
        const first = inner === null ? end : start + match[0].lastIndexOf(inner)
        return { start, end, first, last: first + (inner?.length ?? 0), kind }
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = from
  for (const { start, end, first, last, kind } of found) {
    if (start < at) continue
    writer.keep(at, start)
    writer.leave(start, first, kind)
    writer.keep(first, last)
    writer.leave(last, end)
    at = end
  }
  writer.keep(at, to)
}
