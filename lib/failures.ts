/**
 * Why the system could not read or write a file, and what to do about it.
 */

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied; give yourself access, or run this as a user who has it',
  EPERM: 'it is not permitted; give yourself access, or run this as a user who has it',
  ELOOP: 'a symbolic link leads back to itself; remove the link',
  ENOTDIR: 'there is a file where its path needs a folder; move that file away',
  EISDIR: 'there is a folder in its place; move it away',
  EEXIST: 'there is a file where a folder is needed; move that file away',
  ENAMETOOLONG: 'its name is too long; give it a shorter one',
  EROFS: 'the disk is read-only; write elsewhere, or mount it writable',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'your disk quota is used up; make room',
  EFBIG: 'it is larger than the limit for files; raise that (`ulimit -f`)',
  EMFILE: 'too many files are open; raise the limit (`ulimit -n`)',
  ENFILE: 'too many files are open on this machine; try again',
  EBUSY: 'it is in use; try again',
  EIO: 'the disk failed; check it for faults',
}

/** The code of a system error, "ENOENT"; undefined for any other. */
export function failureCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/** The reason for an error: "the disk is full; make room (ENOSPC)". */
export function whyFailed(error: unknown): string {
  const code = failureCode(error)
  const reason = code && REASONS[code]
  if (reason) return `${reason} (${code})`
  return error instanceof Error ? error.message : String(error)
}
