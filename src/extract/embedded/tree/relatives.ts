import type { Name, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { headOf, nameAt } from '../../../language/names/heads.ts'
import type { Edge } from './edge.ts'
import { kindAt, typeAt } from './kinds.ts'
import { type NamesAt, nameBeforeComma } from './phraseStart.ts'

// Whom a relative clause tells of: "who" of somebody, "which" of what does such things.

/** "a letter from Anna Brown, who met her": no letter is a "who"; the name right before the comma is. */
export function whoBehind(words: readonly Word[], endingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl') return undefined
  const who = words.findIndex(
    ({ head, text }, at) => head === i && at > word.head && at < i && /^whom?$/i.test(text),
  )
  const name = nameBeforeComma(words, endingAt, who)
  const above = typeAt(words, word.head)
  if (name?.type !== 'person' || word.head >= name.first || above === undefined) return undefined
  if (/^(?:person|group|organization)$/.test(above)) return undefined
  return { head: headOf(words, name) }
}

/** "a collector in Oslo, who called the police": no place and no body is a "who"; the person whom it tells of is. */
export function whoAbove(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  // "owner of Kestrel Holdings, born in Oslo": no firm is born.
  const isBorn = word?.deprel === 'acl' && word.text === 'born' && words[i - 1]?.text === ','
  if (word?.deprel !== 'acl:relcl' && !isBorn) return undefined
  const who = isBorn
    ? i
    : words.findIndex(({ head, text }, at) => head === i && at < i && /^whom?$/i.test(text))
  // "Anna Brown of the ministry, who"
  const isNobody = /^(?:place|organization|facility|work|event|product)$/.test(
    kindAt(words, names, word.head) ?? '',
  )
  if (who <= word.head || !isNobody) return undefined
  let at = word.head
  for (let steps = 0; steps < 3 && words[at]?.deprel === 'nmod'; steps++) {
    at = words[at]?.head ?? -1
    if (/^(?:person|group)$/.test(kindAt(words, names, at) ?? '')) return { head: at }
  }
  return undefined
}

/** What firms and persons have and no town has: "a forwarder in Lund whose sole shareholder is Anna Brown". */
const OF_NO_TOWN =
  /^(?:owner|shareholder|director|founder|co-founder|chairman|chairwoman|boss|manager|partner|wife|husband|son|daughter|father|mother|brother|sister|subsidiary|client|customer|employee|lawyer|career|book|novel)$/

/** The same of "whose": the firm or the person whom the place tells of. */
export function whoseAbove(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl') return undefined
  const whose = words.findIndex(({ text }, at) => at > word.head && at < i && /^whose$/i.test(text))
  const owned = words[words[whose]?.head ?? -1]
  if (!owned || !OF_NO_TOWN.test(owned.lemma) || kindAt(words, names, word.head) !== 'place') return undefined
  let at = word.head
  for (let steps = 0; steps < 4; steps++) {
    if (!/^(?:nmod|obl|advmod|appos)$/.test(words[at]?.deprel ?? '')) return undefined
    at = words[at]?.head ?? -1
    if (/^(?:person|organization|group|work)$/.test(kindAt(words, names, at) ?? '')) return { head: at }
  }
  return undefined
}

/** What states and bodies do, and what they tell of does not: of "a report on Oru, which denied it" Oru denied it. */
const OF_BODIES = wordSet(`
  deny say announce own run operate publish make sell buy deliver employ refuse accuse claim criticise criticize support back plan want hope
  supply provide manage fund organise organize hire reject oppose confirm decline report plead apologise apologize invest export import
  compete recruit sponsor govern rule invade occupy condemn welcome train arm donate
`)

/** "bought ten jets from Boeing, which will deliver them": the body or state right before the comma does what only such a one does. */
export function whichBehind(words: readonly Word[], endingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl' || !OF_BODIES.has(word.lemma)) return undefined
  const own = words.filter(({ head }) => head === i)
  const which = words.findIndex(
    ({ head, text, deprel }, at) => head === i && at < i && deprel === 'nsubj' && /^which$/i.test(text),
  )
  const name = nameBeforeComma(words, endingAt, which)
  if (!/^(?:organization|place)$/.test(name?.type ?? '') || !name || word.head >= name.first) return undefined
  // "jets from Boeing, which have": the verb is one of many.
  const verb = own.find(({ deprel }) => deprel === 'aux') ?? word
  if (verb.xpos === 'VBP' || own.some(({ deprel }) => deprel === 'aux:pass')) return undefined
  if (/^(?:person|group|organization)$/.test(typeAt(words, word.head) ?? 'product')) return undefined
  return { head: headOf(words, name) }
}

/** "a man who collected bronzes, most of which he gave away": no person is a "which"; the noun right before the comma is. */
export function ofWhichBehind(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl') return undefined
  const which = words.findIndex(
    ({ text }, at) => at > word.head && at < i && /^which$/i.test(text) && words[at - 1]?.text === 'of',
  )
  const share = words[which - 2]
  if (share?.head !== i || !SHARE.test(share.text) || words[which - 3]?.text !== ',') return undefined
  const isPerson = (at: number) => (nameAt(names, at)?.type ?? typeAt(words, at)) === 'person'
  if (!isPerson(word.head)) return undefined
  const named = nameAt(names, which - 4)
  const noun = named ? headOf(words, named) : which - 4
  return noun > word.head && words[noun]?.upos !== 'VERB' && !isPerson(noun) ? { head: noun } : undefined
}

const SHARE = /^(?:most|many|some|all|both|several|half|one|two|three|each|none|much|part|parts|few)$/i

/** "a producer of rocket launchers that the union sanctioned": no weapon is put under sanctions; who makes it is. */
export function sanctionedAbove(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  if (
    word?.deprel !== 'acl:relcl' ||
    !/^(?:sanction|blacklist|fine|sue|ban|accuse|prosecute)$/.test(word.lemma)
  )
    return undefined
  const object = words.findIndex(
    ({ head, deprel, text }, at) =>
      head === i &&
      at > word.head &&
      at < i &&
      /^(?:obj|nsubj:pass)$/.test(deprel) &&
      /^(?:that|which)$/i.test(text),
  )
  if (object < 0 || !/^(?:weapon|product|facility)$/.test(kindAt(words, names, word.head) ?? ''))
    return undefined
  let at = word.head
  for (let steps = 0; steps < 3 && words[at]?.deprel === 'nmod'; steps++) {
    at = words[at]?.head ?? -1
    if (/^(?:person|organization)$/.test(kindAt(words, names, at) ?? '')) return { head: at }
  }
  return undefined
}

/** "a network of railways and shipping lanes that is meant to": no plural "is"; the one thing further up that is told of it is. */
export function oneAbove(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  const above = words[word?.head ?? -1]
  if (word?.deprel !== 'acl:relcl' || above?.xpos !== 'NNS' || word.head > i) return undefined
  const pronoun = words.findIndex(
    ({ head, deprel, text }, at) =>
      at > word.head && head === i && deprel.startsWith('nsubj') && /^(?:that|which|who)$/i.test(text),
  )
  // Right behind the plural, so that nothing else can be told of.
  if (pronoun < 0 || !/^(?:is|was|has)$/.test(words[pronoun + 1]?.text ?? '')) return undefined
  if (pronoun - word.head > 2 || words[pronoun + 1]?.head !== i) return undefined
  let at = word.head
  for (let steps = 0; steps < 3; steps++) {
    const { deprel, head } = words[at] ?? { deprel: '', head: -1 }
    if (deprel !== 'nmod' && deprel !== 'conj') return undefined
    at = head
    if (words[at]?.xpos === 'NN' && words[at]?.upos === 'NOUN') return { head: at }
  }
  return undefined
}
