/**
 * The list of what is published, `content/published/`, held against the locks. A lock that is deleted
 * together with its resolution leaves no other trace.
 */
import type { VFile } from 'vfile'
import { PAGE } from './anchors'
import { type Locks, lockPath, PUBLISHED } from './files'
import { doubtOf, type LockLoss, type Witness } from './guard'
import type { LockHistory } from './history'

type IsForgotten = Witness['isForgotten']

/** The ids that are listed, and of which no lock has an anchor. */
export function idsGone(
  published: Iterable<string>,
  ids: ReadonlySet<string>,
  isForgotten: IsForgotten,
): string[] {
  return [...published].filter((id) => !ids.has(id) && !isForgotten({ id, anchor: PAGE }))
}

/**
 * What is said of an id that is listed, and of which no lock has an anchor.
 *
 * @param list the file on which it is told, unless the resolution has its folder
 */
export function goneLoss(
  id: string,
  { files }: Locks,
  history: LockHistory,
  list: VFile,
): LockLoss {
  const path = lockPath(id)
  const lock = files.get(path)
  const what = lock ? `the lock of \`${id}\`` : `resolution \`${id}\``
  const place = lock ? path : path.slice(0, path.lastIndexOf('/'))
  const [committed] = history.locks.get(path) ?? []
  const from = committed ? ` with \`git checkout ${committed.revision} -- ${place}\`` : ''
  return {
    file: lock ?? list,
    reason: `Unexpected absence of ${what}, expected it, since links to it are published; bring ${place} back${from}, or where the resolution is now another, move its lock into the folder of that one and name \`${id}\` in \`aliases: { ids: […] }\` there${giveUp(id)}${doubtOf(history.problem)}`,
    line: 1,
    isError: true,
    isMendable: false,
  }
}

/** The ids that were listed when last committed, with the commit, and are neither listed nor locked now. */
export function idsStruck(
  published: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  isForgotten: IsForgotten,
  { lists }: LockHistory,
): { id: string; revision: string }[] {
  const revisions = new Map(
    lists.flatMap(({ revision, ids: listed }) => listed.map((id) => [id, revision])),
  )
  for (const id of published) revisions.delete(id)
  const gone = new Set(idsGone(revisions.keys(), ids, isForgotten))
  return [...revisions].flatMap(([id, revision]) => (gone.has(id) ? { id, revision } : []))
}

/** What is said of an id that was listed at a commit, and is neither listed nor locked now. */
export function struckLoss(
  { id, revision }: { id: string; revision: string },
  file: VFile,
): LockLoss {
  const reason = `Unexpected absence of \`${id}\` from the list of what is published, expected it, since commit ${revision} has it; bring it back with \`git checkout ${revision} -- ${PUBLISHED}/${id}\`${giveUp(id)}`
  return { file, reason, line: 1, isError: true, isMendable: false }
}

/** What is said of ids whose anchors are locked, and that are not listed. */
export function unlistedLoss(
  [id, ...others]: readonly string[],
  { problem }: LockHistory,
  file: VFile,
): LockLoss[] {
  if (id === undefined) return []
  const rest = others.length > 0 ? ` and ${others.length} more` : ''
  const reason = `Unexpected list of what is published without \`${id}\`${rest}, expected every id that is locked, so that it is missed when its folder is lost; run \`npm run corpus -- lock\`${doubtOf(problem)}`
  return [{ file, reason, line: 1, isError: false, isMendable: true }]
}

function giveUp(id: string): string {
  return `; or give up links that may break with \`npm run corpus -- lock --forget ${id}\``
}
