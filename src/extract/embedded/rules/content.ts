import { wordSet } from '../../../language/lexicon/words.ts'
import type { Span } from '../../../model/span.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseSpan, type SentenceContext } from '../sentence.ts'
import { behindOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'

/** Nouns that only count or measure what follows "of". */
const QUANTITY_NOUNS = wordSet(`
  dose amount number lot million billion thousand hundred dozen series range variety majority rest half quarter percent ton
  piece kind sort type form group set pair couple host handful load volume supply total share most some many all both none
  several few two three each one any much box crate barrel tonne kilo kilogram litre liter gallon batch truckload pallet bale sack
`)
/** Of these, what tells how much; "a kind of" does not. */
const KINDS = wordSet('kind sort type form range variety series set')

/** The thing itself: "ammunition" of "huge amounts of ammunition". */
export function contentOf(context: SentenceContext, noun: NounPhrase): NounPhrase {
  let content = noun
  for (let steps = 0; steps < 3; steps++) {
    const next = countedBy(context, content)
    if (!next) break
    content = next
  }
  return content
}

function countedBy({ tree, words, nouns }: SentenceContext, noun: NounPhrase): NounPhrase | undefined {
  const head = words[noun.head]
  if (!head || noun.name) return undefined
  if (!QUANTITY_NOUNS.has(head.lemma) && !QUANTITY_NOUNS.has(head.text.toLowerCase()) && head.upos !== 'NUM')
    return undefined
  // "One of the ships, the Sea Swan, sank": that one.
  const one = /^one$/i.test(head.text) ? dependents(tree, noun.head, 'appos').map((at) => nouns.get(at)) : []
  if (one[0]?.name) return one[0]
  const counted = behindOf(tree, noun.head)
  return counted === undefined ? undefined : nouns.get(counted)
}

/** How many or how much of a thing: "more than 20,000" artillery pieces, "huge amounts" of ammunition. */
export function quantityOf(context: SentenceContext, noun: NounPhrase): Span | undefined {
  const { tree, words } = context
  if (countedBy(context, noun)) {
    if (KINDS.has(words[noun.head]?.lemma ?? '')) return undefined
    return phraseSpan(context, { first: noun.core, last: noun.head })
  }
  if (noun.name || noun.time) return undefined
  const number = dependents(tree, noun.head, 'nummod').find(
    (child) => child < noun.head && child >= noun.core,
  )
  if (number === undefined || words[number]?.upos !== 'NUM') return undefined
  let first = Math.max(noun.core, Math.min(tree.first[number] ?? number, number))
  while (first < number && words[first]?.upos === 'DET') first++
  const last = Math.min(tree.last[number] ?? number, noun.head - 1)
  return phraseSpan(context, { first, last: Math.max(number, last) })
}

/** A bare number or a sum of money: "1 – 2", "$40 million". */
export function isAmount({ words }: SentenceContext, { head, name }: NounPhrase): boolean {
  const word = words[head]
  if (name || !word) return false
  return word.upos === 'NUM' || word.upos === 'SYM' || word.xpos === '$' || CURRENCY.has(word.lemma)
}

const CURRENCY = wordSet('dollar euro pound yen yuan rouble ruble franc rupee cent peso krona krone dirham')
