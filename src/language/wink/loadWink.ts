import type { Model, WinkMethods } from 'wink-nlp'
import type { Sentence } from '../../text/view.ts'
import type { Analysis, Language, Word } from '../language.ts'
import { findNames } from '../names/findNames.ts'
import { alignTags, type Tagged } from './alignTags.ts'
import { repairTags } from './repairTags.ts'

/**
 * The first engine: wink-nlp's tags and lemmas (wink-eng-lite-web-model) on our own tokens and sentences, with
 * our own names. Its model is imported when it is asked for, so that a page loads it apart.
 */
export async function loadWink(): Promise<Language> {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  // The two packages declare the same opaque model type, each for itself.
  const nlp = wink(model satisfies Model, ['sbd', 'pos'])
  return { name: 'wink-eng-lite-web/1', analyse: (text, sentences) => analyse(nlp, text, sentences) }
}

function analyse(nlp: WinkMethods, text: string, sentences: readonly Sentence[]): Analysis[] {
  const tagged = sentences.map((sentence) => tag(nlp, text, sentence))
  const names = findNames(tagged)
  return sentences.map(({ start, end }, i) => ({ start, end, words: tagged[i] ?? [], names: names[i] ?? [] }))
}

/** Tags one sentence. White space is made plain first: wink reads a line break as a token, and as an end. */
function tag(nlp: WinkMethods, text: string, sentence: Sentence): Word[] {
  const plain = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')
  const words = alignTags(text, sentence, read(nlp, lowerFirst(nlp, plain, sentence)))
  return repairTags(words)
}

/**
 * A known word at the start of a sentence is read in lower case, else wink takes most of them for names.
 * Where a capital follows ("Defense Minister …") the word may belong to a name and stays.
 */
function lowerFirst(nlp: WinkMethods, plain: string, { start, tokens }: Sentence): string {
  const first = tokens.findIndex(({ start: s, end: e }) => /\p{L}/u.test(plain.slice(s - start, e - start)))
  const range = tokens[first]
  if (!range) return plain
  const word = plain.slice(range.start - start, range.end - start)
  const lower = word.toLowerCase()
  const next = tokens[first + 1]
  const nameFollows = next !== undefined && /^\p{Lu}/u.test(plain.slice(next.start - start, next.end - start))
  const plainWord = /^\p{Lu}\p{Ll}+$/u.test(word) && lower.length === word.length
  if (!plainWord || nameFollows || !known(nlp, lower)) return plain
  return `${plain.slice(0, range.start - start)}${lower}${plain.slice(range.end - start)}`
}

function known(nlp: WinkMethods, word: string): boolean {
  return !nlp.readDoc(word).isOOV(word)
}

function read(nlp: WinkMethods, plain: string): Tagged[] {
  const { its } = nlp
  const tokens = nlp.readDoc(plain).tokens()
  const values = tokens.out()
  const tags = tokens.out(its.pos)
  // wink's declarations disagree: `out` calls every helper as (index, data, addons), also this one.
  const lemmas = tokens.out(its.lemma as typeof its.normal)
  return values.map((value, i) => ({ value, tag: tags[i] ?? 'X', lemma: lemmas[i] ?? value }))
}
