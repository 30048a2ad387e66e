/**
 * `lock`: records new anchors, and gives up those that it is asked to forget.
 */
import { closestMatch } from 'leven'
import type { VFile } from 'vfile'
import {
  entriesOf,
  findLosses,
  forgetInLocks,
  formatMessages,
  keyOf,
  type LockEntry,
  type Locks,
  listResolutions,
  loadCorpus,
  lockPath,
  readLock,
  readLockHistory,
  readLocks,
  reportLosses,
  updateLocks,
} from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { hasErrors } from '../../lib/messages'
import { didYouMean } from '../../lib/nearest'
import { writeLocks } from './write-locks'

/**
 * Add new anchors to the locks, renew the lines at their heads, and move what is in the wrong lock. Where a
 * lock cannot be read, or lost anchors which are not to be forgotten, all are left unchanged: they would be
 * lost for good.
 *
 * @param root the folder that holds `content/`
 * @param forgotten the names of anchors to give up, `ID#ANCHOR`; or ids, for all of their anchors
 * @returns the exit code: 1 where not all is written
 */
export async function lock(root: string, forgotten: readonly string[]): Promise<number> {
  const { ids, files: strays } = await listResolutions(root)
  const before = await readLocks(root, ids)
  const read = [...strays, ...before.files.values(), ...before.strays]
  if (read.some(hasErrors)) return refuse(read)
  const names = new Set(forgotten)
  const isForgotten = ({ id, anchor }: Pick<LockEntry, 'id' | 'anchor'>) =>
    names.has(keyOf({ id, anchor })) || names.has(id)
  const unknown = await findUnknown(root, names, before)
  if (unknown.length > 0) return refuse([], unknown)
  const lost = (await findLosses(root, before, isForgotten)).filter(({ isMendable }) => !isMendable)
  if (lost.length > 0) {
    reportLosses(lost)
    const files = new Set(lost.map(({ file }) => file))
    for (const file of files) readLock(file)
    return refuse(files)
  }

  const kept = forgetInLocks(before, isForgotten)
  const { corpus, files } = await loadCorpus(root, { locks: kept })
  if (!corpus) return refuse(files)
  const after = updateLocks(kept, corpus)
  const problem = await writeLocks(root, before, after)
  if (problem) {
    console.log(`Not all is written: ${problem}`)
    return 1
  }
  const left = namesIn(kept).size
  const gone = names.size > 0 ? `${counted(namesIn(before).size - left, 'anchor')} forgotten, ` : ''
  console.log(`${gone}${counted(namesIn(after).size - left, 'anchor')} added`)
  return 0
}

function namesIn({ files }: Pick<Locks, 'files'>): Set<string> {
  return new Set([...files.values()].flatMap((file) => entriesOf(file).map(keyOf)))
}

function refuse(files: Iterable<VFile>, others: readonly string[] = []): number {
  for (const line of [...others, ...formatMessages([...files])]) console.log(line)
  console.log('No lock is written')
  return 1
}

/** Messages on names to forget that no anchor has, neither now nor in the last commit. */
async function findUnknown(
  root: string,
  names: ReadonlySet<string>,
  locks: Locks,
): Promise<string[]> {
  const known = new Set(locks.published)
  const add = (entry: LockEntry) => known.add(entry.id).add(keyOf(entry))
  for (const file of locks.files.values()) entriesOf(file).forEach(add)
  const missing = () => [...names].filter((name) => !known.has(name))
  if (missing().length > 0) {
    const paths = missing().map((name) => lockPath(name.replace(/#.*/, '')))
    const history = await readLockHistory(root, [...new Set(paths)])
    for (const { entries } of [...history.locks.values()].flat()) entries.forEach(add)
    for (const { ids } of history.lists) for (const id of ids) known.add(id)
  }
  return missing().map((name) => {
    const near = closestMatch(name, [...known], { maxDistance: 4 })
    return `Unexpected \`--forget ${name}\`, expected the name of an anchor that is locked, such as \`a-resolution#op-1\`${didYouMean(near)}`
  })
}
