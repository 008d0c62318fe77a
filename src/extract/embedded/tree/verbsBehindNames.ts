import type { Name, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { headOf } from '../../../language/names/heads.ts'
import { childOf, hasChild, isAbove } from './tree.ts'

/** Forms that no noun has. */
const VERBS = wordSet(
  'owns sells employs operates denies wants accuses acquires publishes produces manufactures provides seeks becomes makes',
)
/** Nouns that behind a name and before "to" and a verb are what it does. */
const BEFORE_TO = wordSet('plans hopes aims moves vows needs')

/**
 * "Delta Airlines plans to buy jets", "Orvik Systems sells ships", "Orvik Systems sued Acme": behind a name that looks like a
 * plural the parser takes the verb for a noun, for the end of the name or for a participle.
 * @param words those of a tree whose names are units (joinNames.ts); words and edges are changed in place.
 */
export function verbsBehindNames(words: Word[], names: readonly Name[]): void {
  for (const name of names) {
    const i = name.last + 1
    if (words[i]?.upos === 'VERB') {
      asItsDeed(words, i)
      onlyVerb(words, name, i)
    } else if (isVerbForm(words, i)) presentVerb(words, name, i)
  }
}

/** "owns", "plans": a noun or an end of the name that is what its bearer does. */
function presentVerb(words: Word[], name: Name, i: number): void {
  const at = headOf(words, name)
  const [word, subject] = [words[i], words[at]]
  if (!word || !subject) return
  const isUnder = word.head >= name.first && word.head <= name.last
  const deprel = isUnder || subject.head === i ? clauseRelation(words, isUnder ? at : i) : undefined
  if (deprel === undefined) return
  const { head } = isUnder ? subject : word
  words[i] = { ...word, upos: 'VERB', xpos: 'VBZ', feats: '_', lemma: lemmaOf(word.text), head, deprel }
  words[at] = { ...subject, head: i, deprel: 'nsubj' }
  for (const [k, child] of words.entries())
    if (k > i && (child.head === i || (isUnder && child.head === at)) && !isAbove(words, k, i))
      words[k] = { ...child, head: i, deprel: relationTo(words, k) }
}

/** "the Rockets plans to sue": where it is a verb, what it governs is no description. */
function asItsDeed(words: Word[], i: number): void {
  const [deed, to] = [words[i + 2], words[i + 1]?.text]
  if (BEFORE_TO.has(words[i]?.text ?? '') && to === 'to' && deed?.head === i && deed.deprel === 'acl')
    words[i + 2] = { ...deed, deprel: 'xcomp' }
}

/** "Orvik Systems sued Acme.": the one verb of a sentence that begins with the name, and with its object right behind it, is no participle. */
function onlyVerb(words: Word[], name: Name, i: number): void {
  const at = headOf(words, name)
  const [verb, subject] = [words[i], words[at]]
  const hasVerb = words.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
  if (!verb || !subject || verb.xpos !== 'VBN' || hasVerb || name.first > 1 || words.at(-1)?.text !== '.')
    return
  if (!/^(?:acl|amod|dep|compound)$/.test(verb.deprel) || CALLING.test(verb.lemma)) return
  if (!/^(?:PROPN|DET|PRON|NOUN)$/.test(words[i + 1]?.upos ?? '')) return
  const object = verb.head > i ? verb.head : childOf(words, i, /^(?:obj|xcomp)$/)
  const theme = words[object]
  const root = words.findIndex(({ head }) => head < 0)
  if (
    !theme ||
    (root !== at && root !== object) ||
    (verb.head !== at && verb.head !== object && verb.head < name.first)
  )
    return
  words[i] = { ...verb, xpos: 'VBD', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin', head: -1, deprel: 'root' }
  words[at] = { ...subject, head: i, deprel: 'nsubj' }
  words[object] = { ...theme, head: i, deprel: 'obj' }
}

const CALLING = /^(?:call|name|title|entitle|dub|base|locate|know|build|make|date)$/

const isVerbForm = (words: readonly Word[], i: number) =>
  VERBS.has(words[i]?.text ?? '') ||
  (BEFORE_TO.has(words[i]?.text ?? '') && words[i + 1]?.text === 'to' && words[i + 2]?.xpos === 'VB')

/** What a verb is in the place of a noun: the root, a clause, or what is said where another subject says it; elsewhere it is none. */
function clauseRelation(words: readonly Word[], i: number): string | undefined {
  const { head = -1, deprel = '' } = words[i] ?? {}
  if (head < 0 || /^(?:ccomp|parataxis|conj)$/.test(deprel)) return deprel
  const isSecond = words.some((other, at) => at > i && other.head === head && other.deprel === 'nsubj')
  return deprel === 'nsubj' && isSecond ? 'ccomp' : undefined
}

/** How what stands behind the verb hangs on it. */
function relationTo(words: readonly Word[], k: number): string {
  const { deprel = '', xpos } = words[k] ?? {}
  if (deprel === 'acl' && xpos === 'VB') return 'xcomp'
  if (!/^(?:appos|nmod|flat|list|dep|compound|conj)$/.test(deprel)) return deprel
  return hasChild(words, k, /^case$/) ? 'obl' : 'obj'
}

/** Good enough for the forms above. */
const lemmaOf = (text: string) => text.replace(/ies$/, 'y').replace(/s$/, '')
