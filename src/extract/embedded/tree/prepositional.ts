import type { Word } from '../../../language/language.ts'
import { FORMS } from '../../../language/lexicon/emptyNouns.ts'
import { roleType } from '../relationTypes.ts'
import { type Edge, STEPS } from './edge.ts'
import { caseOf } from './prepositions.ts'
import { childOf, relationOf } from './tree.ts'

// Phrases with a preposition: whether they belong to the verb, or to which of the nouns before them.

/**
 * "was printed, under the editorship of X, for the society, at Oslo": of phrases that commas part, each belongs to the verb.
 * @returns the place of the phrase before it, which word `i` has too; nothing where it stays.
 */
export function besideByComma(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'nmod' || word.head > i || !isParted(words, i)) return undefined
  let at = word.head
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || above.head > at) return undefined
    if (isParted(words, at) && relationOf(above) === 'obl') return { head: above.head, deprel: 'obl' }
    if (above.deprel !== 'nmod') return undefined
    at = above.head
  }
  return undefined
}

/**
 * "was sold by Acme, a maker of arms, to Kenya": what a comma parts from a description of the doer belongs to the verb.
 * @returns that verb; nothing where word `i` stays.
 */
export function pastDescription(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const description = words[word?.head ?? -1]
  if (word?.deprel !== 'nmod' || word.head > i || description?.deprel !== 'appos') return undefined
  if (!isParted(words, i) || description.head > word.head) return undefined
  const marker = caseOf(words, i)
  if (!/^(?:to|from|for|against|with|through|via)$/.test(marker ?? '')) return undefined
  let at = description.head
  for (let steps = 0; steps < STEPS && words[at]?.upos !== 'VERB'; steps++) at = words[at]?.head ?? -1
  return words[at]?.upos === 'VERB' && at < word.head ? { head: at, deprel: 'obl' } : undefined
}

/** Whether a comma and a preposition other than "of" and "from" begin the phrase of word `i`. */
function isParted(words: readonly Word[], i: number): boolean {
  const first = childOf(words, i, /^case$/)
  return first > 0 && words[first - 1]?.text === ',' && !/^(?:of|from)$/i.test(words[first]?.text ?? '')
}

/** "was appointed ambassador to Kenya": the office right before the preposition of word `i`, where both hang on one verb. */
export function officeBefore(words: readonly Word[], i: number): Edge | undefined {
  const verb = words[i]?.head ?? -1
  let first = i
  while (first > 0 && words[first - 1]?.head === i) first--
  const office = words[first - 1]
  if (words[first]?.deprel !== 'case' || !/^(?:of|to|for|at)$/i.test(words[first]?.text ?? ''))
    return undefined
  const isOffice = office?.deprel === 'xcomp' && office.head === verb && office.upos === 'NOUN'
  return isOffice && roleType(office.lemma) !== undefined ? { head: first - 1, deprel: 'nmod' } : undefined
}

/** "worship gods, such as Zeus": the noun of the same verb that ends right before "such as" or "including" of word `i`. */
export function exemplified(words: readonly Word[], i: number): Edge | undefined {
  const verb = words[i]?.head ?? -1
  const first = childOf(words, i, /^case$/)
  if (first < 2 || !/^(?:such|including)$/i.test(words[first]?.text ?? '')) return undefined
  let at = first - 1
  while (at >= 0 && /^[,(]$/.test(words[at]?.text ?? '')) at--
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at]
    if (!word || word.head < 0 || at === verb || at === i) return undefined
    if (word.head === verb)
      return /^(?:obj|obl|nsubj)$/.test(relationOf(word)) && word.upos === 'NOUN'
        ? { head: at, deprel: 'nmod' }
        : undefined
    at = word.head
  }
  return undefined
}

/** "trained as a teacher at Oslo College": the verb of learning, for the place behind what somebody learns to be. */
export function learntAs(words: readonly Word[], i: number): Edge | undefined {
  const trade = words[words[i]?.head ?? -1]
  const verb = trade && /^obl/.test(trade.deprel) ? trade.head : -1
  const learns = /^(?:train|qualify|study)$/.test(words[verb]?.lemma ?? '')
  return learns &&
    /^(?:at|in|with|under)$/.test(caseOf(words, i) ?? '') &&
    caseOf(words, words[i]?.head ?? -1) === 'as'
    ? { head: verb, deprel: 'obl' }
    : undefined
}

/** "her role as the nurse in The Harbour": the role, for the work that was hung on whom she plays or on the verb. */
export function roleAbove(words: readonly Word[], i: number): Edge | undefined {
  const caseAt = (of: number) => childOf(words, of, /^case$/)
  const marker = caseAt(i)
  if (words[marker]?.text !== 'in') return undefined
  const played = words[i]?.deprel === 'nmod' ? (words[i]?.head ?? -1) : marker - 1
  const noun = words[played]
  const as = caseAt(played)
  if (noun?.upos !== 'NOUN' || words[as]?.text !== 'as') return undefined
  const isRole = /^(?:role|part|performance|appearance|debut)$/.test(words[as - 1]?.lemma ?? '')
  return isRole && /^(?:nmod|obl)$/.test(words[i]?.deprel ?? '')
    ? { head: as - 1, deprel: 'nmod' }
    : undefined
}

/** "named by the inquiry into the fire": what is looked into is no end of the verb, and belongs to the noun before. */
export function askedInto(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const into = childOf(words, i, /^case$/, 0, i)
  const before = words[into - 1]
  if (word?.deprel !== 'obl' || words[into]?.text !== 'into' || before?.upos !== 'NOUN') return undefined
  const isInquiry = /^(?:inquiry|enquiry|investigation|probe|research|inquest|review)$/.test(before.lemma)
  return isInquiry && before.head !== i && before.head === word.head
    ? { head: into - 1, deprel: 'nmod' }
    : undefined
}

/** "kept in manuscript in the archive": the archive is where it is kept, and has nothing to do with a form. */
export function behindForm(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const form = words[word?.head ?? -1]
  if (word?.deprel !== 'nmod' || form?.deprel !== 'obl' || word.head > i || !FORMS.has(form.text))
    return undefined
  return words[word.head - 1]?.text.toLowerCase() === 'in' && /^(?:in|at|by)$/.test(caseOf(words, i) ?? '')
    ? { head: form.head, deprel: 'obl' }
    : undefined
}

/** What "ahead of", of which the parser makes an adverb and "of", stands before; -1 where word `i` is no such adverb. */
export function aheadOf(words: readonly Word[], i: number): number {
  const of = words[i + 1]
  const isIt = words[i]?.text === 'ahead' && words[i]?.deprel === 'advmod' && of?.text === 'of'
  return isIt && of.deprel === 'case' && of.head > i ? of.head : -1
}
