/**
 * The United Nations' own files, checked against their XML by a reading that knows nothing of it.
 * They are not part of the project; where they are missing, the tests are skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type AknDocument, joinFootnotes, readAkn } from '../../lib/import'
import { createParser } from '../../lib/parse'
import type { Block } from '../../lib/record'
import { compareStructure } from '../../scripts/corpus/akn-comparison'
import { getAuthorities, parse, root } from '../helpers'

const folder = path.join(root, '../shared/texts/un-akn')
const namesIn = (name: string) =>
  existsSync(path.join(folder, name))
    ? readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.xml'))
        .map((file) => path.join(folder, name, file))
        .sort()
    : []
const english = namesIn('en')
const languages = namesIn('languages')

/** What was read: nearly every test is of every file. */
const documents = new Map<string, { raw: string; document: AknDocument }>()

/** Read a file that can be read. */
function read(name: string) {
  const known = documents.get(name)
  if (known) return known
  const raw = readFileSync(name, 'utf8')
  const document = readAkn(raw)
  if ('problem' in document) throw new Error(`${name}: ${document.problem}`)
  documents.set(name, { raw, document })
  return { raw, document }
}

/** How often a text has each letter; raised ones are as others. */
function letters(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const letter of text.normalize('NFKC').replace(/\s/gu, ''))
    counts[letter] = (counts[letter] ?? 0) + 1
  return counts
}

const NAMED: Record<string, string> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** How many files are parsed with their footnotes: all take a minute. */
const FOOTNOTED_AT_MOST = 15

/** The words of XML, without those of its meta data. */
function wordsOf(raw: string): string {
  return raw
    .replace(/<meta>.*?<\/meta>|<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/&\w+;/g, (name) => NAMED[name] ?? name)
}

describe.skipIf(english.length === 0)('files of the United Nations, where available', () => {
  test.each([
    ['in English', english],
    ['in six languages', languages],
  ])('no letter is lost, added or changed, nor a footnote: %s', (_, names) => {
    const changed = names.filter((name) => {
      const { raw, document } = read(name)
      const { plain, footnotes, setAside } = document
      const notes = [...raw.matchAll(/<authorialNote marker="([^"]*)"/g)].map(([, mark]) => mark)
      const marks = footnotes.map(({ mark }) => mark.replace(/[()]/g, ''))
      // The brackets around a mark are with it.
      const brackets = footnotes.map(({ mark }) => mark.replace(/[^()]/g, ''))
      const others = setAside.filter(({ kind }) => kind !== 'footnote')
      const kept = [plain, ...footnotes, ...others].map(({ text }) => text)
      const isSame =
        JSON.stringify(Object.entries(letters([...kept, ...brackets].join(''))).sort()) ===
        JSON.stringify(Object.entries(letters(wordsOf(raw))).sort())
      return !isSame || marks.sort().join() !== notes.sort().join()
    })
    expect(changed).toEqual([])
  })

  test('every footnote has its place in the text, and changes no word of it', () => {
    const changed = english.slice(0, FOOTNOTED_AT_MOST).filter((name) => {
      const { markdown, footnotes } = read(name).document
      const { text, isJoined } = joinFootnotes(markdown.text, footnotes)
      const [bare, footnoted] = [markdown.text, text].map((each) => parse(each).resolution)
      const wordsIn = (blocks: Block[] = []) => blocks.map((block) => block.text.trim())
      return (
        isJoined.includes(false) ||
        (footnoted?.footnotes ?? []).length !== footnotes.length ||
        JSON.stringify(wordsIn(bare?.blocks)) !== JSON.stringify(wordsIn(footnoted?.blocks))
      )
    })
    expect(changed).toEqual([])
  })

  test('each has its symbol, title, dates, draft, and record of the meeting', () => {
    const missing = english.filter((name) => {
      if (name.includes('S_PRST')) return false
      const { symbol, title, date, issued, meetingRecord, draft } = read(name).document.fields
      const isDated = [date, issued].every((day) => day !== null && day > '2015')
      // Two were drafted by a committee's report alone.
      const isDrafted = draft !== null || /78_124|80_114/.test(name)
      return !(symbol && title && isDated && meetingRecord && isDrafted)
    })
    expect(missing).toEqual([])
  })

  test('all keywords but titles are subjects', () => {
    const others = english.filter((name) => {
      const { raw, document } = read(name)
      const keywords = raw.match(/<keyword\b(?![^>]*refersTo="title")/g)?.length ?? 0
      return document.fields.subjects.length !== keywords
    })
    expect(others).toEqual([])
  })

  test('votes: those that contradict themselves are told, and not taken', () => {
    const documents = english.map((name) => read(name).document)
    const remarks = documents.flatMap(({ fields, remarks }) =>
      remarks.map(({ rule }) => `${fields.symbol} ${rule}`),
    )
    expect(remarks).toEqual(['S/RES/2521 (2020) vote', 'S/RES/2756 (2024) vote'])
    const votes = documents.map(({ fields }) => fields.vote?.type ?? 'none')
    const count = (type: string) => votes.filter((each) => each === type).length
    expect({ recorded: count('recorded'), without: count('without') }).toEqual({
      recorded: 401,
      without: 338,
    })
  })

  test('the parser reads the same paragraphs in no fewer files than it did', async () => {
    const parser = createParser(await getAuthorities())
    const alike = { A: 0, S: 0 }
    for (const name of english) {
      const { document } = read(name)
      const { blocks } = parser.read(new VFile(document.plain.text), 'en')
      const { stated, read: found } = compareStructure(document, document.plain, blocks)
      const isAlike = stated.preambular === found.preambular && stated.operative === found.operative
      if (isAlike) alike[path.basename(name).startsWith('A') ? 'A' : 'S']++
    }
    expect(alike.A).toBeGreaterThanOrEqual(575)
    expect(alike.S).toBeGreaterThanOrEqual(151)
  }, 120_000)
})
