/**
 * Reading XML: bounded, without entities of its own, and never with an exception.
 */
import { VFileMessage } from 'vfile-message'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** Why XML cannot be read, and where in the raw text: "Unexpected …, expected …; …". */
export interface XmlProblem {
  problem: string
  /** The offset in the raw text. */
  at: number
}

/** XML as read. */
export interface XmlDocument {
  root: Element
  /** The offset in the raw text of an offset in the tree, whose lines all end with `\n`. */
  toRaw(offset: number): number
}

/** The longest file that is read, in characters; the longest of the United Nations' has 0.4 million. */
const LENGTH_AT_MOST = 16 * 1024 * 1024
/** How deep elements may be nested; those of a resolution are some twelve deep. */
const DEPTH_AT_MOST = 200

/** What may be before the first element. */
const PROLOGUE = /\uFEFF?\s*(?:<\?[^>]{0,1000}\?>\s*|<![^>[]{0,1000}>\s*)*/y
const ROOT = /<([\w.-]+:)?(?<name>[\w.-]+)[\s/>]/y

/**
 * Whether a text is XML that is to be read as Akoma Ntoso: its first element is `akomaNtoso`, or it
 * says that it is XML and is not a web page.
 *
 * @example isXml('<?xml version="1.0"?>\n<akomaNtoso>') // true
 * @example isXml('<?xml version="1.0"?>\n<html>') // false
 */
export function isXml(raw: string): boolean {
  PROLOGUE.lastIndex = 0
  ROOT.lastIndex = PROLOGUE.exec(raw)?.[0].length ?? 0
  const name = ROOT.exec(raw)?.groups?.name
  if (name === 'akomaNtoso') return true
  return /^\uFEFF?<\?xml\s/.test(raw) && name?.toLowerCase() !== 'html'
}

/**
 * Read XML into a tree.
 *
 * @param raw the text of a file
 * @returns its first element, or why it cannot be read
 */
export function readXml(raw: string): XmlDocument | XmlProblem {
  if (raw.length > LENGTH_AT_MOST)
    return {
      problem: `Unexpected XML of ${raw.length} characters, expected at most ${LENGTH_AT_MOST}; cut it into a file for each resolution`,
      at: 0,
    }
  const { text, toRaw } = withPlainLines(raw)
  const read = parse(text)
  if ('problem' in read) return { problem: read.problem, at: toRaw(read.at) }
  const doctype = read.children.find(({ type }) => type === 'doctype')?.position
  const declared = text.slice(doctype?.start.offset ?? 0, doctype?.end.offset ?? 0)
  if (declared.includes('['))
    return {
      problem:
        'Unexpected declarations in the DOCTYPE, expected none: entities of a file’s own are not read; remove the DOCTYPE',
      at: toRaw(doctype?.start.offset ?? 0),
    }
  const root = read.children.find((child) => child.type === 'element')
  if (!root) return { problem: 'Unexpected XML without an element, expected `akomaNtoso`', at: 0 }
  const deep = tooDeep(root)
  if (deep) return { problem: DEEP, at: toRaw(deep.position?.start.offset ?? 0) }
  return { root, toRaw }
}

const DEEP = `Unexpected elements nested more than ${DEPTH_AT_MOST} deep, expected a resolution; look whether the file is one`

function parse(text: string): Root | XmlProblem {
  try {
    return fromXml(text)
  } catch (error) {
    if (!(error instanceof VFileMessage)) return { problem: DEEP, at: 0 }
    const { cause, place } = error
    // The stack ends before the parser does.
    if (!(cause instanceof Error) || cause instanceof RangeError) return { problem: DEEP, at: 0 }
    const reason = /^[^\n]*?(?= \(line \d+|\n|$)/.exec(cause.message)?.[0] ?? ''
    const at = place && 'offset' in place ? (place.offset ?? 0) : 0
    return {
      problem: `Unexpected XML that is not well-formed (${reason}), expected Akoma Ntoso; look at this place, or fetch the file again: it may be cut off`,
      at,
    }
  }
}

/** The first element that is nested too deep. */
function tooDeep(root: Element): Element | null {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > DEPTH_AT_MOST) return first ?? null
    level = level.flatMap(({ children }) => children.filter((child) => child.type === 'element'))
  }
  return null
}

/** A text without byte order mark and carriage returns, which XML does not read either. */
function withPlainLines(raw: string): { text: string; toRaw: (offset: number) => number } {
  const shift = raw.startsWith('\uFEFF') ? 1 : 0
  const source = raw.slice(shift)
  /** The offsets, in the text, after which one more character is left out. */
  const left = [...source.matchAll(/\r\n/g)].map(({ index }, count) => index - count)
  const toRaw = (offset: number) => {
    let low = 0
    let high = left.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((left[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return Math.min(raw.length, offset + low + shift)
  }
  return { text: source.replace(/\r\n?/g, '\n'), toRaw }
}
