/**
 * Running the steps of a command as processes that never outlive it.
 */
import { spawn } from 'node:child_process'
import os from 'node:os'

/** The signals by which a person or a system ends a command. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** The file descriptor of the pipe by which a child learns that this process has ended. */
const PIPE = 3

/** How often to check whether npm is still running, in milliseconds. */
const LOOK = 500

const parent = process.ppid

const preload = new URL('ends-with-parent.mjs', import.meta.url).href

/**
 * Run a script of Node and wait for it. What ends this process ends it too.
 *
 * @param {readonly string[]} command the script and its command line
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; where a signal ended it, that of shells, 143 for
 *   SIGTERM
 */
export async function run(command, env = process.env) {
  const child = spawn(process.execPath, ['--import', preload, ...command], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...env, PARENT_PIPE: String(PIPE) },
  })
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, forward)
  const looking = setInterval(() => {
    if (isLeftByNpm()) child.kill('SIGTERM')
  }, LOOK)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => {
        resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0))
      })
    })
  } finally {
    clearInterval(looking)
    for (const signal of SIGNALS) process.off(signal, forward)
  }
}

/**
 * Whether npm has ended. Between it and this process is a shell, which ends on the signal that npm
 * passes on, without passing it further; this process then gets another parent.
 */
function isLeftByNpm() {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent
}

/**
 * Run steps one after the other, up to the first that fails.
 *
 * @param {readonly (() => Promise<number>)[]} steps
 * @returns {Promise<number>} its exit code, 0 where none failed
 */
export async function runAll(steps) {
  for (const step of steps) {
    const code = await step()
    if (code !== 0) return code
  }
  return 0
}
