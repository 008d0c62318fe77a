/** The exit codes of the command; the help and the README list them. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  input: 3,
  invalid: 4,
  output: 5,
  serve: 6,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** One line for each exit code, for the help. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  [EXIT.ok]: 'done',
  [EXIT.unexpected]: 'an error inside Dossier',
  [EXIT.usage]: 'the command was not understood',
  [EXIT.input]: 'an input cannot be read, or is not text',
  [EXIT.invalid]: 'a file is no sound dossier',
  [EXIT.output]: 'an output cannot be written; what was there before is untouched',
  [EXIT.serve]: 'the explorer cannot be served',
}

/** A failure that the user can do something about: what was wrong, where, and what to do. */
export class Failure extends Error {
  readonly exitCode: ExitCode
  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk reports an error',
  EADDRINUSE: 'the port is in use',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'no machine has that name',
}

/** The `code` of a system error (`ENOENT`), if it is one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** A system error in words. */
export function reasonOf(error: unknown): string {
  const known = SYSTEM_ERRORS[errorCode(error) ?? '']
  return known ?? (error instanceof Error ? error.message : String(error))
}
