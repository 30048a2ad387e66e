/**
 * Parsing YAML, limited to what data files and notes need: maps of fields, lists and values.
 * Anything else in YAML is reported, and so is what would take too long to read.
 */
import {
  CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import { quotable } from './messages'

/** What is wrong with YAML, and the offset of the place. */
export interface YamlMistake {
  reason: string
  offset: number
}

/** YAML as parsed. */
export interface YamlDocument {
  /** As plain data; undefined where there is any mistake. */
  value: unknown
  mistakes: YamlMistake[]
  /** Offset of the value at a path, or of its key; of its nearest ancestor where there is none. */
  offsetOf: (path: readonly PropertyKey[], which?: 'key' | 'value') => number
}

/**
 * The most tokens that are parsed: a megabyte of data files, some three thousand instruments. That
 * takes about a second, and the YAML reader cannot be stopped.
 */
export const YAML_TOKENS_AT_MOST = 250_000

/** The package's error code where nested lists or maps have used up the stack. */
const TOO_DEEP = 'RESOURCE_EXHAUSTION'

/** Tokens of the lexer that mark structure and stand for no character. */
const WITHOUT_WIDTH = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** Parse YAML; it takes time in proportion to its length, whatever it holds. */
export function parseYaml(text: string): YamlDocument {
  const tooLong = placeOfLimit(text)
  if (tooLong !== null) {
    const reason = `Unexpected YAML of more than ${YAML_TOKENS_AT_MOST} tokens, expected fewer; remove what is not needed`
    return { value: undefined, mistakes: [{ reason, offset: tooLong }], offsetOf: () => 0 }
  }
  // The check for unique keys of the package takes time with the square of their number.
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
  })
  const tooDeep = document.errors.find(({ code }) => code === TOO_DEEP)
  // Other errors are then only its consequences, level by level.
  const errors = tooDeep ? [tooDeep] : [...document.errors, ...document.warnings]
  const mistakes = errors.map(toMistake)
  const fieldsOf = new Map<YAMLMap, Map<unknown, Pair>>()
  const nodes: unknown[] = [document.contents]
  for (const node of nodes) {
    if (isAlias(node)) mistakes.push(aliasMistake(node.source, node.range?.[0]))
    if (isSeq(node)) for (const item of node.items) nodes.push(item)
    if (!isMap(node)) continue
    const fields = new Map<unknown, Pair>()
    fieldsOf.set(node, fields)
    for (const pair of node.items) {
      const key = keyOf(pair)
      if (fields.has(key)) mistakes.push(twice(key, startOf(pair.key) ?? 0))
      else fields.set(key, pair)
      nodes.push(pair.key, pair.value)
    }
  }
  return {
    value: mistakes.length === 0 ? (document.toJS() ?? {}) : undefined,
    mistakes,
    offsetOf: (path, which = 'value') => {
      let node: unknown = document.contents
      let offset = startOf(node) ?? 0
      for (const [index, key] of path.entries()) {
        const pair = isMap(node) ? fieldsOf.get(node)?.get(key) : undefined
        node = isSeq(node) ? node.items[Number(key)] : pair?.value
        const isLast = index === path.length - 1
        offset = (which === 'key' && isLast ? startOf(pair?.key) : startOf(node)) ?? offset
      }
      return offset
    },
  }
}

/** Where a text exceeds the limit of tokens; null where it does not. */
function placeOfLimit(text: string): number | null {
  let tokens = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    // Each escape in quotation marks may be a mistake of its own.
    tokens += token.startsWith('"') ? token.split('\\').length : 1
    if (tokens > YAML_TOKENS_AT_MOST) return offset
    if (!WITHOUT_WIDTH.has(token)) offset += token.length
  }
  return null
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function aliasMistake(name: string, offset = 0): YamlMistake {
  return { reason: `Unexpected alias \`*${quotable(name)}\`, expected the value itself`, offset }
}

function twice(key: unknown, offset: number): YamlMistake {
  const name = quotable(String(key))
  return { reason: `Unexpected YAML, expected each field once; \`${name}\` is there twice`, offset }
}

/** Hints for mistakes whose message does not say how to mend them. */
const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a value that contains a colon in quotation marks',
  MULTIPLE_DOCS: 'remove the line `---` between them',
  NON_STRING_KEY: 'the name of a field is words',
}

function toMistake({ code, message, pos }: YAMLError): YamlMistake {
  if (code === TOO_DEEP) {
    const reason =
      'Unexpected lists or maps nested too deep, expected a few levels as the fields need them'
    return { reason, offset: pos[0] }
  }
  const hint = HINTS[code] ? `; ${HINTS[code]}` : ''
  const reason = `Unexpected YAML, expected it to parse: ${quotable(message)}${hint}`
  return { reason, offset: pos[0] }
}
