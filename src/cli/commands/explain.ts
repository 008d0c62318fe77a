import * as z from 'zod'
import { type ExplainedEnd, type Explanation, entitiesCalled, explain } from '../../build/explain.ts'
import type { TreeLine } from '../../build/treeOf.ts'
import { loadEnglish } from '../../language/english/loadEnglish.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName } from '../input/readBytes.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { count, printable, type Style, styled } from '../output/style.ts'
import { readModel } from '../readModel.ts'

export const ExplainOptions = z.object({ json: z.boolean().optional() })
export type ExplainOptions = z.infer<typeof ExplainOptions>

/** So many entities are named where a name fits none or several. */
const LISTED = 10

/** Why each line of the entity of that name is there: sentence, tree, statement, entities, line. */
export async function explainEntity(
  path: string,
  name: string,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const dossier = await readDossierFile(path, context)
  const key = keyOf(dossier, name, path)
  const explanation = await explain(dossier, key, loadEnglish(await readModel()))
  context.stdout.write(
    options.json ? `${JSON.stringify(explanation, null, 2)}\n` : `${render(explanation, context)}\n`,
  )
  return EXIT.ok
}

/** @throws Failure (usage) with the names there are, where the one given fits none or several. */
function keyOf(dossier: Dossier, name: string, path: string): string {
  const [found, ...more] = entitiesCalled(dossier, name)
  if (found && more.length === 0) return found.key
  const listed = (found ? [found, ...more] : dossier.nodes)
    .slice(0, LISTED)
    .map(({ key, attributes }) => printable(`  ${attributes.label} (${attributes.type}; key ${key})`))
  const what = found ? `${more.length + 1} entities are called` : 'No entity is called'
  throw new Failure(
    EXIT.usage,
    `${what} ${JSON.stringify(name)} in ${inputName(path)}. Give a fuller name or a key, such as:\n${listed.join('\n')}`,
  )
}

function render({ entity, lines }: Explanation, context: Context): string {
  const paint = (style: Style, text: string) => styled(context, context.stdout, style, printable(text))
  const end = (title: string, { words, entity: label, merges }: ExplainedEnd) => [
    `    ${paint('dim', title)} “${printable(words)}” is ${paint('bold', label)}`,
    ...merges.map(
      (step) =>
        `      “${printable(step.mention)}” → “${printable(step.antecedent)}”: ${printable(step.reason)}`,
    ),
  ]
  const out = [`${paint('bold', entity.label)} (${entity.type}), ${count(lines.length, 'line')}`]
  const merges = new Set(
    entity.merges
      .filter(({ mention, antecedent }) => mention !== antecedent)
      .map((step) => printable(`  “${step.mention}” = “${step.antecedent}”: ${step.reason}`)),
  )
  out.push(...merges)
  for (const line of lines) {
    const marks = [line.type, line.status, ...(line.disputed ? ['disputed'] : [])].join(', ')
    out.push('', `${paint('bold', `${line.source} — ${line.label} → ${line.target}`)} (${marks})`)
    for (const { sentence, document, tree, statement, subject, object } of line.evidence) {
      const said = [
        statement.attributedTo === undefined
          ? statement.status
          : `${statement.status} by “${statement.attributedTo}”`,
        ...(statement.when === undefined ? [] : [`when: “${statement.when}”`]),
        `confidence ${statement.confidence}`,
      ]
      out.push(
        `  “${printable(sentence)}” ${paint('dim', `(${document})`)}`,
        ...tree.map((word) => `    ${treeLine(word, paint)}`),
        `    ${paint('dim', 'rule')} ${printable(statement.rule)}: “${printable(statement.predicate)}”, ${printable(said.join(', '))}`,
        ...statement.because.map(
          ({ words, construction }) =>
            `    ${paint('dim', statement.status)} by “${printable(shortened(words))}”, ${printable(construction)}`,
        ),
        ...end('from', subject),
        ...end('to', object),
      )
    }
  }
  return out.join('\n')
}

const LONGEST = 60

/** A quotation can be long: its beginning shows which. */
const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)

function treeLine(
  { depth, text, upos, deprel, part }: TreeLine,
  paint: (style: Style, text: string) => string,
): string {
  const word = part ? paint('bold', text) : printable(text)
  const note = part ? `${upos} ${deprel} — ${part}` : `${upos} ${deprel}`
  return `${'  '.repeat(depth)}${word} ${paint('dim', note)}`
}
