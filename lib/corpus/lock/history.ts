/**
 * What git has of a lock, for a lock that cannot vouch for itself.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { VFile } from 'vfile'
import { failureCode } from '../../failures'
import type { LockEntry } from './anchors'
import { headFor, headsIn } from './head'
import { linesOf, readLine } from './lines'

/** A lock as it was committed. */
export interface CommittedLock {
  /** What git knows the commit by: `HEAD`, or the beginning of its hash. */
  revision: string
  entries: LockEntry[]
  /** Whether the line at its head was right; null where it had none. */
  isWhole: boolean | null
}

/** What git tells. */
export interface LockHistory {
  /** The last whole lock of each side, or else the last one at all; none where there is no history. */
  committed: CommittedLock[]
  /** Why git could not tell, where it should have; null where it told, or there is no git. */
  problem: string | null
}

/** How long git may take in all, in milliseconds. */
const PATIENCE = 10_000
const COMMITS_AT_MOST = 50
const BYTES_AT_MOST = 64 * 1024 * 1024

/** What git says where there is no history, which is no problem. */
const NO_HISTORY =
  /not a git repository|unknown revision|bad revision|ambiguous argument|does not have any commits|does not exist|exists on disk, but not in/

/** Ask git for the locks that were committed in a folder, under a path from there. */
export async function readLockHistory(root: string, name: string): Promise<LockHistory> {
  const signal = AbortSignal.timeout(PATIENCE)
  const committed: CommittedLock[] = []
  try {
    // In a merge, the other side has anchors too.
    for (const side of ['HEAD', 'MERGE_HEAD']) {
      const found = await lastWhole(root, name, side, signal)
      if (found) committed.push(found)
    }
    return { committed, problem: null }
  } catch (error) {
    if (signal.aborted) return { committed, problem: 'git gave no answer in time' }
    if (failureCode(error) === 'ENOENT') return { committed, problem: null }
    return { committed, problem: error instanceof Error ? firstLine(error) : String(error) }
  }
}

/** The last whole lock in the history of a side, or else the last one with any anchor. */
async function lastWhole(
  root: string,
  name: string,
  side: string,
  signal: AbortSignal,
): Promise<CommittedLock | null> {
  const list = await git(
    root,
    ['rev-list', `--max-count=${COMMITS_AT_MOST}`, side, '--', name],
    signal,
  )
  let last: CommittedLock | null = null
  for (const [index, revision] of (list ?? '').split('\n').filter(Boolean).entries()) {
    const text = await git(root, ['cat-file', 'blob', `${revision}:./${name}`], signal)
    if (!text) continue
    const file = new VFile(text)
    const entries = linesOf(file).flatMap((line) => readLine(line) ?? [])
    if (entries.length === 0) continue
    const [head] = headsIn(file)
    const isWhole = head ? head.text === headFor(entries) : null
    const found = { revision: index === 0 ? side : revision.slice(0, 12), entries, isWhole }
    if (isWhole) return found
    last ??= found
  }
  return last
}

/** What a command of git prints; null where what it asks for is not there. */
async function git(
  root: string,
  command: readonly string[],
  signal: AbortSignal,
): Promise<string | null> {
  // A hook of git sets variables that would name another repository.
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  try {
    const { stdout } = await promisify(execFile)('git', ['--literal-pathspecs', ...command], {
      cwd: root,
      env: {
        ...Object.fromEntries(kept),
        NODE_ENV: process.env.NODE_ENV,
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
      },
      signal,
      maxBuffer: BYTES_AT_MOST,
    })
    return stdout
  } catch (error) {
    if (error instanceof Error && NO_HISTORY.test(error.message)) return null
    throw error
  }
}

/** What git says first of what went wrong; Node puts the command above it. */
function firstLine({ message }: Error): string {
  return message.split('\n').find((line) => /^(fatal|error):/.test(line)) ?? message
}
