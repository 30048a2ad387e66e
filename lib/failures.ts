/**
 * What the system says of a file that cannot be read or written, in words that tell what to do.
 */

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied; give yourself the right to it, or run this as who has it',
  EPERM: 'it is not permitted; give yourself the right to it, or run this as who has it',
  ELOOP: 'a symbolic link leads back to itself; take the link away',
  ENOTDIR: 'a file stands where its path needs a folder; move that file away',
  EISDIR: 'a folder stands there; move it away',
  EEXIST: 'a file stands where a folder is needed; move that file away',
  ENAMETOOLONG: 'its name is too long; give it a shorter one',
  EROFS: 'the disk can only be read; write elsewhere, or mount it to be written',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'your share of the disk is full; make room',
  EFBIG: 'it is larger than files may be here; raise the limit (`ulimit -f`)',
  EMFILE: 'too many files are open; raise the limit (`ulimit -n`)',
  ENFILE: 'too many files are open on this machine; try again',
  EBUSY: 'it is in use; try again',
  EIO: 'the disk failed; look whether it is sound',
}

/** The code of a failure of the system, "ENOENT"; undefined for what is none. */
export function failureCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/** Why the system failed: "the disk is full; make room (ENOSPC)". */
export function whyFailed(error: unknown): string {
  const code = failureCode(error)
  const reason = code && REASONS[code]
  if (reason) return `${reason} (${code})`
  return error instanceof Error ? error.message : String(error)
}
