import { syntaxOf } from '../../../src/extract/embedded/mentions/syntaxOf.ts'
import type { Analysis, Word } from '../../../src/language/language.ts'
import { geographicName } from '../../../src/language/lexicon/countries.ts'
import { genderOfNoun } from '../../../src/language/lexicon/genderedNouns.ts'
import { genderOfGivenName } from '../../../src/language/lexicon/givenNames.ts'
import { typeOfNoun } from '../../../src/language/lexicon/nounTypes.ts'
import type { DocumentId } from '../../../src/model/span.ts'
import { spanOf } from '../../../src/model/span.ts'
import type { ExtractedMention } from '../../../src/model/statement.ts'
import type { EntityType } from '../../../src/model/vocabulary.ts'
import type { GoldMention } from './readCoreference.ts'

const BY_CLASS: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'product',
  substance: 'product',
  abstract: 'concept',
}

/** A gold mention as an extractor would hand it on: its span is gold, all else is our own analysis of the sentence. */
export function toExtracted(
  document: DocumentId,
  text: string,
  { words, names, nounPhrases }: Analysis,
  { first, last }: GoldMention,
): ExtractedMention {
  const head = headWithin(words, first, last)
  const word = words[head]
  const span = (from: number, to: number) =>
    spanOf(document, text, { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 })
  const whole = span(first, last)
  const syntax = syntaxOf(words, head)
  if (word?.upos === 'PRON' || (word?.upos === 'DET' && first === last))
    return { ...whole, kind: 'pronoun', core: whole, ...pronounFacts(word), ...syntax }
  const name = names.find(
    (own) => own.first <= head && head <= own.last && own.first >= first && own.last <= last,
  )
  const byClass = BY_CLASS[nounPhrases.find((phrase) => phrase.head === head)?.type ?? '']
  if (name && word?.upos === 'PROPN') {
    const core = span(name.first, name.last)
    const place = geographicName(core.exact)
    const country = place && (place.kind === 'country' || place.kind === 'demonym') ? place.code : undefined
    const type = name.type ?? byClass
    const gender = type === 'person' ? genderOfGivenName(words[name.first]?.text ?? '') : undefined
    return {
      ...whole,
      kind: 'name',
      core,
      number: type === 'group' ? 'plural' : 'singular',
      ...(type && { type }),
      ...(gender && { gender }),
      ...(country && { country }),
      ...syntax,
    }
  }
  const plural = /S$/.test(word?.xpos ?? '') && word?.upos !== 'VERB'
  const type = typeOfNoun(word?.lemma ?? '', plural) ?? (byClass === 'person' && plural ? 'group' : byClass)
  const gender = genderOfNoun(word?.lemma ?? '')
  let core = first
  while (core < head && /^(?:DET|PRON|PUNCT|CCONJ)$/.test(words[core]?.upos ?? '')) core++
  return {
    ...whole,
    kind: 'nominal',
    core: span(core, head),
    number: plural ? 'plural' : 'singular',
    ...(type && { type }),
    ...(gender && { gender }),
    ...syntax,
  }
}

/** The word of the mention that hangs on a word outside of it. */
function headWithin(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, upos } = words[i] ?? { head: -1, upos: 'X' }
    if ((head < first || head > last) && upos !== 'PUNCT') return i
  }
  return last
}

function pronounFacts({ text }: Word): Pick<ExtractedMention, 'type' | 'gender' | 'number'> {
  const word = text.toLowerCase()
  if (/^(?:he|him|his|himself)$/.test(word))
    return { type: 'person', gender: 'masculine', number: 'singular' }
  if (/^(?:she|her|hers|herself)$/.test(word))
    return { type: 'person', gender: 'feminine', number: 'singular' }
  if (/^(?:it|its|itself)$/.test(word)) return { gender: 'neuter', number: 'singular' }
  if (/^(?:they|them|their|theirs|themselves|we|us|our|ours|ourselves|these|those|both)$/.test(word))
    return { number: 'plural' }
  return { number: 'singular' }
}
