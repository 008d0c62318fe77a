import type { EntityType } from '../../model/vocabulary.ts'
import type { MentionPhrase, Name, Word } from '../language.ts'
import { CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName } from '../lexicon/countries.ts'
import { bare } from '../lexicon/words.ts'
import { isClub } from './isClub.ts'
import { isLanguage } from './isLanguage.ts'
import { longForms } from './longForms.ts'
import { firstListed, headOf, typeByContext } from './typeByContext.ts'
import { typeByDeed } from './typeByDeed.ts'
import { typeByForm } from './typeByForm.ts'

type Votes = Map<EntityType, number>

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
  const votes = new Map<string, Votes>()
  const vote = (name: string, type: EntityType, weight: number) => {
    const of = votes.get(name) ?? new Map<EntityType, number>()
    votes.set(name, of.set(type, (of.get(type) ?? 0) + weight))
  }
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
        : (surelyAs(words, name) ?? name.type ?? typeByForm(words, name))
      const text = textOf(words, name)
      if (sure) vote(text, sure, BY_FORM)
      // "Halton" where "Halton Town" plays is the club.
      if (sure === 'organization' && name.last > name.first && isClub(words, name))
        vote(textOf(words, { first: name.first, last: name.last - 1 }), sure, 8)
      if (!sure) for (const { type, weight } of typeByContext(words, name, byHead)) vote(text, type, weight)
      return sure ? { ...name, type: sure } : name
    })
  })
  for (const [letters, type] of initialsOf(sentences, formed, votes)) vote(letters, type, 3)
  for (const [i, names] of formed.entries()) {
    const words = sentences[i] ?? []
    const typeOf = (name: Name) => name.type ?? most(votes.get(textOf(words, name)))
    for (const name of amongPersons(words, names, typeOf)) vote(textOf(words, name), 'person', 2)
  }
  for (const [i, names] of formed.entries())
    for (const name of names) {
      const words = sentences[i] ?? []
      const type = name.type ?? most(votes.get(textOf(words, name)))
      // "Putin" is whom "Vladimir Putin" names.
      if (type === 'person' && name.last > name.first) vote(words[name.last]?.text ?? '', type, 5)
      // "Vista" is what "Google Vista" is.
      if (type === 'product' && name.last > name.first)
        vote(textOf(words, { first: name.first + 1, last: name.last }), type, 5)
      // "Kestrel" is what "Kestrel Commodities Ltd" is; but "Paris" is not what "Paris Club" is.
      if (type === 'organization' && hasLegalForm(words, name)) {
        for (let end = name.first; end < name.last; end++)
          vote(textOf(words, { first: name.first, last: end }), type, 5)
      }
    }
  const surnames = surnamesOf(sentences, formed)
  return formed.map((names, i) => {
    const words = sentences[i] ?? []
    const typed = names.map((name) =>
      isSurname(words, name, surnames)
        ? withType(name, 'person')
        : withType(name, name.type ?? most(votes.get(textOf(words, name)))),
    )
    return typed.map((name) => withType(name, name.type ?? typeOfListed(words, typed, name)))
  })
}

/** The places that persons of the document have for their last name: "George Washington". */
function surnamesOf(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly Name[])[],
): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const [i, names] of found.entries())
    for (const { first, last, type } of names) {
      const words = sentences[i] ?? []
      const text = words[last]?.text ?? ''
      const isNamed = type === 'person' && last > first && words[last - 1]?.upos !== 'ADP'
      if (isNamed && geographicName(text)) surnames.add(text)
    }
  return surnames
}

/** "Washington took command" of a George Washington; "in Washington" is the town. */
function isSurname(
  words: readonly Word[],
  { first, last, type }: Name,
  surnames: ReadonlySet<string>,
): boolean {
  if (type !== 'place' || last > first || !surnames.has(words[first]?.text ?? '')) return false
  const before = words[first - 1]?.text.toLowerCase() ?? ''
  return !PLACING.test(before) && !(words[first + 1]?.text === ',' && isPlace(words[first + 2]))
}

const PLACING =
  /^(?:in|at|near|to|from|into|through|around|outside|inside|across|via|the|greater|downtown|central)$/
const isPlace = (word: Word | undefined) => geographicName(word?.text ?? '') !== undefined

/** Whether a company's name ends in its legal form or line of business, and begins with no geographic name. */
function hasLegalForm(words: readonly Word[], { first, last }: Name): boolean {
  const end = bare(words[last]?.text ?? '')
  return last > first && CORPORATE_SUFFIXES.has(end) && geographicName(words[first]?.text ?? '') === undefined
}

/** What the sentence says of a name against its form: "films such as House of Glass" are works, "taught at Iowa State" is no land. */
function surelyAs(words: readonly Word[], name: Name): EntityType | undefined {
  if (isListedWork(words, name)) return 'work'
  if (name.last === name.first || words[name.last]?.text !== 'State') return undefined
  const deed = typeByDeed(words, name, headOf(words, name))
  return deed?.type === 'organization' && deed.weight > 3 ? deed.type : undefined
}

/** "films such as Vertigo and House of Glass" */
function isListedWork(words: readonly Word[], name: Name): boolean {
  const first = firstListed(words, headOf(words, name))
  const noun = words[words[first]?.head ?? -1]
  const marker = words.find(({ head, deprel }) => head === first && deprel === 'case')?.lemma ?? ''
  return (
    /^(?:such|like|including)$/.test(marker) &&
    words[first]?.deprel === 'nmod' &&
    noun?.xpos === 'NNS' &&
    SHOWN.test(noun.lemma)
  )
}

const SHOWN =
  /^(?:film|movie|novel|book|song|album|play|opera|show|musical|poem|painting|sitcom|drama|comedy|magazine)$/

/** The types of letters that are the initials of one other name of the text: "DH" of the Digital Humanities; a name of no type is a concept. */
function initialsOf(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly Name[])[],
  votes: ReadonlyMap<string, Votes>,
): Map<string, EntityType> {
  const full = new Map<string, string>()
  const types = new Map<string, EntityType>()
  for (const [i, names] of found.entries())
    for (const name of names) {
      const text = textOf(sentences[i] ?? [], name)
      const initials = text
        .split(' ')
        .filter((part) => /^\p{Lu}\p{L}/u.test(part))
        .map((part) => part[0] ?? '')
        .join('')
      const known = full.get(initials)
      if (initials.length < 2 || known === text) continue
      // What two names begin with tells of neither.
      if (known !== undefined) types.delete(initials)
      else types.set(initials, name.type ?? most(votes.get(text)) ?? 'concept')
      full.set(initials, text)
    }
  for (const [letters, type] of types) if (type === 'person') types.delete(letters)
  return types
}

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

const textOf = (words: readonly Word[], { first, last }: Name) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

const withType = (name: Name, type: EntityType | undefined): Name => (type ? { ...name, type } : name)

/** "Firefox, Chrome and Safari": what is listed together is of one kind. */
function typeOfListed(words: readonly Word[], names: readonly Name[], name: Name): EntityType | undefined {
  const list = firstListed(words, headOf(words, name))
  return names.find((other) => other.type !== undefined && firstListed(words, headOf(words, other)) === list)
    ?.type
}

/** The type that weighs most; of equals the first that was seen. */
function most(votes: Votes | undefined): EntityType | undefined {
  let best: EntityType | undefined
  for (const [type, count] of votes ?? [])
    if (best === undefined || count > (votes?.get(best) ?? 0)) best = type
  return best
}
