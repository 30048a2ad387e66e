/**
 * What was found as clauses: by resolution, in the order of each text, a page at a time.
 */
import { push } from '../../group-by'
import type { Asked } from '../asked'
import { createHitFinder, rangesOf } from '../evaluate/hits'
import { textFragment } from '../fragment'
import type { SearchText } from '../index/data'
import type { SearchIndex } from '../index/reader'
import type { FoundClauses, FoundEntry, FoundResolution } from '../results'
import { snippet } from '../snippet'

/** How many paragraphs stand on a page. */
export const ENTRIES_A_PAGE = 25

/** How resolutions may be sorted: by the best of their paragraphs, or by date. */
export const CLAUSE_SORTS = ['rank', 'newest', 'oldest'] as const

/** How many characters of a paragraph show what its sub-paragraphs belong to. */
const CHAPEAU = 110

/** A page of the clauses that were found; null where it is no longer wanted. */
export async function clausesOf(
  { state, tree, found, index }: Asked,
  isWanted: () => boolean,
): Promise<FoundClauses | null> {
  const sort = CLAUSE_SORTS.find((each) => each === state.sort) ?? 'rank'
  const pages = Math.max(1, Math.ceil(found.paragraphs.length / ENTRIES_A_PAGE))
  const page = Math.min(state.page, pages)
  const runs = sorted(runsOf(index, found), sort)
  const shown = slice(runs, (page - 1) * ENTRIES_A_PAGE, page * ENTRIES_A_PAGE)
  const { resolutions, firsts } = index.paragraphs()
  const byResolution = new Map<number, number[]>()
  for (const at of shown) {
    const paragraph = found.paragraphs[at] ?? 0
    push(byResolution, resolutions[paragraph] ?? 0, paragraph)
  }
  await index.load([...byResolution.keys()].map((resolution) => index.textFile(resolution)))
  if (!isWanted()) return null
  const hitsIn = tree ? createHitFinder(tree) : null
  const groups = [...byResolution].map(([resolution, paragraphs]): FoundResolution => {
    const { paragraphs: all, ...of } = index.text(resolution)
    const entries = paragraphs.flatMap(
      (paragraph) => entryOf(all, paragraph - (firsts[resolution] ?? 0), hitsIn) ?? [],
    )
    return { resolution: of, entries }
  })
  return { view: 'clauses', groups, page, pages }
}

/** What was found of one resolution: from where in the list up to where. */
interface Run {
  from: number
  to: number
  /** That of the best paragraph. */
  score: number
}

/** What was found, by resolution; the paragraphs of one follow one another. */
function runsOf(index: SearchIndex, { paragraphs, scores }: Asked['found']): Run[] {
  const { resolutions } = index.paragraphs()
  const runs: Run[] = []
  let run: Run | undefined
  let last = -1
  for (let at = 0; at < paragraphs.length; at++) {
    const resolution = resolutions[paragraphs[at] ?? 0] ?? 0
    const score = scores[at] ?? 0
    if (run && resolution === last) {
      run.to = at + 1
      if (score > run.score) run.score = score
    } else {
      run = { from: at, to: at + 1, score }
      runs.push(run)
      last = resolution
    }
  }
  return runs
}

/** Resolutions by what sorts them. The corpus has the newest first. */
function sorted(runs: Run[], sort: (typeof CLAUSE_SORTS)[number]): Run[] {
  if (sort === 'oldest') return runs.reverse()
  if (sort === 'rank')
    return runs.sort((one, other) => other.score - one.score || one.from - other.from)
  return runs
}

/** The places in the list that stand from one number up to another when the runs follow one another. */
function slice(runs: readonly Run[], from: number, to: number): number[] {
  const places: number[] = []
  let before = 0
  for (const run of runs) {
    if (before >= to) break
    for (let at = run.from; at < run.to; at++, before++) {
      if (before >= from && before < to) places.push(at)
    }
  }
  return places
}

function entryOf(
  all: SearchText['paragraphs'],
  place: number,
  hitsIn: ReturnType<typeof createHitFinder> | null,
): FoundEntry | null {
  const paragraph = all[place]
  if (!paragraph) return null
  const { kind, anchor, place: name, text, opening = 0, of } = paragraph
  const hitText = hitsIn?.(text) ?? { words: [], hits: [] }
  const ranges = rangesOf(hitText)
  const parts = snippet(text, ranges)
  const [first] = ranges
  return {
    number: place,
    kind,
    anchor,
    place: name,
    hits: hitText.hits.length,
    snippet: parts,
    opening: parts[0]?.text === '… ' ? 0 : opening,
    chapeau: of === undefined ? null : beginningOf(all[of]?.text ?? ''),
    fragment: first ? textFragment(anchor, text, first) : anchor,
  }
}

function beginningOf(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= CHAPEAU) return trimmed
  return `${trimmed.slice(0, trimmed.lastIndexOf(' ', CHAPEAU))} …`
}
