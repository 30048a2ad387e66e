/**
 * The server as a process.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../helpers'
import { ask } from './ask'
import { FILES, makeFolder, writeSite } from './sample-site'

let folder = ''
let server: ChildProcess | undefined
beforeEach(async () => {
  folder = await makeFolder()
  await writeSite(path.join(folder, 'out'), FILES)
})
afterEach(async () => {
  server?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Start a server; gives its address, or what it said instead, with its exit code. */
async function serve(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve/index.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', OUT_DIR: path.join(folder, 'out'), ...env },
  })
  server = child
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
  }
  const closed = once(child, 'close').then(([code]: unknown[]) => code)
  await Promise.race([once(child.stdout, 'data'), closed])
  const [, port] = /localhost:(\d+)/.exec(said) ?? []
  return { child, closed, said: () => said, origin: `http://127.0.0.1:${port}` }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends in order on %s', async (signal) => {
  const { child, closed, origin } = await serve()
  expect((await ask(origin, '/')).status).toBe(200)
  child.kill(signal)
  expect(await closed).toBe(0)
})

test('finishes what it has begun when it is asked to end', async () => {
  const { child, closed, origin } = await serve()
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').pause()
  socket.write('GET /search/index.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  await once(socket, 'readable')
  child.kill('SIGTERM')
  let received = 0
  for await (const chunk of socket) received += chunk.length
  expect(received).toBeGreaterThan(FILES['search/index.json'].length)
  expect(await closed).toBe(0)
})

test('does not wait for ever for a reader who does not read', async () => {
  const { child, closed, origin } = await serve()
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').pause()
  socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: x\r\n')
  await ask(origin, '/')
  child.kill('SIGTERM')
  expect(await closed).toBe(0)
  socket.destroy()
}, 20_000)

describe('says what is wrong and ends', () => {
  test.each([
    [{ PORT: '80.5' }, 'Unexpected PORT=80.5, expected a number from 0 to 65535'],
    [{ BASE_PATH: 'corpus' }, 'Unexpected BASE_PATH=corpus, expected a path that begins'],
    [{ OUT_DIR: '/nothing/here' }, 'without a built site in /nothing/here'],
    [{ HOST: '256.0.0.1' }, 'The server cannot listen on 256.0.0.1:0'],
  ])('with %j', async (env, words) => {
    const { closed, said } = await serve(env)
    expect(await closed).toBe(1)
    expect(said()).toContain(words)
    expect(said()).not.toMatch(/^ {4}at /m)
  })
})
