import { Argument, type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import type { ExitCode } from '../failure.ts'

/** The commands that print what is read of texts. Each one’s code is loaded only when it runs. */
export function definePrinting(program: Command, context: Context, exitWith: (code: ExitCode) => void): void {
  program
    .command('tuples')
    .summary('print the statements of single sentences')
    .description(
      'Reads one sentence per line and prints one line per statement, fields parted by tabs: sentence, confidence, predicate, first argument, further arguments.',
    )
    .addArgument(new Argument('<FILE>', 'text with one sentence per line; - is standard input'))
    .option('-o, --output <OUT.tsv>', 'where to write them (default: -, standard output)')
    .addHelpText(
      'after',
      `
Example:
  $ echo "Putin met Kim in Vladivostok." | npx dossier tuples -`,
    )
    .action(async (path: string, options: unknown) => {
      const { tuples, TuplesOptions } = await import('../commands/tuples.ts')
      exitWith(await tuples(path, TuplesOptions.parse(options), context))
    })

  program
    .command('parse')
    .summary('print how sentences are understood')
    .description(
      'Prints sentences, words, lemmas, tags, features, dependency trees (Universal Dependencies) and names of a text as CoNLL-U.',
    )
    .argument('<FILE>', 'the text; - is standard input')
    .addOption(
      new Option(
        '--from <FORMAT>',
        'conllu keeps the tokens and sentences of a CoNLL-U file and replaces the rest',
      )
        .choices(['text', 'conllu'])
        .default('text'),
    )
    .option('-o, --output <OUT.conllu>', 'where to write it (default: -, standard output)')
    .addHelpText(
      'after',
      `
Examples:
  $ npx dossier parse article.txt
  $ npx dossier parse --from conllu treebank.conllu --output parsed.conllu`,
    )
    .action(async (path: string, options: unknown) => {
      const { parse, ParseOptions } = await import('../commands/parse.ts')
      exitWith(await parse(path, ParseOptions.parse(options), context))
    })
}
