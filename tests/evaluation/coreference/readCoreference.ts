import type { Range } from '../../../src/model/span.ts'
import { readTreebank, type TreebankSentence } from '../parse/readTreebank.ts'

/** A gold mention: words `[first, last]` (inclusive) of a sentence, and the number of its entity in the document. */
export interface GoldMention {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly entity: string
}

export interface GoldDocument {
  readonly text: string
  readonly sentences: readonly (Range & { readonly tokens: readonly Range[] })[]
  /** In the order of the text, the longer of two that begin together first. */
  readonly mentions: readonly GoldMention[]
}

/** The documents of a CoNLL-U file with GUM's `Entity` annotation (https://wiki.gucorpling.org/gum/conllu). */
export function readCoreference(conllu: string): GoldDocument[] {
  const documents: TreebankSentence[][] = []
  for (const sentence of readTreebank(conllu)) {
    if (sentence.opens === 'document' || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents.map((sentences) => ({ ...layOut(sentences), mentions: mentionsOf(sentences) }))
}

/** Words laid out as text: words that are written as one without a space. */
function layOut(sentences: readonly TreebankSentence[]): Omit<GoldDocument, 'mentions'> {
  let text = ''
  const placed = sentences.map(({ words, ranges, opens }) => {
    if (opens === 'paragraph' && text !== '') text = `${text.trimEnd()}\n\n`
    const start = text.length
    const tokens = words.map(({ form, misc }, i) => {
      const from = text.length
      text += form
      const fused = ranges.some(({ first, last }) => first <= i + 1 && i + 1 < last)
      if (!fused && !/(?:^|\|)SpaceAfter=No/.test(misc)) text += ' '
      return { start: from, end: from + form.length }
    })
    const end = tokens.at(-1)?.end ?? start
    // A sentence ends by its mark or by an empty line.
    text = /[.!?]["”’)]*$/.test(text.trimEnd()) ? `${text.trimEnd()} ` : `${text.trimEnd()}\n\n`
    return { start, end, tokens }
  })
  return { text, sentences: placed }
}

const ENTITY = /\(([^()|-]+)(?:-[^()|]*)?|([^()|]+)\)|(\))/g

function mentionsOf(sentences: readonly TreebankSentence[]): GoldMention[] {
  const mentions: GoldMention[] = []
  for (const [s, { words }] of sentences.entries()) {
    const open: { entity: string; first: number }[] = []
    for (const [i, { misc }] of words.entries()) {
      const notes = misc.split('|').find((note) => note.startsWith('Entity='))
      for (const [, opened, closed] of (notes?.slice('Entity='.length) ?? '').matchAll(ENTITY)) {
        if (opened !== undefined) {
          open.push({ entity: opened, first: i })
          continue
        }
        const at =
          closed === undefined ? open.length - 1 : open.findLastIndex(({ entity }) => entity === closed)
        const [mention] = at < 0 ? [] : open.splice(at, 1)
        if (mention) mentions.push({ sentence: s, first: mention.first, last: i, entity: mention.entity })
      }
    }
  }
  return mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last)
}
