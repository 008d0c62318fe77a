import type { MentionPhrase, Name, Word } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { SYLLABIC_FAMILIES } from '../../../language/lexicon/familyNames.ts'
import { genderOfNoun } from '../../../language/lexicon/genderedNouns.ts'
import { genderOfGivenName } from '../../../language/lexicon/givenNames.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { ExtractedMention } from '../../../model/statement.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { secondConjunct } from './secondConjunct.ts'

/** The model's class of a noun phrase (GUM's entity types). */
export type MentionClass = MentionPhrase['type']

type Facts = Pick<ExtractedMention, 'type' | 'gender' | 'number' | 'country'>

/** What a noun phrase tells of who is meant: type, gender, number, country. */
export function factsOf(
  words: readonly Word[],
  noun: NounPhrase,
  core: string,
  kind: MentionClass | undefined,
): Facts {
  const head = words[noun.head]
  if (noun.pronoun) return pronounFacts(words[noun.head]?.text.toLowerCase() ?? '')
  if (noun.name) return nameFacts(words, noun.name, core, words[noun.name.first - 1])
  const plural = isPlural(head) || secondConjunct(words, noun) !== undefined
  const told = ofMany(headType(words, noun) ?? typeOfClass(kind, plural), isPlural(head), head?.lemma)
  // "the star itself" is nobody.
  const type = told === 'person' && words[noun.last + 1]?.text === 'itself' ? 'concept' : told
  const gender = genderOfNoun(head?.lemma ?? '')
  return { number: plural ? 'plural' : 'singular', ...(type && { type }), ...(gender && { gender }) }
}

/** The type that the model's class gives to a noun that no list knows; none for times. */
function typeOfClass(kind: MentionClass | undefined, plural: boolean): EntityType | undefined {
  if (kind === 'person') return plural ? 'group' : 'person'
  return kind && TYPE_OF_CLASS[kind]
}

const TYPE_OF_CLASS: Readonly<Partial<Record<MentionClass, EntityType>>> = {
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'product',
  substance: 'product',
  animal: 'concept',
  plant: 'concept',
  abstract: 'concept',
}

/** Bodies in the plural are no body: "municipalities", "food manufacturers". */
const ofMany = (type: EntityType | undefined, plural: boolean, lemma = ''): EntityType | undefined =>
  plural && (type === 'organization' || HOUSES.has(lemma)) ? 'group' : type

/** Houses that act: several of them are many bodies, not a building. */
const HOUSES = new Set('school library museum gallery hospital clinic monastery church college'.split(' '))

/** The type that the head noun gives to a phrase. */
export function headType(words: readonly Word[], noun: NounPhrase): EntityType | undefined {
  const head = words[noun.head]
  const before = words[noun.head - 1]
  if (!head) return undefined
  // "brought to justice", "obstructing justice": nobody, without an article.
  if (head.text === 'justice' && words[noun.first]?.upos !== 'DET') return 'concept'
  // "the venture arm of the bank" is no weapon.
  if (head.text.toLowerCase() === 'arm')
    return before?.upos === 'NOUN' && noun.head > noun.core ? 'organization' : undefined
  // A think tank drives nowhere.
  if (head.lemma === 'tank' && before?.lemma === 'think') return 'organization'
  // "artillery pieces", "weapons systems": the noun before tells what they are.
  if (GENERIC_HEADS.has(head.lemma) && before?.upos === 'NOUN' && noun.head > noun.core)
    return DEFENCE.has(before.lemma) ? 'weapon' : typeOfNoun(before.lemma, false)
  return typeOfNoun(head.lemma, isPlural(head))
}

const GENERIC_HEADS = new Set(
  'piece system item device stock stockpile arsenal fleet unit component part round'.split(' '),
)

/** "air defence systems", "missile launchers" are weapons. */
const DEFENCE = new Set(['defence', 'defense', 'launch', 'rocket', 'radar'])

const isPlural = (word: Word | undefined) =>
  word !== undefined &&
  (word.upos === 'NOUN' || word.upos === 'PROPN') &&
  (/\bNumber=Plur\b/.test(word.feats) ||
    word.lemma !== word.text.toLowerCase() ||
    /^(?:people|police|troops|children|men|women)$/i.test(word.text))

/** Whether a name before the head names the same kind of thing as the head. */
export function isOwnName(words: readonly Word[], noun: NounPhrase, name: Name): boolean {
  const type = headType(words, noun)
  // "the Harbour sequel" is another film.
  if (COPIES.test(words[noun.head]?.lemma ?? '')) return false
  if (name.type === 'weapon' || name.type === 'product' || name.type === 'work') return type === name.type
  return name.type === 'event' && type === 'event'
}

const COPIES = /^(?:sequel|prequel|remake|adaptation|translation|spin-off|spinoff|parody|clone)$/

/** What a name tells of who bears it. */
export function nameFacts(words: readonly Word[], name: Name, core: string, before: Word | undefined): Facts {
  const { type } = name
  const place = geographicName(core.replace(/\s+/g, ' '))
  // "the Russians" may stand for their state, "many Russians" are people; "German" where it is spoken is no state.
  const isPeople = type === 'group' && before?.text.toLowerCase() !== 'the'
  const country =
    place &&
    type !== 'concept' &&
    type !== 'person' &&
    !isPeople &&
    (place.kind === 'country' || place.kind === 'demonym')
      ? place.code
      : undefined
  const gender =
    type === 'person'
      ? (genderOfNoun(before?.lemma.toLowerCase().replace(/\.$/, '') ?? '') ?? givenGender(words, name))
      : undefined
  return {
    number: type === 'group' ? 'plural' : 'singular',
    ...(type && { type }),
    ...(gender && { gender }),
    ...(country && { country }),
  }
}

/** The gender of the given name: the first, but where the family's comes first: "Kim" of "Kim Yo Jong" tells none. */
function givenGender(words: readonly Word[], { first, last }: Name) {
  const word = words[first]?.text ?? ''
  return last > first && SYLLABIC_FAMILIES.has(word.toLowerCase()) ? undefined : genderOfGivenName(word)
}

function pronounFacts(word: string): Facts {
  if (/^(?:he|him|his|himself)$/.test(word))
    return { type: 'person', gender: 'masculine', number: 'singular' }
  if (/^(?:she|her|hers|herself)$/.test(word))
    return { type: 'person', gender: 'feminine', number: 'singular' }
  if (/^(?:it|its|itself)$/.test(word)) return { gender: 'neuter', number: 'singular' }
  if (/^(?:they|them|their|theirs|themselves|we|us|our|these|those|both)$/.test(word))
    return { number: 'plural' }
  return { number: 'singular' }
}
