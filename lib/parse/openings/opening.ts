/**
 * The grammar of openings, `(modifier)* head (modifier)*`, over the phrases of
 * `content/authorities/openings/`.
 */
import type { Head, Layout, Openings } from '../../authorities'
import type { ClauseKind, Opening } from '../../record'
import { createPhrases, firstWordOf, type PhraseWord, wordsAt } from './phrases'
import { pluralsOf } from './plurals'
import { createFormReader } from './unlisted'

/** An opening as read: what the record keeps, and which kind of clause its head's form makes. */
export interface OpeningReading {
  kind: ClauseKind
  opening: Opening
  /** Whether a modifier such as "also" ties it to what precedes. */
  additive: boolean
  /** Whether the grammar lists its head; if not, its form alone was read. */
  listed: boolean
  /** Whether it opens with a participle of two words: "Having determined". */
  participle: boolean
  /** The head whose presence makes this one open operative clauses: "Whereas" for "Resolved". */
  operativeAfter: string | null
}

/** Reads openings in a text. Made once from the data by {@link createOpeningReader}. */
export interface OpeningReader {
  /**
   * The opening that begins at `at`, after any white space, the name of an organ or words such as
   * "Be it"; null where no listed head is there.
   */
  read(text: string, at?: number): OpeningReading | null
  /** As `read`, or else an opening whose unlisted head has the form of one. */
  readForm(text: string): OpeningReading | null
  /** The opening that words begin with by a head that does not tell the kind of clause; null where none is there. */
  readEither(text: string): Opening | null
  /** Whether words begin with the name of an organ: "The Parliamentary Assembly is". */
  namesOrgan(text: string): boolean
  /** An infinitive, as clauses under "RESOLVES:" have it: "To express". */
  readInfinitive(text: string): OpeningReading | null
  /**
   * The kind of the clauses below a line that has only a head, perhaps after the name of an organ,
   * and a colon, or a head alone in capitals: "RESOLVES:", "VISTOS".
   */
  readPartOpening(text: string): ClauseKind | null
  /** The same for the words before a colon in a first clause: "CONSIDERANDO: Que …". */
  readLead(text: string): ClauseKind | null
  /**
   * Where a clause of a kind opens again: after a semicolon, "; requests …", or after a comma with
   * a word such as "also": ", also noting that …".
   */
  readFurther(text: string, kind: ClauseKind, from: number): Opening[]
}

interface Form {
  kind: ClauseKind
  head: Head
}

/** The kind of clause that a form makes before a word. */
function kindOf({ kind, head }: Form, next: string): ClauseKind {
  return head.operativeBefore.includes(next) ? 'operative' : kind
}

/**
 * Make a reader from the data of a language.
 *
 * @param isPlural whether several persons speak: "The Parties decide"
 */
