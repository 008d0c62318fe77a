import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { splitConllu } from '../../src/formats/conllu.ts'
import { SHARED } from './shared.ts'

/** Where the text of a gold graph stands in the reference data, of which the project holds no copy. */
const GoldOfTreebank = z.object({
  document: z.string(),
  treebank: z.object({ file: z.string(), id: z.string(), characters: z.int().positive() }),
})

const treebanks = new Map<string, ReturnType<typeof splitConllu>>()

/**
 * The text that a gold graph of `tests/evaluation/gum` was annotated on: the sentences of its GUM document, paragraphs
 * parted by an empty line, up to the end of the last paragraph that was read.
 */
export function gumText(gold: string): string {
  const { treebank } = GoldOfTreebank.parse(JSON.parse(readFileSync(gold, 'utf8')))
  const path = join(SHARED, 'data/treebanks', treebank.file)
  const blocks = treebanks.get(path) ?? splitConllu(readFileSync(path, 'utf8'))
  treebanks.set(path, blocks)
  const paragraphs: string[][] = []
  let document = ''
  for (const { comments } of blocks) {
    const says = (key: string) =>
      comments.find((line) => line.startsWith(`# ${key} = `))?.slice(`# ${key} = `.length)
    const opens = says('newdoc id')
    document = opens ?? document
    if (document !== treebank.id) continue
    const begins = opens !== undefined || comments.some((line) => /^# newpar(?!_)/.test(line))
    if (begins || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(says('text') ?? '')
  }
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
  return `${text.slice(0, treebank.characters)}\n`
}
