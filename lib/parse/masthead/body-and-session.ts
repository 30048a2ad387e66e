/**
 * The adopting body and its session, in the enacting formula or above it.
 */
import type { Field, Session } from '../../record'
import { fromRoman } from '../../roman'
import type { BodyFinder, FormulaReader, SessionFinder } from '../cues/enacting-formula'
import { type ResolutionTree, textOf } from '../tree/tree'
import { fieldAt, fieldIn, type Placed } from './placed'

interface FormulaReaders {
  readFormula: FormulaReader
  findBody: BodyFinder
  findSession: SessionFinder
}

/** The enacting formulas of a text with what each says. */
function* formulasIn(tree: ResolutionTree, readFormula: FormulaReader) {
  for (const node of tree.children) {
    if (node.type !== 'enactingFormula') continue
    const reading = readFormula(textOf(node))
    if (reading) yield { node, ...reading }
  }
}

/**
 * The adopting body: that of the enacting formula, narrowed by what is above it where a name is that of several; else
 * that of the symbol, or the only one that is named above.
 */
export function readBody(
  tree: ResolutionTree,
  units: readonly Placed[],
  symbol: Placed | null,
  { readFormula, findBody }: FormulaReaders,
): Field<string> | null {
  const above = units.flatMap(({ node, unit }) => {
    const found = findBody(unit.text)
    return found ? [{ node, found, start: unit.start + found.start }] : []
  })
  const bySymbol = symbol?.unit.symbol?.bodies ?? []
  for (const { node, body: found } of formulasIn(tree, readFormula)) {
    if (!found) continue
    const narrowed = narrow(found.ids, [bySymbol, ...above.map(({ found: { ids } }) => ids)])
    return narrowed ? fieldAt(node, found.start, narrowed) : null
  }
  const hasFormula = tree.children.some(({ type }) => type === 'enactingFormula')
  const isTelling = symbol?.unit.symbol?.identifiesBody || !hasFormula
  if (symbol && isTelling && bySymbol.length === 1 && bySymbol[0]) {
    return fieldIn(symbol, symbol.unit.symbol, bySymbol[0])
  }
  const named = above.filter(({ found: { ids } }) => ids.length === 1)
  const [first] = named
  const isSame = named.every(({ found: { ids } }) => ids[0] === first?.found.ids[0])
  const id = first?.found.ids[0]
  return first && isSame && id ? fieldAt(first.node, first.start, id) : null
}

/** The one of several ids that the first relevant hint leaves. */
function narrow(ids: readonly string[], hints: readonly (readonly string[])[]): string | null {
  let left = [...ids]
  for (const hint of hints) {
    const common = left.filter((id) => hint.includes(id))
    if (common.length > 0) left = common
    if (left.length === 1) break
  }
  return left.length === 1 ? (left[0] ?? null) : null
}

/** The session: that of the enacting formula, else the only one above it, else the Roman numeral of the symbol. */
export function readSession(
  tree: ResolutionTree,
  units: readonly Placed[],
  symbol: Placed | null,
  { readFormula, findSession }: FormulaReaders,
): Field<Session> | null {
  for (const { node, session: found } of formulasIn(tree, readFormula)) {
    if (found) return fieldAt(node, found.start, found.session)
  }
  const found = units.flatMap((placed) => {
    const session = placed.unit.kind === 'session' ? findSession(placed.unit.text) : null
    return session ? [{ placed, session }] : []
  })
  const [first, second] = found
  if (first && !second) return fieldIn(first.placed, first.session, first.session.session)
  const roman = symbol?.unit.symbol?.roman
  const number = roman ? fromRoman(roman) : null
  if (!symbol || !roman || !number) return null
  return fieldIn(symbol, symbol.unit.symbol, { number, name: roman })
}
