import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { portOf } from '../../scripts/build/turn'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Another process that takes its turn in a project; `said` is what it has said so far. */
function build(project: string) {
  const script = path.join(import.meta.dirname, 'take-turn.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, project])
  children.push(child)
  const running = { child, said: '' }
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    running.said += words
  })
  return running
}

const until = (isSo: () => boolean) => expect.poll(isSo, { timeout: 20_000 }).toBe(true)

test('builds of one project take turns, however one ends', async () => {
  const project = `/a/${Math.random()}`
  const first = build(project)
  await until(() => first.said === 'begins ')
  const others = [build(project), build(project), build(project)]
  await until(() => others.every(({ said }) => said === 'waits '))
  first.child.kill('SIGKILL')
  for (let ended = 0; ended < others.length; ended++) {
    const running = () => others.filter(({ said, child }) => /begins/.test(said) && !child.killed)
    await until(() => running().length === 1)
    await setTimeout(200)
    expect(running()).toHaveLength(1)
    running()[0]?.child.kill(ended % 2 ? 'SIGKILL' : 'SIGTERM')
  }
}, 60_000)

test('builds of two projects do not wait for each other', async () => {
  const both = [build(`/a/${Math.random()}`), build(`/b/${Math.random()}`)]
  await until(() => both.every(({ said }) => said === 'begins '))
})

test('another program at the port is skipped', async () => {
  const project = '/a project whose port is taken'
  const port = portOf(project)
  const silent = createServer(() => undefined)
  const loud = createServer((socket) => socket.on('error', () => undefined).end('220 mail\r\n'))
  await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => loud.listen(port + 1, '127.0.0.1', resolve))
  const [first, second] = [build(project), build(project)]
  await until(() => first.said + second.said !== '')
  await until(() => [first.said, second.said].sort().join() === 'begins ,waits ')
  silent.close()
  loud.close()
}, 60_000)
