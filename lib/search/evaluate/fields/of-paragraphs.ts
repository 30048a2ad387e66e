/**
 * Fields that paragraphs have, each of its own.
 */
import { SEARCH_KINDS, type SearchKind } from '../../../site'
import type { FieldData } from '../../index/data'
import type { Paragraphs } from '../../index/paragraphs'
import { bestNamed, type FieldMeaning, folded, ofParagraphs } from './meaning'

/** The kind of paragraph that a word names: "operative", "footnotes"; null where it names none. */
export function kindNamed(value: string): SearchKind | null {
  return SEARCH_KINDS.find((each) => each === folded(value).replace(/s$/, '')) ?? null
}

/** `kind:operative`, `note:`. */
export function kind(value: string, { kinds }: Paragraphs): FieldMeaning {
  const wanted = kindNamed(value)
  const said = {
    preambular: 'preambular',
    operative: 'operative',
    footnote: 'a footnote',
    other: 'a heading, an annex or other text',
    note: 'a note of the editor',
  }
  return {
    said: wanted ? said[wanted] : `of the kind “${value}”`,
    isKnown: wanted !== null,
    values: SEARCH_KINDS,
    forEach: (take) => {
      for (let paragraph = 0; paragraph < kinds.length; paragraph++) {
        if (kinds[paragraph] === wanted) take(paragraph)
      }
    },
  }
}

/** `verb:urge`, by a head or any of its forms. */
export function verb(value: string, { verbs }: FieldData): FieldMeaning {
  const wanted = folded(value)
  const found = verbs.filter(
    ({ lemma, forms }) => folded(lemma) === wanted || forms.includes(wanted),
  )
  const values = verbs.slice(0, 12).map(({ lemma }) => lemma)
  return ofParagraphs(`opening with ${found[0]?.lemma ?? `“${value}”`}`, found, values)
}

/** `force:urges`, by the force of a head. */
export function force(value: string, { verbs }: FieldData): FieldMeaning {
  const wanted = folded(value)
  const found = verbs.filter((each) => each.force !== null && folded(each.force) === wanted)
  const values = [...new Set(verbs.flatMap((each) => each.force ?? []))]
  return ofParagraphs(`of the force “${value}”`, found, values)
}

/** `opening:recalling`, by words of an opening. */
export function opening(value: string, { openings }: FieldData): FieldMeaning {
  const found = bestNamed(openings, ({ phrase }) => [phrase], value)
  const wanted = folded(value)
  const containing = openings.filter(({ phrase }) => ` ${folded(phrase)} `.includes(` ${wanted} `))
  const values = openings.slice(0, 12).map(({ phrase }) => phrase)
  return ofParagraphs(`whose opening has “${value}”`, found.length > 0 ? containing : [], values)
}

/** `topic:sovereignty`, by the id or the name of a topic. */
export function topic(value: string, { topics }: FieldData): FieldMeaning {
  const found = bestNamed(topics, ({ id, name }) => [id, name], value)
  const said = `on the topic ${found.length === 1 ? found[0]?.name : `“${value}”`}`
  return ofParagraphs(
    said,
    found,
    topics.map(({ id }) => id),
  )
}

/** `cites:un-charter`, by an id, a name or a symbol of what is cited. */
export function cites(value: string, { cited }: FieldData): FieldMeaning {
  const found = bestNamed(cited, ({ id, names }) => [id, ...names], value)
  const only = found.length === 1 ? found[0]?.names[0] : undefined
  return ofParagraphs(
    `citing ${only ?? `“${value}”`}`,
    found,
    cited.slice(0, 12).map(({ id }) => id),
  )
}
