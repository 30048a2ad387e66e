/**
 * A tree as a query again, and in words.
 */
import type { FieldMeaning } from '../evaluate/fields'
import type { WordForms } from './forms'
import { readQuery } from './read'
import type { Field, Scope, Tree } from './tree'

/** A query that reads as this tree, with as few operators as do. */
export function printQuery(tree: Tree | null, scope: Scope, forms: WordForms): string {
  const whole = tree ? print(tree, 'and', ' AND ') : ''
  const plain = tree ? print(tree, 'and', ' ') : ''
  const { tree: again } = readQuery(plain, forms)
  // Words that stood apart may be a phrase of the forms where they are next to each other.
  const isSame = (again ? print(again, 'and', ' AND ') : '') === whole
  const printed = isSame ? plain : whole
  return scope === 'clause' ? printed : `${printed} in:${scope}`.trim()
}

function print(tree: Tree, inside: 'and' | 'or' | 'one', and: string): string {
  switch (tree.type) {
    case 'term':
      return tree.shown
    case 'near': {
      const sign = `${tree.ordered ? '>' : '~'}${tree.distance}`
      const all = tree.parts.map(({ shown }) => shown)
      const areWords = tree.parts.every(
        ({ shown, forms: [form, ...more] }) =>
          shown.startsWith('“') && form.length + more.length === 1,
      )
      const words = tree.parts.flatMap(({ forms: [form] }) => form)
      if (areWords) return `"${words.join(' ')}"${sign}`
      const near = all.join(` ${sign} `)
      return inside === 'one' ? `(${near})` : near
    }
    case 'field':
      return printField(tree)
    case 'not':
      return `NOT ${print(tree.part, 'one', and)}`
    case 'and': {
      const all = tree.parts.map((part) => print(part, 'and', and)).join(and)
      return inside === 'one' ? `(${all})` : all
    }
    case 'or': {
      const any = tree.parts.map((part) => print(part, 'or', and)).join(' OR ')
      return inside === 'or' ? any : `(${any})`
    }
  }
}

/** A field as it is written: `verb:urge`, `topic:"use of force"`. */
export function printField({ name, value }: Pick<Field, 'name' | 'value'>): string {
  return `${name}:${/[\s()"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`
}

/** A tree in words: "cyberspace, and not Internet". */
export function describe(
  tree: Tree,
  meaningOf: (field: Field) => FieldMeaning,
  isWhole = true,
): string {
  const inner = (part: Tree) => describe(part, meaningOf, false)
  switch (tree.type) {
    case 'term':
      return tree.shown
    case 'near': {
      const words = tree.distance === 1 ? 'word' : 'words'
      const all = tree.parts.map(({ shown }) => shown)
      const order = tree.ordered ? ' in this order' : ''
      return tree.distance === 0
        ? `${all.join(' next to ')}${order}`
        : `${all.join(' and ')} with at most ${tree.distance} ${words} between${order}`
    }
    case 'field':
      return meaningOf(tree).said
    case 'not':
      return `not ${inner(tree.part)}`
    case 'and':
    case 'or': {
      const all = tree.parts.map(inner).join(tree.type === 'and' ? ' and ' : ' or ')
      return isWhole ? all : `(${all})`
    }
  }
}
