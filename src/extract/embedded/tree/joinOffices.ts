import type { Name, Word } from '../../../language/language.ts'
import { PERSON_NOUNS } from '../../../language/lexicon/nounTypes.ts'
import { LEADING, SERVING, TITLES } from '../../../language/lexicon/titles.ts'
import { bare } from '../../../language/lexicon/words.ts'
import { hasChild, relationOf } from './tree.ts'

/** How far an office stands before the name of who holds it. */
const REACH = 12

/**
 * An office with its body and then, without a comma, who holds it. A parser that does not know where the body ends hangs
 * the person on it. Two orders are set right:
 * - "minister of education Anna Brown": the name stands beside the office, as after a comma (`appos`);
 * - "Oslo Student Union president Anna Brown": the name is the head, office and body describe it;
 * - "actor and director Anna Brown": one person of two trades.
 * Behind a comma the name is who holds the office, and no further one of a list: "the mayor of Oslo, Anna Brown, and …".
 *
 * @param words those of a tree whose names are units (joinNames.ts); edges are changed in place.
 */
export function joinOffices(words: Word[], names: readonly Name[]): void {
  const beside = officesBeside(words)
  for (const name of names) {
    if (name.type !== 'person') continue
    let at = -1
    for (let i = name.first; i <= name.last; i++) if (isOutside(words, i, name)) at = i
    if (at >= 0) secondOffice(words, beside, at)
    if (at >= 0 && behindComma(words, name, at)) continue
    if (at >= 0) besideOffice(words, name, at) || afterOffice(words, name, at) || afterPair(words, name, at)
  }
}

const isOutside = (words: readonly Word[], i: number, { first, last }: Name) => {
  const head = words[i]?.head ?? -1
  return head >= 0 && (head < first || head > last)
}

/** "Minister of Education Anna Brown", "undersecretary for education Mr. Brown". */
function besideOffice(words: Word[], { first }: Name, at: number): boolean {
  const title = isTitle(words[first - 1]) && words[first - 1]?.head === at ? first - 1 : first
  const body = title - 1
  const above = words[words[at]?.head ?? -1]
  // What stands right before the name is a noun, and no office itself.
  if (!above || !/^(?:NOUN|PROPN)$/.test(words[body]?.upos ?? '') || isOffice(words[body])) return false
  const preposition = prepositionBefore(words, body)
  const office = preposition - 1
  if (preposition < 0 || !isOffice(words[office])) return false
  // The name hangs on the office or on its body, by no preposition of its own, or is a second subject of the verb.
  const { head = -1, deprel } = words[at] ?? {}
  const isSecond = deprel === 'nsubj' && words[office]?.deprel === 'nsubj' && words[office]?.head === head
  if (deprel === 'appos' || (head > at && !isSecond)) return false
  if (head !== office && !isSecond && (head < preposition || head > body)) return false
  if (words.slice(title, at + 1).some(({ deprel }) => deprel === 'case')) return false
  for (let i = preposition; i < title; i++)
    if (words[i]?.head === at) edge(words, i, i === body ? office : body, i === body ? 'nmod' : 'case')
  edge(words, at, office, 'appos')
  return true
}

/**
 * "The mayor of Oslo, Anna Brown, and its bishop left", "Luc Moreau and the ambassador, Anna Brown": a name behind a comma
 * that was taken for one more of a list.
 */
function behindComma(words: Word[], { first, last }: Name, at: number): boolean {
  const before = words[first - 2]
  const own = words[at]
  if (!before || !own || !/^(?:conj|appos)$/.test(own.deprel) || words[first - 1]?.text !== ',') return false
  // "the mayor of Lund, Anna Brown.": what stands beside a town's name is no person.
  const beside = own.deprel === 'appos'
  if (beside && own.head !== first - 2) return false
  const hasAnd = (i: number) =>
    words.slice(Math.max(0, i - REACH), i).some((word) => word.deprel === 'cc' && word.head === i)
  if (hasAnd(at)) return false
  // Behind "and" a list ends.
  const closes = !beside && isOffice(before) && hasAnd(first - 2)
  // "the Minister for Industry, Science and Technology, Anna Brown,"
  const isLast = before.deprel === 'conj' && words[before.head]?.deprel === 'nmod'
  const field = words[isLast ? before.head : first - 2]
  const office = closes ? first - 2 : field?.deprel === 'nmod' ? field.head : -1
  const isBehind = own.head === first - 2 || (isLast && (own.head === office || own.head === before.head))
  // "Anna Brown of Finland,"
  const behind = words[last + 1]?.text === 'of' && words[last + 2]?.upos === 'PROPN' ? last + 3 : last + 1
  const isHeld = closes || (isBehind && ENDS.test(words[behind]?.text ?? '.') && isPost(words[office]))
  if (!isHeld || office < 0 || /S$/.test(words[office]?.xpos ?? '')) return false
  edge(words, at, office, 'appos')
  return true
}

