import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { nameAt } from '../../../language/names/heads.ts'
import { clauseBorders } from './clauseBorders.ts'
import { childOf, hasChild, isAbove } from './tree.ts'

/**
 * Verbs whose subject a parser lost behind what stands between the two: a relative clause, an apposition, a bracket.
 * @param words those of a tree whose names are units (joinNames.ts); they are changed in place.
 */
export function mainVerbs(words: Word[], names: readonly Name[]): void {
  finiteRoot(words, names)
  frontedParticiple(words)
  for (const i of words.keys()) {
    clauseBorders(words, i)
    saidBehind(words, i)
    behindAdverbial(words, i)
  }
}

/**
 * "The minister, who had left the party, accused Anna Brown of lying.": a sentence without a verb, and a form in "-ed" that has
 * an object of its own behind a comma. No passive participle has one, but of verbs that give.
 */
function finiteRoot(words: Word[], names: readonly Name[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const subject = words[root]
  if (!subject || !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos) || !/^[.!?]$/.test(words.at(-1)?.text ?? ''))
    return
  const below = (of: number, deprel: RegExp) =>
    words.findIndex((word, i) => i > of && word.head === of && deprel.test(word.deprel))
  if (hasChild(words, root, /^(?:cop|nsubj|aux)/)) return
  const finite = finiteBelow(words, root)
  if (finite >= 0) {
    becomeRoot(words, root, finite)
    return
  }
  const verb = words.findIndex(
    ({ head, deprel, xpos, lemma }, i) =>
      head === root &&
      i > root &&
      /^(?:amod|acl)$/.test(deprel) &&
      xpos === 'VBN' &&
      words[i - 1]?.text === ',' &&
      !GIVING.test(lemma),
  )
  const word = words[verb]
  if (!word || !/ed$|^(?:told|led|held|sent|met|won|left|lost|found|sold|bought|made|built)$/.test(word.text))
    return
  const object = below(verb, /^obj$/)
  if (object < 0) return
  // Something stands between the name and the verb: "Anna Brown, awarded the prize" has nothing there.
  const own = nameAt(names, root)
  const between = words.slice((own?.last ?? root) + 1, verb - 1)
  if (between.length < 3 || between[0]?.text !== ',') return
  becomeRoot(words, root, verb)
}

/** "The army chief, whose regiment put down the revolt, advised critics": the second finite verb of a sentence that has none of its own. */
const finiteBelow = (words: readonly Word[], root: number) =>
  words.findIndex(
    ({ head, deprel, xpos }, i) =>
      deprel === 'conj' &&
      /^VB[DZP]$/.test(xpos) &&
      words[i - 1]?.text === ',' &&
      words[head]?.deprel === 'acl:relcl' &&
      isAbove(words, root, head) &&
      !words.some((word) => word.head === i && /^(?:cc|[nc]subj|aux)/.test(word.deprel)),
  )

/** Makes word `verb` the sentence's verb, and what was its root the subject. */
function becomeRoot(words: Word[], root: number, verb: number): void {
  const [subject, word] = [words[root], words[verb]]
  if (!subject || !word) return
  for (const [i, each] of words.entries())
    if (each.head === root && i > verb) words[i] = { ...each, head: verb }
  const isPast = word.xpos === 'VBN' || word.xpos === 'VBD'
  const finite = isPast ? { xpos: 'VBD', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' } : {}
  words[verb] = { ...word, ...finite, head: -1, deprel: 'root' }
  words[root] = { ...subject, head: verb, deprel: 'nsubj' }
}

/** "Launched from Oslo in May, Minazuru reached the comet.": a participle that opens a sentence hangs on its finite verb. */
function frontedParticiple(words: Word[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const participle = words[root]
  if (!participle || !/^VB[GN]$/.test(participle.xpos) || root > 1) return
  if (hasChild(words, root, /^(?:aux|[nc]subj|cop|expl)/)) return
  const verb = words.findIndex(
    ({ head, deprel, xpos }, i) =>
      head === root && i > root && /^(?:parataxis|ccomp)$/.test(deprel) && /^VB[DPZN]$/.test(xpos),
  )
  const finite = words[verb]
  const subject = childOf(words, verb, /^nsubj/)
  if (!finite || subject < 0 || subject > verb) return
  let first = subject
  while (words[first - 1]?.head === subject && words[first - 1]?.upos !== 'PUNCT') first--
  if (words[first - 1]?.text !== ',' || hasChild(words, verb, /^mark/)) return
  for (const [i, word] of words.entries())
    if (word.head === root && i > verb) words[i] = { ...word, head: verb }
  words[root] = { ...participle, head: verb, deprel: 'advcl' }
  words[verb] = { ...finite, head: -1, deprel: 'root' }
}

/** Whoever is given something has an object in the passive too. */
const GIVING =
  /^(?:award|give|grant|offer|pay|tell|teach|ask|deny|hand|lend|send|show|assign|allow|name|elect|appoint|call|dub|title|entitle)$/

/** "Three were killed in the attack, the mayor of Lund told reporters.": who says it is nothing that stands beside the attack. */
function saidBehind(words: Word[], i: number): void {
  const verb = words[i]
  if (!verb || !/^(?:say|tell|add|announce|report|confirm|claim|warn|state)$/.test(verb.lemma)) return
  const told = childOf(words, i, /^ccomp$/)
  if (told < 0 || told > i || hasChild(words, i, /^(?:[nc]subj|aux|expl|mark)/)) return
  const speaker = words.findIndex(
    ({ deprel, upos }, at) =>
      at > told &&
      at < i &&
      /^(?:appos|conj)$/.test(deprel) &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      isAbove(words, told, at) &&
      words[startOf(words, at) - 1]?.text === ',' &&
      words.slice(at + 1, i).every((word, k) => word.upos === 'PUNCT' || isAbove(words, at, at + 1 + k)),
  )
  const word = words[speaker]
  const thing = words[word?.head ?? -1]
  if (!word || !thing) return
  // "the mayor of Lund, a lawyer, said": who is described may be whom it is said of.
  const kind = typeOfNoun(thing.lemma, false)
  const isThing = thing.upos === 'NOUN' && kind !== undefined && !/^(?:person|group|organization)$/.test(kind)
  if (word.deprel === 'appos' && !isThing) return
  words[speaker] = { ...word, head: i, deprel: 'nsubj' }
}

/** Where the words right before word `i` that hang on it begin. */
function startOf(words: readonly Word[], i: number): number {
  let first = i
  while (words[first - 1]?.upos !== 'PUNCT' && isAbove(words, i, first - 1) && first > 0) first--
  return first
}

/** "In a paper in the Lund Herald, a team argued": where the verb has no subject, what begins behind a fronted phrase is it. */
function behindAdverbial(words: Word[], i: number): void {
  const word = words[i]
  if (word?.deprel !== 'appos' || !/^(?:NOUN|PROPN)$/.test(word.upos) || word.head > i) return
  let first = i
  while (words[first - 1]?.head === i && words[first - 1]?.upos !== 'PUNCT') first--
  if (words[first - 1]?.text !== ',' || words[first]?.deprel === 'case') return
  let at = word.head
  for (let steps = 0; steps < 5 && at >= 0 && at < i; steps++) at = words[at]?.head ?? -1
  const verb = words[at]
  const opens = words[0]?.deprel === 'case' && words[words[0].head]?.head === at
  if (!verb || at < i || verb.upos !== 'VERB' || !opens) return
  const has = hasChild(words, at, /^(?:[nc]subj|expl)/)
  if (!has) words[i] = { ...word, head: at, deprel: 'nsubj' }
}
