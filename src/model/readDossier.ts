import * as z from 'zod'
import { Dossier } from './dossier.ts'
import { checkInvariants, type Problem } from './invariants.ts'

/** A file that is no dossier, or one whose parts do not fit each other. */
export class InvalidDossier extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const [first] = problems
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super(first ? `${first.path ? `${first.path}: ` : ''}${first.message}${more}` : 'not a dossier')
    this.name = 'InvalidDossier'
    this.problems = problems
  }
}

/** `['edges', 3, 'key']` as `edges[3].key`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step),
    '',
  )
}

/**
 * Reads a dossier from JSON text, checks schema and invariants.
 * @throws InvalidDossier with every problem found, each with its place in the file.
 */
export function readDossier(json: string): Dossier {
  let value: unknown
  try {
    value = JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json)
  } catch (error) {
    throw new InvalidDossier([
      { path: '', message: `not JSON: ${error instanceof Error ? error.message : String(error)}` },
    ])
  }
  return checkDossier(value)
}

/**
 * Checks a value that should be a dossier: every reader and writer passes through here.
 * @throws InvalidDossier with every problem found.
 */
export function checkDossier(value: unknown): Dossier {
  if (!isObject(value) || !isObject(value.attributes) || value.attributes.format !== 'dossier')
    throw new InvalidDossier([
      {
        path: 'attributes.format',
        message:
          'is not "dossier": this is no file made by Dossier. Build one with: dossier build ARTICLE.txt --output OUT.json',
      },
    ])
  const { version } = value.attributes
  if (typeof version === 'number' && version > 1)
    throw new InvalidDossier([
      {
        path: 'attributes.version',
        message: `is ${version}; this Dossier reads version 1. Update Dossier to open it`,
      },
    ])
  const parsed = Dossier.safeParse(value)
  if (!parsed.success)
    throw new InvalidDossier(
      parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })),
    )
  const problems = checkInvariants(parsed.data)
  if (problems.length > 0) throw new InvalidDossier(problems)
  return parsed.data
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON Schema (draft 2020-12) of the file, for readers in other languages. */
export function dossierJsonSchema(): object {
  return {
    title: 'Dossier',
    description:
      'Entities and relations of documents with the sentences that support them; opens with graphology as it is.',
    ...z.toJSONSchema(Dossier, { target: 'draft-2020-12' }),
  }
}
