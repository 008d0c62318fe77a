import type { Word } from '../../../language/language.ts'
import { hasChild, isAbove, relationOf } from './tree.ts'

// Which of the verbs in a sentence an object, an adverbial or a second verb goes with.

/** Changes edges of `words`, those of a tree, in place. */
export function verbChains(words: Word[]): void {
  for (const i of words.keys()) {
    secondDeed(words, i)
    behindSemicolon(words, i)
    begunDeed(words, i)
    begunWith(words, i)
  }
}

/** Verbs that tell how far another has come. */
const BEGINNING =
  /^(?:start|begin|continue|stop|keep|finish|resume|cease|consider|risk|avoid|deny|admit|try)$/

/** "started training pilots in May": what stands behind the second of two such verbs is the second's. */
function begunDeed(words: Word[], i: number): void {
  const word = words[i]
  if (word?.deprel !== 'xcomp' || word.xpos !== 'VBG' || word.head > i) return
  const verb = words[word.head]
  if (verb?.upos !== 'VERB' || !BEGINNING.test(verb.lemma)) return
  if (hasChild(words, i, /^obj$/)) return
  const object = words.findIndex(({ head, deprel }, at) => head === word.head && deprel === 'obj' && at > i)
  if (object < 0) return
  for (const [at, each] of words.entries())
    if (each.head === word.head && at > i && /^(?:obj|obl)$/.test(relationOf(each)))
      words[at] = { ...each, head: i }
}

/** The same where the parser takes the second verb for a quality of what it does something to. */
function begunWith(words: Word[], i: number): void {
  const word = words[i]
  const object = words[word?.head ?? -1]
  const verb = words[i - 1]
  if (word?.deprel !== 'amod' || word.xpos !== 'VBG' || object?.deprel !== 'obj' || object.head !== i - 1)
    return
  if (!verb || !/^(?:start|begin|stop|resume|finish)$/.test(verb.lemma) || QUALITIES.test(word.text)) return
  const given = word.head
  words[i] = { ...word, deprel: 'xcomp', head: i - 1 }
  words[given] = { ...object, head: i }
  for (const [at, each] of words.entries())
    if (each.head === i - 1 && at > given && each.deprel === 'obl') words[at] = { ...each, head: i }
}

const QUALITIES =
  /^(?:existing|remaining|leading|living|running|growing|working|ongoing|following|outstanding|lasting)$/

/** "sits on the board as a guest and chairs the club": a verb with a person's ending is no noun's equal. */
function secondDeed(words: Word[], i: number): void {
  const word = words[i]
  const noun = words[word?.head ?? -1]
  if (word?.deprel !== 'conj' || word.upos !== 'VERB' || !/^VB[ZD]$/.test(word.xpos) || word.head > i) return
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || words[i - 1]?.deprel !== 'cc') return
  // A noun that is itself what is said ("is a member and sits on it") is the verb's equal.
  if (hasChild(words, word.head, /^(?:cop|nsubj)/)) return
  let at = noun.head
  for (let steps = 0; steps < STEPS && words[at]?.upos !== 'VERB'; steps++) at = words[at]?.head ?? -1
  if (words[at]?.upos !== 'VERB' || at > word.head || isAbove(words, i, at)) return
  const listed = word.head
  words[i] = { ...word, head: at }
  // What the parser then counts as the next of the list is the verb's object.
  const object = words.findIndex(({ head, deprel }, k) => head === listed && deprel === 'conj' && k > i)
  const next = words[object]
  const isObject = next && !hasChild(words, object, /^(?:cc|case)$/)
  if (isObject && /^(?:NOUN|PROPN)$/.test(next.upos)) words[object] = { ...next, head: i, deprel: 'obj' }
}

const STEPS = 4

/** "…; France, following her, announced it": behind a semicolon a name and then a verb without a subject are one clause. */
function behindSemicolon(words: Word[], i: number): void {
  const verb = words[i]
  if (verb?.deprel !== 'parataxis' || !/^VB[DZP]$/.test(verb.xpos)) return
  if (hasChild(words, i, /^(?:nsubj|csubj|expl)/) || words[i - 1]?.text !== ',') return
  const at = words.findLastIndex(
    ({ head, deprel, upos }, k) =>
      k < i && head < k && /^(?:parataxis|appos|conj)$/.test(deprel) && /^(?:PROPN|NOUN)$/.test(upos),
  )
  const name = words[at]
  let first = at
  while (words[first - 1]?.head === at && words[first - 1]?.upos !== 'PUNCT') first--
  if (
    !name ||
    words[first - 1]?.text !== ';' ||
    hasChild(words, at, /^(?:case|cop|nsubj)/) ||
    isAbove(words, at, i)
  )
    return
  words[at] = { ...name, head: i, deprel: hasChild(words, i, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' }
}
