/**
 * Runs Next's command without telemetry: `node scripts/next.mjs dev`.
 */
import { createRequire } from 'node:module'
import { run } from './run.mjs'

/**
 * Run Next and wait for it.
 *
 * @param {readonly string[]} options its command line
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function next(options, env = process.env) {
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return run([command, ...options], { ...env, NEXT_TELEMETRY_DISABLED: '1' })
}

if (import.meta.filename === process.argv[1]) process.exitCode = await next(process.argv.slice(2))
