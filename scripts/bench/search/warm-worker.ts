/**
 * The thread that {@link measureWarm} begins.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { SearchFiles } from '../../../lib/search/build'
import { SEARCH_AT_REST } from '../../../lib/site'
import { engineOver } from './engine'
import { QUERIES } from './queries'
import type { Warm } from './warm'

/** How often each query is asked. */
const ROUNDS = 15

async function measure(files: SearchFiles): Promise<Warm> {
  const before = usedMemory()
  const engine = engineOver(files)
  const times: { query: string; time: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { query } of QUERIES) {
      const begun = performance.now()
      await engine.search({ ...SEARCH_AT_REST, query }, { mayLoadAll: true })
      // The first round loads.
      if (round > 0) times.push({ query, time: performance.now() - begun })
    }
  }
  times.sort((a, b) => a.time - b.time)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]
  return {
    p50: at(0.5)?.time ?? 0,
    p99: at(0.99)?.time ?? 0,
    slowest: at(0.99)?.query ?? '',
    megabytes: (usedMemory() - before) / 2 ** 20,
  }
}

function usedMemory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

measure(workerData).then((warm) => parentPort?.postMessage(warm))
