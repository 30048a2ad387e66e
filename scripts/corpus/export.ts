/**
 * `npm run corpus -- export`: the files of the corpus as the site has them, to the byte.
 */
import path from 'node:path'
import type { Corpus } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { fileNamed, fileNames } from '../../lib/export'
import { writeTextFile } from './write-file'

/** What is asked for; nothing asked is all. */
export interface ExportOptions {
  /** Endings of files: "json", "csv", "oscola.bib". */
  format: readonly string[]
  /** Ids of resolutions. */
  id: readonly string[]
  /** The folder to write to. */
  out: string
}

/** Write the files. @returns the exit code: 1 where one could not be written, 2 where nothing is meant */
export async function exportFiles(
  corpus: Corpus,
  { format, id, out }: ExportOptions,
): Promise<number> {
  const all = fileNames(corpus)
  const ids = new Set(corpus.resolutions.map((resolution) => resolution.id))
  const unknownId = id.find((each) => !ids.has(each))
  const endings = new Set(all.map(endingOf))
  const unknownFormat = format.find((each) => !endings.has(each))
  if (unknownId !== undefined || unknownFormat !== undefined) {
    const [what, expected] =
      unknownId === undefined
        ? [`format ${JSON.stringify(unknownFormat)}`, `one of ${[...endings].sort().join(', ')}`]
        : [`id ${JSON.stringify(unknownId)}`, 'that of a resolution in the corpus']
    console.error(`Unexpected ${what}, expected ${expected}`)
    return 2
  }
  const names = all.filter(
    (name) =>
      (format.length === 0 || format.includes(endingOf(name))) &&
      (id.length === 0 || id.includes(name.slice(0, name.indexOf('.')))),
  )
  const folder = path.resolve(out)
  let failed = 0
  for (const name of names) {
    const problem = await writeTextFile(folder, name, fileNamed(corpus, name)?.content ?? '')
    if (problem === null) continue
    failed++
    console.error(problem)
  }
  console.log(`${counted(names.length - failed, 'file')} in ${folder}`)
  return failed > 0 ? 1 : 0
}

/** What follows the first full stop of a name: "oscola.bib". */
function endingOf(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}
