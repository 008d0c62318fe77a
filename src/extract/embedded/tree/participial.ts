import type { Word } from '../../../language/language.ts'
import { TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { type Edge, STEPS } from './edge.ts'
import type { KindOf } from './kinds.ts'
import { relationOf } from './tree.ts'

// Of whom or what a participle behind a noun tells, and what belongs to the participle.

/** What things do, not who made or sold them: "the film, starring X". The lemmatiser cuts some short. */
const OF_THINGS = wordSet(`
  star starr feature include contain comprise consist depict show measure weigh cost date belong run stretch total
  describe tell reach range carry hold follow mean represent mark
`)

/**
 * "left the service, complaining of pay": after a comma a bare "-ing" tells what the subject does, not what the object is.
 * @returns the verb that governs the object; nothing where there is none.
 */
export function commentedOn(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (
    word?.deprel !== 'acl' ||
    word.xpos !== 'VBG' ||
    OF_THINGS.has(word.lemma) ||
    words[i - 1]?.text !== ',' ||
    word.head > i
  )
    return undefined
  let at = word.head
  for (let steps = 0; steps < 5; steps++) {
    const above = words[at]
    // "Engineers at the campus, working with Acme, rewrote it": who is there works.
    const isSubject = steps > 0 && above?.deprel === 'nsubj' && above.head > i
    if (!above || !(isSubject || /^(?:obj|obl|nmod|conj)$/.test(relationOf(above)))) return undefined
    at = above.head
    if (words[at]?.upos === 'VERB') return { head: at, deprel: 'advcl' }
  }
  return undefined
}

/** "lost his fortune investing in rice", "spent years building it": who spent it did it. */
export function spentOn(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const spent = words[word?.head ?? -1]
  const verb = words[spent?.head ?? -1]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBG' || spent?.deprel !== 'obj' || !verb) return undefined
  const isSpent =
    TIME_NOUNS.has(spent.lemma) ||
    /^(?:fortune|living|life|career|money|reputation|name|trouble|difficulty)$/.test(spent.lemma)
  return isSpent && /^(?:spend|lose|waste|make|earn|win|have|pass)$/.test(verb.lemma)
    ? { head: spent.head, deprel: 'advcl' }
    : undefined
}

/**
 * "a film, directed by A, and a play, directed by B": the second participle describes the second of the list.
 * @returns the last of the list before word `i`, where each has a participle of its own; nothing else.
 */
export function describedLast(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBN' || words[i - 1]?.text !== ',') return undefined
  const last = words.findLastIndex(
    ({ deprel, head }, at) => at < i && at > word.head && deprel === 'conj' && head === word.head,
  )
  const isOwn = words.some(
    ({ deprel, xpos, head }, at) => at < last && head === word.head && deprel === 'acl' && xpos === 'VBN',
  )
  return isOwn ? { head: last } : undefined
}

/** What is done to people alone. */
const OF_PEOPLE =
  /^(?:train|educate|raise|apprentice|ordain|elect|appoint|arrest|convict|sentence|jail|imprison|exile|hire|employ)$/

/** "a specialist in diseases trained at Lund": a thing is not trained, the person whom it tells of is. */
export function trainedAbove(words: readonly Word[], i: number, kindOf: KindOf): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBN' || word.head > i || !OF_PEOPLE.test(word.lemma))
    return undefined
  const isPeople = (at: number) => /^(?:person|group|organization)$/.test(kindOf(at) ?? '')
  if (isPeople(word.head)) return undefined
  let at = word.head
  for (let steps = 0; steps < STEPS && words[at]?.deprel === 'nmod'; steps++) {
    at = words[at]?.head ?? -1
    if (isPeople(at)) return { head: at }
  }
  return undefined
}

/** The participle before a comma that a title behind it belongs to: "a history entitled, Life with Lions". */
export function entitledBefore(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const verb =
    word?.deprel === 'appos'
      ? words.findIndex(
          ({ head, deprel, lemma }, at) =>
            at < i && head === word.head && deprel === 'acl' && /^(?:entitle|title)$/.test(lemma),
        )
      : -1
  const first = words.findIndex(({ head }, at) => at > verb + 1 && (head === i || at === i))
  return verb >= 0 && /^[,:]$/.test(words[verb + 1]?.text ?? '') && first === verb + 2
    ? { head: verb, deprel: 'xcomp' }
    : undefined
}
