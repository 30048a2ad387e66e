/**
 * A resolution in a raw file: what is found, with messages in the places of that file.
 */

import { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Authorities } from '../../lib/authorities'
import { languageName } from '../../lib/corpus'
import {
  type AknDocument,
  type AknFields,
  type Imported,
  isXml,
  readRaw,
  type SetAside,
} from '../../lib/import'
import { baseLanguage } from '../../lib/language'
import { quotable, reportError, reportNotice, reportWarning } from '../../lib/messages'
import {
  createLanguageSeparator,
  createParser,
  detectLanguage,
  findDate,
  type LanguageSeparator,
  type Parser,
  type TextReading,
} from '../../lib/parse'
import type { Clause } from '../../lib/record'
import { KINDS, readAknFile, reportStructure } from './akn-file'

/** What is found in a raw file. */
export interface RawResolution {
  imported: Imported
  /** What its XML states; null where it is none. */
  stated: AknFields | null
  /** Null where it is not detected. */
  language: string | null
  reading: TextReading
  /** Date of adoption, of the document for a draft; null where neither is found. */
  date: string | null
  /** The top-level clauses; empty where the text is not a resolution. */
  clauses: Clause[]
}

/**
 * Reads raw files; what a person should know becomes messages on the file. The language is that which the XML
 * states, else the one that is given, else the one detected.
 */
export type RawResolutionReader = (file: VFile, given?: string) => RawResolution

/** Make a reader of raw files. */
export function createRawResolutionReader(authorities: Authorities): RawResolutionReader {
  const parser = createParser(authorities)
  const separate = createLanguageSeparator(authorities)
  return (file, given) => {
    const raw = String(file)
    const document = isXml(raw) ? readAknFile(file) : null
    const imported = importedOf(raw, document, (text) => separate(text, given))
    const places = location(raw)
    const pointAt = (offset: number) => places.toPoint(Math.min(offset, raw.length)) ?? undefined

    const found = detectLanguage(imported.text, authorities.openings)
    const detected = found?.language ?? null
    const said = document?.language ?? given
    const read =
      said ?? (found?.isSure ? found.language : bestReading(parser, file, imported.text, detected))
    const language = said ?? (read === detected ? detected : null)
    const { reading, clauses } = readText(file, imported, parser, read, pointAt)
    if (document) reportStructure(file, document, document.markdown, reading.blocks)
    for (const { kind, lines, start } of document ? [] : inRuns(imported.setAside, pointAt)) {
      reportNotice(
        file,
        'set-aside',
        `Set aside ${KINDS[kind]}: ${shown(lines.join(' / '))}`,
        pointAt(start),
      )
    }
    for (const { what, at, isShown } of imported.unread) {
      reportWarning(
        file,
        'markup',
        `Unexpected ${what}, expected plain words, HTML, Markdown, LaTeX, wiki or AsciiDoc; ${isShown ? 'it is shown unchanged' : 'its words are kept, check them'}`,
        pointAt(at),
      )
    }
    for (const { word, at } of imported.guesses) {
      reportNotice(
        file,
        'broken-word',
        `Unexpected word broken at the end of a line, read as "${word}"; check whether the hyphen is right`,
        pointAt(at),
      )
    }
    if (clauses.length === 0 && !file.messages.some(({ fatal }) => fatal)) {
      reportError(
        file,
        'no-resolution',
        'Unexpected text without operative paragraphs that a body adopts, expected a resolution',
      )
    } else if (clauses.length > 0 && clauses.every(({ kind }) => kind === 'preambular')) {
      reportWarning(
        file,
        'no-operative',
        'Unexpected end below a preamble, expected operative paragraphs; the rest of the text may be missing',
        pointAt(raw.trimEnd().length),
      )
    } else if (said !== undefined) reportUnreadLanguage(file, said, authorities)
    else if (language === null && raw.trim() !== '') {
      const known = [...authorities.openings.keys()].join(', ')
      reportWarning(
        file,
        'language',
        `Unexpected language${likelyOther(imported.text, authorities)}, expected one of ${known}; it is read ${read === UNKNOWN_LANGUAGE ? 'by its numbers and punctuation' : 'as English'}`,
      )
    }
    const ofDocument = imported.setAside
      .filter(({ kind }) => kind === 'distribution')
      .flatMap(({ text }) => findDate(text, language ?? 'en') ?? [])
    const stated = reading.metadata.date ?? reading.metadata.issued
    const { fields = null } = document ?? {}
    const date = fields?.date ?? stated?.value ?? (reading.isDraft ? (ofDocument[0] ?? null) : null)
    return { imported, stated: fields, language, reading, date, clauses }
  }
}

/** The name of a language without openings that a text is likely in, for a message; empty where none is likely. */
function likelyOther(text: string, { layout }: Pick<Authorities, 'layout'>): string {
  const others = Object.entries(layout.otherLanguages)
  const found = detectLanguage(text, new Map(others.map(([tag, common]) => [tag, { common }])))
  return found ? `, likely ${languageName(found.language) ?? found.language}` : ''
}

