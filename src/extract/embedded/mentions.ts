import type { Analysis, MentionPhrase, Name, Word } from '../../language/language.ts'
import { geographicName } from '../../language/lexicon/countries.ts'
import { genderOfNoun } from '../../language/lexicon/genderedNouns.ts'
import { genderOfGivenName } from '../../language/lexicon/givenNames.ts'
import { typeOfNoun } from '../../language/lexicon/nounTypes.ts'
import { headOf } from '../../language/names/typeByContext.ts'
import type { DocumentId } from '../../model/span.ts'
import { spanOf } from '../../model/span.ts'
import type { ExtractedMention } from '../../model/statement.ts'
import type { EntityType } from '../../model/vocabulary.ts'
import { syntaxOf } from './mentionSyntax.ts'
import type { NounPhrases } from './phrases/nounPhrases.ts'
import type { NounPhrase, Phrase } from './phrases/phrase.ts'

/** Finds the mentions that a noun phrase or a name is, as places in the extraction's list. */
export interface MentionFinder {
  /** None for times and bare quantities, two for "the Russian and North Korean armies". */
  of(noun: NounPhrase): readonly number[]
  ofName(name: Name): number | undefined
  type(mention: number): EntityType | undefined
  at(mention: number): ExtractedMention | undefined
}

type MentionClass = MentionPhrase['type']

interface Draft {
  readonly mention: ExtractedMention
  readonly noun?: NounPhrase
  readonly name?: Name
}

/** Adds all mentions of a sentence to `list`, in the order of the text, and returns where each stands. */
export function addMentions(
  list: ExtractedMention[],
  document: DocumentId,
  text: string,
  analysis: Analysis,
  nouns: NounPhrases,
): MentionFinder {
  const drafts: Draft[] = []
  const classAt = new Map(analysis.nounPhrases.map(({ head, type }) => [head, type]))
  const named = new Set<Name>()
  const around = new Map<number, NounPhrase>()
  for (const noun of nouns.values()) {
    addPhrase(drafts, document, text, analysis, noun, classAt)
    if (noun.name) named.add(noun.name)
    for (const { first } of noun.modifiers) around.set(first, noun)
  }
  for (const name of analysis.names) {
    const noun = around.get(name.first)
    // "Scud-B" in "Scud-B missiles" is the thing itself, no owner of it.
    const inside = noun !== undefined && !noun.name && isOwnName(analysis.words, noun, name)
    if (!named.has(name) && !inside)
      drafts.push({ mention: nameMention(document, text, analysis, name), name })
  }
  drafts.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  const byNoun = new Map<NounPhrase, number[]>()
  const byName = new Map<Name, number>()
  const seen = new Map<string, number>()
  for (const { mention, noun, name } of drafts) {
    const key = `${mention.start}-${mention.end}-${mention.core.start}`
    const index = seen.get(key) ?? list.push(mention) - 1
    seen.set(key, index)
    if (noun) byNoun.set(noun, [...(byNoun.get(noun) ?? []), index])
    if (name) byName.set(name, index)
  }
  return {
    of: (noun) => byNoun.get(noun) ?? [],
    ofName: (name) => byName.get(name),
    type: (mention) => list[mention]?.type,
    at: (mention) => list[mention],
  }
}

/** Whether a name before the head names the same kind of thing as the head. */
export function isOwnName(words: readonly Word[], noun: NounPhrase, name: Name): boolean {
  const type = headType(words, noun)
  if (name.type === 'weapon' || name.type === 'product' || name.type === 'work') return type === name.type
  return name.type === 'event' && type === 'event'
}

