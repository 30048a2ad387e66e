/**
 * The folders of `content/resolutions/`, and what is in each.
 */

import { VFile } from 'vfile'
import { idProblem } from '../../authorities'
import { baseLanguage } from '../../language'
import { reportError, reportWarning } from '../../messages'
import { didYouMean } from '../../nearest'
import { FOLDER_RULE, listFolder, meantName, reportStray } from './folder'
import { isLanguageTag, LANGUAGE_RULE, languageName } from './languages'
import { readTextFile } from './read'

/** The folder of resolutions, from the root of the project. */
export const RESOLUTIONS = 'content/resolutions'

/** The file of a resolution's notes, in its folder. */
export const NOTES = 'notes.yml'

/** The file with the anchors of a resolution that were published, in its folder. */
export const LOCK_NAME = 'anchors.lock'

const SET_ASIDE = '.set-aside.txt'

/** The ids of resolutions, and files with messages on what is beside their folders. */
export async function listResolutions(root: string): Promise<{ ids: string[]; files: VFile[] }> {
  const { entries, files } = await listFolder(root, RESOLUTIONS)
  const stray = entries
    .filter(({ isFolder }) => !isFolder)
    .map(({ name, isLink }) => {
      const file = new VFile({ path: `${RESOLUTIONS}/${name}` })
      const reason = isLink
        ? 'Unexpected link that leads to no folder, expected a folder for each resolution; mend the link or remove it'
        : 'Unexpected file, expected a folder for each resolution; move it into one'
      reportError(file, FOLDER_RULE, reason)
      return file
    })
  const ids = entries.flatMap(({ name, isFolder }) => (isFolder ? [name] : []))
  return { ids, files: [...files, ...stray] }
}

/** A text in a resolution's folder. */
export interface ReadText {
  file: VFile
  /** BCP 47 tag, from the file's name. */
  language: string
}

/** A resolution's folder as read. */
export interface ResolutionFolder {
  /** Its texts, one a language, in the order of their names. */
  texts: ReadText[]
  /** Files with messages on the folder and on what nothing reads in it. */
  files: VFile[]
}

/**
 * Read the texts of a resolution's folder, each `<language>.md`, and report what does not belong there.
 *
 * @param grammars the languages that have openings
 */
export async function readResolutionFolder(
  root: string,
  id: string,
  grammars: readonly string[],
): Promise<ResolutionFolder> {
  const name = `${RESOLUTIONS}/${id}`
  const folder = new VFile({ path: name })
  const fail = (reason: string) => reportError(folder, FOLDER_RULE, reason)
  const problem = idProblem(id)
  if (problem) {
    fail(`Unexpected folder name \`${id}\`, expected ${problem}`)
    return { texts: [], files: [folder] }
  }
  const { entries, files } = await listFolder(root, name)
  if (files.length > 0) return { texts: [], files }

  const texts = entries.filter((entry) => entry.name.endsWith('.md'))
  const languages = texts.map((entry) => entry.name.slice(0, -'.md'.length))
  const known = languages.filter((language) => languageName(language) !== null)
  const strays = entries
    .filter((entry) => !texts.includes(entry) && !belongs(entry.name))
    .map(({ name: stray, isFolder }) =>
      reportStray(`${name}/${stray}`, {
        isFolder,
        expected: `a text named by its language, such as \`en.md\`, \`${NOTES}\` or \`${LOCK_NAME}\``,
        meant: meantHere(stray, grammars),
      }),
    )
  for (const language of languages) {
    if (known.includes(language) || (known.length === 0 && languages.length > 1)) continue
    fail(unknownLanguage(language, meantHere(`${language}.md`, grammars)))
  }
  const isMeant = strays.some((file) => file.messages.some(({ fatal }) => fatal))
  if (known.length === 0 && languages.length !== 1 && !isMeant) {
    const names = texts.map((entry) => entry.name).join(', ') || 'none'
    const isLeft = texts.length === 0 && entries.some((entry) => entry.name === LOCK_NAME)
    const moved = `; where the resolution is now another, move ${LOCK_NAME} into the folder of that one and name \`${id}\` in \`aliases: { ids: […] }\` there`
    fail(
      `Unexpected ${texts.length} texts (${names}), expected one, named by its language: \`en.md\`${isLeft ? moved : ''}`,
    )
  }
  const withMessages = folder.messages.length > 0 ? [folder, ...strays] : strays
  const read = await Promise.all(
    known.map(async (language) => ({
      file: await readTextFile(root, `${name}/${language}.md`),
      language,
    })),
  )
  for (const { file, language } of read) reportMissingGrammar(file, language, grammars)
  return { texts: read, files: withMessages }
}

/** Whether a file belongs beside the text: notes, a lock, or what `import` set aside. */
function belongs(name: string): boolean {
  const language = name.endsWith(SET_ASIDE) ? name.slice(0, -SET_ASIDE.length) : ''
  return name === NOTES || name === LOCK_NAME || languageName(language) !== null
}

/** The name in a resolution's folder that was meant by a wrong one. */
function meantHere(name: string, grammars: readonly string[]): string | null {
  const known = meantName(name, [NOTES, LOCK_NAME])
  if (known) return known
  const text = meantName(name, [`${name.split('.')[0]?.toLowerCase()}.md`])
  const language = text?.slice(0, -'.md'.length)
  if (language && languageName(language)) return text
  return meantName(
    name,
    grammars.map((grammar) => `${grammar}.md`),
  )
}

function unknownLanguage(language: string, meant: string | null): string {
  return isLanguageTag(language)
    ? `Unexpected language \`${language}\` in the file name \`${language}.md\`, expected a known language tag, such as \`en.md\`${didYouMean(meant)}`
    : `Unexpected file name \`${language}.md\`, expected a language tag such as \`en.md\``
}

/** Without a grammar, no clause is recognised by the words that open it. */
function reportMissingGrammar(file: VFile, language: string, grammars: readonly string[]): void {
  const base = baseLanguage(language)
  if (grammars.includes(base)) return
  reportWarning(
    file,
    LANGUAGE_RULE,
    `Unexpected language \`${language}\` (${languageName(language)}), expected one whose openings are in content/authorities/openings/ (${grammars.join(', ')}); its clauses are recognised by their numbers alone, so add \`${base}.yml\` there`,
  )
}
