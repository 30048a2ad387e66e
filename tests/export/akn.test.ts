/**
 * Akoma Ntoso, held against its schema where that is at hand, and read back by our own import.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'
import { toAkomaNtoso } from '../../lib/export/akn'
import { readAkn } from '../../lib/import'
import type { Block, Clause, Resolution } from '../../lib/record'
import { getTestCorpus, parseText, root } from '../helpers'
import { anyResolution, INVENTED, recordOfAkn, withResolution } from './records'

const corpus = await getTestCorpus()
const records = [...corpus.resolutions, ...INVENTED]
const named = records.map((resolution) => [resolution.id, resolution] as const)

const shared = path.join(root, '../shared')
const schemas = path.join(shared, 'akn')
const unFiles = path.join(shared, 'texts/un-akn/en')
const unLanguages = path.join(shared, 'texts/un-akn/languages')

const write = (resolution: Resolution) =>
  toAkomaNtoso(
    corpus.resolutions.includes(resolution) ? corpus : withResolution(corpus, resolution),
    resolution,
  )

function schemaFile(fileName: string): XMLFileInfo {
  return { fileName, contents: readFileSync(path.join(schemas, fileName), 'utf8') }
}

/** What the schema has against files, a line each. */
async function problemsOf(files: readonly XMLFileInfo[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [...files],
    schema: [schemaFile('akomantoso30.xsd')],
    preload: [schemaFile('xml.xsd')],
    initialMemoryPages: 512,
    maxMemoryPages: 16384,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

describe.skipIf(!existsSync(schemas))('the schema of Akoma Ntoso 3.0, where available', () => {
  test('finds what is wrong', async () => {
    const wrong =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><x/></akomaNtoso>'
    expect(await problemsOf([{ fileName: 'wrong.xml', contents: wrong }])).not.toEqual([])
  })

  test('every record is valid', async () => {
    const files = records.map((resolution) => ({
      fileName: `${resolution.id}.xml`,
      contents: write(resolution),
    }))
    expect(await problemsOf(files)).toEqual([])
  })

  test('so are blocks of any kind in any order, with any words', async () => {
    const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
    const files = fc
      .sample(anyResolution(model), { numRuns: 60, seed: 7 })
      .map((resolution, index) => ({ fileName: `${index}.xml`, contents: write(resolution) }))
    expect(await problemsOf(files)).toEqual([])
  })
})

/**
 * What a record is that a file carries: not its places, its source, who said a field, nor what is for an editor to
 * say of a text that is imported, its status and what became of it. Space at the edges of words is no part.
 */
function essence(resolution: Resolution): object {
  const {
    blocks,
    footnotes = [],
    status: _,
    outcome: __,
    source: ___,
    aliases: ____,
    ...fields
  } = resolution
  const value = (field: unknown) =>
    typeof field === 'object' && field !== null && 'value' in field ? field.value : field
  return {
    ...Object.fromEntries(
      Object.entries(fields)
        .map(([name, field]) => [name, value(field)] as const)
        .filter(([, field]) => field !== null),
    ),
    blocks: blocks.map(essenceOf),
    footnotes: footnotes.map(({ anchor, mark, text }) => ({ anchor, mark, text })),
  }
}

function essenceOf(block: Block): object {
  const { position: _, ...rest } = block
  const { start, end } = {
    start: block.text.length - block.text.trimStart().length,
    end: block.text.trimEnd().length,
  }
  const within = (at: number) => Math.max(at, start) - start
  return {
    ...rest,
    text: block.text.slice(start, end),
    emphases: block.emphases.map(({ type, ...range }) => ({
      type,
      start: within(range.start),
      end: within(Math.min(range.end, end)),
    })),
    footnoteMarks: (block.footnoteMarks ?? []).map((mark) => ({ ...mark, at: within(mark.at) })),
    ...(block.type === 'clause' && {
      ...withoutPlaces(block, within),
      children: block.children.map(essenceOf),
    }),
  }
}

function withoutPlaces(
  { opening, assertions, citations }: Clause,
  within: (at: number) => number,
): object {
  const moved = <R extends { start: number; end: number }>(range: R) => ({
    ...range,
    start: within(range.start),
    end: within(range.end),
  })
  return {
    opening: opening && moved(opening),
    assertions: assertions.map(moved),
    citations: citations.map(({ position: _, ...citation }) => moved(citation)),
  }
}

describe('read back by our import', () => {
  test.each(named)('%s is the same record', (_, resolution) => {
    const again = recordOfAkn(write(resolution), `${resolution.id}.xml`)
    expect(essence({ ...again, id: resolution.id })).toEqual(essence(resolution))
  })
})

/**
 * What `readAkn` finds, as far as an export is to carry it (docs/akoma-ntoso.md has what it does not). Where the
 * parser reads a line as a paragraph, or a paragraph as a heading, which has no emphasis, the export has them so.
 */
function carried(xml: string): string {
  const document = readAkn(xml)
  if ('problem' in document) throw new Error(document.problem)
  const { markdown, fields, footnotes, language } = document
  const { publisher: _, issuer: __, ...others } = fields
  const bare = (words: string) => words.replace(/^\*+([^*]*)\*+$/, '$1')
  const paragraphs = markdown.text.trim().split('\n\n').map(bare)
  const lines = paragraphs.flatMap((paragraph) => paragraph.split(/\s*[\n\t]\s*/).map(bare))
  const text = lines
    .map((line) => line.replace(/^(\d+\.)[\s\u200e]+/, '$1 '))
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join(' ')
  const notes = footnotes.map(({ mark, text }) => ({ mark: mark.replace(/[()]/g, ''), text }))
  return JSON.stringify({ text, fields: others, language, notes })
}

/**
 * Some of the files of a folder, all with `EVERY_FILE=1`: reading all of them takes minutes.
 */
function someOf(folder: string, every: number, also: RegExp): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  return names
    .filter((name) => name.endsWith('.xml'))
    .filter((name, index) => EVERY_FILE || index % every === 0 || also.test(name))
    .map((name) => path.join(folder, name))
}

const EVERY_FILE = process.env.EVERY_FILE === '1'

/**
 * With a table among paragraphs, lines within a paragraph, several resolutions, an annex of its own sections, a mark of
 * direction behind a label, a heading of which a part is emphasised.
 */
const HARD = /78_254AC|78_3_E|78_242|S_RES_2556|78_1_|78_248|80_238|80_244AC/
const files = [...someOf(unFiles, 14, HARD), ...someOf(unLanguages, 13, /^$/)]

describe.skipIf(files.length === 0)('files of the United Nations, where available', () => {
  test('imported and exported again, they lose no word, no emphasis, no footnote and no field', () => {
    const changed = files.flatMap((file) => {
      const xml = readFileSync(file, 'utf8')
      const [before, after] = [xml, write(recordOfAkn(xml, path.basename(file)))]
        .map(carried)
        .map((words) => (READ_OTHERWISE.test(file) ? words.replaceAll('*', '') : words))
      const at = [...(before ?? '')].findIndex((character, index) => character !== after?.[index])
      return before === after
        ? []
        : [
            {
              file: path.relative(shared, file),
              before: before?.slice(at - 40, at + 60),
              after: after?.slice(at - 40, at + 60),
            },
          ]
    })
    expect(changed).toEqual([])
  }, 1_800_000)

  test('read back, they are the same records', () => {
    const changed = files.flatMap((file) => {
      const before = recordOfAkn(readFileSync(file, 'utf8'), path.basename(file))
      const after = { ...recordOfAkn(write(before), path.basename(file)), id: before.id }
      const compared = READ_OTHERWISE.test(file) ? wordsAndClauses : essence
      const difference = firstDifference(compared(after), compared(before))
      return difference === null ? [] : [{ file: path.relative(shared, file), ...difference }]
    })
    expect(changed).toEqual([])
  }, 1_800_000)

  test('and what is exported is valid', async () => {
    const some = files.filter((_, index) => EVERY_FILE || index % 8 === 0)
    for (let from = 0; from < some.length; from += 50) {
      const written = some.slice(from, from + 50).map((file, index) => ({
        fileName: `${index}.xml`,
        contents: write(recordOfAkn(readFileSync(file, 'utf8'), path.basename(file))),
      }))
      expect(await problemsOf(written)).toEqual([])
    }
  }, 1_800_000)
})

/**
 * Files of which the parser reads a paragraph as a heading, two paragraphs as one, or no emphasis in a heading, when it
 * reads them as we write them (docs/akoma-ntoso.md).
 */
const READ_OTHERWISE =
  /RES_(78_249|78_252|78_254AC|78_3|80_117|80_162|80_226|80_242|80_244AC|80_3|2556_2020|2734|2744)_|a-res-80-(245|5)\b/

/** All words of a record in their order, its clauses, its footnotes and its fields. */
function wordsAndClauses(resolution: Resolution): object {
  const { blocks, ...rest } = resolution
  const spaceless = (words: string) => words.replace(/\s+/g, '')
  const of = ({ anchor, label, text, children }: Clause): object => [
    anchor,
    label,
    spaceless(text),
    children.map(of),
  ]
  return {
    ...essence({ ...rest, blocks: [] }),
    clauses: blocks.flatMap((block) => (block.type === 'clause' ? [of(block)] : [])),
    words: blocks.map(({ text }) => spaceless(text)).join(''),
  }
}

/** Where two values are first unlike, and how; null where they are the same. */
function firstDifference(
  after: unknown,
  before: unknown,
  at = '',
): { at: string; after: unknown; before: unknown } | null {
  if (JSON.stringify(after) === JSON.stringify(before)) return null
  const [a, b] = [after, before].map((value) => new Map(Object.entries(Object(value))))
  const keys = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])
  for (const key of typeof after === 'object' && typeof before === 'object' ? keys : []) {
    const found = firstDifference(a?.get(key), b?.get(key), `${at}/${key}`)
    if (found) return found
  }
  return { at, after, before }
}
