import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { root } from '../helpers'

// Each command starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Run the corpus command in a folder. */
function corpus(folder: string, ...options: string[]) {
  const script = path.join(root, 'scripts/corpus/index.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, script, ...options],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

let folder = ''
/** What is checked: "25 files", all but the lists of what was published. */
let files = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'corpus-'))
  const content = path.join(folder, 'content')
  await cp(path.join(root, 'content'), content, { recursive: true })
  const entries = await readdir(content, { recursive: true, withFileTypes: true })
  const checked = entries.filter(
    (entry) => entry.isFile() && entry.parentPath !== path.join(content, 'published'),
  )
  files = `${checked.length} files`
})
afterEach(() => rm(folder, { recursive: true }))

test('check finds nothing in the project', () => {
  expect(corpus(folder, 'check')).toEqual({
    status: 0,
    stdout: `${files}: 0 errors, 0 warnings\n`,
    stderr: '',
  })
})

test('check reports mistakes with file, line and column, and exits with 1', async () => {
  const name = 'content/resolutions/ipu-132-cyber-warfare/en.md'
  const source = await readFile(path.join(folder, name), 'utf8')
  await writeFile(
    path.join(folder, name),
    source
      .replace('issued: 2015-01-15', 'issued: 15 January')
      .replace('(14) Condemning', '(15) Munching'),
  )
  expect(corpus(folder, 'check')).toEqual({
    status: 1,
    stdout: [
      `${name}:5:9 schema: Unexpected "15 January" in \`issued\`, expected a calendar date such as 2015-04-17`,
      `${name}:36:1 clause-opening: Unexpected opening "Munching the", expected a head verb or participle of content/authorities/openings/; add it there if it is one (warning)`,
      `${name}:36:1 label-sequence: Unexpected label "(15)", expected number 14 of its sequence; the text is kept as it is (warning)`,
      `${name}:37:1 label-sequence: Unexpected label "(15)", expected number 16 of its sequence; the text is kept as it is (warning)`,
      `${files}: 1 error, 3 warnings`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('lock adds new anchors, and check asks for it', async () => {
  const name = 'content/resolutions/aalco-res-54-sp2/en.md'
  const source = await readFile(path.join(folder, name), 'utf8')
  await writeFile(path.join(folder, name), `${source}\n- 5. **Decides** to meet again.`)
  expect(corpus(folder, 'check').stdout).toContain(
    'content/resolutions/aalco-res-54-sp2/anchors.lock:1:1 anchors-lock: Unexpected anchors that are not locked (1, the first `op-5` of `aalco-res-54-sp2`)',
  )
  expect(corpus(folder, 'lock').stdout).toBe(
    'content/resolutions/aalco-res-54-sp2/anchors.lock written\n1 anchor added\n',
  )
  expect(corpus(folder, 'lock').stdout).toBe('0 anchors added\n')
  expect(corpus(folder, 'check').stdout).toBe(`${files}: 0 errors, 0 warnings\n`)
})

test('references prints what each leads to, and what nothing cites', async () => {
  const name = 'content/resolutions/aalco-res-54-sp2/en.md'
  const source = await readFile(path.join(folder, name), 'utf8')
  const cited = [
    'paragraphs 1 to 3 above',
    'resolution AALCO/RES/54/SP2',
    'Article 51 of the UN Charter',
    'resolution 70/237',
    'A/1/2',
  ]
  const words = `\n- 5. **Recalls** ${cited.join('; ')}.`
  await writeFile(path.join(folder, name), source + words)
  corpus(folder, 'lock')
  const { status, stdout, stderr } = corpus(folder, 'references')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const lines = stdout.split('\n')
  expect(lines.filter((line) => !line.startsWith('  '))).toEqual([
    'resolved: 3',
    expect.stringMatching(/^outside: \d+$/),
    'ambiguous: 1',
    expect.stringMatching(/^unresolved: \d+$/),
    'instruments that neither a clause nor a note cites: 0',
    'topics of which no clause speaks: 0',
    '',
  ])
  expect(lines.filter((line) => line.includes(`${name}:34:`))).toEqual([
    `  ${name}:34:18 "paragraphs 1 to 3 above" → aalco-res-54-sp2#op-1, aalco-res-54-sp2#op-2, aalco-res-54-sp2#op-3`,
    `  ${name}:34:43 "resolution AALCO/RES/54/SP2" → aalco-res-54-sp2`,
    expect.stringContaining('"Article 51 of the UN Charter" → instrument un-charter'),
    `  ${name}:34:102 "resolution 70/237" → United Nations General Assembly 70/237 or United Nations Human Rights Council 70/237`,
    `  ${name}:34:121 "A/1/2" → document A/1/2`,
  ])
})

test('references reports mistakes in the content, and exits with 1', async () => {
  await writeFile(path.join(folder, 'content/resolutions/stray.md'), '')
  const { status, stdout } = corpus(folder, 'references')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^content\/resolutions\/stray\.md:1:1 folder: /)
})

test('an unknown command says what there is', () => {
  const usage = [
    'Usage: npm run corpus -- check',
    '       npm run corpus -- lock [--forget ID#ANCHOR …]',
    '       npm run corpus -- references',
    '       npm run corpus -- word-forms',
    '       npm run corpus -- inspect FILE … [--json]',
    '       npm run corpus -- import FILE … [--id ID] [--body ID] [--force]',
    '       npm run corpus -- import --languages FOLDER … [--id ID] [--body ID] [--force]',
    '       npm run corpus -- compare FILE … [--json]',
    '       npm run corpus -- export [--format FORMAT …] [--id ID …] [--out DIR]\n',
  ].join('\n')
  expect(corpus(folder)).toEqual({ status: 2, stdout: '', stderr: usage })
  expect(corpus(folder, 'chekc')).toEqual({
    status: 2,
    stdout: '',
    stderr: `Unknown command "chekc". ${usage}`,
  })
})
