import type { Word } from '../../../language/language.ts'
import { type Edge, STEPS } from './edge.ts'
import type { KindOf } from './kinds.ts'
import { caseOf } from './prepositions.ts'
import { childOf, hasChild, relationOf } from './tree.ts'

// What the second of two joined by "and" is the like of.

/**
 * "the Tate Gallery in London and the Louvre", "an engineer who built the tower and one of the founders of Acme": the second
 * of two joined by "and" is of the kind of the noun further up, and not of the one right before it.
 * @returns the noun that word `i` is coordinated with; nothing where it stays.
 */
export function coordinatedAbove(words: readonly Word[], i: number, kindOf: KindOf): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.head > i || caseOf(words, i) !== undefined) return undefined
  if (isParallel(words, i)) return { head: words[word.head]?.head ?? -1 }
  const kind = kindOf(i)
  const own = kindOf(word.head)
  if (kind === undefined || own === undefined || kind === own) return undefined
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at || above.head < 0) return undefined
    if (above.deprel === 'nmod') at = above.head
    // "who built the tower", "made of stone": through the verb to the noun that it describes
    else if (/^(?:obj|obl)$/.test(relationOf(above)) && /^acl/.test(words[above.head]?.deprel ?? ''))
      at = words[above.head]?.head ?? -1
    else return undefined
    if (kindOf(at) === kind) return { head: at }
  }
  return undefined
}

/** "a museum in Oslo and a school in Lund": both with a phrase of the same preposition. */
function isParallel(words: readonly Word[], i: number): boolean {
  const first = words[words[i]?.head ?? -1]
  const preposition = caseOf(words, words[i]?.head ?? -1)
  if (first?.deprel !== 'nmod' || preposition === undefined || words[i - 1]?.text === ',') return false
  const ownOf = (of: number) => childOf(words, of, /^nmod$/, of + 1)
  const own = ownOf(i)
  // "a sister of Anna of Lund and Berta of Oslo": the first has such a phrase too.
  const firsts = ownOf(words[i]?.head ?? -1)
  if (firsts > 0 && caseOf(words, firsts) === preposition) return false
  return own > i && caseOf(words, own) === preposition
}

/**
 * "served as minister of finance of Norway and as president": the second of two with a preposition of its own is the like of what
 * has the same one further up.
 * @returns the noun that word `i` is coordinated with; nothing where it stays.
 */
export function likeAbove(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const own = word?.deprel === 'conj' && word.head < i ? caseOf(words, i) : undefined
  if (!word || own === undefined || caseOf(words, word.head) === own) return undefined
  const verb = words[word.head]
  // "served as a minister in 2014 and as an envoy": the parser may take the second for the like of the verb.
  if (verb?.upos === 'VERB' && word.upos === 'NOUN' && words[i - 1]?.deprel !== 'cop') {
    const like = words.findLastIndex(
      ({ head, deprel }, k) =>
        k < i && k > word.head && head === word.head && deprel === 'obl' && caseOf(words, k) === own,
    )
    return like < 0 ? undefined : { head: like }
  }
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at || !/^(?:nmod|conj|appos)$/.test(above.deprel)) return undefined
    at = above.head
    if (caseOf(words, at) === own) return { head: at }
  }
  return undefined
}

/**
 * "found that Acme had paid them, and asked the police to …": behind a comma and "and", a past form without a subject goes on
 * with the verb of telling, where what is told stands in another tense.
 * @returns that verb; nothing where word `i` stays.
 */
export function toldBefore(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const told = words[word?.head ?? -1]
  const telling = words[told?.head ?? -1]
  if (word?.deprel !== 'conj' || word.xpos !== 'VBD' || told?.deprel !== 'ccomp' || !telling) return undefined
  if (telling.xpos !== 'VBD' || told.head > word.head) return undefined
  const and = childOf(words, i, /^cc$/)
  if (and < 0 || words[and - 1]?.text !== ',' || hasChild(words, i, /^(?:aux|nsubj|csubj)/)) return undefined
  const auxiliary = words[childOf(words, word.head, /^aux$/)]
  return auxiliary && /^(?:had|would|could|might|will|may)$/i.test(auxiliary.text)
    ? { head: told.head }
    : undefined
}

/** What reads as a plural and is a verb: "is married to X and lives in Oslo". */
const VERBS: ReadonlyMap<string, string> = new Map(
  ['live', 'work', 'play', 'head', 'lead', 'serve', 'reside'].map((lemma) => [`${lemma}s`, lemma]),
)

/** The verb that a bare noun behind "and", beside a name, is: the second of what is told of the subject. */
export function verbBehindAnd(words: readonly Word[], i: number): string | undefined {
  const word = words[i]
  if (word?.xpos !== 'NNS' || word.deprel !== 'conj' || words[i - 1]?.deprel !== 'cc') return undefined
  if (!/^(?:in|at|for|with|on|as|near)$/.test(words[i + 1]?.text ?? '')) return undefined
  return words[word.head]?.upos === 'PROPN' ? VERBS.get(word.text) : undefined
}
