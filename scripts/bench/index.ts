/**
 * Measurements, apart from the tests: `npm run bench -- parse`, `serve`, `kill`, `build` or `search`. Each prints what
 * it measured, and exits with 1 where it is more than it may be.
 */
import { benchBuild } from './build/index'
import { benchKill } from './kill'
import { benchParse } from './parse'
import { benchSearch } from './search/index'
import { benchServe } from './serve'

const benches = new Map([
  ['parse', benchParse],
  ['serve', benchServe],
  ['kill', benchKill],
  ['build', benchBuild],
  ['search', benchSearch],
])
const names = process.argv.slice(2)
const unknown = names.filter((name) => !benches.has(name))
if (unknown.length > 0) {
  console.error(
    `Unknown bench ${unknown.join(', ')}, expected one of: ${[...benches.keys()].join(', ')}`,
  )
  process.exitCode = 2
} else {
  for (const [name, bench] of benches) {
    if (names.length > 0 && !names.includes(name)) continue
    if (!(await bench())) process.exitCode = 1
  }
}
