/**
 * Messages as a terminal shows them.
 */
import type { VFile } from 'vfile'

/**
 * Every message on the files, one a line, by file and place:
 * `content/resolutions/x/en.md:3:7 schema: Unexpected …, expected …`.
 */
export function formatMessages(files: readonly VFile[]): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
      .map(({ line, column, ruleId, reason, fatal }) => {
        const place = `${file.path}:${line ?? 1}:${column ?? 1}`
        const severity = fatal ? '' : fatal === false ? ' (warning)' : ' (notice)'
        return `${place} ${ruleId ?? 'corpus'}: ${reason}${severity}`
      }),
  )
}

/** How many messages are errors, how many are warnings, and how many are notices. */
export function countMessages(files: readonly VFile[]): {
  errors: number
  warnings: number
  notices: number
} {
  const messages = files.flatMap((file) => file.messages)
  const errors = messages.filter(({ fatal }) => fatal === true).length
  const warnings = messages.filter(({ fatal }) => fatal === false).length
  return { errors, warnings, notices: messages.length - errors - warnings }
}
