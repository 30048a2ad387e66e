/**
 * Ends the process where Node is too old for the project. Imported first, and written for any Node.
 */
const FLOOR = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [floorMajor = 0, floorMinor = 0] = FLOOR
if (major < floorMajor || (major === floorMajor && minor < floorMinor)) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected ${FLOOR.join('.')} or newer. See https://nodejs.org`,
  )
  process.exit(1)
}
