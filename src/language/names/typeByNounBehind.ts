import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { PLAYERS } from '../lexicon/sports.ts'
import { FOUNDING, LEADING } from '../lexicon/titles.ts'
import { wordSet } from '../lexicon/words.ts'
import { firstListed } from './heads.ts'
import type { TypeHint } from './typeHint.ts'

/** What the noun right behind a name says of it: "the Lombardy region", "Orvic analyst Ann Lee", "Zelu culture". */
export function typeByNounBehind(words: readonly Word[], { last }: Name, head: number): TypeHint[] {
  const after = words[last + 1]
  if (after?.upos !== 'NOUN') return []
  const hints: TypeHint[] = []
  if (words[firstListed(words, head)]?.deprel.startsWith('compound')) {
    const type = byKindAfter(after)
    if (type) hints.push({ type, weight: 3 })
    // "Orvic analyst Ann Lee"
    if (/^(?:analyst|economist|strategist|executive|spokesman|spokeswoman|spokesperson)$/.test(after.lemma))
      hints.push({ type: 'organization', weight: 2 })
    if (LEADING.has(after.lemma) || FOUNDING.has(after.lemma)) hints.push({ type: 'organization', weight: 2 })
  }
  if (/^(?:period|era|age)$/.test(after.lemma)) hints.push({ type: 'event', weight: 3 })
  // "Zelu culture", "the Zelu people"
  if (OF_PEOPLES.test(after.lemma)) hints.push({ type: 'group', weight: 2 })
  return hints
}

/** What a people has. */
const OF_PEOPLES = /^(?:people|tribe|culture|language|dialect|clan|tribesman|villager|warrior|chieftain)$/

/** Kinds that say of the name before them what it is: "the Lombardy region", "PC World magazine". */
const KINDS = wordSet(`
  region province county district city town village island river lake republic peninsula state basin desert valley strait gulf bay governorate oblast
  suburb neighbourhood neighborhood municipality prefecture mountains
  party company firm group agency newspaper magazine website union foundation browser app system software vaccine
`)

function byKindAfter(after: Word): EntityType | undefined {
  const type = typeOfNoun(after.lemma, false)
  if (PLAYERS.has(after.lemma)) return 'organization'
  return KINDS.has(after.lemma) || type === 'product' || type === 'weapon' ? type : undefined
}
