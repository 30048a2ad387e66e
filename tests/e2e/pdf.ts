/** What Chromium writes into a PDF, as far as tests need: where words are on its pages. */
import { inflateSync } from 'node:zlib'

/** The first bytes of a page's content turn its vertical axis, and say how high the page is. */
const TURNED = /^(\S+) 0 0 -\S+ 0 (\S+) cm/

/** A change of the axes, a point where words begin, or the return to older axes. */
const PLACES = /(\S+) 0 0 \S+ \S+ (\S+) cm|^q$|^Q$|1 0 0 -1 \S+ (\S+) Tm/gm

/** Each page's words: their distance from its top, as a share of its height, in no order. */
export function wordsOnPages(pdf: Buffer): number[][] {
  const source = pdf.toString('latin1')
  return [...source.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) =>
    wordsIn(contentOf(pdf, source, `\n${id} 0 obj`)),
  )
}

/** The content of a compressed object. */
function contentOf(pdf: Buffer, source: string, name: string): string {
  const begin = source.indexOf('stream\n', source.indexOf(name)) + 'stream\n'.length
  return inflateSync(pdf.subarray(begin, source.indexOf('\nendstream', begin))).toString('latin1')
}

function wordsIn(content: string): number[] {
  const [, unit, height] = content.match(TURNED) ?? []
  const page = Number(height) / Number(unit)
  let axes = { scale: 1, down: 0 }
  const older: (typeof axes)[] = []
  const tops: number[] = []
  for (const [sign, scale, down, y] of content.replace(TURNED, '').matchAll(PLACES)) {
    if (sign === 'q') older.push(axes)
    else if (sign === 'Q') axes = older.pop() ?? axes
    else if (y) tops.push((axes.down + axes.scale * Number(y)) / page)
    else axes = { scale: axes.scale * Number(scale), down: axes.down + axes.scale * Number(down) }
  }
  return tops
}
