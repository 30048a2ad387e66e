/**
 * The texts of a resolution in other languages than its first.
 */
import { hasErrors, reportError } from '../../messages'
import type { Annotations } from '../../notes'
import { ALIASES_RULE, BODY_RULE } from '../../parse'
import type { Position, Resolution } from '../../record'
import type { Translation } from '../corpus'
import type { Link } from '../resolve'
import type { AuthoritiesReading } from './authorities'
import { compareTexts } from './compare-texts'
import type { OrderedText } from './first-language'
import type { TextRecord } from './records'

/** A text of the corpus as parsed. */
export interface ParsedText extends TextRecord, OrderedText {
  /** Where the text begins in its file, after the front matter. */
  textStart: Position
}

/**
 * A text as a translation. It need not name the adopting body, which is that of the first; and the former ids of
 * the resolution are given in the first, since an id is that of all its languages.
 */
export function asTranslation(
  text: ParsedText,
  { resolution, file: first }: ParsedText,
): ParsedText {
  const { file, formerIds, textStart } = text
  for (const { id, position } of formerIds) {
    reportError(
      file,
      ALIASES_RULE,
      `Unexpected former id \`${id}\` in a further language, expected it in the first; move it into ${first.path}`,
      position,
    )
  }
  if (text.resolution.body) return text
  file.messages = file.messages.filter(({ ruleId }) => ruleId !== BODY_RULE)
  const body = resolution.body && {
    ...resolution.body,
    from: 'editor' as const,
    position: textStart,
  }
  return { ...text, resolution: { ...text.resolution, body } }
}

/** Makes a translation of a text, given the first of its resolution and the notes on all. */
export type TranslationMaker = (
  other: ParsedText,
  first: ParsedText,
  annotations: Annotations,
  reading: Pick<AuthoritiesReading, 'grammarOf'>,
) => Translation

/** Make a maker of translations, given what resolves the citations of a text. */
export function createTranslationMaker(resolve: (text: Resolution) => Link[]): TranslationMaker {
  return ({ resolution, text, textStart, file }, first, annotations, { grammarOf }) => {
    // What cannot be told apart for want of a grammar is not compared.
    const isRead = [first.resolution, resolution].every(
      ({ language }) => grammarOf(language) === 'whole',
    )
    const shared = isRead ? compareTexts(file, first.resolution, resolution) : new Set<string>()
    return {
      resolution,
      text,
      textStart,
      shared,
      annotations: annotationsOf(annotations, resolution.language, shared),
      links: hasErrors(file) ? [] : resolve(resolution),
    }
  }
}

/**
 * The annotations that apply to a text.
 *
 * @param all those on its resolution
 * @param shared in another language than the first, the anchors that name the same place in both: a note on a
 *   clause in all languages is there without its words, which are those of the first
 */
export function annotationsOf(
  all: Annotations,
  language: string,
  shared?: ReadonlySet<string>,
): Annotations {
  return {
    topics: shared ? new Map([...all.topics].filter(([anchor]) => shared.has(anchor))) : all.topics,
    notes: all.notes.flatMap((note) => {
      if (note.language !== null) return note.language === language ? note : []
      if (!shared) return note
      return shared.has(note.clause) ? { ...note, range: null } : []
    }),
    retired: all.retired,
  }
}
