import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../helpers'
import { makeFolder } from '../serve/sample-site'

let folder = ''
const started: ChildProcess[] = []
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** A command that runs a step with `scripts/run.mjs`; both write their process ids to files. */
async function command(step: string): Promise<ChildProcess> {
  await writeCommand(step)
  const child = spawn(process.execPath, [path.join(folder, 'command.mjs')], { stdio: 'inherit' })
  started.push(child)
  return child
}

async function writeCommand(step: string): Promise<void> {
  const run = pathToFileURL(path.join(root, 'scripts/run.mjs')).href
  const say = (name: string) =>
    `import { writeFileSync as say } from 'node:fs'; say('${folder}/${name}', String(process.pid));`
  await writeFile(path.join(folder, 'step.mjs'), `${say('step')} ${step}`)
  await writeFile(
    path.join(folder, 'command.mjs'),
    `import { run } from '${run}'; ${say('command')} process.exitCode = await run(['${folder}/step.mjs'])`,
  )
}

const pidOf = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '')

function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}

const FOR_EVER = 'setInterval(() => undefined, 1000)'

describe('a step', () => {
  test.each([
    ['process.exitCode = 0', 0],
    ['process.exitCode = 3', 3],
    ['process.kill(process.pid, "SIGKILL")', 137],
    ['process.kill(process.pid, "SIGTERM"); setInterval(() => 0, 1000)', 143],
  ])('that does %s gives its command %i', async (step, code) => {
    expect(await once(await command(step), 'close')).toEqual([code, null])
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'ends with its command, by %s',
    async (signal) => {
      const child = await command(FOR_EVER)
      await expect.poll(() => pidOf('step'), { timeout: 10_000 }).not.toBe('')
      const step = await pidOf('step')
      child.kill(signal)
      await once(child, 'close')
      await expect.poll(() => isAlive(step), { timeout: 5_000 }).toBe(false)
    },
  )

  test('may end in its own way, which its command repeats', async () => {
    const child = await command(`process.on('SIGTERM', () => process.exit(0)); ${FOR_EVER}`)
    await expect.poll(() => pidOf('step'), { timeout: 10_000 }).not.toBe('')
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('ends with npm', async () => {
    await writeCommand(FOR_EVER)
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({ scripts: { go: 'node command.mjs' } }),
    )
    const npm = spawn('npm', ['run', 'go'], { cwd: folder, stdio: 'ignore' })
    started.push(npm)
    await expect.poll(() => pidOf('step'), { timeout: 20_000 }).not.toBe('')
    const [step, command] = [await pidOf('step'), await pidOf('command')]
    npm.kill('SIGTERM')
    await expect.poll(() => isAlive(step) || isAlive(command), { timeout: 5_000 }).toBe(false)
  })

  test('that starts processes itself passes them no pipe', async () => {
    const inner = `process.exitCode = process.env.PARENT_PIPE === undefined ? 0 : 9`
    const child = await command(
      `import { spawnSync } from 'node:child_process'; process.exitCode = spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}]).status`,
    )
    expect(await once(child, 'close')).toEqual([0, null])
  })
})
