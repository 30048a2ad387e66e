/**
 * Messages about a place in a file. A reason reads "Unexpected …, expected …", with how to mend it
 * where that is not obvious. Without a place, the message is at the head of the file.
 */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

type Place = Point | Position | undefined

/**
 * How many errors each rule has on a file, and the message that sums up those not reported singly.
 */
type ErrorCounts = Map<string, { count: number; rest?: VFileMessage }>

declare module 'vfile' {
  interface DataMap {
    errorCounts: ErrorCounts
  }
}

/**
 * How many errors of one rule are reported singly in a file. One slip can make a hundred thousand
 * of them, which nobody reads; the others are only counted.
 */
export const ERRORS_AT_MOST = 100

function options(rule: string, place: Place) {
  return { place: place ?? { line: 1, column: 1 }, ruleId: rule, source: 'corpus' }
}

/** A mistake that stops the build. See {@link ERRORS_AT_MOST}. */
export function reportError(file: VFile, rule: string, reason: string, place?: Place): void {
  file.data.errorCounts ??= new Map()
  const counts = file.data.errorCounts
  const reported = counts.get(rule) ?? { count: 0 }
  counts.set(rule, reported)
  reported.count++
  if (reported.count <= ERRORS_AT_MOST) {
    file.message(reason, options(rule, place)).fatal = true
    return
  }
  reported.rest ??= file.message('', options(rule, place))
  reported.rest.fatal = true
  reported.rest.reason = `Unexpected mistakes of this kind beyond the first ${ERRORS_AT_MOST} (${reported.count - ERRORS_AT_MOST}, the first of them here), expected none; mend those that are reported, then check again`
  reported.rest.message = reported.rest.reason
}

/** Something that a person should look at; the build continues. */
export function reportWarning(file: VFile, rule: string, reason: string, place?: Place): void {
  file.message(reason, options(rule, place))
}

/** Something worth knowing. */
export function reportNotice(file: VFile, rule: string, reason: string, place?: Place): void {
  file.info(reason, options(rule, place))
}

/** Whether a file has a mistake that stops the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true)
}

/** Words for a message to quote, cut so that the message stays readable. */
export function quotable(words: string, most = 200): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}
