import type { Name, Word } from '../language.ts'
import { wordSet } from '../lexicon/words.ts'
import { headOf } from './typeByContext.ts'

/** What clubs add to the name of their town, which alone would make a place of it. */
const TOWNS = wordSet('city town county villa forest park palace vale island')
const MATCHES = wordSet(`
  beat defeat draw lose win thrash edge host face score concede sign trounce rout overcome stun join relegate promote
  qualify tie hammer transfer loan captain coach manage
`)
const PLAYERS = wordSet(`
  midfielder striker goalkeeper defender winger forward quarterback pitcher shortstop coach captain manager teammate fan fans supporter player
  goal match game squad shirt win victory defeat
`)

/** Whether a name that ends like a town's is a club's, by what it does: "Halton City beat Marlow Town", "a Halton City striker". */
export function isClub(words: readonly Word[], name: Name): boolean {
  const { first, last } = name
  if (last === first || !TOWNS.has(words[last]?.text.toLowerCase() ?? '')) return false
  if (words[last + 1]?.upos === 'NOUN' && PLAYERS.has(words[last + 1]?.lemma ?? '')) return true
  const head = words[headOf(words, name)]
  const governor = words[head?.head ?? -1]
  if (!head || governor?.upos !== 'VERB' || !MATCHES.has(governor.lemma)) return false
  const before = words[first - 1]?.text ?? ''
  return /^(?:nsubj|obj)/.test(head.deprel) || /^(?:against|for|with|to)$/.test(before)
}
