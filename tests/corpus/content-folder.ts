/**
 * A small `content/` for a test, with one resolution and no mistake.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import { formatMessages, loadCorpus } from '../../lib/corpus'
import { lock } from '../../scripts/corpus/lock'
import { root } from '../helpers'

const FILES: Record<string, string> = {
  'authorities/bodies.yml': '- { id: un, name: United Nations, short: UN, session: Session }\n',
  'authorities/instruments.yml': '[]\n',
  'authorities/topics.yml': '[]\n',
  'authorities/layout.yml': 'articles: [The]\norgans: [Nations]\n',
  'authorities/references/en.yml':
    'paragraphs: { one: [paragraph], many: [paragraphs] }\nof: [of]\nabove: [above]\nown: { words: [this resolution] }\n',
  'authorities/openings/en.yml':
    'modifiers: { additive: [], additiveBefore: [], manner: [], with: { prepositions: [], adjectives: [], nouns: [] } }\nheads:\n  - { head: decide, force: decides, operative: [Decides] }\n',
}

/** A text of the corpus without a mistake. */
export const TEXT =
  '---\nstatus: adopted\nsource: x\n---\nA title\n\nThe United Nations,\n\n1. Decides.\n\n2. Decides again.\n\n3. Decides more.\n'

/** A folder that contains a `content/`. */
export interface ContentFolder {
  root: string
  /** The path of a file of `content/`. */
  at(name: string): string
  write(name: string, content: string | Uint8Array): Promise<void>
  /** Take its locks away, and the list of what is published. */
  removeLocks(): Promise<void>
  remove(): Promise<void>
}

/** Make a folder with a `content/`; its one resolution is `one`. */
export async function makeContent(): Promise<ContentFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'content-'))
  const at = (name: string) => path.join(folder, 'content', name)
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(at(name)), { recursive: true })
    await writeFile(at(name), content)
  }
  for (const [name, content] of Object.entries(FILES)) await write(name, content)
  await write('resolutions/one/en.md', TEXT)
  const removeLocks = async () => {
    const names = await readdir(at(''), { recursive: true })
    for (const name of names) if (name.endsWith('anchors.lock')) await rm(at(name))
    await rm(at('published'), { recursive: true, force: true })
  }
  const remove = () => rm(folder, { recursive: true, force: true })
  return { root: folder, at, write, removeLocks, remove }
}

/** The loader of TypeScript, for `node --import`. */
export const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const script = path.join(root, 'scripts/corpus/index.ts')

/**
 * Run the corpus command in a folder.
 *
 * @param settings `uid` for another user, which only root may; what the shell does before, and
 *   what it adds after the command
 */
export function runCorpus(
  folder: string,
  options: readonly string[],
  settings: { uid?: number | undefined; before?: string; after?: string } = {},
) {
  const { before = ':', after, uid } = settings
  const command = [process.execPath, '--import', tsx, script, ...options]
  const shell = after ? `${before}; "$@" ${after}` : `${before}; exec "$@"`
  const words = ['-c', shell, 'sh', ...command]
  const { status, signal, stdout, stderr } = spawnSync('/bin/sh', words, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  return { status, signal, stdout, stderr, lines: stdout.split('\n').filter(Boolean) }
}

/** Run `lock` in this process, and give what it prints. */
export async function runLock(folder: string, forgotten: readonly string[]) {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
  try {
    return { status: await lock(folder, forgotten), lines }
  } finally {
    log.mockRestore()
  }
}

/** What `check` prints in a folder, in this process. */
export async function messagesIn(folder: string): Promise<string[]> {
  return formatMessages((await loadCorpus(folder)).files)
}

/** Run git in a folder, in the name of nobody. */
export function gitIn(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
}

/** Commit the `content/` of a folder. */
export function commitIn(folder: string): void {
  gitIn(folder, 'add', '-A', 'content')
  gitIn(folder, 'commit', '-qm', 'x')
}

/** A user who is not root, whom permissions restrict; undefined where the test is run as one. */
export const somebody = process.getuid?.() === 0 ? 65534 : undefined
