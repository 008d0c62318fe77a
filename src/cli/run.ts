import { CommanderError } from 'commander'
import type { Context } from './context.ts'
import { EXIT, type ExitCode, Failure } from './failure.ts'
import { styled } from './output/style.ts'
import { createProgram } from './program.ts'

/**
 * Runs the command with the arguments after its name.
 * @returns the exit code; every error has been told on standard error.
 */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok
  const program = createProgram(context, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has told its own errors already; help and version end with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    const mark = styled(context, context.stderr, 'red', 'dossier:')
    if (error instanceof Failure) {
      context.stderr.write(`${mark} ${error.message}\n`)
      return error.exitCode
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    context.stderr.write(
      `${mark} an error inside Dossier, not in your files. Nothing was written. Please report this:\n${detail}\n`,
    )
    return EXIT.unexpected
  }
}
