/**
 * Serves the built site: `PORT` and `HOST` say where, 3000 on this machine by default.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const out = fileURLToPath(new URL('../out', import.meta.url))
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
if (!existsSync(`${out}/index.html`)) {
  stop('Unexpected project without a built site in out/, expected one. Build it: npm run build')
}

const notFound = readFileSync(`${out}/404.html`)
const serveFile = sirv(out, {
  etag: true,
  setHeaders(response, pathname) {
    if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  },
})

const server = createServer((request, response) => {
  serveFile(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
  })
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
  console.log(`Serving the site at http://localhost:${actual}/ (Ctrl+C to stop)`)
})
