/** Long lists in pages: each page an address, and each entry on one of them. */

/** How many entries a page has whose entries are a line or two: resolutions, names, excerpts. */
export const LINES_A_PAGE = 200

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
 */
export function listPages<Entry>(
  entries: readonly Entry[],
  most: number = LINES_A_PAGE,
  weightOf: (entry: Entry) => number = () => 1,
): ListPage<Entry>[] {
  const pages: Entry[][] = []
  let page: Entry[] = []
  let left = most
  for (const entry of entries) {
    const weight = weightOf(entry)
    if (page.length > 0 && weight > left) {
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

/** The last part of a route whose pages are those of a list, `[[...page]]`: none for its first page. */
export interface PageParams {
  page?: string[]
}

/** The pages of a list, as a route's `generateStaticParams` gives them. */
export function pageParams(pages: readonly PageNumber[]): PageParams[] {
  return pages.map(({ number }) => ({ page: number === 1 ? [] : [String(number)] }))
}

/** The page that a route's parameter asks for; undefined where the list has none of that address. */
export function findPage<Page extends PageNumber>(
  pages: readonly Page[],
  { page = [] }: PageParams,
): Page | undefined {
  const asked = page.join('/')
  return pages.find(({ number }) => asked === (number === 1 ? '' : String(number)))
}

/** The name of one page of a list: its own, and the number where it is not the first: "Topics, page 2". */
export function pageTitle(title: string, { number }: PageNumber): string {
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