function addPhrase(
  drafts: Draft[],
  document: DocumentId,
  text: string,
  analysis: Analysis,
  noun: NounPhrase,
  classAt: ReadonlyMap<number, MentionClass>,
): void {
  if (noun.time) return
  const { words } = analysis
  const head = words[noun.head]
  if (!head || (!noun.name && !noun.pronoun && !isThing(words, noun))) return
  const span = spanOf(document, text, {
    start: words[noun.first]?.start ?? 0,
    end: words[noun.last]?.end ?? 0,
  })
  const coreWords = corePhrase(words, noun)
  const core = spanOf(document, text, {
    start: words[coreWords.first]?.start ?? 0,
    end: words[coreWords.last]?.end ?? 0,
  })
  const facts = factsOf(words, noun, core.exact, classAt.get(noun.head))
  const ownName = noun.modifiers.some((name) => isOwnName(words, noun, name))
  const kind = noun.pronoun ? 'pronoun' : noun.name || ownName ? 'name' : 'nominal'
  const second = secondConjunct(words, noun)
  const composed = second && composeFirst(text, words, noun, core.start, second)
  drafts.push({
    mention: { ...span, kind, core, ...(composed && { composed }), ...facts, ...syntaxOf(words, noun.head) },
    noun,
    ...(noun.name && { name: noun.name }),
  })
  if (second !== undefined) {
    const range = { start: words[second.first]?.start ?? 0, end: words[noun.last]?.end ?? 0 }
    const part = spanOf(document, text, range)
    drafts.push({ mention: { ...part, kind, core: part, ...facts, ...syntaxOf(words, noun.head) }, noun })
  }
}

