/**
 * A file in Akoma Ntoso, with what a person should know as messages on it.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import {
  type AknDocument,
  type AknText,
  joinFootnotes,
  readAkn,
  type SetAside,
} from '../../lib/import'
import { reportError, reportNotice, reportWarning } from '../../lib/messages'
import type { Block } from '../../lib/record'
import { compareStructure } from './akn-comparison'

/** The rule of a message on a file that cannot be read as Akoma Ntoso. */
export const AKN_RULE = 'akoma-ntoso'
/** The rule of a message on a structure that the parser reads otherwise than the XML states it. */
export const STRUCTURE_RULE = 'structure'

/** What is set aside, in a few words. */
export const KINDS: Record<SetAside['kind'], string> = {
  page: 'page furniture',
  distribution: 'a distribution block',
  footnote: 'a footnote',
  navigation: 'what surrounds a text',
  hidden: 'words that a browser does not show',
  deleted: 'words that are struck out',
  markup: 'markup',
  language: 'words of another language',
}

/**
 * Read a file as Akoma Ntoso. What contradicts itself is reported, and so is each footnote and what else
 * is set aside.
 *
 * @param joins whether footnotes are put into the text, as `import` does: only those that cannot be are reported
 * @returns null where it cannot be read, which is reported
 */
export function readAknFile(file: VFile, { joins = false } = {}): AknDocument | null {
  if (file.messages.some(({ fatal }) => fatal)) return null
  const raw = String(file)
  const places = location(raw)
  const document = readAkn(raw)
  if ('problem' in document) {
    reportError(file, AKN_RULE, document.problem, places.toPoint(document.at))
    return null
  }
  for (const { rule, text, at } of document.remarks)
    reportWarning(file, rule, text, places.toPoint(at))
  const left = joins ? leftOf(document) : document.setAside
  const [around, others] = [true, false].map((isAround) =>
    left.filter(({ kind }) => (kind === 'distribution') === isAround),
  )
  const first = around?.[0]
  const told = first ? [{ ...first, text: around.map(({ text }) => text).join(' / ') }] : []
  for (const { kind, text, start } of [...told, ...(others ?? [])])
    reportNotice(file, 'set-aside', `Set aside ${KINDS[kind]}: ${text}`, places.toPoint(start))
  return document
}

/** What is set aside of a document where its footnotes are in the text: not those that could be joined. */
export function leftOf({ setAside, footnotes, markdown }: AknDocument): SetAside[] {
  const { isJoined } = joinFootnotes(markdown.text, footnotes)
  let index = 0
  return setAside.filter(({ kind }) => kind !== 'footnote' || !isJoined[index++])
}

/**
 * Report on the file where the parser reads another structure than the XML states.
 *
 * @param text the one of the document's texts that was read
 * @param blocks what the parser made of it
 * @param shift where the text begins in what the parser read: after front matter
 */
export function reportStructure(
  file: VFile,
  document: AknDocument,
  text: AknText,
  blocks: readonly Block[],
  shift = 0,
): void {
  const places = location(String(file))
  for (const { text: words, at } of compareStructure(document, text, blocks, shift).differences)
    reportWarning(file, STRUCTURE_RULE, words, places.toPoint(document.toRaw(at)))
}
