/**
 * `npm start`: installs, builds, and serves the site, each only where it is still to do.
 */
import './check-node.mjs'
import { run, runAll } from './run.mjs'

process.exitCode = await runAll([
  () => run(['scripts/setup.mjs']),
  () => run(['--import', 'tsx', 'scripts/build/index.ts', '--if-changed']),
  () => run(['--import', 'tsx', 'scripts/serve/index.ts']),
])
