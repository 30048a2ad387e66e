/**
 * The built site as the server knows it: read once, and again as soon as another replaces it.
 */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MANIFEST_FILE, parseManifest } from '../site/manifest'
import { restoreSite } from '../site/replace'
import { createEtags, versionOf } from './etags'

/** How long a site may be missing while another replaces it, in milliseconds. */
const AWAY = 1_000
const STEP = 10

/** A site in its folder, until another replaces it. */
export interface ServedSite {
  folder: string
  /** The sizes of its files in bytes. */
  files: ReadonlyMap<string, number>
  /** The page for unknown addresses; null where it is missing itself. */
  notFoundPage: Buffer | null
  /** The ETag of a file, which follows from its content; null where the file is gone. */
  etagOf: (file: string) => Promise<string | null>
  /** Whether it is still there. */
  stands: () => boolean
}

/**
 * Follow the site in a folder.
 *
 * @param folder an absolute path
 * @returns a function that gives the site there at the time of the call; null where there is none
 */
export function followSite(folder: string): () => Promise<ServedSite | null> {
  let known: ServedSite | null = null
  let loading: Promise<ServedSite | null> | null = null

  const load = async () => {
    const deadline = Date.now() + AWAY
    while (Date.now() < deadline) {
      const site = await readSite(folder)
      if (site) return site
      await setTimeout(STEP)
    }
    return (await restoreSite(folder)) ? readSite(folder) : null
  }
  return async () => {
    if (known?.stands()) return known
    loading ??= load().finally(() => {
      loading = null
    })
    known = await loading
    return known
  }
}

/** Read the site in a folder; null where there is none, or another replaced it meanwhile. */
async function readSite(folder: string): Promise<ServedSite | null> {
  const identity = identityOf(folder)
  const stands = () => identityOf(folder) === identity
  const manifest = await readFile(path.join(folder, MANIFEST_FILE), 'utf8').catch(() => '')
  const files = parseManifest(manifest)?.files
  const notFoundPage = await readFile(path.join(folder, '404.html')).catch(() => null)
  if (!files || identity === null || !stands()) return null
  return {
    folder,
    files: new Map(Object.entries(files)),
    notFoundPage,
    etagOf: createEtags(folder),
    stands,
  }
}

/** What distinguishes the manifest in a folder from any that may replace it. */
function identityOf(folder: string): string | null {
  try {
    return versionOf(statSync(path.join(folder, MANIFEST_FILE)))
  } catch {
    return null
  }
}
