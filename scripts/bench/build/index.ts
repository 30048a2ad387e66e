/**
 * How long a build takes, and how much memory, as the corpus grows. `RESOLUTIONS=250,500` says how many
 * resolutions are built; each step is told by itself, and by how much it grows from one number to the next.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { filesIn } from '../../site/files'
import { writeTexts } from './texts'
import { watch } from './watch'

/** The steps of a build, as `scripts/build` takes them. */
const STEPS = {
  check: ['--import', 'tsx', 'scripts/corpus/index.ts', 'check'],
  next: ['scripts/next.mjs', 'build'],
  finish: ['--import', 'tsx', 'scripts/finish-export/index.ts', '.next/export'],
}

/** Build corpora of several sizes; gives whether each could be built. */
export async function benchBuild(): Promise<boolean> {
  const counts = (process.env.RESOLUTIONS ?? '250,500').split(',').map(Number)
  const before = new Map<string, number>()
  for (const count of counts) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-build-'))
    try {
      await writeTexts(folder, count)
      console.log(`build: ${count} resolutions`)
      const env = { ...process.env, CONTENT_ROOT: folder, SITE_URL: '', BASE_PATH: '' }
      let total = 0
      for (const [step, command] of Object.entries(STEPS)) {
        const { code, seconds, megabytes, output } = await watch(command, env)
        if (code !== 0) {
          console.log(`  ${step} failed:\n${output}`)
          return false
        }
        total += seconds
        console.log(
          `  ${line(step, seconds, before)}${megabytes ? `, ${megabytes.toFixed(0)} MB at most` : ''}`,
        )
      }
      console.log(`  ${line('all', total, before)}, ${await sizeOf('.next/export')}`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return true
}

/** "next 12.3 s (1.9 times)"; the time is kept for the next number of resolutions. */
function line(step: string, seconds: number, before: Map<string, number>): string {
  const last = before.get(step)
  before.set(step, seconds)
  return `${step} ${seconds.toFixed(1)} s${last ? ` (${(seconds / last).toFixed(2)} times)` : ''}`
}

/** "300 pages of 12.3 MB in 1,200 files" */
async function sizeOf(folder: string): Promise<string> {
  const files = await filesIn(folder)
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(folder, file))).size
  const pages = files.filter((file) => file.endsWith('.html')).length
  return `${pages} pages and ${(bytes / 2 ** 20).toFixed(0)} MB in ${files.length} files`
}
