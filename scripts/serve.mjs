/**
 * Serves the built site: `PORT` and `HOST` say where, 3000 on this machine by default;
 * `OUT_DIR` and `BASE_PATH` as in the build.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = path.resolve(root, process.env.OUT_DIR ?? 'out')
const base = process.env.BASE_PATH ?? ''
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`Unexpected PORT=${process.env.PORT}, expected a number from 0 to 65535, such as PORT=3001`)
}
if (!existsSync(path.join(out, '.build'))) {
  stop(`Unexpected project without a built site in ${out}, expected one. Build it: npm run build`)
}

/**
 * The rules of a `_headers` file: a path, perhaps with a star at its end, and below it
 * headers, indented.
 *
 * @param {string} text
 */
function readHeaderRules(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = []
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] })
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
  }
  return rules
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
  for (const rule of readHeaderRules(readFileSync(path.join(out, '_headers'), 'utf8'))) {
    const matches = rule.path.endsWith('*')
      ? pathname.startsWith(rule.path.slice(0, -1))
      : pathname === rule.path
    if (matches) for (const [name, value] of rule.headers) response.setHeader(name, value)
  }
  if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
}

const serveFile = sirv(out, {
  // Files are looked up at each request, so that a new build is served whole at once.
  dev: true,
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, pathname) => setHeaders(response, base + pathname),
})

const server = createServer((request, response) => {
  const url = request.url ?? '/'
  const sendNotFound = () => {
    setHeaders(response, url)
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(readFileSync(path.join(out, '404.html')))
  }
  if (url === base && base) {
    response.writeHead(308, { Location: `${base}/` }).end()
  } else if (url.startsWith(`${base}/`)) {
    request.url = url.slice(base.length)
    serveFile(request, response, sendNotFound)
  } else {
    sendNotFound()
  }
})

server.on('error', (error) => {
  if ('code' in error && error.code === 'EADDRINUSE') {
    stop(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
  }
  stop(`The server cannot listen on ${host}:${port}: ${error.message}`)
})
server.listen(port, host, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  console.log(`Serving the site at http://localhost:${actual}${base}/ (Ctrl+C to stop)`)
})
