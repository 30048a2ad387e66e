/**
 * Removing what builds leave in Next's folder, twice as many files as the site has, while something else is done.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { MARKUP_FOLDER } from '../../lib/page-markup'

/** Where Next makes pages, before it exports them. */
const SERVER = '.next/server'

/** What Next makes: its export, what it exports, and what is set aside of pages. */
const MADE = ['.next/export', SERVER, MARKUP_FOLDER]

/** Where that is while it is removed, and what of it a build that was ended has left. */
const REMOVED = '.cache/removed'

/**
 * Remove what the last build left: Next would first remove it, file by file.
 *
 * @returns settles once all is removed; by the time of the call it is out of the way
 */
export function removeLastBuild(): Promise<void> {
  return removeBeside(MADE)
}

/** Remove what Next has exported, once it has, in the same way: the next build has less to wait for. */
export function removeExported(): Promise<void> {
  return removeBeside([SERVER])
}

function removeBeside(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    try {
      mkdirSync(REMOVED, { recursive: true })
      renameSync(folder, path.join(REMOVED, randomUUID()))
    } catch {
      // It is not there, or cannot be moved to that folder: then Next removes it, as it would without this.
    }
  }
  // What cannot be removed now is in the way of nothing; the next build tries again.
  return rm(REMOVED, { recursive: true, force: true }).catch(() => undefined)
}
