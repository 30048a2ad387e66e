/**
 * The files of a resolution, by their forms.
 */
import { addressOfText, type Corpus, textOf } from '../corpus'
import type { DataForm } from '../data-forms'
import { bodyOf } from '../describe'
import type { Resolution } from '../record'
import { toAkomaNtoso } from './akn'
import { toAnnotations } from './annotations'
import { citedWork } from './citation'
import { toData } from './data'
import { toEpub } from './epub'
import { versionLine } from './facts'
import { bibtexComment, toBibtex, toCsl, toLegislation, toOscolaBibtex, toRis } from './reference'
import { toTei } from './tei'
import { toMarkdown, toPlainText } from './text'
import { corpusVersion } from './version'

/** What a file is made of: text, or bytes. */
export type Content = string | Uint8Array<ArrayBuffer>

type Make = (corpus: Corpus, resolution: Resolution) => Content

const FORMS: Record<DataForm, Make> = {
  txt: (corpus, resolution) => textOf(corpus, resolution).text,
  md: toMarkdown,
  'plain.txt': toPlainText,
  xml: toAkomaNtoso,
  tei: toTei,
  epub: toEpub,
  json: (corpus, resolution) => printJson(toData(corpus, resolution)),
  'annotations.json': (corpus, resolution) => printJson(toAnnotations(corpus, resolution)),
  bib: (corpus, resolution) =>
    bibtexComment(versionLine(corpus)) + toBibtex(...cited(corpus, resolution)),
  'oscola.bib': (corpus, resolution) =>
    bibtexComment(versionLine(corpus)) + toOscolaBibtex(...cited(corpus, resolution)),
  ris: (corpus, resolution) => toRis(...cited(corpus, resolution), versionLine(corpus)),
  'csl.json': (corpus, resolution) =>
    printJson(toCsl(...cited(corpus, resolution), versionLine(corpus))),
  'legislation.json': (corpus, resolution) =>
    printJson(toLegislation(...cited(corpus, resolution), corpusVersion(corpus))),
}

/** The content of a file of a resolution. */
export function resolutionFile(corpus: Corpus, resolution: Resolution, form: DataForm): Content {
  return FORMS[form](corpus, resolution)
}

/** A value as a file of JSON, for people too. */
export function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function cited(corpus: Corpus, resolution: Resolution) {
  const { bodies, citation } = corpus.authorities
  const { translation } = addressOfText(corpus, resolution)
  return [citedWork(resolution, bodyOf(bodies, resolution), translation), citation] as const
}
