/**
 * `lock`: records new anchors, and gives up those that it is asked to forget.
 */
import { closestMatch } from 'leven'
import { VFile } from 'vfile'
import {
  addToLock,
  anchorsOf,
  findLoss,
  forgetInLock,
  formatMessages,
  keyOf,
  LOCK_FILE,
  LOCK_RULE,
  type LockEntry,
  type LockHistory,
  loadCorpus,
  readLock,
  readLockHistory,
  readTextFile,
  withHead,
} from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { hasErrors, reportError } from '../../lib/messages'
import { didYouMean } from '../../lib/nearest'
import { writeTextFile } from './write-file'

/**
 * Add new anchors to the lock, and renew the line at its head. A lock that lost anchors which are
 * not to be forgotten is left unchanged: they would be lost for good.
 *
 * @param root the folder that holds `content/`
 * @param forgotten the names of anchors to give up, `ID#ANCHOR`; or ids, for all of their anchors
 * @returns the exit code: 1 where nothing is written
 */
export async function lock(root: string, forgotten: readonly string[]): Promise<number> {
  const file = await readTextFile(root, LOCK_FILE, { optional: true })
  if (hasErrors(file)) return print([file])
  const names = new Set(forgotten)
  const isForgotten = (entry: LockEntry) => names.has(keyOf(entry)) || names.has(entry.id)
  let asked: Promise<LockHistory> | undefined
  const history = () => {
    asked ??= readLockHistory(root, LOCK_FILE)
    return asked
  }
  const before = readLock(new VFile(String(file)))
  const unknown = await findUnknown(names, before, history)
  for (const reason of unknown) reportError(file, LOCK_RULE, reason)
  const loss = await findLoss(file, history, isForgotten)
  if (loss && !loss.isMendable)
    reportError(file, LOCK_RULE, loss.reason, { line: loss.line, column: 1 })
  if (hasErrors(file)) return print([file])

  const kept = forgetInLock(file, isForgotten)
  const candidate = new VFile({ path: LOCK_FILE })
  if (kept.trim() !== '' || names.size > 0) candidate.value = withHead(new VFile(kept))
  const { corpus, files } = await loadCorpus(root, { lock: candidate })
  if (!corpus) return print(files)
  const { resolutions, annotations, authorities } = corpus
  const entries = anchorsOf(resolutions, annotations, authorities)
  const after = withHead(new VFile(addToLock(candidate, entries)))
  if (after !== String(file)) {
    const problem = await writeTextFile(root, LOCK_FILE, after)
    if (problem) {
      console.log(`${LOCK_FILE}: not written: ${problem}`)
      return 1
    }
  }
  const left = readLock(candidate).length
  const added = readLock(new VFile(after)).length - left
  const gone = names.size > 0 ? `${counted(before.length - left, 'anchor')} forgotten, ` : ''
  console.log(`${LOCK_FILE}: ${gone}${counted(added, 'anchor')} added`)
  return 0
}

function print(files: readonly VFile[]): number {
  for (const line of formatMessages(files)) console.log(line)
  console.log(`${LOCK_FILE}: not written`)
  return 1
}

/** Messages on names to forget that no anchor has, neither now nor in the last commit. */
async function findUnknown(
  names: ReadonlySet<string>,
  locked: readonly LockEntry[],
  history: () => Promise<LockHistory>,
): Promise<string[]> {
  const known = new Set<string>()
  const add = (entries: readonly LockEntry[]) => {
    for (const entry of entries) known.add(entry.id).add(keyOf(entry))
  }
  const missing = () => [...names].filter((name) => !known.has(name))
  add(locked)
  if (missing().length > 0) for (const { entries } of (await history()).committed) add(entries)
  return missing().map((name) => {
    const near = closestMatch(name, [...known], { maxDistance: 4 })
    return `Unexpected \`--forget ${name}\`, expected the name of an anchor of ${LOCK_FILE}, such as \`a-resolution#op-1\`${didYouMean(near)}`
  })
}
