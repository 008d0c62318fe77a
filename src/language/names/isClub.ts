import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { BEATING, PLAYERS } from '../lexicon/sports.ts'
import { wordSet } from '../lexicon/words.ts'
import { headOf } from './heads.ts'

/** What clubs add to the name of their town, which alone would make a place of it. */
const TOWNS = wordSet('city town county villa forest park palace vale island')
const MATCHES = wordSet(`
  beat defeat draw lose win thrash edge host face score concede sign trounce rout overcome stun join relegate promote
  qualify tie hammer transfer loan captain coach manage
`)
/** What a club has, beside its players. */
const HELD = wordSet(
  'forward coach captain manager fan fans supporter player goal match game squad shirt win victory defeat',
)

/** Whether a name that ends like a town's is a club's, by what it does: "Halton City beat Marlow Town", "a Halton City striker". */
export function isClub(words: readonly Word[], name: Name): boolean {
  const { first, last } = name
  if (last === first) return isCityClub(words, name)
  if (!TOWNS.has(words[last]?.text.toLowerCase() ?? '')) return false
  const after = words[last + 1]
  if (after?.upos === 'NOUN' && (PLAYERS.has(after.lemma) || HELD.has(after.lemma))) return true
  const head = words[headOf(words, name)]
  const governor = words[head?.head ?? -1]
  if (!head || governor?.upos !== 'VERB' || !MATCHES.has(governor.lemma)) return false
  const before = words[first - 1]?.text ?? ''
  return /^(?:nsubj|obj)/.test(head.deprel) || /^(?:against|for|with|to)$/.test(before)
}

const WINS = wordSet('victory win defeat match game goal tie draw clash penalty debut')
/** So many words before a club stands the match. */
const NEAR = 5

/** "victory over Leeds", "Leeds beat Bristol": a city by itself stands for its club; a state for its team is the state. */
function isCityClub(words: readonly Word[], { first }: Name): boolean {
  const own = words[first]
  const governor = words[own?.head ?? -1]
  if (!own || !governor || geographicName(own.text)?.kind !== 'city') return false
  if (governor.upos === 'VERB' && BEATING.has(governor.lemma) && /^(?:nsubj|obj)/.test(own.deprel))
    return true
  if (!/^(?:over|against)$/.test(words[first - 1]?.text ?? '')) return false
  return words.slice(Math.max(0, first - NEAR), first - 1).some(({ lemma }) => WINS.has(lemma))
}
