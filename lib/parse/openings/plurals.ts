/**
 * The finite verbs of several persons, from those of one: "The Parties decide", "Nous décidons".
 */
import type { Openings } from '../../authorities'

/** What changes at the end of a verb. */
interface Ending {
  singular: string
  plural: string
}

/**
 * A form of one speaker as several have it, in the third person and in the first: "call upon" for "calls upon",
 * "décident" and "décidons" for "décide", "se félicitent" and "nous félicitons" for "se félicite". Forms that no
 * one writes may be among them.
 */
export function pluralsOf(form: string, { plural, firstPerson, reflexive }: Openings): string[] {
  const { before, after, verb, rest } = partsOf(form, reflexive)
  const third = plural.find(({ singular }) => verb.endsWith(singular))
  const first = firstPerson.filter(({ singular }) => verb.endsWith(singular))
  return [
    ...(third ? [`${before}${changed(verb, third)}${rest}`] : []),
    ...first.map((ending) => `${after}${changed(verb, ending)}${rest}`),
  ]
}

/** A form in its parts: "se" before the verb, what persons who speak of themselves say for it, and the rest. */
function partsOf(form: string, reflexive: readonly Ending[]) {
  const small = form.toLowerCase().replaceAll('’', "'")
  for (const { singular, plural } of reflexive) {
    const before = singular.endsWith("'") ? singular : `${singular} `
    if (!small.startsWith(before)) continue
    return {
      before: form.slice(0, before.length),
      after: `${plural} `,
      ...verbOf(form.slice(before.length)),
    }
  }
  return { before: '', after: '', ...verbOf(form) }
}

function verbOf(words: string): { verb: string; rest: string } {
  const [verb = ''] = words.split(' ', 1)
  return { verb: verb.toLowerCase(), rest: words.slice(verb.length) }
}

function changed(verb: string, { singular, plural }: Ending): string {
  return verb.slice(0, -singular.length) + plural
}
