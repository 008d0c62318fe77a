import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { nameAt } from '../../../language/names/heads.ts'
import { childOf, isAbove, outOfFlat, relationOf } from './tree.ts'

// Participles behind a noun that the parser hangs elsewhere, or takes for verbs.

/** Changes edges of `words`, those of a tree whose names are units, in place. */
export function participles(words: Word[], names: readonly Name[]): void {
  for (const i of words.keys()) {
    describing(words, i)
    inOffice(words, i)
    operated(words, names, i)
    const maker = makerAbove(words, names, i)
    const word = words[i]
    if (word && maker >= 0) words[i] = { ...word, head: maker }
  }
}

/** What is done to bodies, and to few of the things that they make. */
const TO_BODIES = wordSet(`
  own control found run base head lead establish register incorporate set back finance fund ally associate affiliate link sanction
  blacklist operate chair manage
`)

const hasChild = (words: readonly Word[], i: number, deprel: RegExp) =>
  words.some(({ head, deprel: own }) => head === i && deprel.test(own))

/** "the brigade, a militia allied with Kenya.": behind a comma, an article and a noun a past form without object is a participle. */
function describing(words: Word[], i: number): void {
  const word = words[i]
  const noun = words[i - 1]
  if (word?.deprel !== 'parataxis' || !/^VB[DN]$/.test(word.xpos) || !TO_BODIES.has(word.lemma)) return
  if (noun?.head !== i || noun.deprel !== 'nsubj' || noun.upos !== 'NOUN') return
  if (
    hasChild(words, i, /^(?:aux|cop|obj|ccomp|xcomp)/) ||
    !/^(?:by|with|to|from|in)$/.test(words[i + 1]?.text ?? '')
  )
    return
  const article = childOf(words, i - 1, /^det$/, 0, i)
  const beside = outOfFlat(words, words[article - 1]?.text === ',' ? article - 2 : -1)
  if (!/^(?:NOUN|PROPN)$/.test(words[beside]?.upos ?? '') || isAbove(words, i, beside)) return
  words[i - 1] = { ...noun, head: beside, deprel: 'appos' }
  words[i] = { ...word, head: i - 1, deprel: 'acl', xpos: 'VBN', feats: 'Tense=Past|VerbForm=Part' }
}

/** "three serving members of parliament": whoever is in office serves nobody. */
function inOffice(words: Word[], i: number): void {
  const word = words[i]
  const number = words[i - 1]
  const noun = words[i + 1]
  if (word?.xpos !== 'VBG' || !/^(?:serve|sit|act|practi[sc]e|retire)$/.test(word.lemma)) return
  if (word.deprel !== 'acl' || word.head !== i - 1 || number?.upos !== 'NUM') return
  if (noun?.xpos !== 'NNS' || noun.head !== i || noun.deprel !== 'obj') return
  words[i + 1] = { ...noun, head: number.head, deprel: number.deprel }
  words[i - 1] = { ...number, head: i + 1, deprel: 'nummod' }
  words[i] = { ...word, head: i + 1, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' }
  for (const [at, other] of words.entries())
    if ((other.head === i || other.head === i - 1) && Math.abs(at - i) > 1)
      words[at] = { ...other, head: i + 1 }
}

/** "were flown on a plane operated by Acme": what has a preposition of its own before the participle is no doer of it. */
function operated(words: Word[], names: readonly Name[], i: number): void {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!word || !verb || !/^obl/.test(word.deprel) || verb.xpos !== 'VBN' || i > word.head) return
  const end = nameAt(names, i)?.last ?? i
  if (
    word.head !== end + 1 ||
    words[end + 2]?.text !== 'by' ||
    hasChild(words, word.head, /^(?:aux|nsubj|mark)/)
  )
    return
  const before = words.findLastIndex(
    ({ head, deprel }, at) => at < i && (head === i || head === word.head) && deprel === 'case',
  )
  const marker = words[before]
  if (!marker || words.slice(before + 1, i).some(({ head }) => head !== i)) return
  if (!/^(?:on|in|at|from|with|to|through|via|into|aboard|for)$/i.test(marker.text)) return
  if (!/^(?:advcl|ccomp|xcomp|conj)$/.test(verb.deprel) || verb.head > i) return
  words[i] = { ...word, head: verb.head, deprel: 'obl' }
  words[word.head] = { ...verb, head: i, deprel: 'acl' }
  words[before] = { ...marker, head: i }
}

/** "a maker of phones owned by Anna Brown": the maker is. @returns that noun, -1 where word `i` stays. */
function makerAbove(words: readonly Word[], names: readonly Name[], i: number): number {
  const word = words[i]
  const thing = words[word?.head ?? -1]
  if (word?.deprel !== 'acl' || word.xpos !== 'VBN' || !TO_BODIES.has(word.lemma)) return -1
  if (thing?.deprel !== 'nmod' || word.head > i || words[i + 1]?.text !== 'by') return -1
  const above = words[thing.head]
  // "a coalition of eleven states headed by Kenya"
  if (/S$/.test(thing.xpos) && /^(?:head|lead|chair)$/.test(word.lemma) && above && UNITED.test(above.lemma))
    return thing.head
  const isName = nameAt(names, word.head) !== undefined
  if (isName || /^(?:organization|facility|person|place|group)$/.test(kindOf(thing))) return -1
  const maker = words[thing.head]
  return maker?.upos === 'NOUN' && MAKERS.test(maker.lemma) && relationOf(maker) !== 'nmod' ? thing.head : -1
}

const kindOf = ({ lemma, upos }: Word) => (upos === 'NOUN' ? (typeOfNoun(lemma, false) ?? '') : '')

const UNITED =
  /^(?:coalition|alliance|consortium|group|delegation|team|panel|commission|committee|bloc|union|league|network|mission|force)$/

const MAKERS =
  /^(?:maker|manufacturer|producer|supplier|seller|distributor|importer|exporter|dealer|trader|provider|publisher|developer|operator|chain|retailer|wholesaler|network|group|web|string|company|firm)$/
