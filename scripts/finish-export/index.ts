/**
 * `node --import tsx scripts/finish-export FOLDER`: finishes an export and fails, naming
 * page and reason, on whatever must not be served. `BASE_PATH` and `SITE_URL` as in the build.
 */
import { counted } from '../../lib/describe'
import { finishExport } from './finish'

/** The folder of pages that were finished by builds before. */
const KEPT_PAGES = '.cache/pages'

const [folder = '.next/export'] = process.argv.slice(2)
const problems = await finishExport(
  folder,
  {
    origin: process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null,
    base: process.env.BASE_PATH ?? '',
  },
  KEPT_PAGES,
)
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error(`${counted(problems.length, 'problem')} in the exported site`)
  process.exitCode = 1
}
