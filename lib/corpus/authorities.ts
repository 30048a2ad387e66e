/**
 * Loading the authorities: `content/authorities/`.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { VFile } from 'vfile'
import {
  type Authorities,
  bodiesSchema,
  instrumentsSchema,
  layoutSchema,
  openingsSchema,
  topicsSchema,
} from '../authorities'
import { readYaml } from '../yaml'
import { readTextFile } from './read'

const FOLDER = 'content/authorities'
const OPENINGS = `${FOLDER}/openings`

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
  const languages = await languagesIn(root)
  const [bodiesFile, instrumentsFile, layoutFile, topicsFile, ...openingsFiles] = await Promise.all(
    [
      readTextFile(root, `${FOLDER}/bodies.yml`),
      readTextFile(root, `${FOLDER}/instruments.yml`),
      readTextFile(root, `${FOLDER}/layout.yml`),
      readTextFile(root, `${FOLDER}/topics.yml`),
      ...languages.map((language) => readTextFile(root, `${OPENINGS}/${language}.yml`)),
    ],
  )
  const bodies = readYaml(bodiesFile, bodiesSchema)?.value
  const instruments = readYaml(instrumentsFile, instrumentsSchema)?.value
  const layout = readYaml(layoutFile, layoutSchema)?.value
  const topics = readYaml(topicsFile, topicsSchema)?.value
  const openings = new Map(
    openingsFiles.flatMap((file, index) => {
      const value = readYaml(file, openingsSchema)?.value
      return value ? [[languages[index] ?? '', value] as const] : []
    }),
  )
  const isWhole = openings.size === languages.length
  return {
    authorities:
      bodies && instruments && layout && topics && isWhole
        ? { bodies, instruments, topics, openings, layout }
        : null,
    files: [bodiesFile, instrumentsFile, layoutFile, topicsFile, ...openingsFiles],
  }
}

/** The languages whose openings there are; English is there, or missed. */
async function languagesIn(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, OPENINGS)).catch(() => [])
  const languages = names.flatMap((name) =>
    name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : [],
  )
  return [...new Set(['en', ...languages])].sort()
}
