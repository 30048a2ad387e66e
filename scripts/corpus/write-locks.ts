/**
 * Writing locks and the list of what is published.
 */
import { FORMER_LOCK, type Locks, PUBLISHED } from '../../lib/corpus'
import { removeFile, writeTextFile } from './write-file'

/** A file and what it is to hold; null where it is to be removed. */
interface Change {
  path: string
  content: string | null
}

/** How many files are written at once: waiting for the disk takes longer than writing. */
const AT_ONCE = 16

/**
 * Write what has changed: locks that grow before those that shrink, so that a line which moves is never
 * in neither, and what is no longer needed is removed at last.
 *
 * @returns why not all is written, null where it is
 */
export async function writeLocks(
  root: string,
  before: Locks,
  after: Pick<Locks, 'files' | 'published'>,
): Promise<string | null> {
  const growing: Change[] = []
  const shrinking: Change[] = []
  for (const [path, file] of after.files) {
    const old = before.files.get(path)?.value
    const content = String(file)
    if (content === old) continue
    const isLess = content.length < String(old ?? '').length
    const changes = isLess ? shrinking : growing
    changes.push({ path, content })
  }
  const listed = [...after.published].filter((id) => !before.published.has(id))
  const struck = [...before.published].filter((id) => !after.published.has(id))
  const isMoved =
    before.files.get(FORMER_LOCK)?.value !== undefined && !after.files.has(FORMER_LOCK)
  const removed = [
    ...struck.map((id) => ({ path: `${PUBLISHED}/${id}`, content: null })),
    ...(isMoved ? [{ path: FORMER_LOCK, content: null }] : []),
  ]
  const added = listed.map((id) => ({ path: `${PUBLISHED}/${id}`, content: '' }))
  for (const changes of [growing, shrinking, added, removed]) {
    const problem = await make(root, changes)
    if (problem) return problem
  }
  return null
}

/** Make some changes, and tell of each; gives the first problem, after which no more are made. */
async function make(root: string, changes: readonly Change[]): Promise<string | null> {
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    const some = changes.slice(at, at + AT_ONCE)
    const problems = await Promise.all(
      some.map(({ path, content }) =>
        content === null ? removeFile(root, path) : writeTextFile(root, path, content),
      ),
    )
    for (const [index, { path, content }] of some.entries())
      if (problems[index] === null)
        console.log(`${path} ${content === null ? 'removed' : 'written'}`)
    const problem = problems.find((each) => each !== null)
    if (problem) return problem
  }
  return null
}
