/** Long lists in pages: each page an address, and each entry on one of them. */

/** How many entries a page has whose entries are a line or two: resolutions, names. */
export const ROWS_A_PAGE = 200
/** How many it has whose entries are clauses by their first words. */
export const EXCERPTS_A_PAGE = 100
/** How many lines of text a page has whose entries are clauses in full: see {@link linesOf}. */
export const TEXT_LINES_A_PAGE = 900

/** How many letters a line of text has, at the least, in a wide window. */
const LETTERS_A_LINE = 75
/** How many lines there are around a clause: its name, the room about it, perhaps a title above it. */
const LINES_AROUND = 8

/** About how many lines of a page a clause or a note takes, with what stands around it. */
export function linesOf({ text }: { text: string }): number {
  return LINES_AROUND + Math.ceil(text.length / LETTERS_A_LINE)
}

/** How many entries a page has whose entries are titles, which may be of several lines. */
export const TITLES_A_PAGE = 100

/** How many resolutions the home page shows: all there are, or else the newest. */
export const NEWEST = 10

/** Which page of a list it is, and of how many: from 1. */
export interface PageNumber {
  number: number
  of: number
}

/** One page of a list. */
export interface ListPage<Entry> extends PageNumber {
  entries: readonly Entry[]
}

/**
 * Cut a list into pages, in its order. A list without entries has one page, which is empty.
 *
 * @param most how much a page holds at the most; an entry that weighs more has a page to itself
 * @param weightOf how much of a page an entry takes: 1 unless told
 * @param taken how much of the first page something else takes, which may leave it without entries
 */
export function listPages<Entry>(
  entries: readonly Entry[],
  most: number = ROWS_A_PAGE,
  weightOf: (entry: Entry) => number = () => 1,
  taken = 0,
): ListPage<Entry>[] {
  const pages: Entry[][] = []
  let page: Entry[] = []
  let left = most - taken
  for (const entry of entries) {
    const weight = weightOf(entry)
    if (weight > left && (page.length > 0 || left < most)) {
      pages.push(page)
      page = []
      left = most
    }
    page.push(entry)
    left -= weight
  }
  if (page.length > 0 || pages.length === 0) pages.push(page)
  return pages.map((entries, index) => ({ number: index + 1, of: pages.length, entries }))
}

/** The number of the page on which an entry stands, by its place from 0, where all entries weigh 1. */
export function pageNumberOf(place: number, most: number): number {
  return 1 + Math.floor(place / most)
}

/** The last part of a route whose pages are those of a list, `[[...page]]`: none for its first page. */
export interface PageParams {
  page?: string[]
}

/**
 * The pages of a list, as a route's `generateStaticParams` gives them.
 *
 * @param under the steps that lead from the route to the list, where it has several: "article-51"
 */
export function pageParams(
  pages: readonly PageNumber[],
  ...under: readonly string[]
): { page: string[] }[] {
  return pages.map(({ number }) => ({
    page: number === 1 ? [...under] : [...under, String(number)],
  }))
}

/** Of which list a route's parameter asks for which page: "article-51/2" for the second of a part's. */
export function askedPage({ page = [] }: PageParams): { under: string[]; number: number } {
  const last = page.at(-1)
  // The first page has the list's own address, and no other.
  if (!last || !/^([2-9]|[1-9]\d+)$/.test(last)) return { under: page, number: 1 }
  return { under: page.slice(0, -1), number: Number(last) }
}

/** The page that a route's parameter asks for; undefined where the list has none of that address. */
export function findPage<Page extends PageNumber>(
  pages: readonly Page[],
  params: PageParams,
): Page | undefined {
  const { under, number } = askedPage(params)
  return under.length === 0 ? pages[number - 1] : undefined
}

/** Entries that follow one another and share something, with what they share. */
export interface Run<Key, Entry> {
  key: Key
  entries: Entry[]
}

/** Group entries that follow one another by what they share: the clauses of a resolution. */
export function runsOf<Key, Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Run<Key, Entry>[] {
  const runs: Run<Key, Entry>[] = []
  for (const entry of entries) {
    const key = keyOf(entry)
    const last = runs.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else runs.push({ key, entries: [entry] })
  }
  return runs
}

/** The name of one page of a list: its own, and the number where it is not the first: "Topics, page 2". */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}, page ${number}`
}

/**
 * The numbers by which a page leads to the others: the first, the last, its own and those beside it.
 * Null stands for a gap, which is never of a single page.
 */
export function shownNumbers({ number, of }: PageNumber): (number | null)[] {
  const shown = [1, number - 1, number, number + 1, of].filter((each) => each >= 1 && each <= of)
  const sorted = [...new Set(shown)].sort((a, b) => a - b)
  return sorted.flatMap((each, index) => {
    const before = sorted[index - 1] ?? each - 1
    if (each - before === 1) return [each]
    return each - before === 2 ? [each - 1, each] : [null, each]
  })
}
