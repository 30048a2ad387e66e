/**
 * Whether the locks are whole, read as one: what lost lines is told by its head, what went with its
 * folder by the list of what is published, and where those are missing too, git is asked.
 */
import { VFile } from 'vfile'
import { hasErrors } from '../../messages'
import { AUTHORITIES_LOCK, FORMER_LOCK, type Locks, lockPath, PUBLISHED } from './files'
import { findLoss, type LockLoss, type Witness } from './guard'
import { isWhole } from './head'
import { NO_HISTORY, readLockHistory } from './history'
import { entriesOf, keyOf } from './lines'
import { goneLoss, idsGone, idsStruck, struckLoss, unlistedLoss } from './published'

/**
 * Find what is lost of locks.
 *
 * @param root the folder that holds `content/`; its git is asked only where a lock or the list does not
 *   say itself that it is whole
 * @param isForgotten which anchors are given up, and need not be there
 */
export async function findLosses(
  root: string,
  locks: Locks,
  isForgotten: Witness['isForgotten'] = () => false,
): Promise<LockLoss[]> {
  const { ids, unlisted } = idsIn(locks)
  const isListWhole = locks.published.size > 0 && unlisted.length === 0
  // What stands in a file that cannot be read is not missed.
  const isRead = ![...locks.files.values(), ...locks.strays].some(hasErrors)
  const gone = isRead ? idsGone(locks.published, ids, isForgotten) : []
  const doubtful = new Set(gone.map(lockPath))
  for (const [path, file] of locks.files) {
    const isMissed = path === AUTHORITIES_LOCK || (path !== FORMER_LOCK && !isListWhole)
    if (file.value === undefined ? isMissed : !isWhole(file)) doubtful.add(path)
  }
  const isAsked = doubtful.size > 0 || !isListWhole
  const history = isAsked ? await readLockHistory(root, [...doubtful]) : NO_HISTORY

  const locked = doubtful.size > 0 ? hashesIn(locks) : new Map<string, Set<string>>()
  const losses = [...doubtful].flatMap((path) => {
    const file = locks.files.get(path)
    const committed = history.locks.get(path) ?? []
    const witness = { committed, problem: history.problem, locked, isForgotten }
    const loss = file && !hasErrors(file) ? findLoss(file, witness) : null
    return loss ? [loss] : []
  })
  const list = new VFile({ path: PUBLISHED })
  const told = new Set(losses.flatMap(({ file, isError }) => (isError ? [file.path] : [])))
  // That git cannot tell whether locks were lost is told once.
  const absent = losses.filter(({ file, isError }) => file.value === undefined && !isError)
  const isTold = (id: string) => told.has(lockPath(id))
  return [
    ...losses.filter((loss) => !absent.includes(loss) || loss === absent[0]),
    ...gone.flatMap((id) => (isTold(id) ? [] : goneLoss(id, locks, history, list))),
    ...(isRead && !isListWhole
      ? idsStruck(locks.published, ids, isForgotten, history)
          .filter(({ id }) => !isTold(id))
          .map((struck) => struckLoss(struck, list))
      : []),
    ...(isRead ? unlistedLoss(unlisted, history, list) : []),
  ]
}

/** The ids that have anchors in some lock, and those of resolutions that are not listed. */
function idsIn({ files, published }: Locks) {
  const ids = new Set<string>()
  const unlisted = new Set<string>()
  for (const [path, file] of files) {
    const inFile = new Set(entriesOf(file).map(({ id }) => id))
    for (const id of inFile) {
      ids.add(id)
      const isListed = id.includes('/') || published.has(id)
      if (path !== FORMER_LOCK && !isListed) unlisted.add(id)
    }
  }
  return { ids, unlisted: [...unlisted] }
}

/** The hashes of all locked anchors by their names. */
function hashesIn({ files }: Locks): Map<string, Set<string>> {
  const hashes = new Map<string, Set<string>>()
  for (const entry of [...files.values()].flatMap(entriesOf)) {
    const found = hashes.get(keyOf(entry)) ?? new Set()
    hashes.set(keyOf(entry), found.add(entry.hash))
  }
  return hashes
}
