/**
 * The labels of lists, as a browser shows them.
 */
import type { Element } from 'hast'
import { smallRoman } from './numerals'

/** An item that has its own label: "(a) oil", "1. oil", "– oil". */
export const LABELLED = /^\s*(?:[(]?[\da-z]{1,4}[.)]\s|[-–—•])/iu

/** How the items of a list are labelled. */
export type ListStyle = 'decimal' | 'nested decimal' | 'alpha' | 'Alpha' | 'roman' | 'Roman'

const STYLES: Record<string, ListStyle> = {
  a: 'alpha',
  A: 'Alpha',
  i: 'roman',
  I: 'Roman',
  '1': 'decimal',
  'lower-alpha': 'alpha',
  'lower-latin': 'alpha',
  'upper-alpha': 'Alpha',
  'upper-latin': 'Alpha',
  'lower-roman': 'roman',
  'upper-roman': 'Roman',
  decimal: 'decimal',
}

/** How the items of a list are labelled: as its attributes say, in brackets within another list. */
export function styleOfList({ properties }: Element, depth: number): ListStyle {
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(String(properties.style ?? ''))?.[1]
  const style = STYLES[String(properties.type ?? css ?? '')] ?? 'decimal'
  return style === 'decimal' && depth > 0 ? 'nested decimal' : style
}

/** The label of an item by its number, with the space after it. */
export function listLabelOf(number: number, style: ListStyle): string {
  const letter = String.fromCharCode(97 + ((((number - 1) % 26) + 26) % 26))
  const roman = number > 0 && number < 400 ? smallRoman(number) : String(number)
  switch (style) {
    case 'alpha':
      return `${letter}. `
    case 'Alpha':
      return `${letter.toUpperCase()}. `
    case 'roman':
      return `${roman}. `
    case 'Roman':
      return `${roman.toUpperCase()}. `
    case 'nested decimal':
      return `(${number}) `
    case 'decimal':
      return `${number}. `
  }
}
