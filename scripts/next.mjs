/**
 * Runs Next's own command without its telemetry: `node scripts/next.mjs dev`.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/**
 * Run Next and wait for it.
 *
 * @param {string[]} options its command line
 * @returns {number} its exit code
 */
export function next(options) {
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  return spawnSync(process.execPath, [command, ...options], { stdio: 'inherit', env }).status ?? 1
}

if (import.meta.filename === process.argv[1]) process.exitCode = next(process.argv.slice(2))
