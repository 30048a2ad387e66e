/**
 * Loading the authorities: `content/authorities/`.
 */
import type { VFile } from 'vfile'
import type { z } from 'zod'
import {
  type Authorities,
  bodiesSchema,
  instrumentsSchema,
  layoutSchema,
  openingsSchema,
  topicsSchema,
} from '../authorities'
import { hasErrors } from '../messages'
import { readYaml } from '../yaml'
import { listFolder, meantName, tellStray } from './folder'
import { languageName } from './languages'
import { readTextFile } from './read'

const CONTENT = 'content'
const FOLDER = `${CONTENT}/authorities`
const OPENINGS = `${FOLDER}/openings`
const YML = '.yml'

/**
 * Load and check the authorities.
 *
 * @param root the project's folder
 * @returns the authorities, null where any has a mistake; and the files read, which carry
 *   a message for each, and further ones for what nothing reads
 */
export async function loadAuthorities(
  root: string,
): Promise<{ authorities: Authorities | null; files: VFile[] }> {
  const { languages, files: strays } = await languagesIn(root)
  const [bodiesFile, instrumentsFile, layoutFile, topicsFile, ...openingsFiles] = await Promise.all(
    [
      readTextFile(root, `${FOLDER}/bodies.yml`),
      readTextFile(root, `${FOLDER}/instruments.yml`),
      readTextFile(root, `${FOLDER}/layout.yml`),
      readTextFile(root, `${FOLDER}/topics.yml`),
      ...languages.map((language) => readTextFile(root, `${OPENINGS}/${language}.yml`)),
    ],
  )
  const bodies = read(bodiesFile, bodiesSchema)
  const instruments = read(instrumentsFile, instrumentsSchema)
  const layout = read(layoutFile, layoutSchema)
  const topics = read(topicsFile, topicsSchema)
  const openings = new Map(
    openingsFiles.flatMap((file, index) => {
      const value = read(file, openingsSchema)
      return value ? [[languages[index] ?? '', value] as const] : []
    }),
  )
  const isWhole = openings.size === languages.length
  return {
    authorities:
      bodies && instruments && layout && topics && isWhole
        ? { bodies, instruments, topics, openings, layout }
        : null,
    files: [
      bodiesFile,
      instrumentsFile,
      layoutFile,
      topicsFile,
      ...openingsFiles,
      ...strays,
      ...(await straysIn(root)),
    ],
  }
}

/** The data of a file; undefined where it could not be read or has a mistake. */
function read<Schema extends z.ZodType>(file: VFile, schema: Schema): z.infer<Schema> | undefined {
  return hasErrors(file) ? undefined : readYaml(file, schema)?.value
}

/** What stands in the folder of authorities, or beside it, and is not read. */
async function straysIn(root: string): Promise<VFile[]> {
  const names = ['bodies.yml', 'instruments.yml', 'layout.yml', 'topics.yml', 'openings']
  const inFolder = await listFolder(root, FOLDER)
  const strays = inFolder.entries
    .filter(({ name }) => !names.includes(name))
    .map(({ name, isFolder }) =>
      tellStray(`${FOLDER}/${name}`, {
        isFolder,
        expected: `one of ${names.join(', ')}`,
        meant: meantName(name, names),
      }),
    )
  // Beside the folders of content/ anything may stand, but not what was meant for one of them.
  const rooms = ['authorities', 'resolutions', 'anchors.lock']
  const beside = (await listFolder(root, CONTENT)).entries.flatMap(({ name, isFolder }) => {
    const meant = rooms.includes(name) ? null : meantName(name, rooms)
    return meant
      ? [
          tellStray(`${CONTENT}/${name}`, {
            isFolder,
            expected: `one of ${rooms.join(', ')}`,
            meant,
          }),
        ]
      : []
  })
  return [...inFolder.files, ...strays, ...beside]
}

/** The languages whose openings there are; English is there, or missed. What is no language is told. */
async function languagesIn(root: string): Promise<{ languages: string[]; files: VFile[] }> {
  const { entries, files } = await listFolder(root, OPENINGS)
  const isRead = (name: string) =>
    name.endsWith(YML) && !name.includes('-') && languageName(name.slice(0, -YML.length)) !== null
  const strays = entries
    .filter(({ name }) => !isRead(name))
    .map(({ name, isFolder }) => {
      const isContent = /\.ya?ml$/i.test(name)
      const base = name.split(/[-_.]/)[0]?.toLowerCase() ?? ''
      const meant = isContent && languageName(base) !== null ? `${base}${YML}` : null
      const expected = `openings named by the tag of a language that there is, without what follows a hyphen: \`en${YML}\``
      return tellStray(`${OPENINGS}/${name}`, { isFolder, expected, meant, isContent })
    })
  const languages = entries.flatMap(({ name }) =>
    isRead(name) ? [name.slice(0, -YML.length)] : [],
  )
  return { languages: [...new Set(['en', ...languages])].sort(), files: [...files, ...strays] }
}
