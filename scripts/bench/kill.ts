/**
 * Whether a build that is killed, at whatever moment, leaves the old or the new site whole, and no
 * process behind; and whether builds of the same sources are the same to the byte. `KILLS=20` says
 * how often one is killed; it takes about half a build's time each.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { hashOfInputs } from '../build/inputs'
import { isWhole, readManifest } from '../site/manifest'
import { restoreSite } from '../site/replace'

/** How long the processes of a build that is gone may take to end, in milliseconds. */
const LAST = 5_000

/** Kill builds; gives whether a whole site stood each time. */
export async function benchKill(): Promise<boolean> {
  const kills = Number(process.env.KILLS ?? 20)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-kill-'))
  const out = path.join(folder, 'out')
  try {
    const begun = Date.now()
    const hashes = [await buildAndHash(out), await buildAndHash(out)]
    const duration = (Date.now() - begun) / 2
    const isSame = hashes[0] === hashes[1]
    console.log(`kill: a build takes ${Math.round(duration / 1000)} s`)
    console.log(`  two builds of the same sources are ${isSame ? 'the same' : 'not the same'}`)
    const found: Record<string, number> = {}
    for (let round = 1; round <= kills; round++) {
      const result = await killOne(out, round, Math.random() * duration)
      found[result] = (found[result] ?? 0) + 1
    }
    for (const [result, often] of Object.entries(found)) console.log(`  ${often} times ${result}`)
    return isSame && Object.keys(found).every((result) => /^(old|new) site$/.test(result))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Build a site; gives the hash of all its files. */
async function buildAndHash(out: string): Promise<string> {
  const [code] = await once(build(out, 0), 'close')
  if (code !== 0) throw new Error('The site cannot be built')
  return hashOfInputs([out], [])
}

/** Begin a build whose site differs from that of the round before. */
function build(out: string, round: number) {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/build/index.ts'], {
    env: { ...process.env, OUT_DIR: out, SITE_URL: `https://round-${round}.example` },
    stdio: 'ignore',
  })
}

async function killOne(out: string, round: number, after: number): Promise<string> {
  const before = await readManifest(out)
  const child = build(out, round)
  const ended = once(child, 'close')
  await Promise.race([setTimeout(after), ended])
  const descendants = await descendantsOf(child.pid ?? 0)
  child.kill('SIGKILL')
  await ended
  await setTimeout(LAST)
  const left = (await Promise.all(descendants.map(isAlive))).filter(Boolean).length
  if (left > 0) return `${left} processes left`
  const isRestored = await restoreSite(out)
  const manifest = await readManifest(out)
  if (!manifest || !(await isWhole(out, manifest))) return 'no whole site'
  return isRestored || manifest.inputs === before?.inputs ? 'old site' : 'new site'
}

/** The processes below one, where the system tells them. */
async function descendantsOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const children = await Promise.all(
    threads.map((thread) =>
      readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''),
    ),
  )
  const own = children.join(' ').split(/\s+/).filter(Boolean).map(Number)
  return [...own, ...(await Promise.all(own.map(descendantsOf))).flat()]
}

async function isAlive(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return state !== '' && !/\) Z /.test(state)
}
