import type { TreebankSentence, TreebankWord } from './readTreebank.ts'
import type { ScoredWord } from './scoreParse.ts'

/** Gold sentences with offsets counted in characters that are no white space, over the whole file. */
export function goldWords(sentences: readonly TreebankSentence[]): ScoredWord[][] {
  let at = 0
  return sentences.map(({ words, ranges }) => {
    const scored: ScoredWord[] = []
    let i = 0
    while (i < words.length) {
      const range = ranges.find((r) => r.first === i + 1)
      const group = words.slice(i, range?.last ?? i + 1)
      const written = bare(range?.form ?? group[0]?.form ?? '')
      let from = at
      for (const word of group) {
        // The parts of a multiword token lie one after another where they are written so, else all cover the whole.
        const length = bare(word.form).length
        const apart = group.reduce((sum, w) => sum + bare(w.form).length, 0) === written.length
        scored.push(apart ? scoredWord(word, from, from + length) : scoredWord(word, at, at + written.length))
        from += length
      }
      at += written.length
      i += group.length
    }
    return scored
  })
}

function scoredWord(word: TreebankWord, start: number, end: number): ScoredWord {
  const { lemma, upos, xpos, head, deprel } = word
  return { start, end, lemma, upos, xpos, head, deprel }
}

/** Without white space. */
export const bare = (text: string) => text.replace(/\s+/gu, '')
