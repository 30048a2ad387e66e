/**
 * `import --languages`: files that are one resolution in several languages.
 */
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { VFile } from 'vfile'
import { languageName } from '../../lib/corpus'
import { reportError } from '../../lib/messages'
import type { PreparedText, TextOptions } from './prepared-text'
import { readRawFile } from './raw-file'

/** A raw file, and the text that was made of it; null where none could be. */
export interface PreparedFile {
  file: VFile
  text: PreparedText | null
}

/** Makes a text of a raw file; messages are on the file. */
export type Prepare = (file: VFile, options: TextOptions) => PreparedText | null

/** The rule of messages on files that are not the languages of one resolution. */
const LANGUAGES_RULE = 'languages'

/**
 * The files of each resolution: those of each folder, and all that are named themselves together. A folder that
 * cannot be read is given as a file, which is then told of.
 */
export async function languageGroups(names: readonly string[]): Promise<string[][]> {
  const loose: string[] = []
  const groups: string[][] = []
  for (const name of names) {
    const isFolder = await stat(name).then(
      (found) => found.isDirectory(),
      () => false,
    )
    const files = isFolder ? await filesIn(name) : []
    if (files.length > 0) groups.push(files)
    else loose.push(name)
  }
  return loose.length > 0 ? [loose, ...groups] : groups
}

/** The files of a folder by name, without hidden ones and further folders. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name))
    .sort()
}

/**
 * Prepare the languages of one resolution. Each is in the language that its XML states, else in that of its name,
 * `fr.txt`, else in the one detected. They share an id: the one given, else that which the symbol of the English
 * text makes, else of the first that has a symbol.
 *
 * @returns the files in order; one that is in the language of another, or has another symbol, has an error
 */
export async function prepareLanguages(
  names: readonly string[],
  { id: given, body }: TextOptions,
  prepare: Prepare,
): Promise<PreparedFile[]> {
  const probes: PreparedText[] = []
  const optionsFor = (name: string) => ({ body, language: languageOfName(name) })
  for (const name of names) {
    const text = prepare(await readRawFile(name), optionsFor(name))
    if (text) probes.push(text)
  }
  const named = probes.filter(({ symbol }) => symbol !== null)
  const leader = named.find(({ language }) => language === 'en') ?? named[0] ?? probes[0]
  const taken = new Map<string, string>()
  const prepared: PreparedFile[] = []
  for (const name of names) {
    const file = await readRawFile(name)
    const text = prepare(file, { ...optionsFor(name), id: given ?? leader?.id })
    prepared.push({ file, text })
    if (!text) continue
    const { language, symbol } = text
    const other = taken.get(language)
    if (other) {
      reportError(
        file,
        LANGUAGES_RULE,
        `Unexpected second file in \`${language}\` (${languageName(language) ?? 'unknown'}), expected one a language; ${other} is in it too`,
      )
    } else taken.set(language, name)
    if (symbol !== null && leader && isOther(symbol, leader.symbol)) {
      reportError(
        file,
        LANGUAGES_RULE,
        `Unexpected symbol ${symbol} among the languages of ${leader.symbol}, expected the same; put the file into a folder of its own`,
      )
    }
  }
  return prepared
}

/** Whether two symbols are not the same, whatever spaces and signs are in them. */
function isOther(a: string, b: string | null): boolean {
  const folded = (symbol: string) => symbol.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return b !== null && folded(a) !== folded(b)
}

/** The language that the name of a file is: `fr.txt`; undefined where it is none. */
function languageOfName(name: string): string | undefined {
  const tag = path.basename(name).split('.')[0] ?? ''
  return languageName(tag) === null ? undefined : tag
}
