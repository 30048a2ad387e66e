/**
 * Replacing an old site with a new one, so that whatever ends the build, and whenever, one of them
 * is there whole.
 *
 * The new site is first put beside the old one, across filesystems if need be, under the name
 * `.out.new`. Then the old one is renamed to `.out.old`, the new one takes its name, and only then
 * the old one is removed. A build that is killed between the two renamings leaves no `out`, but
 * both sites whole: {@link restoreSite} gives the old one its name back.
 */
import { cp, lstat, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { failureCode } from '../../lib/failures'
import { isWhole, readManifest } from './manifest'

/** Where a folder's new and old sites are while one replaces the other. */
function besides(out: string): { incoming: string; outgoing: string } {
  const beside = (suffix: string) => path.join(path.dirname(out), `.${path.basename(out)}${suffix}`)
  return { incoming: beside('.new'), outgoing: beside('.old') }
}

/**
 * Replace a site with another.
 *
 * @param built the new site's folder, which is gone afterwards
 * @param out where to put it, an absolute path without links; the site that is there is removed
 * @throws Error where that fails; the old site is left as it was
 */
export async function replaceSite(built: string, out: string): Promise<void> {
  const { incoming, outgoing } = besides(out)
  await recoverSite(out)
  await mkdir(path.dirname(out), { recursive: true })
  try {
    await move(built, incoming)
    const stood = await renameIfThere(out, outgoing)
    try {
      await rename(incoming, out)
    } catch (error) {
      if (stood) await rename(outgoing, out)
      throw error
    }
  } catch (error) {
    await rm(incoming, { recursive: true, force: true })
    throw error
  }
  // The new site is in place; what cannot be removed now is in the way of the next build, which
  // reports it.
  await rm(outgoing, { recursive: true, force: true }).catch(() => undefined)
}

/**
 * Put the old site back where a build was killed just before the new one replaced it.
 *
 * @param out where a site should stand
 * @returns whether there was one to restore
 */
export async function restoreSite(out: string): Promise<boolean> {
  const { outgoing } = besides(out)
  const isTaken = await lstat(out).then(
    () => true,
    () => false,
  )
  const manifest = isTaken ? null : await readManifest(outgoing)
  if (!manifest || !(await isWhole(outgoing, manifest))) return false
  return renameIfThere(outgoing, out)
}

/** Tidy up what a killed build left. Nothing else may be building the site. */
export async function recoverSite(out: string): Promise<void> {
  await restoreSite(out)
  const { incoming, outgoing } = besides(out)
  await rm(incoming, { recursive: true, force: true })
  await rm(outgoing, { recursive: true, force: true })
}

/** Rename a folder, or copy and remove it where the target is on another filesystem. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (failureCode(error) !== 'EXDEV') throw error
    await cp(from, to, { recursive: true, preserveTimestamps: true })
    await rm(from, { recursive: true, force: true })
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return false
    throw error
  }
}
