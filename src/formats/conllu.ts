import * as z from 'zod'
import type { ParsedSentence } from '../language/english/records.ts'
import type { Sentence } from '../text/view.ts'

/**
 * A sentence as CoNLL-U holds it (https://universaldependencies.org/format.html): its comments, and its rows, which
 * are words (`3`) and the multiword tokens that some of them are written as (`3-4`).
 */
export interface ConlluSentence {
  readonly comments: readonly string[]
  readonly rows: readonly ConlluRow[]
}

export interface ConlluRow {
  readonly id: string
  readonly form: string
  /** The last column without what names add to it. */
  readonly misc: readonly string[]
}

/** A file that is no CoNLL-U: `line` is the first that does not fit, counted from 1. */
export class InvalidConllu extends Error {
  override readonly name = 'InvalidConllu'
  readonly line: number
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`)
    this.line = line
  }
}

const COLUMNS = 10
const Id = z.string().regex(/^\d+(?:[-.]\d+)?$/)

/** A sentence's lines as they stand: comments, and the ten columns of each word, multiword token and empty node. */
export interface ConlluBlock {
  readonly comments: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The sentences of a CoNLL-U file, unread.
 * @throws InvalidConllu
 */
export function splitConllu(text: string): ConlluBlock[] {
  const blocks: ConlluBlock[] = []
  let comments: string[] = []
  let rows: string[][] = []
  const finish = () => {
    if (rows.length === 0) return
    blocks.push({ comments, rows })
    comments = []
    rows = []
  }
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') finish()
    else if (line.startsWith('#')) comments.push(line)
    else {
      const columns = line.split('\t')
      if (columns.length !== COLUMNS)
        throw new InvalidConllu(i + 1, `has ${columns.length} columns parted by tabs, not ${COLUMNS}`)
      if (!Id.safeParse(columns[0]).success)
        throw new InvalidConllu(i + 1, `${JSON.stringify(columns[0])} is no number of a word`)
      rows.push(columns)
    }
  }
  finish()
  return blocks
}

/**
 * The sentences of a CoNLL-U file with their own tokens; annotations and empty nodes (`8.1`) are left out.
 * @throws InvalidConllu
 */
export function readConllu(text: string): ConlluSentence[] {
  return splitConllu(text)
    .map(({ comments, rows }) => ({
      comments,
      rows: rows
        .filter(([id = '']) => !id.includes('.'))
        .map(([id = '', form = '', ...rest]) => ({ id, form, misc: notesOf(rest.at(-1) ?? '_') })),
    }))
    .filter(({ rows }) => rows.length > 0)
}

const notesOf = (misc: string) =>
  misc === '_' ? [] : misc.split('|').filter((note) => !note.startsWith('NER='))

/** A sentence of a text, with multiword tokens where a contraction was split. */
export function conlluOf(text: string, { start, end, tokens }: Sentence): ConlluSentence {
  const form = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end)
  const glued = (i: number) => tokens[i]?.end === tokens[i + 1]?.start
  const unspaced = (i: number) => (glued(i) ? ['SpaceAfter=No'] : [])
  const rows: ConlluRow[] = []
  for (let i = 0; i < tokens.length; i++) {
    let last = i
    while (glued(last) && isContracted(form(last), form(last + 1))) last++
    if (last > i) {
      const whole = text.slice(tokens[i]?.start, tokens[last]?.end)
      rows.push({ id: `${i + 1}-${last + 1}`, form: whole, misc: unspaced(last) })
    }
    for (let j = i; j <= last; j++)
      rows.push({ id: String(j + 1), form: form(j), misc: last > i ? [] : unspaced(j) })
    i = last
  }
  return { comments: [`# text = ${text.slice(start, end).replace(/\s+/g, ' ')}`], rows }
}

const ENCLITIC = /^(?:['’](?:s|ll|re|ve|d|m)|n['’]t)$/i
const FUSED = /^(?:can not|gon na|got ta|wan na|lem me|gim me)$/i

/** Whether two words without a space between them are one written word: "do" + "n't", "can" + "not". */
const isContracted = (first: string, second: string) =>
  (ENCLITIC.test(second) && /[\p{L}\p{N}.]$/u.test(first)) || FUSED.test(`${first} ${second}`)

/** CoNLL-U of a sentence as it was understood; names are `NER=` in the last column, as BIOES tags. */
export function toConllu({ comments, rows }: ConlluSentence, parsed: ParsedSentence): string {
  const names = nameTags(parsed)
  const lines = rows.map(({ id, form, misc }) => {
    const token = id.includes('-') ? undefined : parsed.tokens[Number(id) - 1]
    const name = token && names.get(Number(id) - 1)
    const notes = name ? [...misc, `NER=${name}`] : misc
    const columns = token
      ? [token.lemma, token.upos, token.xpos, token.feats, token.head, token.deprel]
      : ['_', '_', '_', '_', '_', '_']
    return [id, form, ...columns, '_', notes.join('|') || '_'].join('\t')
  })
  return `${[...comments, ...lines].join('\n')}\n\n`
}

/** Tags of the names' cores, longest first where they overlap: `B-person`, `I-person`, `E-person`, `S-place`. */
function nameTags({ names }: ParsedSentence): Map<number, string> {
  const tags = new Map<number, string>()
  const length = ({ coreStart, coreEnd }: (typeof names)[number]) => coreEnd - coreStart
  for (const { coreStart, coreEnd, type } of [...names].sort((a, b) => length(b) - length(a))) {
    const places = Array.from({ length: coreEnd - coreStart + 1 }, (_, i) => coreStart + i)
    if (places.some((at) => tags.has(at))) continue
    for (const at of places) {
      const tag = coreStart === coreEnd ? 'S' : at === coreStart ? 'B' : at === coreEnd ? 'E' : 'I'
      tags.set(at, `${tag}-${type}`)
    }
  }
  return tags
}
