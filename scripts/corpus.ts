/**
 * The corpus command: `npm run corpus -- check` parses all content and prints what a
 * human should know. It exits with 1 where anything would stop the build.
 */
import { countMessages, formatMessages, loadCorpus } from '../lib/corpus'
import { counted } from '../lib/describe'

const USAGE = 'Usage: npm run corpus -- check'

async function check(): Promise<number> {
  const { files } = await loadCorpus(process.cwd())
  for (const line of formatMessages(files)) console.log(line)
  const { errors, warnings } = countMessages(files)
  console.log(
    `${counted(files.length, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  )
  return errors > 0 ? 1 : 0
}

const [command] = process.argv.slice(2)
if (command === 'check') {
  process.exitCode = await check()
} else {
  console.error(command ? `Unknown command ${JSON.stringify(command)}. ${USAGE}` : USAGE)
  process.exitCode = 2
}
