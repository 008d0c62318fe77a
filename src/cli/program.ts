import { Command } from 'commander'
import { VERSION } from '../build/version.ts'
import type { Context, Output } from './context.ts'
import { defineDossier } from './define/dossierCommands.ts'
import { definePrinting } from './define/printingCommands.ts'
import { EXIT_MEANINGS, type ExitCode } from './failure.ts'

const EXIT_CODES = `
Exit codes:
${Object.entries(EXIT_MEANINGS)
  .map(([code, meaning]) => `  ${code}  ${meaning}`)
  .join('\n')}`

const colours = (output: Output, context: Context) => () => output.isTTY === true && !context.env.NO_COLOR

/**
 * The commands, their options and their help. Each command's code is loaded only when it runs, so that
 * `--help` does not wait for the language engine.
 */
export function createProgram(context: Context, exitWith: (code: ExitCode) => void): Command {
  const { stdout, stderr } = context
  const program = new Command('dossier')
    .description('Reads articles and draws who is tied to whom; every line opens the sentence that says so.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: colours(stdout, context),
      getErrHasColors: colours(stderr, context),
    })
    .showHelpAfterError('(dossier --help, or dossier COMMAND --help, tells what can be said)')
    .addHelpText(
      'after',
      `
Start here:
  $ npx dossier build article.txt --output article.dossier.json
  $ npx dossier serve article.dossier.json
${EXIT_CODES}`,
    )

  defineDossier(program, context, exitWith)
  definePrinting(program, context, exitWith)
  return program
}
