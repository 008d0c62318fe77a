import type { NounPhrase } from '../phrases/phrase.ts'
import { extent, phraseText, type SentenceContext } from '../sentence.ts'
import { firstConjunct } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'

/** What says that something is not in a place, but by it. */
export const NEAR = /^(?:near|outside|off|next to|close to)$/

/** What a place after a preposition is said of: the noun that it hangs on, or the one right before it. */
export function placedBy(context: SentenceContext, head: number): NounPhrase | undefined {
  const { tree, nouns, words } = context
  const word = words[head]
  if (!word) return undefined
  const preposition = prepositionOf(tree, head)
  // "Pamur, next to Zelgor, …": the name before the comma is near it.
  if (preposition && NEAR.test(preposition.text) && words[preposition.first - 1]?.text === ',')
    for (const at of [...dependents(tree, word.head, 'nmod', 'obl', 'appos', 'obj', 'nsubj'), word.head]) {
      const before = nouns.get(at)
      if (before?.name && before.last === preposition.first - 2) return before
    }
  // A title: "Umoregi" ("In Obscurity").
  if (preposition && isQuoted(context, preposition.first)) return undefined
  const beside = preposition && besides(context, preposition)
  if (beside) return gathering(context, beside) ?? beside
  const aged = preposition && isBehindAge(context, preposition.first) ? words[word.head]?.head : undefined
  const above = nouns.get(aged ?? word.head)
  if (relationOf(word) === 'nmod' && above && !above.time && !above.pronoun && word.head < head)
    return pictured(context, above) ?? gathering(context, above) ?? housed(context, above) ?? above
  // "entered the school at Oslo": a building that an act is done to is where the act is.
  if (relationOf(word) === 'obl' && preposition)
    for (const sister of dependents(tree, word.head, 'obj')) {
      const noun = nouns.get(sister)
      // "the school of Dr. Brown, in Oslo"
      const last = noun ? extent(context, noun).last : -1
      const gap = words[last + 1]?.text === ',' ? 2 : 1
      if (noun && last + gap === preposition.first && stands(context, noun)) return noun
    }
  // "met at the White House in Washington": two adverbials, the second says where the first is.
  if (relationOf(word) !== 'obl' || !preposition) return undefined
  for (const sister of dependents(tree, word.head, 'obl')) {
    const noun = nouns.get(sister)
    const within =
      noun?.name ||
      (noun && stands(context, noun)) ||
      (preposition.text === 'during' && noun && context.mentions.typeOf(noun) === 'event')
    if (within && noun.last + 1 === preposition.first) return noun
  }
  return undefined
}

/**
 * "the treatment of Muslims in Kenya", "a visit to the Harbour Museum in Oslo": a name right before the preposition that
 * can only stand or happen where the place is, whatever word the parser hung the place on.
 */
function besides(context: SentenceContext, { text, first }: Preposition): NounPhrase | undefined {
  const { words, nouns } = context
  if (!/^(?:in|at|near|on|outside|from)$/.test(text)) return undefined
  let at = first - 1
  for (let steps = 0; steps < 4 && at >= 0 && !nouns.has(at); steps++) at = words[at]?.head ?? -1
  const noun = nouns.get(at)
  // "the Film Fair 2016 in Oslo": the year may stand behind the name.
  if (!noun?.name || noun.name.last >= first) return undefined
  if (words.slice(noun.name.last + 1, first).some(({ upos }) => upos !== 'NUM')) return undefined
  // "won the Brown Medal from the academy"
  if (text === 'from') return isPrize(context, noun) ? noun : undefined
  const type = context.mentions.typeOf(noun)
  // "wars against the Turks in Kenya": where the wars were.
  if (prepositionOf(context.tree, firstConjunct(context.tree, noun.head))?.text === 'against')
    return undefined
  const named = phraseText(context, noun.name)
  const isFixed = type === 'facility' || type === 'event' || HOUSE.test(named) || GATHERINGS.test(named)
  return isFixed || (type !== 'organization' && words[noun.head]?.xpos === 'NNPS') ? noun : undefined
}

/** "the Brown Medal": whether a name is that of a prize. */
export const isPrize = ({ words }: SentenceContext, { name }: NounPhrase) =>
  name !== undefined && /^(?:Medal|Prize|Award|Scholarship|Fellowship)$/.test(words[name.last]?.text ?? '')

/** Bodies that are known by their building. */
export const HOUSES =
  'University|College|School|Academy|Institute|Seminary|Conservatory|Museum|Hospital|Church|Cathedral|Library|Gallery|Theatre|Theater|Embassy|Court|Laboratory|Observatory'
