/** How many names a section of the home page has, where a page elsewhere lists them all. */
export const MOST = 16

/** All entries in their order where they are few; of many those with the most, these first. */
export function most<Entry>(
  entries: readonly Entry[],
  countOf: (entry: Entry) => number,
): readonly Entry[] {
  if (entries.length <= MOST) return entries
  return entries.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST)
}
