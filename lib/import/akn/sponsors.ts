/**
 * Who submitted a draft, from the words of its history.
 */

/** Names of States with an "and" of their own. */
const WITH_AND =
  /\b(?:Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago|Great Britain and Northern Ireland)\b/g

const SUBMITTED = /^submitted by (?:the )?/i
/** Words that say what a draft is based on, and not who submitted it. */
const BASIS = /^on the basis of\b/i

/**
 * The sponsors that words name, one by one where they are a list of names.
 *
 * @example sponsorsIn('France, Peru and Trinidad and Tobago') // ['France', 'Peru', 'Trinidad and Tobago']
 * @example sponsorsIn('submitted by the Chair of the Committee') // ['Chair of the Committee']
 */
export function sponsorsIn(words: string): string[] {
  if (words === '' || BASIS.test(words)) return []
  if (/^\p{Ll}/u.test(words)) return [words.replace(SUBMITTED, '')]
  const hidden = words.replace(WITH_AND, (name) => name.replaceAll(' and ', AND))
  const names = cutOutsideBrackets(hidden).map((name) => name.replaceAll(AND, ' and '))
  // "X, on behalf of the Bureau" is one sponsor.
  return names.every((name) => /^(?:the )?\p{Lu}/u.test(name)) ? names : [words]
}

const AND = '\u0000'

/** Cut at commas and at "and", but not within brackets. */
function cutOutsideBrackets(words: string): string[] {
  const names: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: found, index } of words.matchAll(/[()]|,(?: and)? | and /g)) {
    if (found === '(') depth++
    else if (found === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      names.push(words.slice(start, index))
      start = index + found.length
    }
  }
  return [...names, words.slice(start)].map((name) => name.trim()).filter((name) => name !== '')
}
