/**
 * The texts of resolutions: each in its first language, and in others.
 */
import type { Resolution, Target } from '../../record'
import { type TextAddress, targetPath, textPath } from '../../site'
import { type Corpus, NO_ANNOTATIONS, type Translation } from '../corpus'
import { keptFor } from './lookups'

/** A text of the corpus, in whatever language, with what belongs to it alone. */
export interface CorpusText extends Omit<Translation, 'shared'> {
  address: TextAddress
  /** Whether an anchor names the same place here as in the first language. */
  isShared(anchor: string): boolean
}

type Texts = Pick<
  Corpus,
  'resolutions' | 'texts' | 'textStarts' | 'translations' | 'annotations' | 'links'
>

/** The translations of a corpus by their records. */
const byRecord = keptFor(
  (translations: Corpus['translations']): ReadonlyMap<Resolution, Translation> =>
    new Map([...translations.values()].flat().map((each) => [each.resolution, each])),
)

/** A text with what belongs to it, given its record: that of a resolution, or of a translation. */
export function textOf(corpus: Texts, resolution: Resolution): CorpusText {
  const { id, language } = resolution
  const translation = byRecord(corpus.translations).get(resolution)
  if (translation) {
    const { shared, ...own } = translation
    return {
      ...own,
      address: { id, translation: language },
      isShared: (anchor) => shared.has(anchor),
    }
  }
  return {
    resolution,
    text: corpus.texts.get(id) ?? '',
    textStart: corpus.textStarts.get(id) ?? { line: 1, column: 1, offset: 0 },
    annotations: corpus.annotations.get(id) ?? NO_ANNOTATIONS,
    links: corpus.links,
    address: { id, translation: null },
    isShared: () => true,
  }
}

/** Where a text is, by its record. */
export function addressOfText(
  { translations }: Pick<Corpus, 'translations'>,
  resolution: Resolution,
): TextAddress {
  const isTranslation = byRecord(translations).has(resolution)
  return { id: resolution.id, translation: isTranslation ? resolution.language : null }
}

/** All texts of a resolution, given that of its first language: this, and then the others by their tags. */
export function textsOf(
  { translations }: Pick<Corpus, 'translations'>,
  first: Resolution,
): Resolution[] {
  return [first, ...(translations.get(first.id) ?? []).map(({ resolution }) => resolution)]
}

/** The text of a resolution in a language; the first where it has none in that. */
export function inLanguage(
  corpus: Pick<Corpus, 'translations'>,
  first: Resolution,
  language: string,
): Resolution {
  return textsOf(corpus, first).find((text) => text.language === language) ?? first
}

/**
 * Where a citation's target is for those who read in a language: on the page of that language where there is
 * one with the same place, else on the first.
 */
export function targetPathIn(
  { translations }: Pick<Corpus, 'translations'>,
  target: Target,
  { resolution: from, address }: Pick<CorpusText, 'resolution' | 'address'>,
): string {
  if (target.type === 'instrument') return targetPath(target)
  const [id, anchor] =
    target.type === 'clauses' ? [target.resolution, target.anchors[0]] : [target.id, undefined]
  // What a text cites of itself it has.
  if (id === from.id) return textPath(address, anchor)
  const found = translations.get(id)?.find((each) => each.resolution.language === from.language)
  const isThere = found && (anchor === undefined || found.shared.has(anchor))
  return isThere ? textPath({ id, translation: from.language }, anchor) : targetPath(target)
}
