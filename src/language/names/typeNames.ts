import type { EntityType } from '../../model/vocabulary.ts'
import type { MentionPhrase, Name, Word } from '../language.ts'
import { CORPORATE_PREFIXES, CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName } from '../lexicon/countries.ts'
import { bare } from '../lexicon/words.ts'
import { firstListed, headOf } from './heads.ts'
import { typesOfInitials } from './initials.ts'
import { isClub } from './isClub.ts'
import { isLanguage } from './isLanguage.ts'
import { longForms } from './longForms.ts'
import { isSurname, surnamesOf } from './surnames.ts'
import { asDescribed, typeAgainstForm } from './typeAgainstForm.ts'
import { typeByContext } from './typeByContext.ts'
import { typeByForm } from './typeByForm.ts'
import { SharedNames } from './typeShared.ts'
import { TypeVotes } from './typeVotes.ts'
import { textOf } from './wordShape.ts'

/** What a name's own form weighs against what its contexts say of the same words. */
const BY_FORM = 10

/**
 * The names of a document with their types: by form first; what stays open takes the type that weighs most
 * around all mentions of the same words; what then stays open, that of the names it is listed with.
 */
export function typeNames(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly Name[])[],
  mentions: readonly (readonly MentionPhrase[])[],
): Name[][] {
  const votes = new TypeVotes()
  const vote = (name: string, type: EntityType, weight: number) => votes.add(name, type, weight)
  for (const words of sentences)
    for (const { letters, first, last, type } of longForms(words))
      for (const name of type ? [letters, textOf(words, { first, last })] : [])
        vote(name, type ?? 'concept', BY_FORM)
  const formed = found.map((names, i) => {
    const words = sentences[i] ?? []
    const byHead = new Map((mentions[i] ?? []).map((mention) => [mention.head, mention]))
    return names.map((name) => {
      if (isLanguage(words, name)) return { ...name, type: 'concept' as const }
      const sure = isClub(words, name)
        ? 'organization'
        : (typeAgainstForm(words, name) ?? name.type ?? asDescribed(words, name, typeByForm(words, name)))
      const text = textOf(words, name)
      if (sure) vote(text, sure, BY_FORM)
      // "Halton" where "Halton Town" plays is the club.
      if (sure === 'organization' && name.last > name.first && isClub(words, name))
        vote(textOf(words, { first: name.first, last: name.last - 1 }), sure, 8)
      if (!sure) for (const { type, weight } of typeByContext(words, name, byHead)) vote(text, type, weight)
      return sure ? { ...name, type: sure } : name
    })
  })
  for (const [letters, type] of typesOfInitials(sentences, formed, votes)) vote(letters, type, 3)
  for (const [i, names] of formed.entries()) {
    const words = sentences[i] ?? []
    const typeOf = (name: Name) => name.type ?? votes.typeOf(textOf(words, name))
    for (const name of amongPersons(words, names, typeOf)) vote(textOf(words, name), 'person', 2)
  }
  for (const [i, names] of formed.entries())
    for (const name of names) {
      const words = sentences[i] ?? []
      const type = name.type ?? votes.typeOf(textOf(words, name))
      // "Putin" is whom "Vladimir Putin" names.
      if (type === 'person' && name.last > name.first)
        vote(textOf(words, { first: surnameAt(words, name), last: name.last }), type, 5)
      // "Vista" is what "Google Vista" is.
      if (type === 'product' && name.last > name.first)
        vote(textOf(words, { first: name.first + 1, last: name.last }), type, 5)
      // "Kestrel" is what "Kestrel Commodities Ltd" is; but "Paris" is not what "Paris Club" is.
      if (type === 'organization' && hasLegalForm(words, name)) {
        for (let end = name.first; end < name.last; end++)
          vote(textOf(words, { first: name.first, last: end }), type, 5)
      }
      // "Faber" is what "Faber & Faber" is.
      if (type === 'organization' && words[name.first + 1]?.text === '&')
        vote(words[name.first]?.text ?? '', type, 5)
      // "Altamira" is what "Constructora Altamira" is; "Banco de Chile" is no "de".
      const second = words[name.first + 1]?.text ?? ''
      if (type === 'organization' && name.last > name.first && isOwnWordOfFirm(words, name))
        vote(second, type, 5)
    }
  const surnames = surnamesOf(sentences, formed)
  const voted = formed.map((names, i) =>
    names.map((name) => {
      const words = sentences[i] ?? []
      const type = isSurname(words, name, surnames)
        ? 'person'
        : (name.type ?? votes.typeOf(textOf(words, name)))
      return withType(name, type)
    }),
  )
  const shared = new SharedNames(sentences, voted)
  return voted.map((names, i) => {
    const words = sentences[i] ?? []
    const typed = names.map((name) => withType(name, shared.typeOf(words, name)))
    return typed.map((name) => withType(name, name.type ?? typeOfListed(words, typed, name)))
  })
}

/** Where a surname begins, with what a hyphen joins to it: "Castellani-Ito". */
function surnameAt(words: readonly Word[], { first, last }: Name): number {
  let at = last
  while (at - 2 > first && /^[-–‑]$/.test(words[at - 1]?.text ?? '')) at -= 2
  return at
}

/** Whether a company's name ends in its legal form or line of business, and begins with no geographic name. */
function hasLegalForm(words: readonly Word[], { first, last }: Name): boolean {
  const end = bare(words[last]?.text ?? '')
  return last > first && CORPORATE_SUFFIXES.has(end) && geographicName(words[first]?.text ?? '') === undefined
}

/** Whether a kind of company begins the name and a word of no place follows it. */
const isOwnWordOfFirm = (words: readonly Word[], { first }: Name) =>
  CORPORATE_PREFIXES.has(bare(words[first]?.text ?? '')) &&
  /^\p{Lu}\p{Ll}/u.test(words[first + 1]?.text ?? '') &&
  geographicName(words[first + 1]?.text ?? '') === undefined

/** "Ann Lee, Orvic and Karen Hill": the names of no kind that a list has between two persons. */
function amongPersons(
  words: readonly Word[],
  names: readonly Name[],
  typeOf: (name: Name) => EntityType | undefined,
): Name[] {
  const isNext = (a: Name | undefined, b: Name | undefined) =>
    a !== undefined &&
    b !== undefined &&
    words.slice(a.last + 1, b.first).every(({ text }) => /^(?:,|and|&|or)$/.test(text))
  return names.filter((name, k) => {
    const [before, after] = [names[k - 1], names[k + 1]]
    if (name.type !== undefined || !before || !after) return false
    if (typeOf(before) !== 'person' || typeOf(after) !== 'person') return false
    return isNext(before, name) && isNext(name, after)
  })
}

const withType = (name: Name, type: EntityType | undefined): Name => (type ? { ...name, type } : name)

/** "Firefox, Chrome and Safari": what is listed together is of one kind. */
function typeOfListed(words: readonly Word[], names: readonly Name[], name: Name): EntityType | undefined {
  const list = firstListed(words, headOf(words, name))
  return names.find((other) => other.type !== undefined && firstListed(words, headOf(words, other)) === list)
    ?.type
}
