/**
 * One build at a time in a checkout, since builds share Next's folder.
 *
 * A build that runs listens at a port of this machine that follows from the project's folder. Only
 * one process can, and the system takes the port back however the process ends: nothing stale is
 * ever in the way, as a file would be after a kill.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

const HOST = '127.0.0.1'
/** Below the ports that systems hand out by themselves. */
const FIRST_PORT = 20_000
const PORTS = 12_000
/** How many ports are tried where other programs listen. */
const TRIES = 8
/** How long what listens at a port may take to say that it is a build, in milliseconds. */
const PATIENCE = 2_000

/**
 * Wait until no other build runs in a project. The turn lasts as long as this process.
 *
 * @param project the project's folder
 * @param onWait called where there is another to wait for
 * @throws Error where other programs listen at all the ports that could be used
 */
export async function takeTurn(project: string, onWait: () => void): Promise<void> {
  const hash = hashOf(project)
  const first = portOf(project)
  for (let port = first; port < first + TRIES; ) {
    if (await listen(port, hash)) return
    const other = await endOfBuild(port, hash, onWait)
    // Past a port of another program, which every build of this project passes by as well.
    if (other === 'another program') port++
  }
  throw new Error(
    `Unexpected programs at all ports from ${first} to ${first + TRIES - 1}, expected one to be free, by which builds wait for each other`,
  )
}

/** The port at which builds of a project meet, where no other program listens. */
export function portOf(project: string): number {
  return FIRST_PORT + (Number.parseInt(hashOf(project).slice(0, 8), 16) % PORTS)
}

function hashOf(project: string): string {
  return createHash('sha256').update(project).digest('hex')
}

/** Listen at a port and tell everyone who asks whose it is; false where somebody else does. */
async function listen(port: number, hash: string): Promise<boolean> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.unref().write(hash)
  })
  try {
    await once(server.listen(port, HOST), 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    throw error
  }
  server.unref()
  return true
}

/** Wait for the end of the build that listens at a port; or learn that it is another program. */
function endOfBuild(
  port: number,
  hash: string,
  onWait: () => void,
): Promise<'ended' | 'another program'> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, HOST).setEncoding('utf8')
    const tooLong = setTimeout(() => leave('another program'), PATIENCE)
    const leave = (found: 'ended' | 'another program') => {
      clearTimeout(tooLong)
      socket.destroy()
      resolve(found)
    }
    socket.on('data', (words: string) => {
      heard += words
      if (!hash.startsWith(heard)) leave('another program')
      if (heard !== hash) return
      clearTimeout(tooLong)
      onWait()
    })
    socket.on('error', () => undefined)
    // What listened is gone before it said anything, or the build has ended.
    socket.on('close', () => leave('ended'))
  })
}
