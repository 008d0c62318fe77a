import type { Name } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'

/** Whether a name that stands before a noun as a part of its phrase owns what the noun names. */
export function isOwning(context: SentenceContext, noun: NounPhrase, name: Name): boolean {
  if (!isOther(context, noun, name) || isAnothers(context, noun, name)) return false
  // "the alliance's Norwegian head": whose he is stands before that.
  const role = roleType(context.words[noun.head]?.lemma ?? '') ?? ''
  return !(noun.possessor && name.type === 'place' && OFFICES.test(role))
}

/**
 * Whether a name before a noun is another thing than the noun with it: "Kenya's army" is, but "the Kisumu county" and
 * "the Kenyan coast" are only that place again.
 */
function isOther({ mentions, words }: SentenceContext, noun: NounPhrase, name: Name): boolean {
  // "an Ariane 5 rocket": the kind behind what it is called.
  const kind = typeOfNoun(words[noun.head]?.lemma ?? '', false)
  if (/^(?:product|weapon)$/.test(name.type ?? '') && /^(?:product|weapon)$/.test(kind ?? '')) return false
  if (!/^(?:place|organization|person|group|product|work)$/.test(name.type ?? '')) return false
  // "the Red Lion brigade" is called so.
  if (name.type === 'organization' && !noun.possessor && CALLED.test(words[noun.head]?.lemma ?? ''))
    return false
  return !(name.type === 'place' && mentions.typeOf(noun) === 'place')
}

const OFFICES = /^(?:leader-of|official-of)$/

/** Bodies that have their name before them. */
const CALLED = /^(?:brigade|militia|battalion|movement|cartel|gang|party|newspaper|magazine|sect|clan)$/

/**
 * Names that are not the thing's: of "the Kenyan minister Anna Brown's tweet" the first is the person's, and of "Brown
 * Professor of Law" it is the chair's.
 */
function isAnothers(context: SentenceContext, { modifiers, head }: NounPhrase, name: Name): boolean {
  const { words, tree, nouns, mentions } = context
  const next = modifiers[modifiers.indexOf(name) + 1]
  // "the Asia director of Acme" directs no Asia.
  const isOf = (at: number) => {
    const body = at > head ? nouns.get(at) : undefined
    return (
      body !== undefined && mentions.typeOf(body) === 'organization' && prepositionOf(tree, at)?.text === 'of'
    )
  }
  const leads = roleType(words[head]?.lemma ?? '') === 'leader-of'
  if (name.type === 'place' && leads && dependents(tree, head, 'nmod').some(isOf)) return true
  if (name.type === 'place' && next?.type === 'person') return true
  return (
    name.type === 'person' && /^(?:Professor|Chair|Fellow|Lecturer|Reader)$/.test(words[head]?.text ?? '')
  )
}
