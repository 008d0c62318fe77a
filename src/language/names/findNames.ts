import type { MentionPhrase, Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { isCited, isCiting } from './citations.ts'
import { withClass } from './classNames.ts'
import { cutPerson } from './cutPerson.ts'
import { findQuotedTitles } from './findQuotedTitles.ts'
import { findRuns } from './findRuns.ts'
import { findToldTitles } from './findToldTitles.ts'
import { isKinNamed } from './hasKin.ts'
import { speciesAt } from './species.ts'
import { splitRun } from './splitRun.ts'
import { typeByForm } from './typeByForm.ts'
import { typeNames } from './typeNames.ts'

const key = (words: readonly Word[], { first, last }: Name) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/**
 * The proper names of a document, sentence by sentence: runs of capitalised words, cut where an office,
 * a demonym or an acronym ends and a name begins, and typed by their head words, by what stands around them, or by
 * what another sentence shows of the same name. Names do not overlap.
 * @param mentions what the model takes for mentions, sentence by sentence.
 */
export function findNames(
  sentences: readonly (readonly Word[])[],
  mentions: readonly (readonly MentionPhrase[])[],
): Name[][] {
  const plain = lowerCaseWords(sentences)
  const proper = properWords(sentences)
  const citing = isCiting(sentences)
  const author = (words: readonly Word[], name: Name): Name =>
    citing && name.type === undefined && isCited(words, name) && typeByForm(words, name) === undefined
      ? { ...name, type: 'person' }
      : name
  const found = sentences.map((words, s) => {
    // In a study "Moss Lane (2011)" is an author.
    const titles = titlesOf(words, plain).filter((title) => !citing || !isCited(words, title))
    const inTitle = (i: number) => titles.some(({ first, last }) => first <= i && i <= last)
    const names = findRuns(words, { plain, proper, skip: inTitle })
      .flatMap((run) => splitRun(words, run))
      .flatMap((name) => cutPerson(words, name, mentions[s] ?? []))
      .filter((name) => !isFaithAdjective(words, name) && !isCapitalAdjective(words, name))
      .map((name) => withClass(words, author(words, name)))
    return [...titles, ...names].sort((a, b) => a.first - b.first)
  })
  return typeNames(sentences, withoutTitleCase(sentences, found), mentions)
}

/** The titles of works, in quotation marks or told by what stands beside them, and the Latin names of species; those in quotation marks come first. */
function titlesOf(words: readonly Word[], plain: ReadonlySet<string>): Name[] {
  const quoted = findQuotedTitles(words)
  const isFree = ({ first, last }: Name) => quoted.every((title) => title.last < first || last < title.first)
  const species = words.flatMap((_, i) => speciesAt(words, i) ?? [])
  const told = findToldTitles(words, plain).filter(
    (title) => isFree(title) && species.every(({ first, last }) => last < title.first || title.last < first),
  )
  return [...quoted, ...told, ...species.filter(isFree)]
}

/** "a Catholic school": an adjective of faith or following names nobody. */
function isFaithAdjective(words: readonly Word[], name: Name): boolean {
  const text = key(words, name)
  const next = words[name.last + 1]
  return isPeople(text) && !text.endsWith('s') && next !== undefined && ['NOUN', 'ADJ'].includes(next.upos)
}

/** "the Imperial decree", "Foreign": an adjective with a capital, of no state, people or region, names nobody. */
function isCapitalAdjective(words: readonly Word[], { first, last }: Name): boolean {
  const text = words[first]?.text ?? ''
  // "West European embassies"
  const isDirected = last === first + 1 && DIRECTION.test(text) && words[last + 1]?.upos === 'NOUN'
  if (isDirected && /(?:ean|an|ic|ish)$/.test(words[last]?.text ?? ''))
    return !geographicName(key(words, { first, last }))
  const word = words[first]
  if (first === last && isPlaceAdjective(words, first)) return true
  // "her daughter, Sayo, who": the tags differ.
  const isAlone = word?.xpos === 'JJ' && words[last + 1]?.upos !== 'NOUN'
  const isAdjective = word?.upos === 'ADJ' && (ADJECTIVAL.test(text) || isAlone)
  return (
    first === last && isAdjective && !isKinNamed(words, first) && !geographicName(text) && !isPeople(text)
  )
}

/** "the Madeiran hotelier Ann Moss": between an article and a noun for a person, where someone is from. */
const isPlaceAdjective = (words: readonly Word[], i: number) =>
  /^\p{Lu}\p{Ll}{3,}(?:[eir]an|ese|ish)$/u.test(words[i]?.text ?? '') &&
  /^(?:the|an?)$/i.test(words[i - 1]?.text ?? '') &&
  words[i + 1]?.upos === 'NOUN' &&
  words[i + 1]?.head !== i &&
  typeOfNoun(words[i + 1]?.lemma ?? '', false) === 'person' &&
  geographicName(words[i]?.text ?? '') === undefined &&
  !isPeople(words[i]?.text ?? '')

/** What adjectives end in; "the Equinor board" has none before its noun, whatever the model takes the name for. */
const ADJECTIVAL =
  /(?:al|ic|an|ive|ary|ory|ous|ern|ish|ese|[ai]ble|ed|ing|ful|less|ant|ent|ar|ile|ine|ite|ist|y)$|^(?:High|Low|Great|Old|New|First|Second|Third|Big|Free|Joint|Foreign|Holy|Upper|Lower|Inner|Outer|Chief|Prime|Black|White|Red|Blue|Green|Grand|Main|Late|Dark|Cold|Open|Supreme|Private|Remote|Deep|Pure|Wild|Rich|Poor|Young|Native|Senior|Junior|Major|Minor)$/

const DIRECTION = /^(?:West|East|North|South|Western|Eastern|Northern|Southern|Central)$/

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
    // A headline has no full stop; "Anna Brown has been to Oslo and Lund" is a sentence of names.
    if (words.at(-1)?.text === '.' || words.some(isSmallVerb)) return false
    const content = words.filter(({ text, upos }) => /^\p{L}/u.test(text) && !SMALL_WORDS.has(upos))
    // "CASE OF MOSS v. ORVIC"
    if (content.length >= 3 && content.filter(isLoud).length >= Math.max(3, content.length - 1)) return true
    // "Moss Lab, CNRS, France": a line of nothing but names is a list of them.
    if (content.every(({ upos }) => upos === 'PROPN')) return false
    return content.length >= 4 && content.every(({ text }) => /^\p{Lu}/u.test(text))
  })
  if (!titled.includes(true)) return [...found]
  const known = new Set(
    found.flatMap((names, i) => (titled[i] ? [] : names.map((name) => key(sentences[i] ?? [], name)))),
  )
  // "Walter “Bud” Moss, Who …" is the Walter J. Moss of the text.
  const ends = new Set([...known].map(firstAndLast))
  const loud = new Set([...known].map((text) => text.toUpperCase()))
  const isKnown = (text: string) =>
    known.has(text) || loud.has(text) || (/ .* /.test(text) && ends.has(firstAndLast(text)))
  return found.map((names, i) =>
    titled[i] ? names.filter((name) => isKnown(key(sentences[i] ?? [], name))) : names,
  )
}

const isLoud = ({ text }: Word) => !/\p{Ll}/u.test(text)

const firstAndLast = (text: string) => text.replace(/ .* /, ' ')

/** Headlines in capitals write "Is" and "He" with one. */
const isSmallVerb = ({ text, upos }: Word) => /^\p{Ll}/u.test(text) && (upos === 'AUX' || upos === 'PRON')
