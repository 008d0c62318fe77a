import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { findQuotedTitles } from './findQuotedTitles.ts'
import { findRuns } from './findRuns.ts'
import { splitRun } from './splitRun.ts'
import { typeByContext, typeByForm } from './typeName.ts'

const key = (words: readonly Word[], { first, last }: Name) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/**
 * The proper names of a document, sentence by sentence: runs of capitalised words, cut where an office,
 * a demonym or an acronym ends and a name begins, and typed by their head words, by what stands around them, or by
 * what another sentence shows of the same name. Names do not overlap.
 */
export function findNames(sentences: readonly (readonly Word[])[]): Name[][] {
  const plain = lowerCaseWords(sentences)
  const proper = properWords(sentences)
  const found = sentences.map((words) => {
    const titles = findQuotedTitles(words)
    const inTitle = (i: number) => titles.some(({ first, last }) => first <= i && i <= last)
    const names = findRuns(words, { plain, proper, skip: inTitle })
      .flatMap((run) => splitRun(words, run))
      .filter((name) => !isFaithAdjective(words, name))
    return [...titles, ...names].sort((a, b) => a.first - b.first)
  })
  return withTypes(sentences, withoutTitleCase(sentences, found))
}

/** "a Catholic school": an adjective of faith or following names nobody. */
function isFaithAdjective(words: readonly Word[], name: Name): boolean {
  const text = key(words, name)
  const next = words[name.last + 1]
  return isPeople(text) && !text.endsWith('s') && next !== undefined && ['NOUN', 'ADJ'].includes(next.upos)
}

/** Words seen in lower case inside sentences: such a word at a sentence's start is no name. */
function lowerCaseWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const plain = new Set<string>()
  for (const words of sentences)
    for (const { text, upos } of words) if (/^\p{Ll}/u.test(text) && upos !== 'PROPN') plain.add(text)
  return plain
}

/** Capitalised proper nouns that do not begin their sentence. */
function properWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const proper = new Set<string>()
  for (const words of sentences)
    for (const { text, upos } of words.slice(1))
      if (/^\p{Lu}/u.test(text) && upos === 'PROPN') proper.add(text)
  return proper
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'PRON', 'AUX', 'SCONJ'])

/** In a headline where each word has a capital, only names known from other sentences count. */
function withoutTitleCase(sentences: readonly (readonly Word[])[], found: readonly Name[][]): Name[][] {
  const titled = sentences.map((words) => {
    const content = words.filter(({ text, upos }) => /^\p{L}/u.test(text) && !SMALL_WORDS.has(upos))
    return content.length >= 4 && content.every(({ text }) => /^\p{Lu}/u.test(text))
  })
  if (!titled.includes(true)) return [...found]
  const known = new Set(
    found.flatMap((names, i) => (titled[i] ? [] : names.map((name) => key(sentences[i] ?? [], name)))),
  )
  return found.map((names, i) =>
    titled[i] ? names.filter((name) => known.has(key(sentences[i] ?? [], name))) : names,
  )
}

/** Types by form first; what stays open takes the type most often seen around the same name. */
function withTypes(sentences: readonly (readonly Word[])[], found: readonly Name[][]): Name[][] {
  const votes = new Map<string, Map<EntityType, number>>()
  const vote = (name: string, type: EntityType, weight: number) => {
    const of = votes.get(name) ?? new Map<EntityType, number>()
    votes.set(name, of.set(type, (of.get(type) ?? 0) + weight))
  }
  const formed = found.map((names, i) =>
    names.map((name) => {
      const words = sentences[i] ?? []
      const sure = name.type ?? typeByForm(words, name)
      const text = key(words, name)
      if (sure) {
        vote(text, sure, 10)
        // "Putin" is whom "Vladimir Putin" names.
        if (sure === 'person' && name.last > name.first) vote(words[name.last]?.text ?? '', sure, 5)
      } else {
        const hint = typeByContext(words, name)
        if (hint) vote(text, hint.type, hint.weight)
      }
      return sure ? { ...name, type: sure } : name
    }),
  )
  return formed.map((names, i) =>
    names.map((name) => {
      const best = name.type ?? most(votes.get(key(sentences[i] ?? [], name)))
      return best ? { ...name, type: best } : name
    }),
  )
}

function most(votes: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined
  for (const [type, count] of votes ?? [])
    if (best === undefined || count > (votes?.get(best) ?? 0)) best = type
  return best
}
