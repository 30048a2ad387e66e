/**
 * Makes a fresh clone ready: checks Node, installs from the lock file when that is needed,
 * and with `--browser` sees to it that there is a Chromium for the browser tests.
 * It uses nothing but Node, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, installBrowser } from './browser.mjs'

const NODE_FLOOR = [20, 19]
const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.setup`

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [floorMajor = 0, floorMinor = 0] = NODE_FLOOR
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return
  stop(
    `Unexpected Node ${process.versions.node}, expected ${NODE_FLOOR.join('.')} or newer. See https://nodejs.org`,
  )
}

function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Installing the packages of package-lock.json …')
  const windows = process.platform === 'win32'
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
    },
  )
  if (status !== 0) stop('`npm ci` failed; its own messages above say why.')
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

checkNode()
install()
if (process.argv.includes('--browser')) prepareBrowser()
