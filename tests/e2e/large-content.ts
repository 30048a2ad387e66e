/**
 * Writes resolutions of many bodies and years, where CONTENT_ROOT says, for `large.spec.ts`: 120, or as many
 * as RESOLUTIONS says.
 */
import { rm } from 'node:fs/promises'
import { contentRoot } from '../../lib/corpus'
import { writeTexts } from '../../scripts/bench/build/texts'

const root = contentRoot()
if (root === process.cwd()) throw new Error('Unexpected run without CONTENT_ROOT')
await rm(root, { recursive: true, force: true })
await writeTexts(root, Number(process.env.RESOLUTIONS ?? 120))
