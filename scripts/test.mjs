/**
 * `npm test`: every check of the project, from a fresh clone on.
 */
import './check-node.mjs'
import { run, runAll } from './run.mjs'

const npm = process.env.npm_execpath
if (!npm) {
  console.error('Unexpected start without npm, expected: npm test')
  process.exit(2)
}
process.exitCode = await runAll([
  () => run(['scripts/setup.mjs', '--browser']),
  ...['lint', 'types', 'unit', 'build', 'e2e'].map((name) => () => run([npm, 'run', name])),
])
