/**
 * What git has of locks, for those that cannot vouch for themselves, and of the list of what is published.
 */
import { VFile } from 'vfile'
import { groupBy } from '../../group-by'
import type { LockEntry } from './anchors'
import { AUTHORITIES_LOCK, FORMER_LOCK, lockPath, PUBLISHED } from './files'
import { askGit, type Git } from './git'
import { headsIn, isWhole } from './head'
import { entriesOf } from './lines'

/** A lock as it was committed. */
export interface CommittedLock {
  /** What git knows the commit by: `HEAD`, or the beginning of its hash. */
  revision: string
  /** Where it stood then. */
  path: string
  entries: LockEntry[]
  /** Whether the line at its head was right; null where it had none. */
  isWhole: boolean | null
}

/** The list of what is published, as it was committed. */
export interface CommittedList {
  revision: string
  ids: string[]
}

/** What git tells. */
export interface LockHistory {
  /** By path the last whole lock of each side, or else the last one at all; none where there is no history. */
  locks: ReadonlyMap<string, CommittedLock[]>
  /** The last list of each side that had any id. */
  lists: CommittedList[]
  /** Why git could not tell, where it should have; null where it told, or there is no git. */
  problem: string | null
}

/** What is known where git is not asked. */
export const NO_HISTORY: LockHistory = { locks: new Map(), lists: [], problem: null }

const COMMITS_AT_MOST = 50

/**
 * Ask git for what was committed: a few times in all, however many locks there are.
 *
 * @param root the folder that holds `content/`
 * @param paths the locks to ask for
 */
export async function readLockHistory(
  root: string,
  paths: readonly string[],
): Promise<LockHistory> {
  const locks = new Map<string, CommittedLock[]>()
  const lists: CommittedList[] = []
  // Names are asked for on a line each.
  const nameable = paths.filter((path) => !path.includes('\n'))
  const asked = await askGit(root, async (git) => {
    // In a merge, the other side has anchors too.
    for (const side of ['HEAD', 'MERGE_HEAD']) {
      if (!(await git(['rev-parse', '--verify', side]))) continue
      for (const [path, lock] of await lastLocks(git, side, nameable))
        locks.set(path, [...(locks.get(path) ?? []), lock])
      lists.push(...(await lastList(git, side)))
    }
  })
  return { locks, lists, problem: 'problem' in asked ? asked.problem : null }
}

/** For each path the last whole lock in the history of a side, or else the last one with any anchor. */
async function lastLocks(
  git: Git,
  side: string,
  paths: readonly string[],
): Promise<Map<string, CommittedLock>> {
  const found = new Map<string, CommittedLock>()
  let revisionsOf = (_: string): string[] => [side]
  let open = paths
  for (let round = 0; open.length > 0 && round < COMMITS_AT_MOST; round++) {
    // Where the present commit has it whole, no more is asked.
    if (round === 1) revisionsOf = await revisionsIn(git, side)
    const asked = open.flatMap((path) => {
      const revision = revisionsOf(path)[round]
      return revision ? [{ path, revision }] : []
    })
    for (const [path, lock] of await readCommitted(git, asked))
      if (lock.isWhole === true || !found.has(path)) found.set(path, lock)
    open = asked.map(({ path }) => path).filter((path) => found.get(path)?.isWhole !== true)
  }
  return found
}

/** Which commits of a side's history changed a lock, the newest first and the side itself before them. */
async function revisionsIn(git: Git, side: string): Promise<(path: string) => string[]> {
  const locks = [FORMER_LOCK, AUTHORITIES_LOCK, `:(glob)${lockPath('*')}`]
  const format = ['--format=commit %H', '--name-only', '--no-renames', '-c', '--relative']
  const log = await git(['log', ...format, side, '--', ...locks])
  const revisions = new Map<string, string[]>()
  let revision = ''
  for (const line of linesIn(log)) {
    const known = revisions.get(line) ?? []
    if (line.startsWith('commit ')) revision = line.slice('commit '.length)
    else if (known.length < COMMITS_AT_MOST) revisions.set(line, [...known, revision])
  }
  const former = revisions.get(FORMER_LOCK) ?? []
  return (path) => [side, ...(revisions.get(path) ?? []), ...(path === FORMER_LOCK ? [] : former)]
}

/** Locks as they were at some commits: what stood at their paths, or else what the former lock had of them. */
async function readCommitted(
  git: Git,
  asked: readonly { path: string; revision: string }[],
): Promise<Map<string, CommittedLock>> {
  const places = [...asked, ...asked.map(({ revision }) => ({ path: FORMER_LOCK, revision }))]
  const blobs = await readBlobs(git, [...new Set(places.map(nameOf))])
  const found = new Map<string, CommittedLock>()
  for (const { path: sought, revision } of asked) {
    const own = blobs.get(nameOf({ path: sought, revision }))
    const blob = own ?? blobs.get(nameOf({ path: FORMER_LOCK, revision }))
    const entries = own ? own.entries : blob?.byLock().get(sought)
    if (!blob || !entries?.length) continue
    const path = own ? sought : FORMER_LOCK
    found.set(sought, { revision: shortened(revision), path, entries, isWhole: blob.isWhole })
  }
  return found
}

function nameOf({ path, revision }: { path: string; revision: string }): string {
  return `${revision}:./${path}`
}

/** A lock that was committed, read once. */
interface Blob extends Pick<CommittedLock, 'entries' | 'isWhole'> {
  /** Its entries by the lock to which they belong. */
  byLock: () => ReadonlyMap<string, LockEntry[]>
}

function readBlob(text: string): Blob {
  const file = new VFile(text)
  const entries = entriesOf(file)
  let byLock: Map<string, LockEntry[]> | undefined
  return {
    entries,
    isWhole: headsIn(file).length === 0 ? null : isWhole(file),
    byLock: () => {
      byLock ??= groupBy(entries, ({ id }) => lockPath(id))
      return byLock
    },
  }
}

/** Locks of commits by their names, `HEAD:./content/anchors.lock`; those that were not there are left out. */
async function readBlobs(git: Git, names: readonly string[]): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>()
  const printed = await git(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''))
  if (!printed) return found
  let at = 0
  for (const name of names) {
    const end = printed.indexOf('\n', at)
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(printed.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) continue
    const text = printed.toString('utf8', at, at + Number(size))
    if (type === 'blob') found.set(name, readBlob(text))
    at += Number(size) + 1
  }
  return found
}

/** The last list in the history of a side that has any id; none where there was none. */
async function lastList(git: Git, side: string): Promise<CommittedList[]> {
  const listAt = async (revision: string) => {
    const tree = `${revision}:./${PUBLISHED}`
    const ids = linesIn(await git(['ls-tree', '--full-tree', '--name-only', tree]))
    return ids.length > 0 ? [{ revision: shortened(revision), ids }] : []
  }
  const now = await listAt(side)
  if (now.length > 0) return now
  // The last commit that changed a list which is not there took it away.
  const [, before] = linesIn(await git(['rev-list', '--max-count=2', side, '--', PUBLISHED]))
  return before ? listAt(before) : []
}

function linesIn(printed: Buffer | null): string[] {
  return String(printed ?? '')
    .split('\n')
    .filter(Boolean)
}

/** A commit by the beginning of its hash; a name stays. */
function shortened(revision: string): string {
  return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 12) : revision
}
