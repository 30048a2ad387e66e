import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, ask } from './ask'
import { FILES, ROBOTS, type Running, serveSample } from './sample-site'

let site: Running
let inFolder: Running
beforeAll(async () => {
  site = await serveSample()
  inFolder = await serveSample('/corpus')
})
afterAll(() => Promise.all([site.end(), inFolder.end()]))

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(site.origin, path, headers, method)

describe('ranges', () => {
  const WHOLE = ROBOTS.length
  const cases: [range: string, status: number, body: string | null, contentRange?: string][] = [
    ['bytes=0-0', 206, ROBOTS.slice(0, 1), `bytes 0-0/${WHOLE}`],
    ['bytes=0-4', 206, ROBOTS.slice(0, 5), `bytes 0-4/${WHOLE}`],
    ['bytes=-5', 206, ROBOTS.slice(-5), `bytes ${WHOLE - 5}-${WHOLE - 1}/${WHOLE}`],
    ['bytes=60-', 206, ROBOTS.slice(60), `bytes 60-${WHOLE - 1}/${WHOLE}`],
    ['bytes=-1000', 206, ROBOTS, `bytes 0-${WHOLE - 1}/${WHOLE}`],
    ['bytes=0-9007199254740993', 206, ROBOTS, `bytes 0-${WHOLE - 1}/${WHOLE}`],
    ['bytes=5-2', 416, null, `bytes */${WHOLE}`],
    [`bytes=${WHOLE}-`, 416, null, `bytes */${WHOLE}`],
    ['bytes=9007199254740993-', 416, null, `bytes */${WHOLE}`],
    ['bytes=-0', 416, null, `bytes */${WHOLE}`],
    ['seconds=1-2', 200, ROBOTS],
    ['bytes=0-1,3-4', 200, ROBOTS],
    ['bytes 0-1', 200, ROBOTS],
    ['', 200, ROBOTS],
  ]
  test.each(cases)('%s gets %i', async (range, status, body, contentRange) => {
    const answer = await get('/robots.txt', { Range: range })
    expect(answer.status).toBe(status)
    if (body !== null) expect(answer.body.toString()).toBe(body)
    expect(answer.headers['content-range']).toBe(contentRange)
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  test('of a file without a byte there are none', async () => {
    expect((await get('/empty.txt', { Range: 'bytes=0-0' })).status).toBe(416)
    expect((await get('/empty.txt')).status).toBe(200)
  })

  test.each(cases.map(([range]) => range))('HEAD ignores %s', async (range) => {
    const { status, headers, body } = await get('/robots.txt', { Range: range }, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, String(WHOLE), 0])
  })

  test('If-Range holds a range to the version that a reader has', async () => {
    const { headers } = await get('/robots.txt')
    const etag = String(headers.etag)
    const statusWith = async (condition: string) =>
      (await get('/robots.txt', { Range: 'bytes=0-4', 'If-Range': condition })).status
    expect(await statusWith(etag)).toBe(206)
    expect(await statusWith('"another"')).toBe(200)
    expect(await statusWith(`W/${etag}`)).toBe(200)
    expect(await statusWith(String(headers['last-modified']))).toBe(206)
    expect(await statusWith('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(200)
  })

  test('of a compressed copy are ranges of the copy', async () => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const whole = await get('/search/index.json', headers)
    const part = await get('/search/index.json', { ...headers, Range: 'bytes=2-9' })
    expect(part.headers['content-encoding']).toBe('gzip')
    expect(part.body).toEqual(whole.body.subarray(2, 10))
    expect(part.headers.etag).toBe(whole.headers.etag)
  })
})

describe('conditions', () => {
  const statusWith = async (headers: Record<string, string>) =>
    (await get('/robots.txt', headers)).status

  test('If-None-Match may be a list, a weak ETag or a star', async () => {
    const etag = String((await get('/robots.txt')).headers.etag)
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    for (const known of [etag, `W/${etag}`, `"a", ${etag}`, `"a",${etag} , "b"`, '*']) {
      expect(await statusWith({ 'If-None-Match': known }), known).toBe(304)
    }
    for (const known of ['"a"', '"a", "b"', etag.slice(1, -1)]) {
      expect(await statusWith({ 'If-None-Match': known }), known).toBe(200)
    }
  })

  test('If-Modified-Since holds where there is no If-None-Match', async () => {
    const { headers } = await get('/robots.txt')
    const modified = String(headers['last-modified'])
    const before = new Date(Date.parse(modified) - 1000).toUTCString()
    expect(await statusWith({ 'If-Modified-Since': modified })).toBe(304)
    expect(await statusWith({ 'If-Modified-Since': before })).toBe(200)
    expect(await statusWith({ 'If-Modified-Since': modified, 'If-None-Match': '"a"' })).toBe(200)
  })

  test('If-Match and If-Unmodified-Since', async () => {
    const etag = String((await get('/robots.txt')).headers.etag)
    expect(await statusWith({ 'If-Match': `"a", ${etag}` })).toBe(200)
    expect(await statusWith({ 'If-Match': '"a"' })).toBe(412)
    expect(await statusWith({ 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(412)
  })

  test('304 has all that a cache needs, and no body', async () => {
    const { headers } = await get('/search/index.json', { 'Accept-Encoding': 'br' })
    const answer = await get('/search/index.json', {
      'Accept-Encoding': 'br',
      'If-None-Match': String(headers.etag),
    })
    expect(answer.status).toBe(304)
    expect(answer.body).toHaveLength(0)
    expect(answer.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
    })
  })
})

describe('encodings', () => {
  const cases: [accepted: string | null, encoding: string | undefined][] = [
    [null, undefined],
    ['', undefined],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', undefined],
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.8', 'gzip'],
    ['identity;q=0.5, br;q=0.1', undefined],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['vibrant', undefined],
    ['brotli', undefined],
    ['gzipped;q=1', undefined],
    ['br ; q=1.0', 'br'],
    [';;;,,=', undefined],
  ]
  test.each(cases)('%j gets %s', async (accepted, encoding) => {
    const { headers, body } = await get(
      '/search/index.json',
      accepted === null ? {} : { 'Accept-Encoding': accepted },
    )
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
    const decoded =
      encoding === 'br' ? brotliDecompressSync(body) : encoding ? gunzipSync(body) : body
    expect(decoded.toString()).toBe(FILES['search/index.json'])
  })

  test('each has an ETag of its own', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (name) => (await get('/robots.txt', { 'Accept-Encoding': name })).headers.etag,
      ),
    )
    expect(new Set(etags).size).toBe(3)
  })

  test('a file without copies does not vary', async () => {
    const { headers } = await get('/images/a.png', { 'Accept-Encoding': 'br' })
    expect([headers.vary, headers['content-encoding'], headers['content-type']]).toEqual([
      undefined,
      undefined,
      'image/png',
    ])
  })
})

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is not allowed',
    async (method) => {
      const { status, headers } = await get('/robots.txt', {}, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
      expect(headers['content-security-policy']).toContain("default-src 'self'")
    },
  )

  test('HEAD has the headers of GET', async () => {
    const own = ({ date: _, ...headers }: Answer['headers']) => headers
    for (const address of ['/', '/about/', '/search/index.json', '/images/a.png', '/nothing']) {
      const [head, whole] = [await get(address, {}, 'HEAD'), await get(address)]
      expect(head.body).toHaveLength(0)
      expect(own(head.headers)).toEqual(own(whole.headers))
    }
  })
})

