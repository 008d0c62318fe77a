import type { Word } from '../../../language/language.ts'
import { TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { roleType } from '../relationTypes.ts'
import { relationOf } from './tree.ts'

// What a parser hangs on the wrong word: each tells where it belongs, or that it stays where it is.

/** What things do, not who made or sold them: "the film, starring X". The lemmatiser cuts some short. */
const OF_THINGS = wordSet(`
  star starr feature include contain comprise consist depict show measure weigh cost date belong run stretch total
  describe tell reach range carry hold follow mean represent mark
`)

/**
 * "left the service, complaining of pay": after a comma a bare "-ing" tells what the subject does, not what the object is.
 * @returns the verb that governs the object, -1 where there is none.
 */
export function commentedOn(words: readonly Word[], i: number): number {
  const word = words[i]
  if (
    word?.deprel !== 'acl' ||
    word.xpos !== 'VBG' ||
    OF_THINGS.has(word.lemma) ||
    words[i - 1]?.text !== ',' ||
    word.head > i
  )
    return -1
  let at = word.head
  for (let steps = 0; steps < 5; steps++) {
    const above = words[at]
    // "Engineers at the campus, working with Acme, rewrote it": who is there works.
    const isSubject = steps > 0 && above?.deprel === 'nsubj' && above.head > i
    if (!above || !(isSubject || /^(?:obj|obl|nmod|conj)$/.test(relationOf(above)))) return -1
    at = above.head
    if (words[at]?.upos === 'VERB') return at
  }
  return -1
}

/** The noun of the same verb that ends right before "such as" or "including" of word `i`; -1 where there is none. */
export function exemplified(words: readonly Word[], i: number): number {
  const verb = words[i]?.head ?? -1
  const first = words.findIndex(({ head, deprel }) => head === i && deprel === 'case')
  if (first < 2 || !/^(?:such|including)$/i.test(words[first]?.text ?? '')) return -1
  let at = first - 1
  while (at >= 0 && /^[,(]$/.test(words[at]?.text ?? '')) at--
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at]
    if (!word || word.head < 0 || at === verb || at === i) return -1
    if (word.head === verb)
      return /^(?:obj|obl|nsubj)$/.test(relationOf(word)) && word.upos === 'NOUN' ? at : -1
    at = word.head
  }
  return -1
}

/** The office right before the preposition of word `i`, where both hang on one verb; -1 where there is none. */
export function officeBefore(words: readonly Word[], i: number): number {
  const verb = words[i]?.head ?? -1
  let first = i
  while (first > 0 && words[first - 1]?.head === i) first--
  const office = words[first - 1]
  if (words[first]?.deprel !== 'case' || !/^(?:of|to|for|at)$/i.test(words[first]?.text ?? '')) return -1
  const isOffice = office?.deprel === 'xcomp' && office.head === verb && office.upos === 'NOUN'
  return isOffice && roleType(office.lemma) !== undefined ? first - 1 : -1
}

/** "lost his fortune investing in rice", "spent years building it": who spent it did it. */
export function spentOn(words: readonly Word[], i: number): number | undefined {
  const word = words[i]
  const spent = words[word?.head ?? -1]
  const verb = words[spent?.head ?? -1]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBG' || spent?.deprel !== 'obj' || !verb) return undefined
  const isSpent =
    TIME_NOUNS.has(spent.lemma) ||
    /^(?:fortune|living|life|career|money|reputation|name|trouble|difficulty)$/.test(spent.lemma)
  return isSpent && /^(?:spend|lose|waste|make|earn|win|have|pass)$/.test(verb.lemma) ? spent.head : undefined
}

/**
 * "a film, directed by A, and a play, directed by B": the second participle describes the second of the list.
 * @returns the last of the list before word `i`, where each has a participle of its own; -1 else.
 */
export function describedLast(words: readonly Word[], i: number): number {
  const word = words[i]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBN' || words[i - 1]?.text !== ',') return -1
  const last = words.findLastIndex(
    ({ deprel, head }, at) => at < i && at > word.head && deprel === 'conj' && head === word.head,
  )
  const isOwn = words.some(
    ({ deprel, xpos, head }, at) => at < last && head === word.head && deprel === 'acl' && xpos === 'VBN',
  )
  return isOwn ? last : -1
}

/** "to climb Mount Everest": a name that no verb of naming or becoming ascribes is its object. */
export function nameAsObject(words: readonly Word[], i: number, isNamed: boolean): boolean {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!isNamed || word?.deprel !== 'xcomp' || word.upos !== 'PROPN' || verb?.upos !== 'VERB') return false
  if (word.head > i || ASCRIBING.test(verb.lemma)) return false
  return !words.some(
    ({ head, deprel }, at) =>
      (head === word.head && deprel === 'obj') || (head === i && deprel === 'case' && at < i),
  )
}

const ASCRIBING =
  /^(?:name|call|appoint|elect|choose|nominate|become|remain|seem|appear|look|sound|feel|stay|turn|make|consider|declare|dub|title|entitle|rename|term|style|nickname|label|deem|think|find|keep|proclaim|crown|baptise|baptize|christen|create)$/

/** "named Anna Brown as ambassador": whom a verb names with "as" is its object. */
export function namedAs(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word?.deprel !== 'xcomp' || word.upos !== 'PROPN' || !NAMING.test(words[word.head]?.lemma ?? ''))
    return false
  const office = words.findIndex(({ head, deprel }, at) => at > i && head === word.head && deprel === 'obl')
  return (
    office > 0 &&
    words.some(({ head, deprel, text }) => head === office && deprel === 'case' && text === 'as')
  )
}

const NAMING = /^(?:name|appoint|elect|choose|nominate|pick|select|designate)$/

/** "The final saw Kenya and Norway face off": without "and" before it, a bare verb with a subject of its own is what was seen. */
export function seenBy(words: readonly Word[], i: number): boolean {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!word || !verb || word.head > i || !/^(?:conj|ccomp|parataxis)$/.test(word.deprel)) return false
  if (!/^VBP?$/.test(word.xpos) || !/^(?:see|watch|hear)$/.test(verb.lemma)) return false
  const own = words.slice(word.head + 1, i).map(({ head, deprel }) => (head === i ? deprel : ''))
  return own.includes('nsubj') && !own.some((deprel) => /^(?:cc|punct|mark)$/.test(deprel))
}
