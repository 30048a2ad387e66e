/**
 * A folder with the project's authorities, in which the corpus command is run.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../helpers'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const script = path.join(root, 'scripts/corpus/index.ts')

/** Make such a folder. */
export async function makeCommandFolder() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'command-'))
  await cp(path.join(root, 'content/authorities'), path.join(folder, 'content/authorities'), {
    recursive: true,
  })
  return {
    folder,
    /** Run the corpus command in the folder. */
    corpus(...options: string[]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', tsx, script, ...options],
        { cwd: folder, encoding: 'utf8' },
      )
      return { status, lines: stdout.split('\n').filter(Boolean), stderr }
    },
    async write(name: string, content: string | Uint8Array) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    },
    read: (name: string) => readFile(path.join(folder, name), 'utf8'),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** See {@link makeCommandFolder}. */
export type CommandFolder = Awaited<ReturnType<typeof makeCommandFolder>>
