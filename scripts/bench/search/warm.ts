/**
 * How long queries take where all that they need is there: in a thread of its own and bundled, as in a browser, so
 * that its memory is that of the search alone.
 */
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { z } from 'zod'
import type { SearchFiles } from '../../../lib/search/build'

const warmSchema = z.object({
  p50: z.number(),
  p99: z.number(),
  slowest: z.string(),
  megabytes: z.number(),
})

/** What queries took, in milliseconds; a query that took as long as one in a hundred; and the memory of the index. */
export type Warm = z.infer<typeof warmSchema>

/** Ask each query many times, after a round that loads what they need. */
export async function measureWarm({ manifest, files }: SearchFiles): Promise<Warm> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('warm-worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const script = bundle.outputFiles[0]?.text ?? ''
  const worker = new Worker(script, { eval: true, workerData: { manifest, files } })
  const [warm] = await once(worker, 'message')
  return warmSchema.parse(warm)
}
