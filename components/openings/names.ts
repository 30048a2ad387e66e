import type { BodyColumn, HeadRow, OpeningCell } from '@/lib/corpus'
import { EXCERPTS_A_PAGE, pageNumberOf } from '@/lib/list-pages'
import type { ClauseKind } from '@/lib/record'
import { bodyAnchor, headPath, listPagePath } from '@/lib/site'

/** A head as it is shown: the words that no grammar lists have one name together. */
export function nameOfHead({ head }: Pick<HeadRow, 'head'>): string {
  return head ?? 'other words'
}

/** What stands over a column: "IPU", or "12 others" where it is of several bodies. */
export function nameOfColumn({ bodies: [body, ...others] }: Pick<BodyColumn, 'bodies'>): string {
  if (others.length > 0) return `${others.length + 1} others`
  return body?.short ?? 'Not known'
}

/** The place where a body's openings with a head begin; the head's own where they do not stand together. */
export function bodyInHeadPath(
  kind: ClauseKind,
  row: HeadRow,
  body: string | null,
  { start }: OpeningCell,
): string {
  const path = headPath(kind, row)
  if (start === null) return path
  return `${listPagePath(path, pageNumberOf(start, EXCERPTS_A_PAGE))}#${bodyAnchor(body)}`
}
