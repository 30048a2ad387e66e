/**
 * `npm start`: installs, builds, and serves the site, each step only where needed.
 */
import './check-node.mjs'
import { run, runAll } from './run.mjs'

process.exitCode = await runAll([
  () => run(['scripts/setup.mjs']),
  () => run(['--import', 'tsx', 'scripts/build/index.ts', '--if-changed']),
  () => run(['--import', 'tsx', 'scripts/serve/index.ts']),
])
