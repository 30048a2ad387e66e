/**
 * Whether a lock is whole. A guard that is itself lost guards nothing: the line at its head
 * tells of lines that went missing, and git does where that line is missing too.
 */
import type { VFile } from 'vfile'
import { counted } from '../../describe'
import type { LockEntry } from './anchors'
import { headFor, headsIn, isWhole, type LockHead } from './head'
import type { CommittedLock } from './history'
import { entriesOf, keyOf } from './lines'

/** What is wrong with a lock as a whole. */
export interface LockLoss {
  /** The file on which it is told. */
  file: VFile
  /** "Unexpected …, expected …" */
  reason: string
  line: number
  /** Whether it stops the build. */
  isError: boolean
  /** Whether nothing is known to be missing, so that `lock` may write it anew. */
  isMendable: boolean
}

/** What a lock is held against where it does not say itself that it is whole. */
export interface Witness {
  /** What was committed of it. */
  committed: readonly CommittedLock[]
  /** Why git could not tell; null where it told, or there is no git. */
  problem: string | null
  /** The hashes of all locked anchors by their names, whichever lock they stand in. */
  locked: ReadonlyMap<string, ReadonlySet<string>>
  /** Which anchors are given up, and need not be there. */
  isForgotten: (entry: Pick<LockEntry, 'id' | 'anchor'>) => boolean
}

const SHOWN = 3
const RUN_LOCK = 'run `npm run corpus -- lock`'
const FORGET = 'give up links that may break with `npm run corpus -- lock --forget ID#ANCHOR …`'

/**
 * Hold a lock against the line at its head, and where that does not say that it is whole,
 * against what was committed.
 *
 * @returns what is wrong with it, null where nothing is
 */
export function findLoss(file: VFile, witness: Witness): LockLoss | null {
  if (isWhole(file)) return null
  const { committed, problem } = witness
  const entries = entriesOf(file)
  const heads = headsIn(file)
  const right = headFor(entries)
  const wrong = heads.find(({ text }) => text !== right)
  const line = wrong?.line ?? heads[1]?.line ?? 1
  for (const lock of committed) {
    const reason = lostReason(lock, witness)
    if (reason) return { file, reason, line, isError: true, isMendable: false }
  }
  if (wrong) return headLoss(file, wrong, entries, witness)
  if (entries.length === 0) return emptyLoss(file, problem)
  const found =
    heads.length > 1
      ? `${heads.length} lines that count the anchors`
      : 'absence of the line that counts the anchors'
  return {
    file,
    reason: `Unexpected ${found}, expected one at the head, by which a lost anchor is told; ${RUN_LOCK}${doubtOf(problem)}`,
    line,
    isError: false,
    isMendable: true,
  }
}

/** A lock that was never made is none yet; one that is there had anchors, since `lock` writes no other. */
function emptyLoss(file: VFile, problem: string | null): LockLoss | null {
  const isThere = file.value !== undefined
  if (!isThere && !problem) return null
  const reason = isThere
    ? 'Unexpected lock without anchors, expected those that it had; bring it back from a copy, and only if nothing was ever published, delete it'
    : 'Unexpected absence of the lock, expected the anchors that were published, if any were'
  const rest = { file, line: 1, isError: isThere, isMendable: !isThere }
  return { reason: reason + doubtOf(problem), ...rest }
}

/** What is added where git could not tell: why it could not. */
export function doubtOf(problem: string | null): string {
  return problem ? `; git could not tell whether any are missing: ${problem}` : ''
}

/** What is not locked any more that was committed; null where everything is. */
function lostReason(
  { revision, path, entries }: CommittedLock,
  { locked, isForgotten }: Witness,
): string | null {
  const expected = entries.filter((entry) => !isForgotten(entry))
  const missing = expected.filter((entry) => !locked.has(keyOf(entry)))
  const changed = expected.filter((entry) => locked.get(keyOf(entry))?.has(entry.hash) === false)
  const lost = [
    ...(missing.length > 0 ? [`${counted(missing.length, 'anchor')} missing${some(missing)}`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'anchor')} changed${some(changed)}`] : []),
  ]
  if (lost.length === 0) return null
  return `Unexpected lock with ${lost.join(' and ')}, expected all that commit ${revision} has; bring them back with \`git checkout ${revision} -- ${path}\`, or ${FORGET}`
}

function some(entries: readonly LockEntry[]): string {
  const names = entries.slice(0, SHOWN).map((entry) => `\`${keyOf(entry)}\``)
  return ` (${names.join(', ')}${entries.length > SHOWN ? ', …' : ''})`
}

/** What is said of a wrong line at the head where git knows of nothing that is missing. */
function headLoss(
  file: VFile,
  { line, count }: LockHead,
  entries: readonly LockEntry[],
  { committed, isForgotten }: Witness,
): LockLoss {
  const distinct = new Set(entries.map(keyOf))
  const given = committed.flatMap((lock) => lock.entries.filter(isForgotten).map(keyOf))
  const givenUp = new Set(given.filter((key) => !distinct.has(key))).size
  const there = distinct.size
  const isTrusted = committed.length > 0 && committed.every(({ isWhole }) => isWhole !== false)
  const isMendable = isTrusted && there + givenUp >= count
  const found =
    there < count
      ? `${counted(there, 'anchor')}, expected the ${count} that this line counts: ${count - there} missing`
      : `anchors (${there}), expected those that this line was made of (${count}): lines were added or changed by hand`
  const remedy = isMendable
    ? `nothing of what is committed is missing, so ${RUN_LOCK}`
    : `bring the lines back from a copy of the file; only if there is none, and links may break, take this line away and ${RUN_LOCK}`
  return { file, reason: `Unexpected ${found}; ${remedy}`, line, isError: true, isMendable }
}
