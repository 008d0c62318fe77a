import type { Word } from '../../../language/language.ts'

// What a verb has as its objects, and what only stands behind them.

/** The verb of learning, for the place behind what somebody learns to be. */
export function learntAs(words: readonly Word[], i: number): number {
  const caseOf = (of: number) => words.find(({ head, deprel }) => head === of && deprel === 'case')?.text
  const trade = words[words[i]?.head ?? -1]
  const verb = trade && /^obl/.test(trade.deprel) ? trade.head : -1
  const learns = /^(?:train|qualify|study)$/.test(words[verb]?.lemma ?? '')
  return learns && /^(?:at|in|with|under)$/.test(caseOf(i) ?? '') && caseOf(words[i]?.head ?? -1) === 'as'
    ? verb
    : -1
}

/**
 * "her role as the nurse in The Harbour": the role, for the work that was hung on whom she plays or on the verb; -1 where there is
 * none.
 */
export function roleAbove(words: readonly Word[], i: number): number {
  const caseAt = (of: number) => words.findIndex(({ head, deprel }) => head === of && deprel === 'case')
  const marker = caseAt(i)
  if (words[marker]?.text !== 'in') return -1
  const played = words[i]?.deprel === 'nmod' ? (words[i]?.head ?? -1) : marker - 1
  const noun = words[played]
  const as = caseAt(played)
  if (noun?.upos !== 'NOUN' || words[as]?.text !== 'as') return -1
  const isRole = /^(?:role|part|performance|appearance|debut)$/.test(words[as - 1]?.lemma ?? '')
  return isRole && /^(?:nmod|obl)$/.test(words[i]?.deprel ?? '') ? as - 1 : -1
}

/** Whether a person's name is right behind its verb and an object with an article right behind the name. */
export function isReceiver(words: readonly Word[], named: ReadonlyMap<number, number>, i: number): boolean {
  const first = named.get(i)
  if (first === undefined || words[first - 1] === undefined || first - 1 !== words[i]?.head) return false
  const next = words.findIndex(
    ({ deprel, head }, at) => at > i && head === words[i]?.head && deprel === 'obj',
  )
  const article = words.findIndex(({ deprel, head }) => head === next && deprel === 'det')
  return next > i && article > i && named.get(article - 1) === first
}

/** Whether the verb above word `i` has no object but it, and no clause for one. */
export const isOnlyObject = (words: readonly Word[], i: number) =>
  !words.some(
    ({ head, deprel }, at) =>
      at !== i && head === words[i]?.head && /^(?:obj|iobj|ccomp|xcomp)$/.test(deprel),
  )
