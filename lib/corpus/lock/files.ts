/**
 * Where the locks stand: one beside each resolution, one with the authorities. What is published is
 * listed apart from them, so that a lock is missed that went with its folder.
 */
import type { VFile } from 'vfile'
import { idProblem } from '../../authorities'
import { inBatches } from '../load/batches'
import { listFolder, reportStray } from '../load/folder'
import { readTextFile } from '../load/read'
import { LOCK_NAME, RESOLUTIONS } from '../load/resolution-folder'

/** The lock of the pages of instruments and topics. */
export const AUTHORITIES_LOCK = `content/authorities/${LOCK_NAME}`

/**
 * The list of what is published: a folder with an empty file for each id under which a resolution has
 * been published. Two people who add to it cannot be in each other's way.
 */
export const PUBLISHED = 'content/published'

/** The one lock that there was of everything; what is left of it belongs into the others. */
export const FORMER_LOCK = `content/${LOCK_NAME}`

/** The path of the lock with the anchors of a resolution, or of a page: `topics/attribution`. */
export function lockPath(id: string): string {
  return id.includes('/') ? AUTHORITIES_LOCK : `${RESOLUTIONS}/${id}/${LOCK_NAME}`
}

/** The name of the folder in which a lock stands: of a resolution's lock, its id. */
export function folderOf(path: string): string {
  return path.split('/').at(-2) ?? ''
}

/** The locks as they are, which are read as one. */
export interface Locks {
  /** By path, the former one last; one that is not there has no value. */
  files: ReadonlyMap<string, VFile>
  /** The ids that are listed as published. */
  published: ReadonlySet<string>
  /** Files with messages on what stands in the list and is no id. */
  strays: readonly VFile[]
}

/** Read the locks of some resolutions' folders, the others, and the list. */
export async function readLocks(root: string, ids: readonly string[]): Promise<Locks> {
  const right = ids.filter((id) => idProblem(id) === null)
  const paths = [...right.map(lockPath), AUTHORITIES_LOCK, FORMER_LOCK]
  const read = await inBatches(paths, (path) => readTextFile(root, path, { optional: true }))
  const files = new Map(read.map((file) => [file.path, file]))
  const list = await listFolder(root, PUBLISHED)
  const isId = ({ name, isFolder }: (typeof list.entries)[number]) => !isFolder && !idProblem(name)
  const strays = list.entries
    .filter((entry) => !isId(entry))
    .map(({ name, isFolder }) =>
      reportStray(`${PUBLISHED}/${name}`, {
        isFolder,
        expected: 'an empty file named by the id of a resolution',
        meant: null,
      }),
    )
  return {
    files,
    published: new Set(list.entries.filter(isId).map(({ name }) => name)),
    strays: [...list.files, ...strays],
  }
}
