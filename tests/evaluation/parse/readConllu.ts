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

/** The sentences of a CoNLL-U file. */
export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  for (const block of text.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const words: TreebankWord[] = []
    const ranges: { first: number; last: number; form: string }[] = []
    for (const line of lines) {
      if (line.startsWith('#')) continue
      const [
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
      ] = line.split('\t')
      if (/^\d+$/.test(id)) {
        words.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel, misc })
      } else if (/^\d+-\d+$/.test(id)) {
        const [first = 0, last = 0] = id.split('-').map(Number)
        ranges.push({ first, last, form })
      }
    }
    if (words.length === 0) continue
    const opens = lines.some((l) => l.startsWith('# newdoc'))
      ? 'document'
      : lines.some((l) => l.startsWith('# newpar'))
        ? 'paragraph'
        : undefined
    const comment = lines.find((l) => l.startsWith('# text = ')) ?? ''
    sentences.push({ words, ranges, text: comment.slice('# text = '.length), opens })
  }
  return sentences
}
