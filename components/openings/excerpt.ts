import type { Clause, Opening } from '@/lib/record'

/** How many characters of a clause are shown behind its opening, in whole words. */
const LENGTH = 140

/** A clause from an opening on: its first words, with "…" where there are others. */
export function excerpt({ text, kind }: Clause, { phrase, ...opening }: Opening) {
  const before = text.slice(0, opening.start).trim() ? '… ' : ''
  const words = text.slice(opening.start, opening.end)
  const rest = text.slice(opening.end).trimEnd()
  const [whole] = /^.*\s/s.exec(rest.slice(0, LENGTH)) ?? []
  const after = rest.length > LENGTH ? `${(whole ?? rest.slice(0, LENGTH)).trimEnd()}\u00a0…` : rest
  return {
    kind,
    text: before + words + after,
    emphases: [],
    opening: {
      ...opening,
      phrase,
      start: before.length,
      end: before.length + words.length,
    },
  }
}
