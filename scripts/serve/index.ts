/**
 * Serves the built site at `PORT` and `HOST`, by default 3000 on this machine; `OUT_DIR` and
 * `BASE_PATH` as in the build.
 */
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { failureCode } from '../../lib/failures'
import { readSettings } from '../settings'
import { readManifest } from '../site/manifest'
import { restoreSite } from '../site/replace'
import { createHandler } from './handler'

/**
 * How long readers may take to receive what was begun once the server is to end, in milliseconds.
 */
const GRACE = 5_000

/** How long a connection may be silent in the middle of an answer, in milliseconds. */
const SILENCE = 60_000

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const settings = readSettings(process.env)
if ('problems' in settings) stop(settings.problems.join('\n'))
const { BASE_PATH, HOST, OUT_DIR, PORT } = settings
const project = fileURLToPath(new URL('../..', import.meta.url))
const out = path.resolve(project, OUT_DIR)
await restoreSite(out)
if (!(await readManifest(out))) {
  stop(`Unexpected project without a built site in ${out}, expected one. Build it: npm run build`)
}

const server = createServer(createHandler(out, BASE_PATH))
server.timeout = SILENCE
server.on('error', (error) => {
  if (failureCode(error) === 'EADDRINUSE') {
    stop(`Port ${PORT} is in use. Stop what uses it, or choose another: PORT=${PORT + 1} npm start`)
  }
  stop(`The server cannot listen on ${HOST}:${PORT}: ${error.message}`)
})
server.listen(PORT, HOST, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : PORT
  console.log(`Serving the site at http://localhost:${actual}${BASE_PATH}/ (Ctrl+C to stop)`)
})

// Handled explicitly, since process 1 of a container gets no signal without a handler.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
}
