/**
 * `compare`: the paragraphs that Akoma Ntoso states, beside those that the parser reads from its
 * plain text.
 */
import { VFile } from 'vfile'
import type { Authorities } from '../../lib/authorities'
import { formatMessages } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { type AknDocument, isXml } from '../../lib/import'
import { hasErrors, reportError } from '../../lib/messages'
import { createParser } from '../../lib/parse'
import { compareStructure, type StructureComparison } from './akn-comparison'
import { AKN_RULE, readAknFile } from './akn-file'
import { readRawFile } from './raw-file'

/** What is found in a file, as `--json` prints it. */
export interface Comparison extends StructureComparison {
  file: string
  /** Who issued it, as the XML says: "General Assembly". */
  issuer: string
}

/**
 * Compare files, and print a table: a line for each, then all by issuer, then the differences by
 * kind with the files that have them.
 *
 * @param names their paths
 * @param options `json` for one JSON object a line
 * @returns the exit code: 1 where a file is not Akoma Ntoso or cannot be read
 */
export async function compare(
  authorities: Authorities,
  names: readonly string[],
  { json }: { json: boolean },
): Promise<number> {
  const parser = createParser(authorities)
  const found: Comparison[] = []
  let failed = 0
  if (!json)
    console.log(row('stated/read', 'preambular', 'operative', 'sub-paragraphs', 'openings'))
  for (const name of names) {
    const file = await readRawFile(name)
    const document = readDocument(file)
    if (!document) {
      failed++
      for (const line of formatMessages([file])) console.error(line)
      continue
    }
    const clean = new VFile({ path: name, value: document.plain.text })
    const { blocks } = parser.read(clean, document.language ?? 'en')
    const compared = compareStructure(document, document.plain, blocks)
    const comparison = { file: name, issuer: document.fields.issuer ?? '–', ...compared }
    found.push(comparison)
    console.log(json ? JSON.stringify(comparison) : rowOf(comparison, name))
  }
  if (!json) for (const line of summary(found)) console.log(line)
  if (failed > 0) console.error(`${counted(failed, 'file')} not compared`)
  return failed > 0 ? 1 : 0
}

/** The document in a file; null where there is none, which is reported on the file. */
function readDocument(file: VFile): AknDocument | null {
  if (isXml(String(file)) || hasErrors(file)) return readAknFile(file)
  reportError(
    file,
    AKN_RULE,
    'Unexpected text, expected XML in Akoma Ntoso; `inspect` reads others',
  )
  return null
}

/** Whether both main counts are right. */
function isRight({ stated, read }: StructureComparison): boolean {
  return stated.preambular === read.preambular && stated.operative === read.operative
}

const WIDTH = 44

function row(name: string, ...cells: readonly string[]): string {
  const shown = name.length > WIDTH ? `…${name.slice(1 - WIDTH)}` : name
  return [shown.padEnd(WIDTH), ...cells.map((cell) => cell.padStart(14))].join(' ')
}

function rowOf({ stated, read, openings }: StructureComparison, name: string): string {
  const pair = (a: number, b: number) => `${a}/${b}${a === b ? ' ' : '!'}`
  return row(
    name,
    pair(stated.preambular, read.preambular),
    pair(stated.operative, read.operative),
    pair(stated.subparagraphs, read.subparagraphs),
    pair(openings.stated, openings.found),
  )
}

/** All files together, by issuer, and the differences by kind. */
function summary(found: readonly Comparison[]): string[] {
  const issuers = [...new Set(found.map(({ issuer }) => issuer))].sort()
  const groups = [
    ...issuers.map((issuer) => ({ issuer, all: found.filter((each) => each.issuer === issuer) })),
    ...(issuers.length > 1 ? [{ issuer: 'all', all: found }] : []),
  ]
  const lines = groups.flatMap(({ issuer, all }) => [
    rowOf(total(all), issuer),
    row(
      '  files alike in',
      share(all, ({ stated, read }) => stated.preambular === read.preambular),
      share(all, ({ stated, read }) => stated.operative === read.operative),
      share(all, ({ stated, read }) => stated.subparagraphs === read.subparagraphs),
      share(all, ({ openings }) => openings.stated === openings.found),
    ),
    `  both main counts alike in ${share(all, isRight)} files; openings found: ${percent(total(all).openings)}, with the same words: ${percent({ ...total(all).openings, found: total(all).openings.same })}`,
  ])
  return ['', ...lines, '', ...byKind(found)]
}

function total(all: readonly StructureComparison[]): StructureComparison {
  const sum = (of: (each: StructureComparison) => number) =>
    all.reduce((so, each) => so + of(each), 0)
  const counts = (side: 'stated' | 'read') => ({
    preambular: sum((each) => each[side].preambular),
    operative: sum((each) => each[side].operative),
    subparagraphs: sum((each) => each[side].subparagraphs),
  })
  return {
    stated: counts('stated'),
    read: counts('read'),
    openings: {
      stated: sum(({ openings }) => openings.stated),
      found: sum(({ openings }) => openings.found),
      same: sum(({ openings }) => openings.same),
    },
    differences: [],
  }
}

function share<Item>(all: readonly Item[], isSo: (item: Item) => boolean): string {
  const count = all.filter(isSo).length
  return `${count}/${all.length} (${((100 * count) / Math.max(1, all.length)).toFixed(1)}%)`
}

function percent({ stated, found }: { stated: number; found: number }): string {
  return `${((100 * found) / Math.max(1, stated)).toFixed(2)}%`
}

/** Each kind of difference: how often there is one, in which files. */
function byKind(found: readonly Comparison[]): string[] {
  const kinds = new Map<string, string[]>()
  for (const { file, differences } of found)
    for (const { kind } of differences) kinds.set(kind, [...(kinds.get(kind) ?? []), file])
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, all]) => {
      const files = [...new Set(all)]
      return [
        `${kind}: ${counted(all.length, 'place')} in ${counted(files.length, 'file')}`,
        ...files.map((file) => `  ${file}`),
      ]
    })
}
