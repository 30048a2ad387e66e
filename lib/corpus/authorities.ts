/**
 * Loading the authorities: `content/authorities/*.yml`.
 */
import type { VFile } from 'vfile'
import { type Authorities, bodiesSchema, instrumentsSchema, openingsSchema } from '../authorities'
import { readYaml } from '../yaml'
import { readTextFile } from './read'

const FOLDER = 'content/authorities'

/**
 * Load and check the authorities.
 *
 * @param root the project's folder
 * @returns the authorities, null where any has a mistake; and the files read, which carry
 *   a message for each
 */
export async function loadAuthorities(
  root: string,
): Promise<{ authorities: Authorities | null; files: VFile[] }> {
  const [bodiesFile, instrumentsFile, openingsFile] = await Promise.all([
    readTextFile(root, `${FOLDER}/bodies.yml`),
    readTextFile(root, `${FOLDER}/instruments.yml`),
    readTextFile(root, `${FOLDER}/openings.yml`),
  ])
  const bodies = readYaml(bodiesFile, bodiesSchema)?.value
  const instruments = readYaml(instrumentsFile, instrumentsSchema)?.value
  const openings = readYaml(openingsFile, openingsSchema)?.value
  return {
    authorities: bodies && instruments && openings ? { bodies, instruments, openings } : null,
    files: [bodiesFile, instrumentsFile, openingsFile],
  }
}
