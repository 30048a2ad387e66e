/**
 * Messages as people read them in a terminal.
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
        return `${place} ${ruleId ?? 'corpus'}: ${reason}${fatal ? '' : ' (warning)'}`
      }),
  )
}

/** How many messages stop a build, and how many ask for a look. */
export function countMessages(files: readonly VFile[]): { errors: number; warnings: number } {
  const messages = files.flatMap((file) => file.messages)
  const errors = messages.filter((message) => message.fatal).length
  return { errors, warnings: messages.length - errors }
}