export function createOpeningReader(
  grammar: Openings,
  layout: Layout,
  isPlural = false,
): OpeningReader {
  const { additive, manner, additiveBefore, with: phrase } = grammar.modifiers
  const before = createPhrases([...additive, ...manner].map((words) => [words, words] as const))
  const additives = createPhrases(additive.map((words) => [words, words] as const))
  const leadIns = createPhrases(grammar.leadIns.map((words) => [words, true] as const))
  const introduced = new Set(additiveBefore)
  /** Whether an additive modifier after a head is one before this word; any, where the data list none. */
  const isTied = (next: string) => introduced.size === 0 || introduced.has(next)
  const [prepositions, adjectives, nouns] = [
    new Set(phrase.prepositions),
    new Set(phrase.adjectives),
    new Set(phrase.nouns),
  ]
  const operativeOf = ({ operative }: Head) =>
    isPlural ? [...operative, ...operative.flatMap((form) => pluralsOf(form, grammar))] : operative
  const forms = createPhrases(
    grammar.heads.flatMap((head) => [
      ...head.preambular.map((form) => [form, { kind: 'preambular', head } as Form] as const),
      ...operativeOf(head).map((form) => [form, { kind: 'operative', head } as Form] as const),
    ]),
  )
  const eitherForms = createPhrases(
    grammar.heads.flatMap((head) =>
      head.either.map((form) => [form, { kind: 'preambular', head } as Form] as const),
    ),
  )
  const forces = new Map(grammar.heads.map(({ head, force }) => [head, force]))
  const organs = new Set([...layout.organs, ...layout.plurals].map((organ) => organ.toLowerCase()))
  const articles = new Set(layout.articles.map((article) => article.toLowerCase()))
  /** "We decide": persons who speak of themselves stand where the name of an organ may. */
  const persons = new Set(isPlural ? layout.persons.map((person) => person.toLowerCase()) : [])
  const unlisted = createFormReader(grammar)
  /** The first words of everything that the grammar lists. */
  const starts = new Set(
    [
      ...additive,
      ...manner,
      ...grammar.leadIns,
      ...grammar.heads.flatMap((head) => [...head.preambular, ...operativeOf(head)]),
    ].map(firstWordOf),
  )
  /** Whether a word, or the beginning of one that a PDF broke or ran together, may begin an opening. */
  const mayStart = ([first, second]: PhraseWord[]): boolean => {
    const word = first?.text ?? ''
    if (starts.has(word) || articles.has(word) || persons.has(word)) return true
    if (word.startsWith("l'")) return true
    if (word.includes('\uFFFD')) return true
    if (word.endsWith('f') && second && starts.has(word + second.text)) return true
    return glueOf(word) !== null
  }
  /** The word that has run together with a verb: "that" in "notingthat". */
  const glueOf = (word: string): string | null =>
    word.length < GLUED_AT_LEAST
      ? null
      : (grammar.common.find(
          (small) =>
            small.length > 1 && word.endsWith(small) && starts.has(word.slice(0, -small.length)),
        ) ?? null)
  /** Words in which one that has run together with the next stands as two. */
  const unglued = (words: PhraseWord[], at: number): PhraseWord[] => {
    const word = words[at]
    const small = word ? glueOf(word.text) : null
    if (!word || small === null) return words
    const middle = word.end - small.length
    const parts = [
      { text: word.text.slice(0, -small.length), start: word.start, end: middle },
      { text: small, start: middle, end: word.end },
    ]
    return [...words.slice(0, at), ...parts, ...words.slice(at + 1)]
  }
  /** "with deep concern": how many words it takes at `at`. */
  const withPhrase = (words: PhraseWord[], at: number): number => {
    if (!prepositions.has(words[at]?.text ?? '')) return 0
    let end = at + 1
    while (adjectives.has(words[end]?.text ?? '')) end++
    return nouns.has(words[end]?.text ?? '') ? end + 1 - at : 0
  }

  /**
   * How many words may name the organ before a head, fewest first: 2, 4 and 7 for "The Committee of
   * Ministers of the Council requests".
   */
  const organPhrases = (words: PhraseWord[]): number[] => {
    if (persons.has(words[0]?.text ?? '')) return [1]
    // "L'Assemblée" is an article and an organ in one.
    const [, elided] = /^l'(.+)$/u.exec(words[0]?.text ?? '') ?? []
    if (elided === undefined && !articles.has(words[0]?.text ?? '')) return []
    const isOrgan = (word: PhraseWord, at: number) =>
      organs.has(at === 0 ? (elided ?? '') : word.text)
    return words.slice(0, ORGAN_AT_MOST).flatMap((word, at) => (isOrgan(word, at) ? [at + 1] : []))
  }

  const readFrom = (
    text: string,
    read: PhraseWord[],
    from: number,
    among = forms,
  ): OpeningReading | null => {
    let words = read
    const modifiers: string[] = []
    let tied = false
    let next = from
    for (;;) {
      const modifier = before.longest(words, next)
      if (!modifier) break
      modifiers.push(modifier.value)
      tied ||= additive.includes(modifier.value)
      next += modifier.length
    }
    let form = among.longest(words, next)
    if (!form) {
      words = unglued(words, next)
      if (words !== read) form = among.longest(words, next)
    }
    const listedKind = form && kindOf(form.value, words[next + form.length]?.text ?? '')
    const kind = listedKind ?? unlisted(words, next)
    if (!kind) return null
    const headWord = words[next]?.text ?? ''
    next += form?.length ?? 1
    for (;;) {
      const length = withPhrase(words, next)
      const tie = length === 0 ? additives.longest(words, next) : null
      // "Recalling further that …" has a modifier, "Encourages further efforts" an object.
      if (tie && isTied(words[next + tie.length]?.text ?? '')) {
        modifiers.push(tie.value)
        tied = true
        next += tie.length
      } else if (length > 0) {
        modifiers.push(
          words
            .slice(next, next + length)
            .map((word) => word.text)
            .join(' '),
        )
        next += length
      } else break
    }
    const first = words[from]
    const last = words[next - 1]
    if (!first || !last) return null
    const range = { start: first.start, end: last.end }
    return {
      kind,
      additive: tied,
      listed: form !== null,
      participle: grammar.unlisted.preambular.auxiliaries.includes(headWord),
      operativeAfter: form?.value.head.operativeAfter ?? null,
      opening: {
        ...range,
        phrase: text.slice(range.start, range.end),
        head: form?.value.head.head ?? headWord,
        modifiers,
        force: form?.value.head.force ?? null,
      },
    }
  }

  const readForm = (text: string, at = 0): OpeningReading | null => {
    const words = wordsAt(text, at)
    const lead = leadIns.longest(words, 0)?.length ?? 0
    const reading = readFrom(text, words, lead)
    if (reading) return reading
    for (const organ of organPhrases(words)) {
      // "L'Assemblée générale décide", "Le Conseil de sécurité prie": words may follow the organ's
      // noun.
      for (let at = organ; at <= organ + BEHIND_ORGAN_AT_MOST; at++) {
        const after = readFrom(text, words, at)
        if (after?.listed) return after
      }
    }
    return null
  }
  const read = (text: string, at = 0): OpeningReading | null => {
    // "L'Assemblée" is an article and an organ in one.
    if (!mayStart(wordsAt(text, at, 2))) return null
    const reading = readForm(text, at)
    return reading?.listed ? reading : null
  }

  const readInfinitive = (text: string): OpeningReading | null => {
    const words = wordsAt(text, 0)
    const { before: signs, endings } = grammar.infinitive
    const [first, second] = words
    const sign = first && second && signs.includes(first.text) ? second : null
    const head = sign ?? (endings.some((ending) => first?.text.endsWith(ending)) ? first : null)
    if (!first || !head) return null
    const range = { start: first.start, end: head.end }
    return {
      kind: 'operative',
      additive: false,
      listed: forces.has(head.text),
      participle: false,
      operativeAfter: null,
      opening: {
        ...range,
        phrase: text.slice(range.start, range.end),
        head: head.text,
        modifiers: [],
        force: forces.get(head.text) ?? null,
      },
    }
  }

  const readPartOpening = (text: string): ClauseKind | null => {
    const line = text.trim()
    if (line === '' || line.length > PART_AT_MOST) return null
    const hasColon = line.endsWith(':')
    const words = hasColon ? line.slice(0, -1) : line
    const reading = read(line) ?? (hasColon ? readBehindName(line) : null)
    if (!reading) return null
    const rest = words.slice(reading.opening.end).trim().toLowerCase()
    if (hasColon) return rest === '' || grammar.beforeColon.includes(rest) ? reading.kind : null
    // In lower case, a head alone continues on the line below.
    const isAlone = reading.opening.start === 0 && rest === ''
    return isAlone && !/\p{Ll}/u.test(line) ? reading.kind : null
  }

  /** "THE COMMISSION ON LAMPS RESOLVES:": the last head, after the name of an organ. */
  const readBehindName = (line: string): OpeningReading | null => {
    const words = wordsAt(line, 0)
    const [organ] = organPhrases(words)
    for (let at = organ ?? words.length; at < words.length; at++) {
      const reading = readFrom(line, words, at)
      if (reading?.listed && reading.kind === 'operative') return reading
    }
    return null
  }

  const readLead = (text: string): ClauseKind | null => {
    const [lead] = /^\s*[^:\n]{2,60}:(?=\s+\S)/.exec(text) ?? []
    return lead ? readPartOpening(lead) : null
  }

  const readFurther = (text: string, kind: ClauseKind, from: number): Opening[] => {
    const found: Opening[] = []
    for (const match of text.slice(from).matchAll(/([;,])\s+(?:and\s+)?/g)) {
      const at = from + match.index + match[0].length
      const reading = starts.has(wordsAt(text, at, 1)[0]?.text ?? '') ? read(text, at) : null
      if (reading?.kind !== kind) continue
      if (match[1] === ';' || reading.additive) found.push(reading.opening)
    }
    return found
  }

  const readEither = (text: string): Opening | null => {
    const reading = readFrom(text, wordsAt(text, 0), 0, eitherForms)
    return reading?.listed ? reading.opening : null
  }

  const namesOrgan = (text: string) => organPhrases(wordsAt(text, 0)).length > 0

  return {
    namesOrgan,
    read,
    readForm: (text) => readForm(text),
    readEither,
    readInfinitive,
    readPartOpening,
    readLead,
    readFurther,
  }
}

const PART_AT_MOST = 160
/** The shortest word that may be two run together: "notesa" is none. */
const GLUED_AT_LEAST = 8
/** How many words the name of an organ has at most. */
const ORGAN_AT_MOST = 12
/** How many words may be between the noun of an organ and the head. */
const BEHIND_ORGAN_AT_MOST = 2
