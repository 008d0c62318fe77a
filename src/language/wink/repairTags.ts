import type { Upos, Word } from '../language.ts'
import { wordSet } from '../lexicon/words.ts'

/** Verbs that go on with "of": every other "…s of" is a noun ("copies of"). */
const VERBS_WITH_OF = wordSet(
  'consist think dream hear speak know dispose approve complain beware learn tell talk die boast conceive rid',
)
/** Nouns that are verbs between a name and "to": "Kenya plans to …". */
const AIMS = wordSet('plan aim hope claim need vow pledge promise bid attempt threaten')
const BE = wordSet("am is are was were be been being 's 're 'm ’s ’re ’m")
const HAVE = wordSet("have has had having 've ’ve 'd ’d")
const DO = wordSet('do does did')
const NOUN_TAGS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN'])

/**
 * Corrects what a tagger without syntax gets wrong often and a neighbour settles: one left-to-right pass,
 * each rule named by the class of words that it knows.
 */
export function repairTags(words: readonly Word[]): Word[] {
  const out = words.map((word) => word)
  for (let i = 0; i < out.length; i++) {
    const word = out[i]
    if (!word) continue
    const upos = repair(word, out[i - 1], out[i + 1], words[i + 2])
    const lemma = repairLemma(word, upos)
    if (upos !== word.upos || lemma !== word.lemma) out[i] = { ...word, upos, lemma }
  }
  return out
}

function repair(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  second: Word | undefined,
): Upos {
  const { upos } = word
  const lower = word.text.toLowerCase()
  const next = after?.text.toLowerCase()
  const previous = before?.text.toLowerCase()
  if (/^['’]s$/.test(lower)) return possessive(before, after, second) ? 'PART' : 'AUX'
  if (lower === 'according' && next === 'to') return 'ADP'
  if (upos === 'VERB' && (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) && after?.upos === 'VERB')
    return 'AUX'
  if (
    upos === 'VERB' &&
    next === 'of' &&
    !/(ed|ing)$/.test(lower) &&
    !VERBS_WITH_OF.has(word.lemma) &&
    (previous !== 'to' || word.lemma !== lower)
  )
    return 'NOUN'
  if (
    upos === 'VERB' &&
    /s$/.test(lower) &&
    (before?.upos === 'DET' || before?.upos === 'ADJ') &&
    after?.upos !== 'NOUN'
  )
    return word.lemma === lower ? upos : 'NOUN'
  if (
    upos === 'VERB' &&
    before?.upos === 'DET' &&
    !/(ed|ing)$/.test(lower) &&
    previous !== 'that' &&
    previous !== 'which'
  )
    return 'NOUN'
  if (upos === 'PART' && lower === 'to' && after && !['VERB', 'AUX', 'ADV', 'PUNCT'].includes(after.upos))
    return 'ADP'
  if (
    lower === 'that' &&
    before &&
    NOUN_TAGS.has(before.upos) &&
    (upos === 'DET' || upos === 'SCONJ') &&
    after?.upos === 'VERB'
  )
    return 'PRON'
  if (
    upos === 'PART' &&
    lower === 'to' &&
    second?.text.toLowerCase() === 'of' &&
    after?.lemma !== next &&
    /s$/.test(next ?? '')
  )
    return 'ADP'
  if (
    upos === 'ADJ' &&
    /ing$/.test(lower) &&
    previous === ',' &&
    after &&
    ['DET', 'SCONJ', 'PRON'].includes(after.upos)
  )
    return 'VERB'
  if (
    upos === 'NOUN' &&
    next === 'to' &&
    before?.upos === 'PROPN' &&
    second?.upos === 'VERB' &&
    AIMS.has(word.lemma)
  )
    return 'VERB'
  if (
    upos === 'ADV' &&
    /^(?:the|an?)$/.test(previous ?? '') &&
    after?.upos === 'VERB' &&
    second?.upos !== 'NOUN'
  )
    return 'NOUN'
  if (
    upos === 'ADJ' &&
    lower === 'general' &&
    /^(?:secretary|attorney|director|governor|major)$/.test(previous ?? '')
  )
    return 'NOUN'
  if (/^\d+(st|nd|rd|th)$/.test(lower)) return 'ADJ'
  if ((upos === 'X' || upos === 'SYM') && /^[@#][\p{L}_]/u.test(word.text)) return 'PROPN'
  if (
    upos === 'VERB' &&
    /^\p{Lu}/u.test(word.text) &&
    before &&
    before.upos === 'PROPN' &&
    !/(ed|ing|s)$/.test(lower)
  )
    return 'PROPN'
  return upos
}

/** "'s" owns what follows, unless an article, an adverb of time or a participle shows that it is "is" or "has". */
function possessive(before: Word | undefined, after: Word | undefined, second: Word | undefined): boolean {
  if (!before || before.upos === 'PRON' || before.upos === 'ADV') return false
  if (!after) return true
  if (after.upos === 'DET' || after.upos === 'PRON' || after.upos === 'ADP') return false
  if (after.upos === 'VERB' && second?.upos !== 'NOUN' && /(ed|ing)$/.test(after.text)) return false
  return true
}

function repairLemma(word: Word, upos: Upos): string {
  const lower = word.text.toLowerCase()
  if (upos === 'PROPN' || upos === 'PRON') return lower
  if (/^n['’]t$/.test(lower)) return 'not'
  if (upos === 'AUX') {
    if (BE.has(lower)) return 'be'
    if (HAVE.has(lower)) return 'have'
    if (lower === 'wo' || /^['’]ll$/.test(lower)) return 'will'
    if (lower === 'ca') return 'can'
  }
  if (upos === 'VERB' && word.upos === 'ADJ' && lower.endsWith('ing')) return stemOfGerund(lower)
  if (upos === 'NOUN' && word.upos === 'VERB' && lower.endsWith('s') && !lower.endsWith('ss'))
    return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  return word.lemma.toLowerCase()
}

/** "promising" → "promise": enough for verbs that the tagger took for adjectives. */
function stemOfGerund(word: string): string {
  const stem = word.slice(0, -3)
  return /(?:[^aeiou][aiou][^aeiouwxy]|[cgsvz]|[^aeiou]l)$/.test(stem) && !/ss$/.test(stem)
    ? `${stem}e`
    : stem
}
