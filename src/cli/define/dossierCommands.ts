import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXPORT_NAMES } from '../../formats/formatNames.ts'
import type { Context } from '../context.ts'
import type { ExitCode } from '../failure.ts'

/** The commands that make, show and hand on a dossier. Each one’s code is loaded only when it runs. */
export function defineDossier(program: Command, context: Context, exitWith: (code: ExitCode) => void): void {
  program
    .command('build')
    .summary('build a dossier from one or many articles')
    .description(
      'Reads text files (.txt, .md) into one dossier: who and what they speak of, and what they say of them. Works offline; no text leaves this machine.',
    )
    .argument('[FILE...]', 'the articles; - is standard input')
    .option('-o, --output <OUT.json>', 'where to write the dossier (default: -, standard output)')
    .option(
      '-k, --keep <OLD.json>',
      'build on this dossier: its documents are read anew together with the FILEs, and what readers corrected and placed in it is kept',
    )
    .option('-t, --title <TITLE>', 'title of the dossier (default: that of the first article)')
    .option('--any-language', 'go on with texts that do not look like English')
    .option('-q, --quiet', 'say nothing but errors')
    .option('--json', 'print a summary for machines on standard output; needs --output')
    .addHelpText(
      'after',
      `
A file NAME.meta.json beside NAME.txt may tell its title, source and day:
  {"title": "…", "source": "https://…", "published": "2023-09-15"}

Examples:
  $ npx dossier build article.txt --output article.dossier.json
  $ npx dossier build reports/*.txt --title "All reports" --output reports.json
  $ pbpaste | npx dossier build - > pasted.dossier.json
  $ npx dossier build --keep corrected.dossier.json new.txt --output corrected.dossier.json`,
    )
    .action(async (files: string[], options: unknown) => {
      const { build, BuildOptions } = await import('../commands/build.ts')
      exitWith(await build(files, BuildOptions.parse(options), context))
    })

  program
    .command('serve')
    .summary('open the explorer in the browser')
    .description('Serves the explorer on this machine and opens it in the browser; Ctrl-C ends it.')
    .argument('[OUT.json]', 'the dossier to show first (default: those that ship with Dossier)')
    .option('-p, --port <NUMBER>', 'port to listen on (default: the first free one from 4700)', parsePort)
    .option(
      '--host <ADDRESS>',
      'address to listen on; any other than the default lets other machines in',
      '127.0.0.1',
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText(
      'after',
      `
Examples:
  $ npx dossier serve
  $ npx dossier serve article.dossier.json --port 8080 --no-open`,
    )
    .action(async (path: string | undefined, options: unknown) => {
      const { serve, ServeOptions } = await import('../commands/serve.ts')
      exitWith(await serve(path, ServeOptions.parse(options), context))
    })

  program
    .command('validate')
    .summary('check that a file is a sound dossier')
    .description(
      'Checks a dossier: its schema, that each span has the text it claims, and that each relation has its evidence. Says what is wrong and where.',
    )
    .argument('<OUT.json>', 'the dossier; - is standard input')
    .option('--json', 'print the result for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ npx dossier validate article.dossier.json
  $ npx dossier validate article.dossier.json --json | jq '.problems[].path'`,
    )
    .action(async (path: string, options: unknown) => {
      const { validate, ValidateOptions } = await import('../commands/validate.ts')
      exitWith(await validate(path, ValidateOptions.parse(options), context))
    })

  program
    .command('export')
    .summary('write a dossier for Gephi, a spreadsheet or a program')
    .description(
      'Writes a dossier in another format: json (graphology), graphml, gexf (both for Gephi), csv, or html: the explorer with the dossier inside, one file that opens from disk.',
    )
    .argument('<OUT.json>', 'the dossier; - is standard input')
    .addOption(new Option('-f, --format <FORMAT>', 'the format').choices(EXPORT_NAMES).makeOptionMandatory())
    .option(
      '-o, --output <PATH>',
      'where to write it (default: -, standard output). csv is two tables: NAME.csv gives NAME.nodes.csv and NAME.edges.csv, FOLDER/ gives nodes.csv and edges.csv in it',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ npx dossier export article.dossier.json --format graphml --output article.graphml
  $ npx dossier export article.dossier.json --format csv --output article.csv`,
    )
    .action(async (path: string, options: unknown) => {
      const { exportDossier, ExportOptions } = await import('../commands/export.ts')
      exitWith(await exportDossier(path, ExportOptions.parse(options), context))
    })

  program
    .command('explain')
    .summary('tell why each line of an entity is there')
    .description(
      'Reads the texts kept in a dossier again and prints, for each line of an entity, the sentence, its tree, the statement with the rule that found it, who its ends are and why.',
    )
    .argument('<OUT.json>', 'the dossier; - is standard input')
    .argument('<NAME>', 'what the entity is called')
    .option('--json', 'print it for machines')
    .addHelpText(
      'after',
      `
Example:
  $ npx dossier explain article.dossier.json "Jane Roe"`,
    )
    .action(async (path: string, name: string, options: unknown) => {
      const { explainEntity, ExplainOptions } = await import('../commands/explain.ts')
      exitWith(await explainEntity(path, name, ExplainOptions.parse(options), context))
    })
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.')
  return port
}
