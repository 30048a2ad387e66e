/**
 * Whether a site may replace a folder: a build must never remove what it did not make.
 */
import { access, constants, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from './files'
import { MANIFEST_FILE, parseManifest } from './manifest'

/** What systems put into folders that people open. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** The old form of a manifest, which did not list the site's files. */
const OLD_MANIFEST = /^[0-9a-f]{64}$/

/** How many foreign files are named. */
const NAMED = 3

/** A folder for a site, or why it cannot be one. */
export type SitePlace = { folder: string } | { problem: string }

/**
 * Find the folder that a site is to be put into.
 *
 * @param name the folder as the setting `OUT_DIR` names it
 * @param sources folders that a site may neither lie in nor contain
 * @returns its absolute path without links; or the problem, as "Unexpected OUT_DIR=…, expected …"
 */
export async function placeForSite(name: string, sources: readonly string[]): Promise<SitePlace> {
  const refuse = (found: string, expected: string): SitePlace => ({
    problem: `Unexpected OUT_DIR=${name}, which ${found}; expected ${expected}`,
  })
  const folder = await realFolder(path.resolve(name))
  for (const source of sources) {
    const real = await realFolder(path.resolve(source))
    if (isWithin(folder, real) || isWithin(real, folder)) {
      const relation = isWithin(folder, real) ? 'lies in' : 'contains'
      return refuse(`${relation} ${source}`, 'a folder for the site alone, such as `out`')
    }
  }

  const found = await lstat(folder).catch(() => null)
  if (found && !found.isDirectory())
    return refuse('is not a folder', 'a folder, or a name that is not taken yet')
  const parent = await nearestThere(path.dirname(folder))
  const above = await stat(parent)
  if (!above.isDirectory() || !(await canWrite(parent))) {
    return refuse(`lies in ${parent}, which is not writable`, 'a writable folder')
  }
  if (!found) return { folder }
  if (found.dev !== above.dev) {
    return refuse('is a mount point, which a new site cannot replace', 'a folder in it')
  }

  const foreign = await foreignFiles(folder)
  if (foreign.length === 0) return { folder }
  const examples = foreign.slice(0, NAMED).join(', ')
  const more = foreign.length > NAMED ? ` and ${foreign.length - NAMED} more` : ''
  return refuse(
    `contains files that no build made (${examples}${more})`,
    'an empty folder or a site built here, since everything in it is removed; move them away, or choose another folder',
  )
}

/**
 * What is in a folder and was not built: files that are not of its site, or all entries where there
 * is no site.
 */
async function foreignFiles(folder: string): Promise<string[]> {
  const entries = (await readdir(folder)).filter((name) => !LITTER.test(name))
  if (!entries.includes(MANIFEST_FILE)) return entries
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8')
  if (OLD_MANIFEST.test(text)) return []
  const own = new Set([MANIFEST_FILE, ...Object.keys(parseManifest(text)?.files ?? {})])
  return (await filesIn(folder)).filter((file) => !own.has(file) && !LITTER.test(file))
}

/** A path with its links resolved, as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const parent = path.dirname(folder)
    return parent === folder ? folder : path.join(await realFolder(parent), path.basename(folder))
  }
}

/** A path, or the nearest above it, that exists. */
async function nearestThere(name: string): Promise<string> {
  const found = await lstat(name).catch(() => null)
  return found ? name : nearestThere(path.dirname(name))
}

function canWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
}

/** Whether a path is a folder or lies in it. */
function isWithin(inner: string, folder: string): boolean {
  const relative = path.relative(folder, inner)
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}
