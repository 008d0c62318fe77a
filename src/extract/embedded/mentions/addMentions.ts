import type { Analysis, Name, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { headOf } from '../../../language/names/heads.ts'
import type { DocumentId } from '../../../model/span.ts'
import { spanOf } from '../../../model/span.ts'
import type { ExtractedMention } from '../../../model/statement.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import type { NounPhrases } from '../phrases/nounPhrases.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { corePhrase } from './corePhrase.ts'
import { factsOf, isOwnName, type MentionClass, nameFacts } from './factsOf.ts'
import { composeFirst, secondConjunct } from './secondConjunct.ts'
import { syntaxOf } from './syntaxOf.ts'

/** Finds the mentions that a noun phrase or a name is, as places in the extraction's list. */
export interface MentionFinder {
  /** None for times and bare quantities, two for "the Russian and North Korean armies". */
  of(noun: NounPhrase): readonly number[]
  ofName(name: Name): number | undefined
  type(mention: number): EntityType | undefined
  /** The type of what a noun phrase speaks of; of two, of the first. */
  typeOf(noun: NounPhrase): EntityType | undefined
  at(mention: number): ExtractedMention | undefined
  /** All mentions of the document as far as it is read, later sentences' too: it is read by parts. */
  readonly all: readonly ExtractedMention[]
}

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
    typeOf: (noun) => list[byNoun.get(noun)?.[0] ?? -1]?.type,
    at: (mention) => list[mention],
    all: list,
  }
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
  // "A pupil of Luc Moreau, she wrote operas": what the pronoun is, and nobody whom it takes up.
  if (head.deprel === 'appos' && head.head > noun.head && words[head.head]?.upos === 'PRON') return
  const span = spanOf(document, text, {
    start: words[noun.first]?.start ?? 0,
    end: words[noun.last]?.end ?? 0,
  })
  const own = noun.modifiers.find((name) => isOwnName(words, noun, name))
  const coreWords = own ? ownCore(words, noun, own) : corePhrase(words, noun)
  const core = spanOf(document, text, {
    start: words[coreWords.first]?.start ?? 0,
    end: words[coreWords.last]?.end ?? 0,
  })
  const facts = factsOf(words, noun, core.exact, classAt.get(noun.head))
  const kind = noun.pronoun ? 'pronoun' : noun.name || own ? 'name' : 'nominal'
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

/** Kinds that a name goes before without making another name with them. */
const KINDS = wordSet(
  'browser software app site website page blog magazine newspaper film movie novel book album',
)

/** "Internet Explorer 9" of "Microsoft's Internet Explorer 9 (IE9) browser", "Scud-B missiles" of "Iran's Scud-B missiles". */
function ownCore(words: readonly Word[], noun: NounPhrase, own: Name) {
  const core = corePhrase(words, noun)
  const isOwned = noun.possessor !== undefined || /^['’]s?$/.test(words[own.first - 1]?.text ?? '')
  const first = isOwned ? own.first : core.first
  const after = words.slice(own.last + 1, noun.head).map(({ text }) => text)
  const isBeside = own.first === first && /^(?:["”]? ?(?:\( [^ ]+ \))?)$/.test(after.join(' '))
  return { first, last: isBeside && KINDS.has(words[noun.head]?.lemma ?? '') ? own.last : core.last }
}

/** A noun that speaks of something: no bare number or measure. */
function isThing(words: readonly Word[], { head, last }: NounPhrase): boolean {
  const word = words[Math.min(head, last)]
  return word !== undefined && (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ')
}

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
