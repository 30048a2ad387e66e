import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subsets from '@fontsource/source-serif-4/unicode.json'

/** Where the package has its faces, a file for each subset of the characters. */
const FILES = path.join(process.cwd(), 'node_modules/@fontsource/source-serif-4/files')

const SUBSETS = Object.keys(subsets)

/** The characters of all subsets, from the package's own list: "U+0000-00FF,U+0131". */
const ranges = Object.values(subsets)
  .flatMap((list) => list.split(','))
  .map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-')
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
  })

/**
 * Whether the typeface has every character of a text. An image has no fallback: what draws it would
 * request one from a server. Control characters, which the package lists, have no shape.
 */
export function isDrawable(text: string): boolean {
  return [...text].every((character) => {
    if (/\p{C}|[\u2028\u2029]/u.test(character)) return false
    const code = character.codePointAt(0) ?? 0
    return ranges.some(({ first, last }) => first <= code && code <= last)
  })
}

let fonts: ReturnType<typeof readFonts> | undefined

/**
 * The roman face in all its subsets, one font each, as an image needs them. What draws an image reads a list of
 * fonts once, and knows it again by itself.
 */
export function imageFonts() {
  fonts ??= readFonts()
  return fonts
}

function readFonts() {
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: `Source Serif ${subset}`,
      data: await readFile(path.join(FILES, `source-serif-4-${subset}-400-normal.woff`)),
    })),
  )
}

/** The faces as a style names them: each character comes from the first that has it. */
export const imageFontFamily = SUBSETS.map((subset) => `Source Serif ${subset}`).join(', ')
