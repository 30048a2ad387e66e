import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

const SERVE = 'scripts/serve/index.ts'
const BUILD = 'scripts/build/index.ts'

function run(script: string, options: string[] = [], env: Record<string, string> = {}) {
  const command = ['--import', 'tsx', script, ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

test('a port in use gets a clear message', ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  expect(run(SERVE, [], { PORT: port })).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} is in use. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start\n`,
  })
})

test('an invalid port gets a clear message', () => {
  for (const port of ['http', '70000', '-1', '80.5']) {
    const { status, stderr } = run(SERVE, [], { PORT: port })
    expect(status).toBe(1)
    expect(stderr).toContain(`Unexpected PORT=${port}, expected a number from 0 to 65535`)
  }
})

test('a second start installs and builds nothing', () => {
  expect(run('scripts/setup.mjs', ['--browser'])).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(run(BUILD, ['--if-changed'])).toEqual({
    status: 0,
    stdout: 'The site is built and up to date.\n',
    stderr: '',
  })
})