const HOUSE = new RegExp(`\\b(?:${HOUSES})\\b`)

/** Names of what takes place. */
const GATHERINGS =
  /\b(?:Expo|Fair|Festival|Summit|Symposium|Biennale|Olympics|Championships?|Marathon|Regatta|Carnival)\b/

/** "a congress of Orientalists in Vienna": where they met. */
function gathering({ tree, words, nouns }: SentenceContext, { head }: NounPhrase): NounPhrase | undefined {
  const of = prepositionOf(tree, head)?.text === 'of' ? words[words[head]?.head ?? -1] : undefined
  return of &&
    /^(?:congress|conference|meeting|assembly|convention|gathering|symposium|summit|council|synod)$/.test(
      of.lemma,
    )
    ? nouns.get(words[head]?.head ?? -1)
    : undefined
}

/** Whether a bracket or a quotation mark opens right before a word. */
function isQuoted({ words }: SentenceContext, first: number): boolean {
  const mark = words[first - 1]
  return mark !== undefined && /^["“«‘(]$/.test(mark.text) && mark.end === words[first]?.start
}

/** "Anna Brown, 54, of Oslo": whether a number between commas stands before the preposition at `at`. */
export const isBehindAge = ({ words }: SentenceContext, at: number) =>
  words[at - 1]?.text === ',' && words[at - 2]?.upos === 'NUM' && words[at - 3]?.text === ','

/** Buildings, and bodies that are known by theirs. */
const stands = (context: SentenceContext, noun: NounPhrase) =>
  context.mentions.typeOf(noun) === 'facility' ||
  (!noun.name &&
    /^(?:college|university|institute|academy|company|firm|court|bank|embassy|consulate)$/.test(
      context.words[noun.head]?.lemma ?? '',
    ))

/** "a bust of Anna Brown in Oslo": the work is there, not whom it shows. */
function pictured(context: SentenceContext, person: NounPhrase): NounPhrase | undefined {
  const { tree, words, nouns } = context
  if (context.mentions.typeOf(person) !== 'person' || prepositionOf(tree, person.head)?.text !== 'of')
    return undefined
  const work = nouns.get(words[person.head]?.head ?? -1)
  return work && isPlaced(context, work) ? work : undefined
}

/** "an office for the company in Oslo", "the headquarters of Acme in Oslo": the building is there, whosever it is. */
function housed(context: SentenceContext, body: NounPhrase): NounPhrase | undefined {
  const { tree, words, nouns } = context
  const preposition = prepositionOf(tree, body.head)?.text
  if (preposition !== 'of' && (preposition !== 'for' || body.name)) return undefined
  const building = nouns.get(words[body.head]?.head ?? -1)
  return building && context.mentions.typeOf(building) === 'facility' ? building : undefined
}

/** Whether a place behind a noun can be where that is: people but for whole peoples are "from" one. */
export function isPlaced(context: SentenceContext, noun: NounPhrase): boolean {
  const type = context.mentions.typeOf(noun)
  const word = context.words[noun.head]
  if (!word) return false
  return (
    type === 'facility' ||
    // "Muslims in Kenya"
    (type === 'person' && word.xpos === 'NNPS') ||
    type === 'event' ||
    type === 'organization' ||
    type === 'group' ||
    type === 'work' ||
    // "the Lund Film Fair in Oslo"
    (noun.name !== undefined && GATHERINGS.test(phraseText(context, noun.name))) ||
    // A caption: "The frigate on the Skagerrak".
    ((type === 'product' || type === 'weapon') && relationOf(word) === 'root') ||
    ((type === 'place' || type === undefined) && noun.name !== undefined) ||
    (type === 'place' && namesPlace(context, noun))
  )
}

/** "Lund, a town in Kenya", "Lund is a town in Kenya", "the town of Lund in Kenya": the noun is another word for a name. */
function namesPlace({ tree, words, nouns, clauses }: SentenceContext, { head }: NounPhrase): boolean {
  const word = words[head]
  const clause = clauses.get(firstConjunct(tree, head))
  if (clause?.copular && clause.subjects.some((subject) => nouns.get(subject))) return true
  if (word && relationOf(word) === 'appos' && nouns.get(word.head)?.name) return true
  return dependents(tree, head, 'nmod', 'appos').some((at) => {
    const preposition = prepositionOf(tree, at)?.text
    return (
      nouns.get(at)?.name !== undefined && (preposition === undefined || preposition === 'of') && at > head
    )
  })
}
