/**
 * What is in the folders of `content/`, and reporting what nothing reads there.
 */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { closestMatch } from 'leven'
import { VFile } from 'vfile'
import { failureCode, whyFailed } from '../../failures'
import { reportError, reportWarning } from '../../messages'
import { didYouMean } from '../../nearest'

/** The rule of messages on folders and the names in them. */
export const FOLDER_RULE = 'folder'

/** Something in a folder. */
export interface Entry {
  name: string
  /** Whether it is a folder, or a link to one. */
  isFolder: boolean
  isLink: boolean
}

/** A folder as read. */
export interface Folder {
  /**
   * By name, without hidden entries, which begin with a dot: text editors put links and locks
   * there.
   */
  entries: Entry[]
  /** A file with a message where the folder cannot be read; else none. */
  files: VFile[]
}

/**
 * List a folder.
 *
 * @param root the folder that paths in messages are relative to
 * @param name path of the folder from there; a missing one is empty
 */
export async function listFolder(root: string, name: string): Promise<Folder> {
  try {
    const found = await readdir(path.join(root, name), { withFileTypes: true })
    const visible = found.filter((entry) => !entry.name.startsWith('.'))
    const entries = await Promise.all(
      visible.map(async (entry) => ({
        name: entry.name,
        isFolder: await isFolder(entry),
        isLink: entry.isSymbolicLink(),
      })),
    )
    return { entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)), files: [] }
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return { entries: [], files: [] }
    const file = new VFile({ path: name })
    reportError(
      file,
      FOLDER_RULE,
      `Unexpected failure to read the folder, expected its files: ${whyFailed(error)}`,
    )
    return { entries: [], files: [file] }
  }
}

async function isFolder(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return stat(path.join(entry.parentPath, entry.name)).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** Copies that editors and version control leave behind. */
const COPY = /~$|^#.*#$|\.(orig|bak|rej|swp|tmp|old)$/i

/** Other endings that people give to texts and data files. */
const ENDINGS: Record<string, RegExp> = {
  '.md': /\.(markdown|mdown|mkd|mdx|md|txt|text)$/i,
  '.yml': /\.(yaml|yml|json)$/i,
}

/**
 * The name that was meant by one that nothing reads: other capitals, another ending for the same,
 * or at most two wrong letters. Null where none is near.
 */
export function meantName(name: string, expected: readonly string[]): string | null {
  if (COPY.test(name)) return null
  const withEnding = Object.entries(ENDINGS).flatMap(([ending, others]) =>
    others.test(name) ? name.replace(others, ending).toLowerCase() : [],
  )
  const same = expected.find((each) =>
    [name.toLowerCase(), ...withEnding].includes(each.toLowerCase()),
  )
  return same ?? closestMatch(name, expected, { maxDistance: 2 }) ?? null
}

/** Something that nothing reads. */
export interface Stray {
  isFolder: boolean
  /** What may be there, in words: "`notes.yml` or a text such as `en.md`". */
  expected: string
  /** The name that it was likely meant to have; null where it was not meant to be read. */
  meant: string | null
  /** Whether it was meant to be read, under whatever name. */
  isContent?: boolean
}

/** Report something that nothing reads: an error where it was meant to be read, else a warning. */
export function reportStray(
  name: string,
  { isFolder, expected, meant, isContent = meant !== null }: Stray,
): VFile {
  const file = new VFile({ path: name })
  const what = isFolder ? 'folder' : 'file'
  if (isContent) {
    reportError(
      file,
      FOLDER_RULE,
      `Unexpected ${what} name, expected ${expected}${didYouMean(meant)}`,
    )
  } else {
    const reason = `Unexpected ${what}, expected ${expected}; nothing reads it, so remove it`
    reportWarning(file, FOLDER_RULE, reason)
  }
  return file
}
