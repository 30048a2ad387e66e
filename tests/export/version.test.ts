/**
 * The version of the corpus in its files, the archive, and what was named.
 */
import { unzipSync } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { corpusVersion, fileNamed, fileNames } from '../../lib/export'
import { releasesSchema } from '../../lib/releases'
import { readYaml } from '../../lib/yaml'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()
const version = corpusVersion(corpus)
const contentOf = (name: string) => Buffer.from(fileNamed(corpus, name)?.content ?? '')

/** Archives, whose files are looked at; the words of a resolution, and no others; a schema, the same for all. */
const WITHOUT = /\.(zip|epub)$|(?<!\.plain)\.txt$|^schema\.json$/

test('every file that has room for it says of which corpus it is', () => {
  const silent = fileNames(corpus).filter(
    (name) => !WITHOUT.test(name) && !contentOf(name).includes(version),
  )
  expect(silent).toEqual([])
})

test('the archive has the texts, their data and how to cite them, as they are by themselves', () => {
  const files = unzipSync(contentOf('corpus.zip'))
  expect(Object.keys(files).sort()).toEqual(
    [
      ...['CITATION.cff', 'clauses.csv', 'schema.json'],
      ...corpus.resolutions.flatMap(({ id }) =>
        ['txt', 'xml', 'json', 'annotations.json'].map((form) => `${id}.${form}`),
      ),
    ].sort(),
  )
  for (const [name, bytes] of Object.entries(files))
    expect(contentOf(name).equals(bytes), name).toBe(true)
})

test('files are the same to the byte whenever they are made', async () => {
  const again = await getTestCorpus()
  for (const name of fileNames(corpus))
    expect(Buffer.from(fileNamed(again, name)?.content ?? '').equals(contentOf(name)), name).toBe(
      true,
    )
})

/** What the Citation File Format 1.2.0 requires, and what of the rest is used. */
const cffSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.literal('dataset'),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  'date-released': z.iso.date(),
  license: z.literal('MIT'),
  url: z.url().optional(),
  'repository-artifact': z.url().optional(),
})

test('CITATION.cff names the version', () => {
  expect(cffSchema.parse(parse(String(contentOf('CITATION.cff')))).version).toBe(version)
})

test('a version that is named has its day in the citation', () => {
  const release = { name: '1', version, date: '2026-11-27', texts: [], notes: [] }
  const cff = fileNamed({ ...corpus, releases: [release] }, 'CITATION.cff')?.content
  expect(parse(String(cff))).toMatchObject({ 'date-released': '2026-11-27' })
})

test.each([
  [
    'a name twice',
    '- {name: a, version: "0123456789ab", date: 2026-01-02}\n- {name: a, version: "0123456789ac", date: 2026-01-01}',
    'expected',
  ],
  [
    'a version without quotes that is a number',
    '- {name: a, version: 123456789012, date: 2026-01-02}',
    'expected',
  ],
  [
    'a version that is too short',
    '- {name: a, version: "0123", date: 2026-01-02}',
    'expected a version of the corpus, twelve hexadecimal digits',
  ],
  [
    'a day that is none',
    '- {name: a, version: "0123456789ab", date: 2026-02-31}',
    'expected the day as a calendar date',
  ],
])('what is named is checked: %s', (_, yaml, message) => {
  const file = new VFile({ path: 'content/releases.yml', value: yaml })
  readYaml(file, releasesSchema)
  expect(file.messages.map(String).join('\n')).toContain(message)
})
