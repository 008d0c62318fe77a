import type { Name, Word } from '../../../language/language.ts'
import { FORMS } from '../../../language/lexicon/emptyNouns.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import { relationOf } from './tree.ts'

// Attachments that a parser cannot tell by form alone: what kind of thing a word stands for decides.

/** What kind of thing a word of the tree stands for: by the name that it is in, or by its noun. */
export type KindOf = (i: number) => EntityType | undefined

export function kindsOf(words: readonly Word[], names: readonly Name[]): KindOf {
  const types = new Map<number, EntityType | undefined>()
  for (const { first, last, type } of names) for (let at = first; at <= last; at++) types.set(at, type)
  return (i) => {
    const word = words[i]
    if (!word || types.has(i)) return types.get(i)
    // "one of the founders"
    if (word.text.toLowerCase() === 'one') {
      const of = words.findIndex(({ head, deprel }) => head === i && deprel === 'nmod')
      return of > i ? typeOfNoun(words[of]?.lemma ?? '', false) : undefined
    }
    return word.upos === 'NOUN' ? typeOfNoun(word.lemma, false) : undefined
  }
}

/** The preposition of a word, in small letters. */
const caseOf = (words: readonly Word[], i: number) =>
  words.find(({ head, deprel }) => head === i && deprel === 'case')?.text.toLowerCase()

/**
 * "the Tate Gallery in London and the Louvre", "an engineer who built the tower and one of the founders of Acme": the second
 * of two joined by "and" is of the kind of the noun further up, and not of the one right before it.
 * @returns the noun that word `i` is coordinated with; -1 where it stays.
 */
export function coordinatedAbove(words: readonly Word[], kindOf: KindOf, i: number): number {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.head > i || caseOf(words, i) !== undefined) return -1
  if (isParallel(words, i)) return words[word.head]?.head ?? -1
  const kind = kindOf(i)
  const own = kindOf(word.head)
  if (kind === undefined || own === undefined || kind === own) return -1
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at || above.head < 0) return -1
    if (above.deprel === 'nmod') at = above.head
    // "who built the tower", "made of stone": through the verb to the noun that it describes
    else if (/^(?:obj|obl)$/.test(relationOf(above)) && /^acl/.test(words[above.head]?.deprel ?? ''))
      at = words[above.head]?.head ?? -1
    else return -1
    if (kindOf(at) === kind) return at
  }
  return -1
}

const STEPS = 4

/**
 * "served as minister of finance of Norway and as president": the second of two with a preposition of its own is the like of what
 * has the same one further up.
 * @returns the noun that word `i` is coordinated with; -1 where it stays.
 */
export function likeAbove(words: readonly Word[], i: number): number {
  const word = words[i]
  const own = word?.deprel === 'conj' && word.head < i ? caseOf(words, i) : undefined
  if (!word || own === undefined || caseOf(words, word.head) === own) return -1
  const verb = words[word.head]
  // "served as a minister in 2014 and as an envoy": the parser may take the second for the like of the verb.
  if (verb?.upos === 'VERB' && word.upos === 'NOUN' && words[i - 1]?.deprel !== 'cop')
    return words.findLastIndex(
      ({ head, deprel }, k) =>
        k < i && k > word.head && head === word.head && deprel === 'obl' && caseOf(words, k) === own,
    )
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at || !/^(?:nmod|conj|appos)$/.test(above.deprel)) return -1
    at = above.head
    if (caseOf(words, at) === own) return at
  }
  return -1
}

/** "a museum in Oslo and a school in Lund": both with a phrase of the same preposition. */
function isParallel(words: readonly Word[], i: number): boolean {
  const first = words[words[i]?.head ?? -1]
  const preposition = caseOf(words, words[i]?.head ?? -1)
  if (first?.deprel !== 'nmod' || preposition === undefined || words[i - 1]?.text === ',') return false
  const ownOf = (of: number) =>
    words.findIndex(({ head, deprel }, at) => at > of && head === of && deprel === 'nmod')
  const own = ownOf(i)
  // "a sister of Anna of Lund and Berta of Oslo": the first has such a phrase too.
  const firsts = ownOf(words[i]?.head ?? -1)
  if (firsts > 0 && caseOf(words, firsts) === preposition) return false
  return own > i && caseOf(words, own) === preposition
}

/**
 * "was printed, under the editorship of X, for the society, at Oslo": of phrases that commas part, each belongs to the verb.
 * @returns the phrase before it, by its word, whose place word `i` has too; -1 where it stays.
 */
export function besideByComma(words: readonly Word[], i: number): number {
  const word = words[i]
  if (word?.deprel !== 'nmod' || word.head > i || !isParted(words, i)) return -1
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at) return -1
    if (isParted(words, at) && relationOf(above) === 'obl') return at
    if (above.deprel !== 'nmod') return -1
    at = above.head
  }
  return -1
}

/**
 * "was sold by Acme, a maker of arms, to Kenya": what a comma parts from a description of the doer belongs to the verb.
 * @returns that verb; -1 where word `i` stays.
 */
