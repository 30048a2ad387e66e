/**
 * Whether the server stands what the world does to it: readers, aborted downloads, odd requests,
 * slow connections, a crowd, and builds that replace the site all the while. `SECONDS=600` makes it
 * a soak; 30 by default.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readManifest } from '../../site/manifest'
import { type Counts, crowd, dawdle, disturb, readOn } from './readers'
import { makeTwoSites, type TwoSites } from './sites'

const READERS = 16
const DISTURBERS = 4
const SLOW = 200
const CROWD = 5_000
/** How much more the server may hold at the end than once it was warm. */
const FILES_MORE_AT_MOST = 50
const MEGABYTES_MORE_AT_MOST = 60

/** Serve the built site to all of them; gives whether every good request was answered rightly. */
export async function benchServe(): Promise<boolean> {
  const seconds = Number(process.env.SECONDS ?? 30)
  if (!(await readManifest('out'))) throw new Error('There is no site in out/; run: npm run build')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-serve-'))
  const sites = await makeTwoSites('out', folder)
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve/index.ts'], {
    env: { ...process.env, PORT: '0', OUT_DIR: sites.out },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [said] = await once(server.stdout, 'data')
    const [, port] = /localhost:(\d+)/.exec(String(said)) ?? []
    const held = () => heldBy(server.pid ?? 0)
    const isWithin = await soak(`http://127.0.0.1:${port}`, sites, seconds, held)
    const isAlive = server.exitCode === null && server.signalCode === null
    if (!isAlive) console.log('  the server ended')
    return isWithin && isAlive
  } finally {
    server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

async function soak(
  origin: string,
  sites: TwoSites,
  seconds: number,
  held: () => Promise<Held>,
): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  const goOn = () => Date.now() < end
  const counts: Counts = { right: 0, wrong: [], hostile: 0 }
  const slow = dawdle(origin, SLOW)
  const crowded = await crowd(origin, CROWD)
  const work = [
    ...Array.from({ length: READERS }, () => readOn(origin, sites, counts, goOn)),
    ...Array.from({ length: DISTURBERS }, () => disturb(origin, sites, counts, goOn)),
  ]
  let swaps = 0
  const warm = setTimeout((seconds * 1000) / 5).then(held)
  while (goOn()) {
    await sites.swap()
    swaps++
    await setTimeout(500)
  }
  await Promise.all(work)
  for (const socket of slow) socket.destroy()
  await setTimeout(1_000)
  const [before, after] = [await warm, await held()]

  const rate = Math.round(counts.right / seconds)
  console.log(`serve, ${seconds} s with ${SLOW} slow connections:`)
  console.log(
    `  ${counts.right} good requests answered rightly (${rate} a second), ${counts.wrong.length} wrongly`,
  )
  console.log(`  ${counts.hostile} aborted or odd requests, the site replaced ${swaps} times`)
  console.log(`  a crowd of ${CROWD} at once: ${crowded} answered`)
  console.log(
    `  open files ${before.files} once warm, ${after.files} at the end; memory ${before.megabytes} MB and ${after.megabytes} MB`,
  )
  for (const wrong of counts.wrong.slice(0, 10)) console.log(`  wrong: ${wrong}`)
  return (
    counts.wrong.length === 0 &&
    crowded === CROWD &&
    after.files - before.files <= FILES_MORE_AT_MOST &&
    after.megabytes - before.megabytes <= MEGABYTES_MORE_AT_MOST
  )
}

/** What a process holds. */
interface Held {
  files: number
  megabytes: number
}

/** What a process holds, where the system tells it; zeros elsewhere. */
async function heldBy(pid: number): Promise<Held> {
  const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes = '0'] = /VmRSS:\s*(\d+)/.exec(status) ?? []
  return { files: files.length, megabytes: Math.round(Number(kilobytes) / 1024) }
}
