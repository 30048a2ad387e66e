/**
 * Preloaded into each process that `scripts/run.mjs` starts: ends it as soon as its parent is gone,
 * even killed. The pipe from the parent, which this process reads, then closes.
 */
import { Socket } from 'node:net'

const fd = process.env.PARENT_PIPE
// Not for the processes that this one starts: they have another pipe, or none.
delete process.env.PARENT_PIPE
if (fd) {
  const pipe = new Socket({ fd: Number(fd), readable: true, writable: false })
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
  pipe.on('error', () => undefined)
  pipe.resume().unref()
}
