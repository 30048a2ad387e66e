/**
 * Makes a fresh clone ready: installs from the lock file when needed, and with `--browser` makes
 * sure that there is a Chromium for the browser tests. It uses nothing but Node, since nothing else
 * is installed yet.
 */
import './check-node.mjs'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, installBrowser } from './browser.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.setup`

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
function stop(message, code = 1) {
  console.error(message)
  process.exit(code)
}

async function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const npm = process.env.npm_execpath
  if (!npm) stop('Unexpected start without npm, expected: npm start')
  console.log('Installing the packages of package-lock.json …')
  // Removed until the installation is complete: one that is killed must not pass for whole.
  rmSync(stampFile, { force: true })
  process.chdir(root)
  const code = await run([npm, 'ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) stop('`npm ci` failed; its own messages above say why.', code)
  writeFileSync(stampFile, stamp)
}

function prepareBrowser() {
  if (findBrowser()) return
  console.log('No Chromium found; installing the one of the system …')
  if (installBrowser() && findBrowser()) return
  stop(
    [
      'Unexpected system without Chromium, expected one for the browser tests.',
      'Mend it in one of these ways, then run the command again:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask chromium',
      '  anywhere:        set CHROMIUM_PATH to the path of a Chromium or Chrome',
    ].join('\n'),
  )
}

await install()
if (process.argv.includes('--browser')) prepareBrowser()
