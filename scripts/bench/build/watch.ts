/**
 * Running a command and watching what it takes.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'

/** What a command took. */
export interface Taken {
  code: number | null
  seconds: number
  /** The most memory that it and its processes had at one time, in megabytes; null but on Linux. */
  megabytes: number | null
  /** What it printed. */
  output: string
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 250
/** How much of what a command printed is kept, in characters. */
const OUTPUT_AT_MOST = 20_000

/** Run a script of Node and wait for it. */
export async function watch(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Taken> {
  const begun = performance.now()
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-OUTPUT_AT_MOST)
    })
  }
  let most = 0
  const looking = setInterval(async () => {
    if (child.pid !== undefined) most = Math.max(most, await memoryOf(child.pid))
  }, LOOK)
  const [code] = await once(child, 'close')
  clearInterval(looking)
  return {
    code,
    seconds: (performance.now() - begun) / 1000,
    megabytes: most > 0 ? most / 2 ** 20 : null,
    output,
  }
}

/** The memory of a process and all that it began, in bytes; 0 where the system does not tell. */
async function memoryOf(root: number): Promise<number> {
  const children = new Map<number, number[]>()
  const sizes = new Map<number, number>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '')
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)
    sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const sizeOf = (id: number): number =>
    (sizes.get(id) ?? 0) + (children.get(id) ?? []).reduce((sum, child) => sum + sizeOf(child), 0)
  return sizeOf(root)
}
