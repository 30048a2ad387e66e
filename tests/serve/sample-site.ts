/**
 * A small site with compressed copies, as a build leaves it, and a server for it.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { createHandler } from '../../scripts/serve/handler'
import { writeManifest } from '../../scripts/site/manifest'

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** 67 bytes, so that ranges are easy to calculate. */
export const ROBOTS = `${'x'.repeat(61)} tail\n`

/** The files of the sample site, except compressed copies. */
export const FILES = {
  'robots.txt': ROBOTS,
  'index.html': '<h1>Home</h1>',
  'about/index.html': '<h1>About</h1>',
  'café/index.html': '<h1>Café</h1>',
  '404.html': '<h1>Nothing here</h1>',
  _headers: '/*\n  X-Old: 1\n',
  'search/index.json': JSON.stringify(Array.from({ length: 20_000 }, (_, index) => index)),
  '_next/static/a1b2.js': 'export {}',
  'images/a.png': Buffer.from([137, 80, 78, 71]),
  'empty.txt': '',
}

/**
 * Write a site into a folder.
 *
 * @param files its files; those of text get compressed copies
 */
export async function writeSite(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
    if (typeof content !== 'string' || content === '') continue
    await writeFile(`${file}.br`, brotliCompressSync(content, FAST))
    await writeFile(`${file}.gz`, gzipSync(content))
  }
  await writeManifest(folder, 'sample')
}

/** A temporary folder. */
export function makeFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'site-'))
}

/** A server that runs, and how to end it and remove its site. */
export interface Running {
  server: Server
  origin: string
  out: string
  end: () => Promise<void>
}

/** Serve the sample site. */
export async function serveSample(base = ''): Promise<Running> {
  const folder = await makeFolder()
  const out = path.join(folder, 'out')
  await writeSite(out, FILES)
  const server = createServer(createHandler(out, base))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port')
  return {
    server,
    out,
    origin: `http://127.0.0.1:${address.port}`,
    async end() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