/** Report a language that has no openings, by its name. */
export function reportUnreadLanguage(
  file: VFile,
  language: string,
  { openings }: Pick<Authorities, 'openings'>,
): void {
  if (openings.has(baseLanguage(language))) return
  const name = languageName(language)
  reportWarning(
    file,
    'language',
    `Unexpected language \`${quotable(language)}\`${name ? ` (${name})` : ''}, expected one of ${[...openings.keys()].join(', ')}; it is read by its numbers and punctuation`,
  )
}

/** The BCP 47 tag of a language that is not known. */
const UNKNOWN_LANGUAGE = 'und'

/**
 * The language in which a text is best read: the likely one, or none. A short text in a known language may not be
 * detected. One in another, read in one that it is like, shows no preamble or no operative part, and more clauses
 * by its numbers and punctuation. Where those show more in a text that has both parts, a warning says so.
 */
function bestReading(parser: Parser, file: VFile, text: string, detected: string | null): string {
  const likely = detected ?? 'en'
  const first = trialOf(parser, text, likely)
  const second = trialOf(parser, text, UNKNOWN_LANGUAGE)
  if (second.worth <= first.worth) return likely
  // "Dear keeper," is no formula: where a language was detected, another reading must find both kinds of clause.
  if (!first.isWhole && (detected === null || second.isWhole)) return UNKNOWN_LANGUAGE
  if (first.isWhole && second.isWhole) {
    reportWarning(
      file,
      'unsure',
      `Unexpected text of which few words show the language, expected more; read as ${likely}, it has ${first.counts}, by its numbers and punctuation ${second.counts}; check which is right`,
    )
  }
  return likely
}

/** What is found in a text that is read in a language. */
function trialOf(parser: Parser, text: string, language: string) {
  const { blocks, isResolution } = parser.read(new VFile({ value: text }), language)
  const clauses = blocks.filter((block) => block.type === 'clause')
  const operative = clauses.filter(({ kind }) => kind === 'operative').length
  const preambular = clauses.length - operative
  const unplaced = blocks.filter((block) => block.type === 'paragraph' && block.part === 'unknown')
  return {
    /** Whether it has a preamble and an operative part. */
    isWhole: isResolution && preambular > 0 && operative > 0,
    /** How many paragraphs have a place, less those that have none. */
    worth: isResolution ? clauses.length - unplaced.length : 0,
    counts: `${preambular} preambular and ${operative} operative`,
  }
}

function cleanFile(file: VFile, { text }: Imported): VFile {
  return new VFile({ path: file.path, value: text })
}

/** The clean text of a file, from its XML where it is that; nothing where that cannot be read. */
function importedOf(
  raw: string,
  document: AknDocument | null,
  separate: LanguageSeparator,
): Imported {
  if (!document && !isXml(raw)) return readRaw(raw, separate)
  const { markdown, setAside = [], toRaw = (offset: number) => offset } = document ?? {}
  return { text: markdown?.text ?? '', setAside, guesses: [], unread: [], toRaw }
}

/** Read a clean text, and move its messages to the places of the raw one. */
function readText(
  file: VFile,
  imported: Imported,
  parser: Parser,
  language: string,
  pointAt: (offset: number) => { line: number; column: number } | undefined,
): { reading: TextReading; clauses: Clause[] } {
  const clean = cleanFile(file, imported)
  const reading = parser.read(clean, language)
  const clauses = reading.isResolution
    ? reading.blocks.filter((block): block is Clause => block.type === 'clause')
    : []
  const cleanPlaces = location(imported.text)
  for (const { line, column, ruleId, reason, fatal } of clean.messages) {
    // Where nothing is read, it may be that the text is in two languages.
    if (clauses.length > 0 || ruleId === 'two-languages') {
      const offset = cleanPlaces.toOffset({ line: line ?? 1, column: column ?? 1 }) ?? 0
      const report = fatal ? reportError : fatal === false ? reportWarning : reportNotice
      report(file, ruleId ?? 'corpus', reason, pointAt(imported.toRaw(offset)))
    }
  }
  return { reading, clauses }
}

/** Consecutive lines set aside for the same reason. */
function inRuns(
  setAside: readonly SetAside[],
  pointAt: (offset: number) => { line: number } | undefined,
): { kind: SetAside['kind']; lines: string[]; start: number }[] {
  const runs: { kind: SetAside['kind']; lines: string[]; start: number; last: number }[] = []
  for (const { kind, text, start, end } of setAside) {
    const line = pointAt(start)?.line ?? 0
    // Markup is all over a text, and is reported once.
    const before = kind === 'markup' ? runs.find((run) => run.kind === kind) : runs.at(-1)
    if (before?.kind === kind && (kind === 'markup' || line - before.last <= 3))
      before.lines.push(text.trim())
    else runs.push({ kind, lines: [text.trim()], start, last: line })
    const run = runs.at(-1)
    if (run?.kind === kind) run.last = pointAt(end)?.line ?? line
  }
  return runs
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