const ENDS = /^[,.;)]$/

/** The preposition of the phrase that ends at `end`: only its own words stand between. */
function prepositionBefore(words: readonly Word[], end: number): number {
  for (let i = end - 1; i >= Math.max(1, end - REACH); i--) {
    const word = words[i]
    if ((word?.upos === 'PUNCT' && !/^[-–]$/.test(word.text)) || word?.upos === 'VERB') return -1
    if (word?.upos === 'ADP' && isOffice(words[i - 1])) return i
  }
  return -1
}

/** "Oslo Student Union president Anna Brown said": the body was taken for the head. */
function afterOffice(words: Word[], { first }: Name, at: number): boolean {
  const office = first - 1
  const body = words[at]?.head ?? -1
  if (body < 0 || body >= office || !isOffice(words[office]) || words[office]?.head !== at) return false
  const above = words[body]
  // Only the body's own words stand between it and the office.
  for (let i = body + 1; i < office; i++)
    if (words[i]?.head !== body || relationOf(words[i] as Word) !== 'flat') return false
  if (
    !above ||
    above.upos === 'VERB' ||
    !/^(?:nmod|flat|appos|compound|dep)$/.test(relationOf(words[at] as Word))
  )
    return false
  edge(words, at, above.head, above.deprel)
  edge(words, body, office, 'compound')
  return true
}

/** "Actor and director Anna Brown said": the first trade was taken for another person. */
function afterPair(words: Word[], { first }: Name, at: number): boolean {
  const [pair, and, office] = [first - 3, first - 2, first - 1]
  if (words[office]?.head !== at || words[office]?.deprel !== 'nmod:desc' || words[and]?.deprel !== 'cc')
    return false
  const above = words[pair]
  if (!above || !isOffice(above) || hasChild(words, pair, /^det$/)) return false
  const own = words[at]
  const sisters = own?.head === above.head && own.deprel === above.deprel
  if (!sisters && !(own?.head === pair && own.deprel === 'conj')) return false
  edge(words, at, above.head, above.deprel)
  edge(words, pair, office, 'conj')
  edge(words, and, office, 'cc')
  return true
}

interface Beside {
  readonly apposed: ReadonlySet<number>
  readonly coordinated: ReadonlyMap<number, readonly number[]>
}

/** The offices that stand beside each word: whether one describes it, and which are coordinated with it. */
function officesBeside(words: readonly Word[]): Beside {
  const apposed = new Set<number>()
  const coordinated = new Map<number, number[]>()
  for (const [i, word] of words.entries()) {
    if ((word.deprel !== 'appos' && word.deprel !== 'conj') || word.head > i || !isOffice(word)) continue
    if (word.deprel === 'appos') apposed.add(word.head)
    else {
      const list = coordinated.get(word.head)
      if (list) list.push(i)
      else coordinated.set(word.head, [i])
    }
  }
  return { apposed, coordinated }
}

/** "Anna Brown, director of X, and chairman of Y, said": an office coordinated with a name that another describes. */
function secondOffice(words: Word[], { apposed, coordinated }: Beside, at: number): void {
  if (apposed.has(at)) for (const i of coordinated.get(at) ?? []) edge(words, i, at, 'appos')
}

function edge(words: Word[], i: number, head: number, deprel: string): void {
  const word = words[i]
  if (word) words[i] = { ...word, head, deprel }
}

const lemmaOf = (word: Word | undefined) => bare(word?.lemma ?? '')

const isTitle = (word: Word | undefined) =>
  TITLES.has(lemmaOf(word)) || /^(?:mr|mrs|ms|dr)\.?$/i.test(word?.text ?? '')

const isPost = (word: Word | undefined) => LEADING.has(lemmaOf(word)) || SERVING.has(lemmaOf(word))

const isOffice = (word: Word | undefined) => {
  const lemma = lemmaOf(word)
  return isPost(word) || (PERSON_NOUNS.has(lemma) && word?.upos !== 'VERB')
}
