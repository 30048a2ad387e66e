/**
 * The whole texts of `tests/fixtures/texts`: invented resolutions, as people find them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../helpers'

/** The folder of the texts, a folder for each. */
export const textsFolder = path.join(root, 'tests/fixtures/texts')

/** The names of all texts. */
export const textNames = readdirSync(textsFolder)

/** A text as it is found, by its name. */
export function rawText(name: string): string {
  return readFileSync(path.join(textsFolder, name, 'input.txt'), 'utf8')
}

/** The text of a PDF: numbers on their own lines, a page break, footnotes, a distribution block. */
export const PDF = rawText('pdf')
/** A scan of narrow columns: broken words, slips in labels, a footnote without a rule, a vote. */
export const SCAN = rawText('scan')
/** One whose paragraphs have no numbers, with sections between, and an annex. */
export const UNNUMBERED = rawText('unnumbered')
/** Not a resolution at all. */
export const LETTER = rawText('letter')
