/**
 * Telling people about a place in a file. A reason reads "Unexpected …, expected …", with
 * how to mend it where that is not plain. Without a place it is the head of the file.
 */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

type Place = Point | Position | undefined

function options(rule: string, place: Place) {
  return { place: place ?? { line: 1, column: 1 }, ruleId: rule, source: 'corpus' }
}

/** A mistake that stops the build. */
export function reportError(file: VFile, rule: string, reason: string, place?: Place): void {
  file.message(reason, options(rule, place)).fatal = true
}

/** Something that a person should look at; the build goes on. */
export function reportWarning(file: VFile, rule: string, reason: string, place?: Place): void {
  file.message(reason, options(rule, place))
}

/** Something to know. */
export function reportNotice(file: VFile, rule: string, reason: string, place?: Place): void {
  file.info(reason, options(rule, place))
}
