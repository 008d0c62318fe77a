import * as z from 'zod'

/** The value of `--output`: a path, or none for standard output, which `-` names too. `./-` is a file of that name. */
export const outputOption = z
  .string()
  .transform((path) => (path === '-' ? undefined : path))
  .optional()
