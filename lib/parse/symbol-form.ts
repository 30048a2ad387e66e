/**
 * The forms that `bodies.yml` gives for the symbols of each body, and what a symbol says by them:
 * "70/237" and "A/RES/70/237" are one resolution of the General Assembly, "1373 (2001)",
 * "S/RES/1373 (2001)" and "S/RES/1373" one of the Security Council.
 */
import type { Body } from '../authorities'
import { phraseSource } from './whole-words'

/** What may stand for each placeholder, within bounds that no number of a resolution passes. */
const VALUES: Record<string, string> = {
  number: '\\d{1,6}',
  year: '\\d{4}',
  roman: '[IVXLC]{1,9}',
  code: '[A-Z0-9]{1,16}',
  letter: '[A-Z]',
}

/** A form such as "S/RES/{number} ({year})", compiled. */
export interface CompiledForm {
  /** An expression's source, in which a group stands for each placeholder, in order. */
  source: string
  /** The source of what precedes the first placeholder. */
  beginning: string
  /** The placeholders in order: `number`, `year`. */
  placeholders: string[]
  /** What is beside the placeholders: "S/RES/ ()". */
  fixed: string
}

/** Compile a form. A text may leave out the space before a bracket: "687(1991)" for "687 (1991)". */
export function compileForm(form: string): CompiledForm {
  const parts = form.split(/\{(\w+)\}/)
  return {
    source: parts
      .map((part, index) => (index % 2 === 0 ? sourceOf(part) : `(${VALUES[part] ?? '(?!)'})`))
      .join(''),
    beginning: sourceOf(parts[0]?.trimEnd() ?? ''),
    placeholders: parts.filter((_, index) => index % 2 === 1),
    fixed: parts.filter((_, index) => index % 2 === 0).join(''),
  }
}

function sourceOf(fixed: string): string {
  return phraseSource(fixed).replace(/^\\s\+(?=\\\()/, '\\s*')
}

/** A form of the symbols of bodies' resolutions. */
export interface SymbolForm extends CompiledForm {
  /** Ids of the bodies whose symbols have it. */
  bodies: string[]
  /** Its letters in capitals, beside the placeholders: "ARES". */
  letters: string
  /** Whether it can only be a symbol, so that it needs no word such as "resolution" before it. */
  isTelling: boolean
  /** Whether a text may leave out the year, so that a number alone is left: "1373". */
  isShortened: boolean
}

/** Forms with a year, and what is left of them without. */
const WITH_YEAR = '{number} ({year})'
const SHORT = '{number}'

/** What a symbol says by one of a body's forms. */
export interface SymbolValues {
  /** Its values: `number:1373 year:2001`. */
  values: string
  /** The same without the year, which a symbol may leave out: "S/RES/1373". */
  withoutYear: string
  /** The letters of the form in capitals, "ARES": a decision may have the numbers of a resolution. */
  letters: string
  /** The same symbol in the fullest of the body's forms: "A/RES/61/120" for "61/120". */
  full: string
}

/** A word that may precede any number, and so is not part of one: "Resolution 2345 (2020)". */
const WORD = /^resolution\s+(?=[\d({])/i

/** The forms of all bodies' resolutions, each once. */
export function symbolForms(bodies: readonly Body[]): SymbolForm[] {
  const forms = new Map<string, SymbolForm>()
  for (const { id, symbols } of bodies) {
    for (const printed of symbols) {
      const form = printed.replace(WORD, '')
      const known = forms.get(form)
      if (known) known.bodies.push(id)
      else forms.set(form, toSymbolForm(form, id))
    }
  }
  return [...forms.values()]
}

function toSymbolForm(form: string, body: string): SymbolForm {
  const compiled = compileForm(form)
  const { fixed } = compiled
  return {
    ...compiled,
    bodies: [body],
    letters: fixed.replace(/\P{L}/gu, '').toUpperCase(),
    isTelling: /\p{Lu}.*[/._(]/u.test(fixed) && /^\p{Lu}/u.test(form),
    isShortened: form === WITH_YEAR,
  }
}

/** Reads a symbol by the forms of a body, given by its id. */
export type SymbolFormReader = (symbol: string, body: string) => SymbolValues[]

/** Make a reader of whole symbols. */
export function createSymbolFormReader(bodies: readonly Body[]): SymbolFormReader {
  const forms = symbolForms(bodies)
    .flatMap((form) => (form.isShortened ? [form, { ...form, ...compileForm(SHORT) }] : [form]))
    .map((form) => ({ ...form, pattern: new RegExp(`^${form.source}$`, 'u') }))
  const byBody = new Map(
    bodies.map(({ id, symbols }) => [
      id,
      forms
        .filter((form) => form.bodies.includes(id))
        .map((form) => ({ ...form, fullest: fullestOf(symbols, form.placeholders) })),
    ]),
  )
  return (symbol, body) => {
    const printedSymbol = symbol.trim().replace(WORD, '')
    return (byBody.get(body) ?? []).flatMap(({ pattern, placeholders, letters, fullest }) => {
      const match = pattern.exec(printedSymbol)
      if (!match) return []
      const values = placeholders.map((name, index) => ({ name, value: match[index + 1] ?? '' }))
      return [
        {
          values: printed(values),
          withoutYear: printed(values.filter(({ name }) => name !== 'year')),
          letters,
          full: filled(fullest, values) ?? printedSymbol,
        },
      ]
    })
  }
}

/** A placeholder with what stands for it. */
interface PlacedValue {
  name: string
  value: string
}

/** The first of some forms that has just these placeholders. */
function fullestOf(forms: readonly string[], placeholders: readonly string[]): string | undefined {
  const names = placeholders.join()
  return forms.find((form) => compileForm(form).placeholders.join() === names)
}

/** A form with values for its placeholders. */
function filled(form: string | undefined, values: readonly PlacedValue[]): string | undefined {
  let at = 0
  return form?.replace(/\{\w+\}/g, () => values[at++]?.value ?? '')
}

function printed(values: readonly PlacedValue[]): string {
  return values
    .map(({ name, value }) => `${name}:${/^\d+$/.test(value) ? Number(value) : value}`)
    .join(' ')
}

/**
 * Whether two symbols of one body are the same. A year that only one has makes no difference, nor
 * do letters that one leaves out: "70/237", "RES/54/SP2".
 */
export function isSameSymbol(a: SymbolValues, b: SymbolValues): boolean {
  if (!a.letters.endsWith(b.letters) && !b.letters.endsWith(a.letters)) return false
  const hasYear = ({ values, withoutYear }: SymbolValues) => values !== withoutYear
  return hasYear(a) === hasYear(b) ? a.values === b.values : a.withoutYear === b.withoutYear
}
