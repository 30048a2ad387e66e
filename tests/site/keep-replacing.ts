/**
 * Replaces two sites with each other until it is killed: `… FOLDER`, which holds them as `a` and
 * `b`, and `out`.
 */
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { replaceSite } from '../../scripts/site/replace'

const [folder = ''] = process.argv.slice(2)
console.log('begun')
for (let round = 0; ; round++) {
  const built = path.join(folder, `built-${round}`)
  await cp(path.join(folder, round % 2 ? 'a' : 'b'), built, { recursive: true })
  await replaceSite(built, path.join(folder, 'out'))
}
