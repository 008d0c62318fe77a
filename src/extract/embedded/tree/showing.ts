import type { Word } from '../../../language/language.ts'
import { childOf, isAbove } from './tree.ts'

/** Verbs that tell what a source says, where the tagger takes them for nouns. */
const SHOWING = /^(?:show|suggest|reveal|indicate|claim|state|report)s?$/

/**
 * "documents seen by the Guardian show that", "The tanker, records obtained by Acme show, was sold": behind a participle with
 * whoever saw or leaked it, "show" is what the documents do.
 * @param words those of a tree; edges are changed in place.
 */
export function showing(words: Word[]): void {
  for (const [i, word] of words.entries())
    if (word.upos === 'NOUN' && SHOWING.test(word.text) && /^(?:that|how|,)$/.test(words[i + 1]?.text ?? ''))
      toVerb(words, i, word)
}

function toVerb(words: Word[], i: number, noun: Word): void {
  const participle = words[noun.head]
  if (participle?.upos !== 'VERB' || noun.head > i || !/^obl/.test(noun.deprel)) return
  const doer = words.findLastIndex(
    ({ head, deprel, upos }, at) =>
      at < i && head === i && deprel === 'compound' && /^(?:NOUN|PROPN)$/.test(upos),
  )
  // What was seen: the noun of the participle, or the subject that the parser gives it.
  const clause = participle.deprel === 'conj' ? participle.head : noun.head
  const isClause = /^acl/.test(words[clause]?.deprel ?? '')
  let source = isClause ? (words[clause]?.head ?? -1) : childOf(words, noun.head, /^nsubj/, 0, noun.head)
  while (isClause && words[source]?.deprel === 'nmod') source = words[source]?.head ?? -1
  const [subject, before] = [words[source], words[doer]]
  if (!subject || !before || source > clause || subject.upos !== 'NOUN') return
  const place = placeOf(words, i, source, isClause ? subject : participle)
  if (!place || (place.head >= 0 && isAbove(words, i, place.head))) return
  const told = childOf(words, i, /^(?:acl|ccomp)/, i + 1)
  for (const [at, word] of words.entries())
    if (word.head === i && at < i && at !== doer) words[at] = { ...word, head: doer }
  words[doer] = { ...before, head: noun.head, deprel: noun.deprel }
  words[i] = { ...noun, upos: 'VERB', xpos: 'VBP', lemma: noun.text.replace(/s$/, ''), ...place }
  words[source] = { ...subject, head: i, deprel: 'nsubj' }
  if (!isClause) words[noun.head] = { ...participle, head: source, deprel: 'acl', xpos: 'VBN' }
  const content = words[told]
  if (content && place.deprel !== 'parataxis') words[told] = { ...content, head: i, deprel: 'ccomp' }
}

/** Where the verb hangs: where its subject did; between commas on the verb of the sentence that it interrupts. */
function placeOf(
  words: readonly Word[],
  i: number,
  source: number,
  { head, deprel }: Word,
): Pick<Word, 'head' | 'deprel'> | undefined {
  if (words[i + 1]?.text !== ',') return { head, deprel }
  const main = words[words[source]?.head ?? -1]?.head ?? -1
  return /^(?:appos|conj|dep)$/.test(words[source]?.deprel ?? '') && main > i
    ? { head: main, deprel: 'parataxis' }
    : undefined
}
