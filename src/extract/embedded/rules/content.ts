import { wordSet } from '../../../language/lexicon/words.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'

/** Nouns that only count or measure what follows "of". */
const QUANTITY_NOUNS = wordSet(`
  amount number lot million billion thousand hundred dozen series range variety majority rest half quarter percent ton
  piece kind sort type form group set pair couple host handful load volume supply total share most some many all both none
  several few two three each one any much
`)

/** The thing itself: "ammunition" of "huge amounts of ammunition". */
export function contentOf({ chunks, words }: SentenceContext, noun: NounPhrase): NounPhrase {
  let content = noun
  for (let steps = 0; steps < 3; steps++) {
    const head = words[content.head]
    if (
      !head ||
      content.name ||
      !(QUANTITY_NOUNS.has(head.lemma) || QUANTITY_NOUNS.has(head.text.toLowerCase()))
    )
      return content
    let i = chunks.indexOf(content) + 1
    while (quote(chunks[i])) i++
    const of = chunks[i]
    if (of?.kind !== 'mark' || of.text !== 'of') return content
    i++
    while (quote(chunks[i])) i++
    const next = chunks[i]
    if (next?.kind !== 'np') return content
    content = next
  }
  return content
}

const quote = (chunk: SentenceContext['chunks'][number] | undefined) =>
  chunk?.kind === 'mark' && /quote/.test(chunk.mark)