describe('addresses', () => {
  test.each([
    ['/', '<h1>Home</h1>'],
    ['/?utm=1', '<h1>Home</h1>'],
    ['/about/', '<h1>About</h1>'],
    ['/about/?q=a/b', '<h1>About</h1>'],
    ['/caf%C3%A9/', '<h1>Café</h1>'],
    ['/%72obots.txt', ROBOTS],
    ['http://elsewhere.example/about/', '<h1>About</h1>'],
  ])('%s is there', async (address, body) => {
    const answer = await get(address)
    expect([answer.status, answer.body.toString()]).toEqual([200, body])
  })

  test.each([
    ['/about', '/about/'],
    ['/about?q=1', '/about/?q=1'],
    ['/caf%C3%A9', '/caf%C3%A9/'],
  ])('%s lacks a slash', async (address, location) => {
    const { status, headers } = await get(address)
    expect([status, headers.location]).toEqual([308, location])
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test.each([
    '/nothing',
    '/nothing/',
    '/About/',
    '/about/index',
    '//about/',
    '//elsewhere.example/about',
    '/../out/robots.txt',
    '/%2e%2e/out/robots.txt',
    '/..%2frobots.txt',
    '/about/..%2f..%2f..%2fetc%2fpasswd',
    '/about/../robots.txt',
    '/%00',
    '/%',
    '/%E0%A4%A',
    '/.build',
    '/_headers',
    '/_headers.br',
    '/robots.txt.br',
    '/search/index.json.gz',
    '/__proto__',
    '/constructor',
    '/about/index.html/',
    '/robots.txt/',
    '*',
  ])('%s is not', async (address) => {
    const { status, headers, body } = await get(address)
    expect([status, body.toString()]).toEqual([404, FILES['404.html']])
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
  })

  test('what is not there now may be there tomorrow, hashed or not', async () => {
    expect((await get('/_next/static/a1b2.js')).headers['cache-control']).toMatch(/immutable/)
    for (const address of ['/_next/static/b2c3.js', '/elements/b2c3.js']) {
      const { status, headers } = await get(address)
      expect([status, headers['cache-control']]).toEqual([404, 'no-cache'])
    }
    expect(
      (await get('/_next/static/a1b2.js', { Range: 'bytes=99-' })).headers['cache-control'],
    ).toBe('no-cache')
  })

  test('a file that is in the manifest but not on the disk is not there', async () => {
    const other = await serveSample()
    await rm(path.join(other.out, 'about/index.html'))
    expect((await ask(other.origin, '/about/')).status).toBe(404)
    expect((await ask(other.origin, '/')).status).toBe(200)
    await other.end()
  })

  test('a base path is before all of them', async () => {
    const at = (address: string) => ask(inFolder.origin, address)
    expect((await at('/corpus/about/')).status).toBe(200)
    const { status, headers } = await at('/corpus?a=1')
    expect([status, headers.location]).toEqual([308, '/corpus/?a=1'])
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect((await at('/corpus/about')).headers.location).toBe('/corpus/about/')
    for (const outside of ['/', '/about/', '/corpusabout/', '/Corpus/']) {
      expect((await at(outside)).status).toBe(404)
    }
  })
})

test('requests that are not HTTP end with 400, and the server goes on', async () => {
  const { port } = new URL(site.origin)
  const lines = [
    'GARBAGE',
    'GET /\0 HTTP/1.1',
    'GET / HTTP/9.9',
    `GET /${'a'.repeat(100_000)} HTTP/1.1`,
  ]
  for (const line of lines) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined).end(`${line}\r\nHost: x\r\n\r\n`)
    expect(await text(socket).catch(() => 'HTTP/1.1 4')).toMatch(/^HTTP\/1\.1 4\d\d /)
  }
  expect((await get('/')).status).toBe(200)
})
