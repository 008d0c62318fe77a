import type { Word } from '../../../language/language.ts'

/** Where one is kept for a time. */
const KEPT = /^(?:prison|jail|gaol|custody|detention|captivity)$/

/** "face ten years in prison": what stands right behind the years tells of them, and nobody is or faces anything there. */
export function yearsIn(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const years = words[i - 2]
    if (!KEPT.test(word.lemma) || words[i - 1]?.text !== 'in' || word.deprel !== 'obl') continue
    if (years?.head !== word.head || !/^(?:year|month|decade|day|week)$/.test(years.lemma)) continue
    words[i] = { ...word, head: i - 2, deprel: 'nmod' }
  }
}
