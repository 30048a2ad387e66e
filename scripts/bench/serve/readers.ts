/**
 * Readers of all kinds: those who read, and those who would bring a server down.
 */
import { Agent, get, type IncomingMessage, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { hashOf, LARGE, type TwoSites } from './sites'

/** What readers met, counted. */
export interface Counts {
  right: number
  /** What was wrong, each told with its address. */
  wrong: string[]
  /** Requests that were aborted, or that no server should answer with a file. */
  hostile: number
}

const ENCODINGS = ['br', 'gzip', 'identity', 'gzip, deflate, br', '']

const HOSTILE: ((address: string) => [method: string, address: string, headers: object])[] = [
  (address) => ['GET', address, { Range: 'bytes=5-2' }],
  (address) => ['HEAD', address, { Range: 'bytes=0-9007199254740993' }],
  (address) => ['GET', address, { Range: 'bytes=-0' }],
  (address) => ['POST', address, {}],
  (address) => ['TRACE', address, {}],
  () => ['GET', '/%', {}],
  () => ['GET', '/../../etc/passwd', {}],
  () => ['GET', '/.build', {}],
]

/** Read files at random, and hold each answer against what the two sites have. */
export async function readOn(
  origin: string,
  { addresses, known }: TwoSites,
  counts: Counts,
  goOn: () => boolean,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  while (goOn()) {
    const address = pick(addresses)
    const headers = { 'Accept-Encoding': pick(ENCODINGS) }
    try {
      const { response, body } = await ask(`${origin}${address}`, { agent, headers })
      const hash = hashOf(body)
      const isRight =
        response.statusCode === 200 &&
        known.get(address)?.has(hash) &&
        response.headers.etag === `"${hash.slice(0, 22)}"`
      if (isRight) counts.right++
      else counts.wrong.push(`${address}: ${response.statusCode} ${response.headers.etag}`)
    } catch (error) {
      // A connection that was kept may end just as it is used again; a browser asks anew.
      if (!isReset(error)) counts.wrong.push(`${address}: ${String(error)}`)
    }
  }
  agent.destroy()
}

/** Abort downloads and ask for what is none, again and again. */
export async function disturb(
  origin: string,
  { addresses }: TwoSites,
  counts: Counts,
  goOn: () => boolean,
): Promise<void> {
  while (goOn()) {
    const [method, path, headers] = pick(HOSTILE)(pick(addresses))
    const { hostname, port } = new URL(origin)
    await new Promise<void>((resolve) => {
      request({ hostname, port, method, path, headers: { ...headers }, agent: false }, (response) =>
        response.resume().on('close', resolve),
      )
        .on('error', () => resolve())
        .end()
    })
    await new Promise<void>((resolve) => {
      get(origin + LARGE, { agent: false }, (response) => {
        response.destroy()
        resolve()
      }).on('error', () => resolve())
    })
    counts.hostile += 2
    await setTimeout(5)
  }
}

/** Connections that ask for a large file and read it a little at a time, or not at all. */
export function dawdle(origin: string, how: number): Socket[] {
  const { hostname, port } = new URL(origin)
  return Array.from({ length: how }, (_, index) => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(`GET ${LARGE} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
    socket.pause()
    if (index % 2) {
      const timer = setInterval(() => socket.read(1024), 1000).unref()
      socket.on('close', () => clearInterval(timer))
    }
    return socket
  })
}

/** Ask for a page on many connections at once; gives how many got it. */
export async function crowd(origin: string, how: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: how })
  const answers = await Promise.all(
    Array.from({ length: how }, () =>
      ask(`${origin}/`, { agent, headers: {} }).then(
        ({ response }) => response.statusCode === 200,
        () => false,
      ),
    ),
  )
  agent.destroy()
  return answers.filter(Boolean).length
}

function ask(
  url: string,
  options: { agent: Agent; headers: Record<string, string> },
): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => {
      buffer(response).then((body) => resolve({ response, body }), reject)
    }).on('error', reject)
  })
}

function isReset(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from')
  return item
}
