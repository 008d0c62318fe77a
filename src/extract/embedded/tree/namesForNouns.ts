import type { Name, Word } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { headOf } from '../../../language/names/heads.ts'
import { type NamesAt, startOf } from './phraseStart.ts'
import { isAbove } from './tree.ts'

// Where a noun governs the name of what it speaks of, the name takes its place in the tree.

/** A name before the noun that describes it, or behind the word for where somebody is from. */
export function nameForNoun(words: Word[], name: Name): void {
  partedByComma(words, name)
  namedNative(words, name)
}

/** A name beside a word for one of several: "another", "one of whom". */
export function nameForOne(words: Word[], named: NamesAt, i: number): void {
  namedSubject(words, named, i)
  oneOfWhom(words, named, i)
}

/** "Meta, Facebook's parent company, removed it": a name that a comma parts from the noun behind it is no part of that noun. */
function partedByComma(words: Word[], { first, last, type }: Name): void {
  const at = headOf(words, { first, last })
  const name = words[at]
  const noun = words[name?.head ?? -1]
  if (!name || !noun || !/^compound|^nmod:desc/.test(name.deprel) || noun.upos !== 'NOUN' || name.head < last)
    return
  if (words[last + 1]?.text !== ',' || type === 'place' || startOf(words, name.head) !== last + 2) return
  const above = name.head
  words[at] = { ...name, head: noun.head, deprel: noun.deprel }
  words[above] = { ...noun, head: at, deprel: 'appos' }
  for (const [i, word] of words.entries())
    if (word.head === above && i < first) words[i] = { ...word, head: at }
}

/** "a Bulgarian named Luc Moreau": who is named stands where the word for where he is from did. */
function namedNative(words: Word[], name: Name): void {
  const at = headOf(words, name)
  const own = words[at]
  const verb = words[own?.head ?? -1]
  const native = words[verb?.head ?? -1]
  if (!own || !verb || native?.upos !== 'PROPN' || !/^(?:xcomp|obj|obl)$/.test(own.deprel)) return
  if (!/^(?:name|call)$/.test(verb.lemma) || verb.deprel !== 'acl' || own.head !== name.first - 1) return
  if (name.type !== 'person' || geographicName(native.text)?.kind !== 'demonym') return
  const from = verb.head
  words[at] = { ...own, head: native.head, deprel: native.deprel }
  words[from] = { ...native, head: at, deprel: 'compound' }
  words[own.head] = { ...verb, head: at, deprel: 'dep' }
  for (const [i, word] of words.entries())
    if (word.head === from && /^(?:case|det|cop|nsubj|aux|punct)/.test(word.deprel))
      words[i] = { ...word, head: at }
}

/** "another, Luc Moreau, was hired": who is named beside a word for one of several is whom the verb tells of. */
function namedSubject(words: Word[], named: NamesAt, i: number): void {
  const word = words[i]
  const one = words[word?.head ?? -1]
  if (word?.deprel !== 'appos' || !one || named.get(i)?.first !== word.head + 2) return
  if (!/^nsubj/.test(one.deprel) || !/^(?:another|(?:an)?other|second|third|former|latter)$/i.test(one.text))
    return
  if (words.some(({ head, deprel }, at) => head === word.head && at !== i && !/^(?:punct|det)$/.test(deprel)))
    return
  words[i] = { ...word, head: one.head, deprel: one.deprel }
  words[word.head] = { ...one, head: i, deprel: 'dep' }
}

/** "seven lecturers, one of whom, Anna Brown, was beaten up": who is named is the one. */
function oneOfWhom(words: Word[], named: NamesAt, i: number): void {
  const word = words[i]
  const name = named.get(i)
  if (word?.deprel !== 'appos' || name?.type !== 'person') return
  const [one, of, whom] = [words[name.first - 4], words[name.first - 3], words[name.first - 2]]
  if (one?.text.toLowerCase() !== 'one' || of?.text !== 'of' || whom?.text !== 'whom') return
  if (!/^nsubj/.test(one.deprel) || isAbove(words, i, one.head)) return
  words[i] = { ...word, head: one.head, deprel: one.deprel }
  words[name.first - 4] = { ...one, head: i, deprel: 'dep' }
}
