/**
 * `inspect`: what is found in raw files.
 */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Authorities } from '../../lib/authorities'
import { formatMessages } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import type { Clause } from '../../lib/record'
import { withChildren } from '../../lib/views'
import { readRawFile } from './raw-file'
import { createRawResolutionReader, type RawResolution } from './raw-resolution'

/** What is found in a file, as `--json` prints it. */
export interface Inspection {
  file: string
  title: string | null
  symbol: string | null
  date: string | null
  body: string | null
  language: string | null
  preambular: number
  operative: number
  subparagraphs: number
  messages: { line: number; column: number; rule: string; severity: Severity; text: string }[]
  clauses: {
    anchor: string
    kind: Clause['kind']
    label: string | null
    opening: string | null
    text: string
  }[]
}

type Severity = 'error' | 'warning' | 'notice'

/**
 * Inspect files, and print what is found in each.
 *
 * @param names their paths
 * @param options `json` for one JSON object a line
 * @returns the exit code: 1 where a file is not a resolution or cannot be read
 */
export async function inspect(
  authorities: Authorities,
  names: readonly string[],
  { json }: { json: boolean },
): Promise<number> {
  const read = createRawResolutionReader(authorities)
  let failed = false
  for (const name of names) {
    const file = await readRawFile(name)
    const found = read(file)
    failed ||= file.messages.some(({ fatal }) => fatal)
    console.log(json ? JSON.stringify(toInspection(file, found)) : describe(file, found))
  }
  return failed ? 1 : 0
}

/** What is found in a file, as plain values, with single spaces. */
export function toInspection(
  file: VFile,
  { reading, stated, language, date, clauses }: RawResolution,
): Inspection {
  const isResolution = clauses.length > 0
  const { title, symbol, body } = reading.metadata
  const operative = clauses.filter(({ kind }) => kind === 'operative')
  const all = clauses.flatMap(withChildren)
  return {
    file: file.path,
    title: (isResolution && (stated?.title ?? title?.value)) || null,
    symbol: (isResolution && (stated?.symbol ?? symbol?.value)) || null,
    date: isResolution ? date : null,
    body: (isResolution && body?.value) || null,
    language,
    preambular: clauses.length - operative.length,
    operative: operative.length,
    subparagraphs: operative.flatMap(withChildren).length - operative.length,
    messages: file.messages.toSorted(byPlace).map(({ line, column, ruleId, fatal, reason }) => ({
      line: line ?? 1,
      column: column ?? 1,
      rule: ruleId ?? 'corpus',
      severity: fatal ? 'error' : fatal === false ? 'warning' : 'notice',
      text: reason,
    })),
    clauses: all.map(({ anchor, kind, label, opening, text }) => ({
      anchor,
      kind,
      label,
      opening: opening ? oneLine(opening.phrase) : null,
      text: oneLine(text),
    })),
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1)
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** An inspection as text for people. */
function describe(file: VFile, found: RawResolution): string {
  const inspection = toInspection(file, found)
  const { preambular, operative, subparagraphs, clauses } = inspection
  const { session, meeting, place } = found.reading.metadata
  const fields: [string, string | null | undefined][] = [
    ['Title', inspection.title],
    ['Symbol', inspection.symbol],
    ['Date', inspection.date],
    ['Body', inspection.body],
    ['Session', session?.value.name],
    ['Meeting', meeting?.value],
    ['Place', place?.value],
    ['Language', inspection.language],
  ]
  const width = Math.max(0, ...clauses.map(({ anchor }) => anchor.length))
  return [
    file.path,
    ...(clauses.length === 0
      ? []
      : fields.map(([name, value]) => `  ${name.padEnd(9)} ${value ?? '–'}`)),
    `  ${counted(preambular, 'preambular paragraph')}, ${counted(operative, 'operative paragraph')}, ${counted(subparagraphs, 'sub-paragraph')}`,
    ...clauses.map(({ anchor, label, text }) => {
      const line = `${label ? `${label} ` : ''}${text}`
      return `  ${anchor.padEnd(width)}  ${line.length > 90 ? `${line.slice(0, 89)}…` : line}`
    }),
    ...formatMessages([file]),
    '',
  ].join('\n')
}
