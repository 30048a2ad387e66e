import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { fileNamed, fileNames } from '../../lib/export'
import { type CommandFolder, makeCommandFolder } from '../corpus/command-folder'
import { getTestCorpus, root } from '../helpers'

vi.setConfig({ testTimeout: 120_000 })

const corpus = await getTestCorpus()

let command: CommandFolder
beforeAll(async () => {
  command = await makeCommandFolder()
  vi.stubEnv('CONTENT_ROOT', root)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await command.remove()
})

const listSchema = z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() }))
const indexSchema = z.object({
  version: z.string().regex(/^[0-9a-f]{12}$/),
  files: listSchema,
  resolutions: z.array(z.object({ id: z.string(), files: listSchema })),
})

test('the list of the corpus has every file, with its size and its hash', () => {
  const index = indexSchema.parse(JSON.parse(String(fileNamed(corpus, 'corpus.json')?.content)))
  const listed = [...index.files, ...index.resolutions.flatMap(({ files }) => files)]
  expect(['corpus.json', ...listed.map(({ name }) => name)]).toEqual(fileNames(corpus))
  for (const { name, bytes, sha256 } of listed) {
    const content = Buffer.from(fileNamed(corpus, name)?.content ?? '')
    expect({ name, bytes, sha256 }).toEqual({
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    expect(bytes).toBeGreaterThan(100)
  }
})

test('there are no other files', () => {
  for (const name of ['aalco-res-54-sp2', 'aalco-res-54-sp2.xyz', 'nothing.json', '']) {
    expect(fileNamed(corpus, name)).toBeNull()
  }
})

test('the command writes the same bytes', async () => {
  const { status, lines } = command.corpus('export', '--out', 'files')
  expect(status).toBe(0)
  expect(lines).toEqual([
    `${fileNames(corpus).length} files in ${path.join(command.folder, 'files')}`,
  ])
  for (const name of fileNames(corpus)) {
    const written = await readFile(path.join(command.folder, 'files', name))
    expect(written.equals(Buffer.from(fileNamed(corpus, name)?.content ?? '')), name).toBe(true)
  }
})

test('the command writes what is asked for, and says what it does not know', () => {
  const some = command.corpus(
    'export',
    '--format',
    'json',
    '--format',
    'ris',
    '--id',
    'aalco-res-54-sp2',
  )
  expect(some.lines).toEqual([`2 files in ${path.join(command.folder, 'export')}`])
  expect(command.corpus('export', '--id', 'nothing')).toMatchObject({
    status: 2,
    stderr: 'Unexpected id "nothing", expected that of a resolution in the corpus\n',
  })
  const { status, stderr } = command.corpus('export', '--format', 'docx')
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^Unexpected format "docx", expected one of annotations\.json, bib, cff, csl\.json, /,
  )
})
