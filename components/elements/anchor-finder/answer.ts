import { meaningOf } from './meaning'

/** The kinds of places by the first step of their anchors; those of instruments name themselves. */
const NOUNS: Record<string, string> = {
  op: 'operative paragraph',
  pp: 'preambular paragraph',
  sec: 'heading',
  note: 'note',
}
/** The kinds that are the resolution's own. */
const OF_TEXT = ['op', 'pp', 'sec']

/**
 * What to answer where a fragment names no place of this page.
 *
 * @param where of what the page holds every clause: "in this resolution"
 * @returns the anchor that is meant, or what to say
 */
export function answerTo(fragment: string, where: string | undefined): string | Node {
  const places = [...document.querySelectorAll('main [id]')]
  const meaning = meaningOf(
    fragment,
    places.map(({ id }) => id),
  )
  if (meaning.type === 'meant') return meaning.anchor
  const said = document.createElement('span')
  const nearest = meaning.type === 'missing' ? meaning.nearest : null
  const noun = meaning.type === 'missing' && (NOUNS[meaning.kind] ?? partName(nearest?.anchor))
  if (!noun) {
    said.append(`There is nothing called “${fragment.slice(0, 60)}” on this page.`)
    return said
  }
  const isOfText = OF_TEXT.includes(meaning.kind)
  said.append(`There is no ${noun} ${meaning.number} ${(isOfText && where) || 'on this page'}`)
  if (nearest) {
    const link = document.createElement('a')
    link.href = `#${nearest.anchor}`
    link.append(`${noun} ${nearest.number}`)
    said.append(nearest.isLast ? '; its last is ' : '; the nearest is ', link)
  }
  said.append('.')
  return said
}

/** What an instrument's page calls a part, less its number: "Article". */
function partName(anchor = ''): string | undefined {
  const name = document.getElementById(anchor)?.querySelector('dt')?.textContent
  return /^\D*[^\d\s]/.exec(name ?? '')?.[0]
}
