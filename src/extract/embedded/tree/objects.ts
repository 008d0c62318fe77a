import type { Word } from '../../../language/language.ts'
import { childOf } from './tree.ts'

// What a verb has as its objects, and what only stands behind them.

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
  const office = childOf(words, word.head, /^obl$/, i + 1)
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
