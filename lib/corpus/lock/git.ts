/**
 * Asking git.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { failureCode } from '../../failures'

/** How long git may take in all, in milliseconds. */
const PATIENCE = 10_000
const BYTES_AT_MOST = 256 * 1024 * 1024

/** What git says where there is no history, no such commit or no such folder in it, which is no problem. */
const NOTHING_THERE = /not a git repository|Needed a single revision|Not a valid object name/

/** Runs a command of git, with what it is to read; gives what it prints, null where what it asks for is not there. */
export type Git = (command: readonly string[], input?: string) => Promise<Buffer | null>

/**
 * Ask git, several times if need be, with patience for all of them together.
 *
 * @param root the folder in which to ask
 * @returns what the answers came to; or why git could not tell, null where there is no git
 */
export async function askGit<Answer>(
  root: string,
  ask: (git: Git) => Promise<Answer>,
): Promise<{ answer: Answer } | { problem: string | null }> {
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    return { answer: await ask((command, input) => run(root, command, input, signal)) }
  } catch (error) {
    if (signal.aborted) return { problem: 'git gave no answer in time' }
    if (failureCode(error) === 'ENOENT') return { problem: null }
    return { problem: error instanceof Error ? firstLine(error) : String(error) }
  }
}

async function run(
  root: string,
  command: readonly string[],
  input = '',
  signal: AbortSignal,
): Promise<Buffer | null> {
  // A hook of git sets variables that would name another repository.
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const running = promisify(execFile)('git', command, {
    cwd: root,
    env: {
      ...Object.fromEntries(kept),
      NODE_ENV: process.env.NODE_ENV,
      LC_ALL: 'C',
      GIT_NO_LAZY_FETCH: '1',
    },
    encoding: 'buffer',
    signal,
    maxBuffer: BYTES_AT_MOST,
  })
  // One that ends before it has read all tells why by how it ends.
  running.child.stdin?.on('error', () => undefined).end(input)
  try {
    return (await running).stdout
  } catch (error) {
    if (error instanceof Error && NOTHING_THERE.test(error.message)) return null
    throw error
  }
}

/** What git says first of what went wrong; Node puts the command above it. */
function firstLine({ message }: Error): string {
  return message.split('\n').find((line) => /^(fatal|error):/.test(line)) ?? message
}
