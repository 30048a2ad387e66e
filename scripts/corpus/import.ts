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
import { type PreparedText, prepareAkn, prepareRaw, type TextOptions } from './prepared-text'
import { readRawFile } from './raw-file'
import { createRawResolutionReader } from './raw-resolution'
import { removeFile, writeTextFile } from './write-file'

/** The command's options. */
export interface ImportOptions extends TextOptions {
  /** Whether an existing text may be replaced. */
  force: boolean
}

/**
 * Write `content/resolutions/<id>/<language>.md` for each file, with what was set aside beside it,
 * and print what a person must check.
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
  if (options.id !== undefined && names.length > 1) {
    console.error(
      `Unexpected --id for ${names.length} files, expected one file; without it, ids are made from symbols`,
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
  let failed = 0
  for (const [index, name] of names.entries()) {
    const progress = names.length > 1 ? `[${index + 1}/${names.length}] ` : ''
    const file = await readRawFile(name)
    const text = isXml(String(file))
      ? prepareAkn(parser, file, options)
      : prepareRaw(read, parser, file, options)
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
  if (names.length > 1)
    console.log(`${counted(names.length - failed, 'file')} written, ${failed} not`)
  return failed > 0 ? 1 : 0
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
