import type { Context } from '../context.ts'
import { writeFiles } from './writeFiles.ts'

/** Writes a command's result to the file that `--output` names, else to standard output. @throws Failure (output) */
export function writeText(
  text: string,
  output: string | undefined,
  { stdout }: Pick<Context, 'stdout'>,
): void {
  if (output === undefined) stdout.write(text)
  else writeFiles([{ path: output, text }])
}