/** A noun that speaks of something: no bare number or measure. */
function isThing(words: readonly Word[], { head, last }: NounPhrase): boolean {
  const word = words[Math.min(head, last)]
  return word !== undefined && (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ')
}

/** The name alone; for a common noun its phrase without article and pronoun, with the name of its owner. */
export function corePhrase(words: readonly Word[], noun: NounPhrase): Phrase {
  if (noun.name) return { first: noun.name.first, last: noun.name.last }
  const owner = noun.possessor && !noun.possessor.pronoun ? corePhrase(words, noun.possessor) : undefined
  let first = owner ? owner.first : noun.core
  // Quantities tell how many, not what: "20,000-60,000 artillery shells".
  const isCount = (i: number) =>
    isAbout(words, i, noun.head) ||
    isRange(words, i) ||
    (words[i]?.upos === 'NUM' &&
      (words[i + 1]?.upos !== 'PUNCT' || isRange(words, i + 1)) &&
      !isMeasure(words, i))
  while (
    first < noun.head &&
    (isCount(first) ||
      /^(?:more|less|fewer|than|about|nearly|other|such|own|just)$/i.test(words[first]?.text ?? ''))
  )
    first++
  const quoted =
    /^["”»’]$/.test(words[noun.last]?.text ?? '') &&
    !words.slice(first, noun.head).some(({ text }) => /^["“«‘]$/.test(text))
  if (/^["“«‘]$/.test(words[first]?.text ?? '')) first++
  return { first: Math.min(first, noun.head), last: quoted ? noun.head : noun.last }
}

/** "over" in "over 700 asylum seekers", "up to" in "up to 40 km". */
const isAbout = (words: readonly Word[], i: number, head: number) =>
  /^(?:ADV|ADP|ADJ|SCONJ)$/.test(words[i]?.upos ?? '') &&
  words.slice(i + 1, Math.min(i + 4, head)).some(({ upos }) => upos === 'NUM') &&
  words.slice(i, Math.min(i + 4, head)).every(({ upos }) => /^(?:ADV|ADP|ADJ|SCONJ|NUM|NOUN)$/.test(upos))

/** The dash of "20,000-60,000". */
const isRange = (words: readonly Word[], i: number) =>
  /^[-–]$/.test(words[i]?.text ?? '') && words[i - 1]?.upos === 'NUM' && words[i + 1]?.upos === 'NUM'

const isMeasure = (words: readonly Word[], i: number) =>
  /^(?:mm|cm|kg|km|inch|mile|metre|meter|pound|ton|x)$/.test(words[i + 1]?.text ?? '')

/** The modifier of the second thing in "the Russian and North Korean armies" and "152 mm and 122 mm shells". */
function secondConjunct(words: readonly Word[], noun: NounPhrase): Phrase | undefined {
  if (noun.name) return undefined
  for (let i = noun.core + 1; i < noun.head; i++) {
    if (!/^(?:and|or)$/i.test(words[i]?.text ?? '')) continue
    const named = noun.modifiers.filter(({ type }) => type === 'place' || type === 'group')
    const after = named.find(({ first }) => first === i + 1)
    if (after && named.some(({ last }) => last === i - 1)) return { first: after.first, last: after.last }
    if (words[i + 1]?.upos === 'NUM' && words[i - 2]?.upos === 'NUM')
      return { first: i + 1, last: isMeasure(words, i + 1) ? i + 2 : i + 1 }
  }
  return undefined
}

/** What the first thing is called: its own modifier and what both share, "Russian" and "armies". */
function composeFirst(
  text: string,
  words: readonly Word[],
  noun: NounPhrase,
  start: number,
  second: Phrase,
): string {
  const own = text.slice(start, words[second.first - 2]?.end)
  return `${own} ${text.slice(words[second.last + 1]?.start, words[noun.last]?.end)}`
}

type Facts = Pick<ExtractedMention, 'type' | 'gender' | 'number' | 'country'>

function factsOf(
  words: readonly Word[],
  noun: NounPhrase,
  core: string,
  kind: MentionClass | undefined,
): Facts {
  const head = words[noun.head]
  if (noun.pronoun) return pronounFacts(words[noun.head]?.text.toLowerCase() ?? '')
  if (noun.name) return nameFacts(words, noun.name, core, words[noun.name.first - 1])
  const plural = isPlural(head) || secondConjunct(words, noun) !== undefined
  const type = headType(words, noun) ?? typeOfClass(kind, plural)
  const gender = genderOfNoun(head?.lemma ?? '')
  return { number: plural ? 'plural' : 'singular', ...(type && { type }), ...(gender && { gender }) }
}

/** What the model's class tells of a noun that no list knows. */
function typeOfClass(kind: MentionClass | undefined, plural: boolean): EntityType | undefined {
  switch (kind) {
    case 'person':
      return plural ? 'group' : 'person'
    case 'organization':
      return kind

    default:
      return undefined
  }
}

/** The type that the head noun gives to a phrase. */
export function headType(words: readonly Word[], noun: NounPhrase): EntityType | undefined {
  const head = words[noun.head]
  const before = words[noun.head - 1]
  if (!head) return undefined
  // "artillery pieces", "weapons systems": the noun before tells what they are.
  if (GENERIC_HEADS.has(head.lemma) && before?.upos === 'NOUN' && noun.head > noun.core)
    return typeOfNoun(before.lemma, false)
  return typeOfNoun(head.lemma, isPlural(head))
}

const GENERIC_HEADS = new Set(
  'piece system item device stock stockpile arsenal fleet unit component part round'.split(' '),
)

const isPlural = (word: Word | undefined) =>
  word !== undefined &&
  (word.upos === 'NOUN' || word.upos === 'PROPN') &&
  (/\bNumber=Plur\b/.test(word.feats) ||
    word.lemma !== word.text.toLowerCase() ||
    /^(?:people|police|troops|children|men|women)$/i.test(word.text))

function nameMention(document: DocumentId, text: string, { words }: Analysis, name: Name): ExtractedMention {
  const span = spanOf(document, text, {
    start: words[name.first]?.start ?? 0,
    end: words[name.last]?.end ?? 0,
  })
  return {
    ...span,
    kind: 'name',
    core: span,
    ...nameFacts(words, name, span.exact, words[name.first - 1]),
    ...syntaxOf(words, headOf(words, name)),
  }
}

function nameFacts(
  words: readonly Word[],
  { first, type }: Name,
  core: string,
  before: Word | undefined,
): Facts {
  const place = geographicName(core.replace(/\s+/g, ' '))
  const country = place && (place.kind === 'country' || place.kind === 'demonym') ? place.code : undefined
  const gender =
    type === 'person'
      ? (genderOfGivenName(words[first]?.text ?? '') ?? genderOfNoun(before?.lemma.replace(/\.$/, '') ?? ''))
      : undefined
  return {
    number: type === 'group' ? 'plural' : 'singular',
    ...(type && { type }),
    ...(gender && { gender }),
    ...(country && { country }),
  }
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
