/**
 * The shape of a raw text: how wide its lines are, and how its paragraphs begin.
 */
import type { RawLine } from './raw-lines'

/** What the lines of a text show together. */
export interface TextShape {
  /** The width that nine in ten lines do not exceed, in characters. */
  width: number
  /** Whether paragraphs behind a comma or semicolon begin in lower case, most of them. */
  beginsSmall: boolean
}

/** The shape of a text, from its lines that are not set aside. */
export function shapeOf(lines: readonly RawLine[]): TextShape {
  return { width: widthOf(lines), beginsSmall: beginsSmall(lines) }
}

function widthOf(lines: readonly RawLine[]): number {
  const lengths = lines
    .filter(({ isBlank, setAside }) => !isBlank && setAside === null)
    .map(({ text }) => text.trimEnd().length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

function beginsSmall(lines: readonly RawLine[]): boolean {
  let small = 0
  let capital = 0
  for (const [index, { text, isBlank, setAside }] of lines.entries()) {
    const before = lines[index - 2]?.text ?? ''
    if (isBlank || setAside !== null || !lines[index - 1]?.isBlank) continue
    if (!/[,;]\s*$/.test(before.slice(-END_AT_MOST))) continue
    if (/^\s*[*_]{0,3}\p{Ll}/u.test(text)) small++
    else if (/^\s*[*_]{0,3}\p{Lu}/u.test(text)) capital++
  }
  return small >= PARAGRAPHS_AT_LEAST && small > capital
}

/** How many characters at the end of a line show how it ends. */
const END_AT_MOST = 20
/** How many paragraphs show how paragraphs begin. */
const PARAGRAPHS_AT_LEAST = 3
