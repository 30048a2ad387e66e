/**
 * Loading the versions that have a name: `content/releases.yml`.
 */
import type { VFile } from 'vfile'
import { hasErrors } from '../../messages'
import { type Release, releasesSchema } from '../../releases'
import { readYaml } from '../../yaml'
import { readTextFile } from './read'

/** The name of the file. */
export const RELEASES = 'releases.yml'

/** Read the named versions; none where there is no file. Mistakes are messages on the file. */
export async function readReleases(
  root: string,
): Promise<{ releases: readonly Release[]; files: VFile[] }> {
  const file = await readTextFile(root, `content/${RELEASES}`, { optional: true })
  if (!String(file).trim()) return { releases: [], files: hasErrors(file) ? [file] : [] }
  const releases = hasErrors(file) ? undefined : readYaml(file, releasesSchema)
  return { releases: releases?.value ?? [], files: [file] }
}
