import { type ConlluBlock, splitConllu } from '../../../src/formats/conllu.ts'

/** A word of a treebank (https://universaldependencies.org/format.html), with its place in the sentence's text. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly misc: string
}

export interface TreebankSentence {
  readonly words: readonly TreebankWord[]
  /** Multiword tokens: words [first, last] (1-based) written as `form`. */
  readonly ranges: readonly { readonly first: number; readonly last: number; readonly form: string }[]
  readonly text: string
  /** Comments that open a paragraph or a document before this sentence. */
  readonly opens: 'document' | 'paragraph' | undefined
}

/** The sentences of a CoNLL-U file with their annotation. */
export const readTreebank = (text: string): TreebankSentence[] =>
  splitConllu(text)
    .map(readSentence)
    .filter(({ words }) => words.length > 0)

function readSentence({ comments, rows }: ConlluBlock): TreebankSentence {
  const words: TreebankWord[] = []
  const ranges: { first: number; last: number; form: string }[] = []
  for (const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    xpos = '',
    feats = '',
    head = '',
    deprel = '',
    ,
    misc = '',
  ] of rows) {
    const [first, last] = id.split('-').map(Number)
    if (last !== undefined) ranges.push({ first: first ?? 0, last, form })
    else if (!id.includes('.'))
      words.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel, misc })
  }
  const says = (start: string) => comments.find((line) => line.startsWith(start))
  const opens = says('# newdoc') ? 'document' : says('# newpar') ? 'paragraph' : undefined
  return { words, ranges, text: (says('# text = ') ?? '').slice('# text = '.length), opens }
}
