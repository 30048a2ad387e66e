/**
 * Whether a folder may be replaced by a site: a build must never remove what it did not make.
 */
import { access, constants, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from './files'
import { MANIFEST_FILE, parseManifest } from './manifest'

/** What systems put into a folder that somebody looked at. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** What a manifest was before it listed the files of the site. */
const OLD_MANIFEST = /^[0-9a-f]{64}$/

/** How many files are named that belong to no site. */
const NAMED = 3

/** A folder for a site, or why it cannot be one. */
export type SitePlace = { folder: string } | { problem: string }

/**
 * Find the folder that a site shall be put into.
 *
 * @param name the folder as the setting `OUT_DIR` names it
 * @param sources folders that a site may neither lie in nor hold
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
      const relation = isWithin(folder, real) ? 'lies in' : 'holds'
      return refuse(`${relation} ${source}`, 'a folder for the site alone, such as `out`')
    }
  }

  const found = await lstat(folder).catch(() => null)
  if (found && !found.isDirectory()) return refuse('is no folder', 'a folder, or nothing yet')
  const parent = await nearestThere(path.dirname(folder))
  const above = await stat(parent)
  if (!above.isDirectory() || !(await canWrite(parent))) {
    return refuse(`lies in ${parent}, where nothing can be written`, 'a folder in which one may')
  }
  if (!found) return { folder }
  if (found.dev !== above.dev) {
    return refuse('is a mount, which no new site can replace', 'a folder in it')
  }

  const foreign = await foreignFiles(folder)
  if (foreign.length === 0) return { folder }
  const examples = foreign.slice(0, NAMED).join(', ')
  const more = foreign.length > NAMED ? ` and ${foreign.length - NAMED} more` : ''
  return refuse(
    `holds what is of no site built here (${examples}${more})`,
    'an empty folder or such a site, since all that is there is removed; move it away, or choose another folder',
  )
}

/** What stands in a folder and was not built: files of no site, or all entries where no site is. */
async function foreignFiles(folder: string): Promise<string[]> {
  const entries = (await readdir(folder)).filter((name) => !LITTER.test(name))
  if (!entries.includes(MANIFEST_FILE)) return entries
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8')
  if (OLD_MANIFEST.test(text)) return []
  const own = new Set([MANIFEST_FILE, ...Object.keys(parseManifest(text)?.files ?? {})])
  return (await filesIn(folder)).filter((file) => !own.has(file) && !LITTER.test(file))
}

/** A path without links, as far as it exists. */
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
