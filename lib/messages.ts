/**
 * Telling people about a place in a file. A reason reads "Unexpected …, expected …", with
 * how to mend it where that is not plain. Without a place it is the head of the file.
 */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

type Place = Point | Position | undefined

/** How many errors each rule has on a file, and the message that stands for those not told one by one. */
type ErrorCounts = Map<string, { count: number; rest?: VFileMessage }>

declare module 'vfile' {
  interface DataMap {
    errorCounts: ErrorCounts
  }
}

/**
 * The most errors of one rule that are told of one file each by itself. One slip can make a
 * hundred thousand of them, which nobody reads; the others are told by their number.
 */
export const ERRORS_AT_MOST = 100

function options(rule: string, place: Place) {
  return { place: place ?? { line: 1, column: 1 }, ruleId: rule, source: 'corpus' }
}

/** A mistake that stops the build. See {@link ERRORS_AT_MOST}. */
export function reportError(file: VFile, rule: string, reason: string, place?: Place): void {
  file.data.errorCounts ??= new Map()
  const counts = file.data.errorCounts
  const told = counts.get(rule) ?? { count: 0 }
  counts.set(rule, told)
  told.count++
  if (told.count <= ERRORS_AT_MOST) {
    file.message(reason, options(rule, place)).fatal = true
    return
  }
  told.rest ??= file.message('', options(rule, place))
  told.rest.fatal = true
  told.rest.reason = `Unexpected mistakes of this kind beyond the first ${ERRORS_AT_MOST} (${told.count - ERRORS_AT_MOST}, the first of them here), expected none; mend those that are told, then look again`
  told.rest.message = told.rest.reason
}

/** Something that a person should look at; the build goes on. */
export function reportWarning(file: VFile, rule: string, reason: string, place?: Place): void {
  file.message(reason, options(rule, place))
}

/** Something to know. */
export function reportNotice(file: VFile, rule: string, reason: string, place?: Place): void {
  file.info(reason, options(rule, place))
}

/** Whether a file has a mistake that stops the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true)
}

/** Words that a message quotes: cut, so that a message stays one that people can read. */
export function quotable(words: string, most = 200): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}
