/**
 * Reading Akoma Ntoso, the XML in which the United Nations publish their resolutions (AKN 3.0 and
 * AKN4UN): the text to the letter, the structure and the fields that it states, and its footnotes.
 *
 * ```text
 * xml ─ readXml ─> tree ─ blocks ─> blocks ─ write ─> text, structure
 *                      └─ fields ─> fields
 * ```
 */
import type { SetAside } from '../set-aside'
import type { AknBlock } from './block'
import { readBlocks } from './blocks'
import { nameOf, oneLine, placeOf } from './elements'
import { type AknFields, readFields, readLanguage } from './fields'
import { wordsOf } from './inline'
import type { AknRemark } from './remark'
import { type StatedParagraph, statedParagraphs } from './structure'
import { writeBlocks } from './write'
import { readXml } from './xml'

export type { AknFields } from './fields'
export type { StatedParagraph } from './structure'
export { isXml } from './xml'

/** A footnote of the source. */
export interface AknFootnote {
  /** Its mark in the text, "3"; empty where the XML gives none. */
  mark: string
  text: string
  /** Where the mark belongs in the text: right after these words. */
  at: number
}

/** A text of blocks, and where each of them begins and ends in it. */
export interface AknText {
  text: string
  places: { start: number; end: number }[]
}

/** A resolution in Akoma Ntoso, as read. */
export interface AknDocument {
  /** In the project's Markdown. */
  markdown: AknText
  /** The words alone, without emphasis, as a program would find them in plain text. */
  plain: AknText
  /** The offset in the raw text of an offset in the Markdown. */
  toRaw(offset: number): number
  /** What the XML says of each stretch of the texts: their `places` are in the same order. */
  blocks: Pick<AknBlock, 'kind' | 'isAnnex' | 'label' | 'level'>[]
  paragraphs: StatedParagraph[]
  fields: AknFields
  footnotes: AknFootnote[]
  /** Footnotes, and the words around the title. */
  setAside: SetAside[]
  /** BCP 47; null where the XML does not say it. */
  language: string | null
  /** What a person should look at, at offsets of the raw text. */
  remarks: AknRemark[]
}

/** Why a file cannot be read as Akoma Ntoso, at an offset of the raw text. */
export interface AknProblem {
  problem: string
  at: number
}

/**
 * Read a resolution in Akoma Ntoso.
 *
 * @param raw the text of the file
 * @returns the resolution, or why it cannot be read; never an exception
 */
export function readAkn(raw: string): AknDocument | AknProblem {
  const xml = readXml(raw)
  if ('problem' in xml) return xml
  const { root, toRaw } = xml
  if (nameOf(root) !== 'akomaNtoso')
    return {
      problem: `Unexpected XML whose first element is \`${nameOf(root)}\`, expected \`akomaNtoso\`; save the resolution as text or HTML`,
      at: toRaw(placeOf(root).start),
    }
  const { blocks, lifted } = readBlocks(root)
  const markdown = writeBlocks(blocks, 'markdown')
  const plain = writeBlocks(blocks, 'plain')
  const remarks = blocks.flatMap(marksIn)
  const fields = readFields(root, remarks)
  return {
    markdown: { text: markdown.text, places: markdown.places },
    plain: { text: plain.text, places: plain.places },
    toRaw: (offset) => toRaw(markdown.toRaw(offset)),
    blocks: blocks.map(({ kind, isAnnex, label, level }) => ({ kind, isAnnex, label, level })),
    paragraphs: statedParagraphs(blocks),
    fields,
    footnotes: lifted.flatMap(({ kind, mark, text, start }) =>
      kind === 'footnote' ? [{ mark, text, at: markdown.fromRaw(start) }] : [],
    ),
    setAside: lifted.map(({ kind, mark, text, start, end }) => ({
      kind,
      text: mark === '' ? text : `${mark} ${text}`,
      start: toRaw(start),
      end: toRaw(end),
    })),
    language: readLanguage(root),
    remarks: remarks.map((remark) => ({ ...remark, at: toRaw(remark.at) })),
  }
}

/** What would open emphasis and what would close it, where the signs stand in the XML itself. */
const SIGNS = [
  [/\*[^\s*]/, /[^\s*]\*/],
  [/(?<![\p{L}\p{N}])_[^\s_]/u, /[^\s_]_(?![\p{L}\p{N}])/u],
] as const

/** A remark where the parser cannot tell words from emphasis. */
function marksIn({ runs, start }: AknBlock): AknRemark[] {
  const words = oneLine(wordsOf(runs))
  return SIGNS.flatMap(([opening, closing]) => {
    const at = words.search(opening)
    if (at < 0 || !closing.test(words.slice(at + 1))) return []
    const shown = words.slice(at, at + SIGNS_SHOWN)
    const text = `Unexpected signs of emphasis among the words ("${shown}"), expected none; they are read as emphasis and not shown, so compare this place with the official text`
    return [{ rule: 'emphasis', text, at: start }]
  })
}

const SIGNS_SHOWN = 30
