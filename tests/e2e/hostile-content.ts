/**
 * Writes content that would do harm if it were taken for markup, where CONTENT_ROOT says, for
 * `hostile.spec.ts`; a text in French; and one in three languages, for `languages.spec.ts`.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentRoot } from '../../lib/corpus'
import { asMarkdown, HOSTILE, hostileText } from '../hostile-words'

const root = contentRoot()
if (root === process.cwd()) throw new Error('Unexpected run without CONTENT_ROOT')

async function write(id: string, language: string, front: object, text: string): Promise<void> {
  const folder = path.join(root, 'content/resolutions', id)
  await mkdir(folder, { recursive: true })
  const yaml = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  await writeFile(path.join(folder, `${language}.md`), ['---', ...yaml, '---', text, ''].join('\n'))
}

async function writeNotes(id: string, notes: object[]): Promise<void> {
  const name = path.join(root, 'content/resolutions', id, 'notes.yml')
  const dated = notes.map((note) => ({ ...note, written: '2015-04-17' }))
  await writeFile(name, JSON.stringify({ notes: dated }))
}

await rm(root, { recursive: true, force: true })
await cp('content/authorities', path.join(root, 'content/authorities'), { recursive: true })
for (const [index, words] of HOSTILE.entries()) {
  const front = { status: 'unverified', reason: words, source: words, body: 'ipu' }
  await write(
    `hostile-${index}`,
    'en',
    { ...front, title: words, place: words, session: { number: 1, name: words } },
    hostileText(words),
  )
  await writeNotes(`hostile-${index}`, [
    {
      number: 1,
      author: words,
      clause: 'pp-1',
      quote: words,
      note: asMarkdown(words),
      topics: ['attribution'],
    },
  ])
}
await write(
  'nested',
  'en',
  { status: 'draft', source: 'x', body: 'ipu', title: 'Sub-paragraphs' },
  [
    'The Assembly,',
    'Noting peace,',
    '1. Requests:',
    '(a) One thing:',
    '(i) its first part;',
    '(ii) its second part;',
    '(b) Another thing;',
    '2. Decides to meet.',
  ].join('\n\n'),
)
await writeNotes('nested', [
  { number: 1, clause: 'op-1-a-ii', quote: 'second', note: 'A note on the second part.' },
  { number: 2, clause: 'op-1-b', quote: 'Another', note: 'A note on the other thing.' },
])
await write(
  'long-line',
  'en',
  { status: 'draft', source: 'x', body: 'ipu', title: 'A long line' },
  `The Assembly,\n\nNoting ${'<b>'.repeat(350_000)}`,
)
await write(
  'texte',
  'fr',
  { status: 'draft', source: 'x', body: 'ipu', title: 'Texte en français' },
  'L’Assemblée,\n\n1. Décide que la paix est un droit.',
)
// Long enough to be scrolled.
const TIMES = Array.from({ length: 12 }, (_, index) => index + 2)
const inLanguage = (language: string, title: string, lines: string[]) =>
  write('lamps', language, { status: 'draft', source: 'x', body: 'ipu', title }, lines.join('\n\n'))
await inLanguage('en', 'Lamps on the coast', [
  'The Assembly,',
  'Recalling resolution 7 of 1998,',
  '1. Decides to keep the lamps, as in paragraph 2 of this resolution;',
  ...TIMES.map(
    (time) =>
      `${time}. Requests the keepers to come back ${time} times; ${'and again, '.repeat(40)}`,
  ),
])
await inLanguage('fr', 'Les lampes de la côte', [
  'L’Assemblée,',
  'Rappelant la résolution 7 de 1998,',
  '1. Décide de garder les lampes;',
  ...TIMES.map(
    (time) =>
      `${time}. Prie les gardiens de revenir ${time} fois; ${'encore et encore, '.repeat(30)}`,
  ),
])
await inLanguage('ar', 'مصابيح الساحل', [
  'إن الجمعية العامة،',
  'إذ تشير إلى القرار 7 لعام 1998 (A/RES/53/7)،',
  '1 - تقرر الحفاظ على المصابيح؛',
  ...TIMES.map(
    (time) => `${time} - تطلب إلى الحراس العودة ${time} مرات؛ ${'مرة أخرى '.repeat(40)}`,
  ),
])
await writeNotes('lamps', [
  { number: 1, clause: 'op-1', quote: 'keep the lamps', note: 'On the clause in all languages.' },
  { number: 2, clause: 'op-1', quote: 'garder', language: 'fr', note: 'On the French words.' },
])
