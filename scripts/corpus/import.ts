/**
 * `import`: makes raw files texts of the corpus.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { VFile } from 'vfile'
import { type Authorities, idProblem } from '../../lib/authorities'
import { formatMessages } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { isXml } from '../../lib/import'
import { hasErrors, quotable } from '../../lib/messages'
import { createParser } from '../../lib/parse'
import { languageGroups, type Prepare, type PreparedFile, prepareLanguages } from './language-files'
import { type PreparedText, prepareAkn, prepareRaw, type TextOptions } from './prepared-text'
import { readRawFile } from './raw-file'
import { createRawResolutionReader, reportUnreadLanguage } from './raw-resolution'
import { removeFile, writeTextFile } from './write-file'

/** The command's options. */
export interface ImportOptions extends Omit<TextOptions, 'language'> {
  /** Whether an existing text may be replaced. */
  force: boolean
  /** Whether files are the languages of one resolution, or folders with these. */
  languages: boolean
}

/**
 * Write `content/resolutions/<id>/<language>.md` for each file, with what was set aside beside it,
 * and print what a person must check. With `languages`, the files of a folder, or all files that are given, are the
 * languages of one resolution.
 *
 * @param root the folder that holds `content/`
 * @returns the exit code: 1 where a file was not written
 */
export async function importFiles(
  authorities: Authorities,
  root: string,
  names: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const groups = options.languages ? await languageGroups(names) : names.map((name) => [name])
  if (options.id !== undefined && groups.length > 1) {
    console.error(
      options.languages
        ? `Unexpected --id for ${groups.length} resolutions, expected one; without it, ids are made from symbols`
        : `Unexpected --id for ${groups.length} files, expected one file; without it, ids are made from symbols`,
    )
    return 2
  }
  const idMistake = options.id === undefined ? null : idProblem(options.id)
  if (idMistake) {
    console.error(`Unexpected --id ${JSON.stringify(options.id)}, expected ${idMistake}`)
    return 2
  }
  if (options.body !== undefined && !authorities.bodies.some(({ id }) => id === options.body)) {
    console.error(
      `Unexpected --body ${JSON.stringify(options.body)}, expected one of content/authorities/bodies.yml`,
    )
    return 2
  }
  const read = createRawResolutionReader(authorities)
  const parser = createParser(authorities)
  const prepare = (file: VFile, given: TextOptions) => {
    if (!isXml(String(file))) return prepareRaw(read, parser, file, given)
    const text = prepareAkn(parser, file, given)
    if (text) reportUnreadLanguage(file, text.language, authorities)
    return text
  }
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  let [done, failed] = [0, 0]
  for (const group of groups) {
    const found = options.languages
      ? await prepareLanguages(group, options, prepare)
      : await prepareEach(group, options, prepare)
    for (const { file, text } of found) {
      const progress = count > 1 ? `[${++done}/${count}] ` : ''
      const name = file.path
      const there =
        text && !options.force && existsSync(path.join(root, text.target)) ? text.target : null
      const problem = problemOf(file, text, there) ?? (text && (await write(root, text)))
      if (problem || !text) {
        failed++
        console.log(`${progress}${name}: not written, ${problem}`)
        for (const line of formatMessages([file])) console.log(line)
        continue
      }
      console.log(`${progress}${name}: written to ${text.target}`)
      const written = text.check()
      const toCheck = formatMessages([file, written])
      if (toCheck.length === 0) continue
      console.log(`${counted(toCheck.length, 'place')} to look at:`)
      for (const line of toCheck) console.log(line)
    }
  }
  if (count > 1) console.log(`${counted(count - failed, 'file')} written, ${failed} not`)
  return failed > 0 ? 1 : 0
}

/** Prepare files that have nothing to do with one another. */
async function prepareEach(
  names: readonly string[],
  options: TextOptions,
  prepare: Prepare,
): Promise<PreparedFile[]> {
  const found: PreparedFile[] = []
  for (const name of names) {
    const file = await readRawFile(name)
    found.push({ file, text: prepare(file, { id: options.id, body: options.body }) })
  }
  return found
}

/** Why a file cannot be written; null where it can. */
function problemOf(file: VFile, text: PreparedText | null, there: string | null): string | null {
  if (hasErrors(file) || !text) return 'it cannot be read'
  const problem = idProblem(text.id)
  if (problem)
    return `Unexpected id \`${quotable(text.id)}\` made of its symbol or name, expected ${problem}; give one with --id`
  return there && `${there} exists; give --force to replace it`
}

/**
 * Write what was set aside and then the text, so that a text is never without it.
 *
 * @returns why it is not written, null where it is
 */
async function write(
  root: string,
  { target, source, setAside }: PreparedText,
): Promise<string | null> {
  const beside = target.replace(/\.md$/, '.set-aside.txt')
  const problem = setAside === '' ? null : await writeTextFile(root, beside, setAside)
  return (
    problem ??
    (await writeTextFile(root, target, source)) ??
    (setAside === '' ? await removeFile(root, beside) : null)
  )
}
