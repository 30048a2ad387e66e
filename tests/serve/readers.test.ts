/**
 * Readers who leave, who are slow, and who are many.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask } from './ask'
import { FILES, type Running, serveSample } from './sample-site'

let site: Running
beforeEach(async () => {
  site = await serveSample()
})
afterEach(() => site.end())

const HAS_PROC = existsSync('/proc/self/fd')
const openFiles = async () => (await readdir('/proc/self/fd')).length

/** Ask for the largest file and leave as soon as the answer begins. */
function leave(): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${site.origin}/search/index.json`, { agent: false }, (response: IncomingMessage) => {
      response.destroy()
      resolve()
    }).on('error', reject)
  })
}

test.runIf(HAS_PROC)('a reader who leaves keeps no file open', async () => {
  await leave()
  await setTimeout(100)
  const before = await openFiles()
  for (let round = 0; round < 60; round++) await Promise.all(Array.from({ length: 20 }, leave))
  await setTimeout(200)
  expect(await openFiles()).toBeLessThan(before + 20)
  expect((await ask(site.origin, '/')).status).toBe(200)
})

test('readers who do not read keep nobody from reading', async () => {
  const { port } = new URL(site.origin)
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined).pause()
    socket.write('GET /search/index.json HTTP/1.1\r\nHost: x\r\n\r\n')
    return socket
  })
  await setTimeout(100)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => ask(site.origin, '/search/index.json')),
  )
  expect(answers.map(({ body }) => body.length)).toEqual(
    answers.map(() => FILES['search/index.json'].length),
  )
  for (const socket of slow) socket.destroy()
})