export function pastDescription(words: readonly Word[], i: number): number {
  const word = words[i]
  const description = words[word?.head ?? -1]
  if (word?.deprel !== 'nmod' || word.head > i || description?.deprel !== 'appos') return -1
  if (!isParted(words, i) || description.head > word.head) return -1
  const marker = caseOf(words, i)
  if (!/^(?:to|from|for|against|with|through|via)$/.test(marker ?? '')) return -1
  let at = description.head
  for (let steps = 0; steps < STEPS && words[at]?.upos !== 'VERB'; steps++) at = words[at]?.head ?? -1
  return words[at]?.upos === 'VERB' && at < word.head ? at : -1
}

/**
 * "found that Acme had paid them, and asked the police to …": behind a comma and "and", a past form without a subject goes on
 * with the verb of telling, where what is told stands in another tense.
 * @returns that verb; -1 where word `i` stays.
 */
export function toldBefore(words: readonly Word[], i: number): number {
  const word = words[i]
  const told = words[word?.head ?? -1]
  const telling = words[told?.head ?? -1]
  if (word?.deprel !== 'conj' || word.xpos !== 'VBD' || told?.deprel !== 'ccomp' || !telling) return -1
  if (telling.xpos !== 'VBD' || told.head > word.head) return -1
  const of = (at: number, deprel: RegExp) =>
    words.findIndex(({ head, deprel: own }) => head === at && deprel.test(own))
  const and = of(i, /^cc$/)
  if (and < 0 || words[and - 1]?.text !== ',' || of(i, /^(?:aux|nsubj|csubj)/) >= 0) return -1
  const auxiliary = words[of(word.head, /^aux$/)]
  return auxiliary && /^(?:had|would|could|might|will|may)$/i.test(auxiliary.text) ? told.head : -1
}

/** Whether a comma and a preposition other than "of" and "from" begin the phrase of word `i`. */
function isParted(words: readonly Word[], i: number): boolean {
  const first = words.findIndex(({ head, deprel }) => head === i && deprel === 'case')
  return first > 0 && words[first - 1]?.text === ',' && !/^(?:of|from)$/i.test(words[first]?.text ?? '')
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

/** What is done to people alone. */
const OF_PEOPLE =
  /^(?:train|educate|raise|apprentice|ordain|elect|appoint|arrest|convict|sentence|jail|imprison|exile|hire|employ)$/

/** "a specialist in diseases trained at Lund": a thing is not trained, the person whom it tells of is; -1 where it stays. */
export function trainedAbove(words: readonly Word[], kindOf: KindOf, i: number): number {
  const word = words[i]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBN' || word.head > i || !OF_PEOPLE.test(word.lemma)) return -1
  const isPeople = (at: number) => /^(?:person|group|organization)$/.test(kindOf(at) ?? '')
  if (isPeople(word.head)) return -1
  let at = word.head
  for (let steps = 0; steps < STEPS && words[at]?.deprel === 'nmod'; steps++) {
    at = words[at]?.head ?? -1
    if (isPeople(at)) return at
  }
  return -1
}

/** "named by the inquiry into the fire": what is looked into is no end of the verb; the noun before, -1 where word `i` stays. */
export function askedInto(words: readonly Word[], i: number): number {
  const word = words[i]
  const into = words.findIndex(({ head, deprel }, at) => at < i && head === i && deprel === 'case')
  const before = words[into - 1]
  if (word?.deprel !== 'obl' || words[into]?.text !== 'into' || before?.upos !== 'NOUN') return -1
  const isInquiry = /^(?:inquiry|enquiry|investigation|probe|research|inquest|review)$/.test(before.lemma)
  return isInquiry && before.head !== i && before.head === word.head ? into - 1 : -1
}

/** "kept in manuscript in the archive": the archive is where it is kept, and has nothing to do with a form; -1 where word `i` stays. */
export function behindForm(words: readonly Word[], i: number): number {
  const word = words[i]
  const form = words[word?.head ?? -1]
  if (word?.deprel !== 'nmod' || form?.deprel !== 'obl' || word.head > i || !FORMS.has(form.text)) return -1
  return words[word.head - 1]?.text.toLowerCase() === 'in' && /^(?:in|at|by)$/.test(caseOf(words, i) ?? '')
    ? form.head
    : -1
}

/** What "ahead of", of which the parser makes an adverb and "of", stands before; -1 where word `i` is no such adverb. */
export function aheadOf(words: readonly Word[], i: number): number {
  const of = words[i + 1]
  const isIt = words[i]?.text === 'ahead' && words[i]?.deprel === 'advmod' && of?.text === 'of'
  return isIt && of.deprel === 'case' && of.head > i ? of.head : -1
}

/** The participle before a comma that a title behind it belongs to: "a history entitled, Life with Lions"; -1 where word `i` is none. */
export function entitledBefore(words: readonly Word[], i: number): number {
  const word = words[i]
  const verb =
    word?.deprel === 'appos'
      ? words.findIndex(
          ({ head, deprel, lemma }, at) =>
            at < i && head === word.head && deprel === 'acl' && /^(?:entitle|title)$/.test(lemma),
        )
      : -1
  const first = words.findIndex(({ head }, at) => at > verb + 1 && (head === i || at === i))
  return verb >= 0 && /^[,:]$/.test(words[verb + 1]?.text ?? '') && first === verb + 2 ? verb : -1
}
