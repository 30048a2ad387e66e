/**
 * A raw file as a text of the corpus, ready to be written.
 */
import path from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { joinFootnotes, type SetAside } from '../../lib/import'
import { reportError } from '../../lib/messages'
import type { Parser } from '../../lib/parse'
import { leftOf, readAknFile, reportStructure, STRUCTURE_RULE } from './akn-file'
import { frontMatterOfAkn, frontMatterOfRaw } from './front-matter'
import { FOOTNOTE_RULE, marksSeen, rejoinFootnotes } from './raw-footnotes'
import type { RawResolutionReader } from './raw-resolution'

/** The options that say what a text is. */
export interface TextOptions {
  /** The resolution's id; by default made from its symbol, or from the file's name. */
  id?: string | undefined
  /** The id of the adopting body, where the text does not name it. */
  body?: string | undefined
  /** BCP 47; that of a text whose XML states none, where it is not to be detected. */
  language?: string | undefined
}

/** A text that can be written. */
export interface PreparedText {
  id: string
  /** Null where the file states none, so that the id is made from its name. */
  symbol: string | null
  /** BCP 47. */
  language: string
  /** Its path from the folder that holds `content/`. */
  target: string
  /** The whole file: front matter and text. */
  source: string
  /** What was set aside, a line each; empty where nothing was. */
  setAside: string
  /** What a person must look at in the text, once it is written. */
  check(): VFile
}

/** The rules on the raw file, not on its text. */
const OF_RAW_FILE = new Set([
  'set-aside',
  'broken-word',
  'encoding',
  'language',
  'vote',
  FOOTNOTE_RULE,
  STRUCTURE_RULE,
])

/** Prepare a raw text; messages on it are on the file. */
export function prepareRaw(
  read: RawResolutionReader,
  parser: Parser,
  file: VFile,
  { id: given, body, language: asked }: TextOptions,
): PreparedText {
  const found = read(file, asked)
  const language = found.language ?? 'en'
  const symbol = found.reading.metadata.symbol?.value ?? null
  const id = given ?? idOf(symbol, file.path)
  const target = targetOf(id, language)
  const head = frontMatterOfRaw(found, file.path, body)
  const clean = `${head}${found.imported.text.replace(/^\uFEFF/, '')}`
  const parse = (value: string) => {
    const parsed = new VFile({ path: target, value })
    parser.parse(parsed, { id, language, hash: noHash })
    return parsed
  }
  const { text: source, setAside } = rejoinFootnotes(
    file,
    clean,
    found.imported.setAside,
    marksSeen(parse(clean)),
  )
  return {
    id,
    symbol,
    language,
    target,
    source,
    setAside: linesOf(file, setAside),
    check: () => {
      const written = parse(source)
      // Messages on the written text have their places in it.
      file.messages = file.messages.filter(({ ruleId }) => OF_RAW_FILE.has(ruleId ?? ''))
      return written
    },
  }
}

/** Prepare a text in Akoma Ntoso; null where it cannot be read, which is reported on the file. */
export function prepareAkn(
  parser: Parser,
  file: VFile,
  { id: given, body, language: asked }: TextOptions,
): PreparedText | null {
  const document = readAknFile(file, { joins: true })
  if (!document) return null
  const { fields, markdown, footnotes, paragraphs } = document
  const language = document.language ?? asked ?? 'en'
  const id = given ?? idOf(fields.symbol, file.path)
  const target = targetOf(id, language)
  const head = frontMatterOfAkn(fields, file.path, body)
  // The structure is compared in the text without footnotes, whose places the XML states.
  const bare = new VFile({ path: target, value: `${head}${markdown.text}` })
  const { resolution } = parser.parse(bare, { id, language, hash: noHash })
  reportStructure(file, document, markdown, resolution.blocks, head.length)
  const isResolution =
    paragraphs.some(({ kind }) => kind === 'operative') ||
    document.blocks.some(({ kind }) => kind === 'formula')
  if (!isResolution)
    reportError(
      file,
      'no-resolution',
      'Unexpected document without enacting formula and operative paragraphs, expected a resolution',
    )
  const { text } = joinFootnotes(markdown.text, footnotes)
  const written = new VFile({ path: target, value: `${head}${text}` })
  if (text !== markdown.text) parser.parse(written, { id, language, hash: noHash })
  return {
    id,
    symbol: fields.symbol,
    language,
    target,
    source: String(written),
    setAside: linesOf(file, leftOf(document)),
    check: () => (text === markdown.text ? bare : written),
  }
}

const noHash = () => '0'.repeat(64)

function targetOf(id: string, language: string): string {
  return `content/resolutions/${id}/${language}.md`
}

/** What was set aside, kept beside the text so that nothing of the raw file is lost. */
function linesOf(file: VFile, setAside: readonly SetAside[]): string {
  const words = setAside.filter(({ kind }) => kind !== 'markup')
  const places = location(String(file))
  return words
    .map(({ kind, text, start }) => `${places.toPoint(start)?.line ?? 1} ${kind}: ${text.trim()}\n`)
    .join('')
}

/** "a-res-78-246" for "A/RES/78/246", "my-file" for "My file.txt". */
function idOf(symbol: string | null, name: string): string {
  const id = (symbol ?? path.basename(name, path.extname(name)))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id || 'resolution'
}
