/**
 * `node --import tsx scripts/finish-export FOLDER`: writes into an export what is no page, finishes it, and fails,
 * naming page and reason, on whatever must not be served. `BASE_PATH` and `SITE_URL` as in the build.
 */
import { counted } from '../../lib/describe'
import { run } from '../run.mjs'
import { finishExport } from './finish'
import { KEPT_PAGES } from './kept-pages'

const [folder = '.next/export'] = process.argv.slice(2)
// Beside the pages, since one process finishes these on one core.
const writing = run(['--import', 'tsx', 'scripts/write-files/index.ts', folder]).then((code) => {
  if (code !== 0) throw new Error('The files beside the pages could not be written')
})
// Whoever waits for it is told; until then it is no mistake of this process.
writing.catch(() => {})
const problems = await finishExport(
  folder,
  {
    origin: process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null,
    base: process.env.BASE_PATH ?? '',
  },
  KEPT_PAGES,
  writing,
)
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error(`${counted(problems.length, 'problem')} in the exported site`)
  process.exitCode = 1
}
