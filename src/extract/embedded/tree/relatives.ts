import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { EntityType } from '../../../model/vocabulary.ts'

// Whom a relative clause with "who" tells of: nothing but somebody.

export type Edge = Partial<Pick<Word, 'head' | 'deprel'>>
export type NamesAt = ReadonlyMap<number, Name>

/** The word of a name that hangs outside of it. */
export function headOf(words: readonly Word[], { first, last }: Name): number {
  for (let i = first; i <= last; i++) {
    const head = words[i]?.head ?? -1
    if (head < first || head > last) return i
  }
  return last
}

/** What a common noun with its words before it names; nothing for a name. */
export function typeAt(words: readonly Word[], i: number): EntityType | undefined {
  const word = words[i]
  return word?.upos === 'NOUN' ? typeOfNoun(word.lemma, /^NNP?S$/.test(word.xpos)) : undefined
}

/** "a letter from Anna Brown, who met her": no letter is a "who"; the name right before the comma is. */
export function whoBehind(words: readonly Word[], endingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl') return undefined
  const who = words.findIndex(
    ({ head, text }, at) => head === i && at > word.head && at < i && /^whom?$/i.test(text),
  )
  const name = words[who - 1]?.text === ',' ? endingAt.get(who - 2) : undefined
  const above = typeAt(words, word.head)
  if (name?.type !== 'person' || word.head >= name.first || above === undefined) return undefined
  if (/^(?:person|group|organization)$/.test(above)) return undefined
  return { head: headOf(words, name) }
}

/** "a collector in Oslo, who called the police": no place and no body is a "who"; the person whom it tells of is. */
export function whoAbove(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'acl:relcl') return undefined
  const who = words.findIndex(({ head, text }, at) => head === i && at < i && /^whom?$/i.test(text))
  const isNobody = (at: number) =>
    names.some(
      ({ first, last, type }) =>
        first <= at && at <= last && /^(?:place|organization|facility|work|event|product)$/.test(type ?? ''),
    )
  if (who <= word.head || !isNobody(word.head)) return undefined
  let at = word.head
  for (let steps = 0; steps < 3 && words[at]?.deprel === 'nmod'; steps++) {
    at = words[at]?.head ?? -1
    const named = names.find(({ first, last }) => first <= at && at <= last)
    if (/^(?:person|group)$/.test((named ? named.type : typeAt(words, at)) ?? '')) return { head: at }
  }
  return undefined
}
