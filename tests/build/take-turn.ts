/**
 * Takes its turn in a project and keeps it: `… PROJECT`.
 */
import { takeTurn } from '../../scripts/build/turn'

await takeTurn(process.argv[2] ?? '', () => process.stdout.write('waits '))
process.stdout.write('begins ')
setInterval(() => undefined, 1000)
