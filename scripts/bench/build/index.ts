/**
 * How long a build takes, and how much memory, as the corpus grows: for each number of resolutions every step
 * on its own, and by how much it grew since the number before; Next's own part, by as many bare pages; and once
 * more with what that build has kept. `RESOLUTIONS=250,500` says how many resolutions are built.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { RECORDS } from '../../../lib/corpus'
import { removeExported, removeLastBuild } from '../../build/last-build'
import { KEPT_PAGES } from '../../finish-export/kept-pages'
import { filesIn } from '../../site/files'
import { writeTexts } from './texts'
import { type Taken, watch } from './watch'

/** Where Next exports, and the export is finished. */
const EXPORT = '.next/export'

/** The steps of a build, as `scripts/build` takes them. */
const STEPS = {
  check: ['--import', 'tsx', 'scripts/corpus/index.ts', 'check'],
  next: ['scripts/next.mjs', 'build'],
  finish: ['--import', 'tsx', 'scripts/finish-export/index.ts', EXPORT],
}

/** What one build keeps for the next: records, finished pages, and what Next has compiled. */
const KEPT = [RECORDS, KEPT_PAGES, '.next/cache']

/** A site of bare pages, for Next's own part. */
const BARE = 'scripts/bench/build/bare'

/** What a build may take: seconds for 2,000 resolutions, megabytes, and how much more for twice as many. */
const TARGETS = { cold: 300, cached: 180, megabytes: 1500, growth: 2.2, page: 2.5 }
/** The number of resolutions for which seconds have a target. */
const LARGE = 2000

/** Build corpora of several sizes; gives whether each could be built and met its targets. */
export async function benchBuild(): Promise<boolean> {
  const counts = (process.env.RESOLUTIONS ?? '250,500,1000,2000').split(',').map(Number)
  const missed: string[] = []
  let before: { count: number; seconds: number } | null = null
  for (const count of counts) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-build-'))
    try {
      await writeTexts(folder, count)
      for (const kept of KEPT) await rm(kept, { recursive: true, force: true })
      const cold = await build(`${count} resolutions, nothing kept`, folder)
      const bare = await buildBare(cold?.made.count ?? 0)
      const cached = await build(`${count} resolutions, again`, folder)
      if (!cold || !cached || !bare) return false
      const times = cold.made.milliseconds / bare.milliseconds
      console.log(
        `  each of ${cold.made.count} pages and files ${cold.made.milliseconds.toFixed(1)} ms, ${times.toFixed(2)} times a bare page of Next's (${bare.milliseconds.toFixed(1)} ms)`,
      )
      const growth = before
        ? (cold.seconds / before.seconds) ** (Math.log(2) / Math.log(count / before.count))
        : null
      if (growth) console.log(`  ${growth.toFixed(2)} times as long for twice as many`)
      before = { count, seconds: cold.seconds }
      const limit = count <= LARGE ? 1 : count / LARGE
      missed.push(
        ...over(`${count} resolutions, cold`, cold.seconds, TARGETS.cold * limit, 's'),
        ...over(`${count} resolutions, cached`, cached.seconds, TARGETS.cached * limit, 's'),
        ...over(`${count} resolutions`, cold.megabytes, TARGETS.megabytes, 'MB'),
        ...over(`${count} resolutions, a page`, times, TARGETS.page, 'bare pages'),
        ...over(`${count} resolutions`, growth ?? 0, TARGETS.growth, 'times half as many'),
      )
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  for (const line of missed) console.log(`target missed: ${line}`)
  return missed.length === 0
}

/** What Next made, and how long each took it. */
interface Made {
  count: number
  milliseconds: number
}

/** What a build took in all. */
interface Build {
  seconds: number
  megabytes: number
  made: Made
}

/** Build the site of a folder, and tell of each step; null where one fails. */
async function build(name: string, folder: string): Promise<Build | null> {
  console.log(`build: ${name}`)
  const env = { ...process.env, CONTENT_ROOT: folder, SITE_URL: '', BASE_PATH: '' }
  const total = { seconds: 0, megabytes: 0, made: { count: 0, milliseconds: 0 } }
  let removing = removeLastBuild()
  for (const [step, command] of Object.entries(STEPS)) {
    if (step === 'finish') removing = removing.then(removeExported)
    const taken = await watch(command, env)
    if (!isDone(step, taken)) return null
    total.seconds += taken.seconds
    total.megabytes = Math.max(total.megabytes, taken.megabytes ?? 0)
    if (step === 'next') total.made = madeBy(taken)
    console.log(
      `  ${step} ${taken.seconds.toFixed(1)} s, ${taken.megabytes?.toFixed(0) ?? '?'} MB at most`,
    )
  }
  const before = performance.now()
  await removing
  total.seconds += (performance.now() - before) / 1000
  console.log(`  all ${total.seconds.toFixed(1)} s, ${await sizeOf(EXPORT)}`)
  return total
}

/** Have Next make as many pages with nothing on them. */
async function buildBare(pages: number): Promise<Made | null> {
  const taken = await watch(['scripts/next.mjs', 'build', BARE], {
    ...process.env,
    PAGES: String(pages),
  })
  for (const made of ['.next', 'out']) await rm(path.join(BARE, made), { recursive: true })
  return isDone('bare pages', taken) ? madeBy(taken) : null
}

function isDone(step: string, { code, output }: Taken): boolean {
  if (code !== 0) console.log(`  ${step} failed:\n${output}`)
  return code === 0
}

/** Units of time, in milliseconds. */
const UNITS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['min', 60_000],
])

/** What Next says of its work: "Generating static pages using 2 workers (402/402) in 10.8s". */
function madeBy({ output }: Taken): Made {
  const [, count = '', time = '', unit = ''] =
    /Generating static pages [^\n]*\((\d+)\/\1\) in ([\d.]+)(ms|s|min)\b/.exec(output) ?? []
  const milliseconds = Number(time) * (UNITS.get(unit) ?? Number.NaN)
  if (!count)
    throw new Error(`Unexpected output of Next, expected how long its pages took: ${output}`)
  return { count: Number(count), milliseconds: milliseconds / Number(count) }
}

function over(name: string, value: number, most: number, unit: string): string[] {
  return value <= most ? [] : [`${name}: ${value.toFixed(1)} ${unit}, at most ${most} expected`]
}

/** "300 pages of 12.3 MB in 1,200 files" */
async function sizeOf(folder: string): Promise<string> {
  const files = await filesIn(folder)
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(folder, file))).size
  const pages = files.filter((file) => file.endsWith('.html')).length
  return `${pages} pages and ${(bytes / 2 ** 20).toFixed(0)} MB in ${files.length} files`
}
