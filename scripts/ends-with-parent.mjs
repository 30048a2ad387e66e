/**
 * Preloaded into each process that `scripts/run.mjs` starts: ends it as soon as the process that
 * started it is gone, even killed. A pipe between the two, of which this one holds the end that is
 * read, closes then.
 */
import { Socket } from 'node:net'

const fd = process.env.PARENT_PIPE
// Not for the processes that this one starts: theirs is another pipe, or none.
delete process.env.PARENT_PIPE
if (fd) {
  const pipe = new Socket({ fd: Number(fd), readable: true, writable: false })
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
  pipe.on('error', () => undefined)
  pipe.resume().unref()
}
