import { MONTHS, TIME_NOUNS } from '../../../../language/lexicon/calendar.ts'
import { wordSet } from '../../../../language/lexicon/words.ts'
import { relationOf, type Tree } from '../../tree/tree.ts'
import { isEvent } from '../lexicon/nouns.ts'
import { eventSignature, infinitiveSignature } from '../lexicon/verbs.ts'
import { hasDate } from './absolute.ts'
import { weekdayNumber } from './relative.ts'
import { isDateHead, lower, type Stretch, stretchOf, tokensOf } from './timePhrase.ts'

const TIME_ADVERBS = wordSet(`
  today yesterday tomorrow tonight now nowadays recently currently soon earlier later lately formerly previously once
  afterwards ago eventually presently overnight
`)
/** Before these, any thing that lasts or happens tells a time. */
const LASTING = /^(?:since|until|till|during|throughout)$/
const DATING =
  /^(?:|in|on|at|since|until|till|during|throughout|by|before|after|from|between|for|over|within|through|around|about|of|to|as of)$/
/** No event has more times. */
const MOST = 6

/** The time expressions of the event at a word: its own, or those of the verb that carries it or comes before it. */
export function timesAt(tree: Tree, predicate: number): Stretch[] {
  let at = predicate
  for (let steps = 0; steps < 4; steps++) {
    const own = timesOn(tree, at, at === predicate)
    if (own.length > 0) return own
    const word = tree.words[at]
    const above = word && tree.words[word.head]
    if (!word || !above) return []
    if (relationOf(word) === 'conj') {
      // "In 2019 the firm bought the bank and sold a mine."
      const fronted = timesOn(tree, word.head, false).filter(({ last }) => last < word.head)
      if (fronted.length > 0) return fronted
    } else if (!carries(tree, at)) {
      // "plans to meet her tomorrow": a time to come is that of the plan's event.
      const planned = word.deprel === 'xcomp' && infinitiveSignature(above.lemma)?.startsWith('planned')
      return planned ? timesOn(tree, word.head, false).filter((stretch) => isToCome(tree, stretch)) : []
    }
    at = word.head
  }
  return []
}

const isToCome = (tree: Tree, stretch: Stretch) =>
  tokensOf(tree, stretch).some((token) => /^(?:tomorrow|next|coming)$/.test(token))

/** Whether the word above has the time of this one: "began to build", "held talks", "the talks began". */
function carries({ words }: Tree, i: number): boolean {
  const word = words[i]
  const above = word && words[word.head]
  if (!word || !above || above.upos !== 'VERB') return false
  switch (word.deprel) {
    case 'xcomp':
      return infinitiveSignature(above.lemma)?.startsWith('true') ?? false
    case 'obj':
    case 'nsubj:pass':
      return isEvent(word.lemma) && (eventSignature(above.lemma)?.startsWith('true') ?? false)
    case 'nsubj':
      return isEvent(word.lemma)
    default:
      return false
  }
}

/** What hangs on each word, read once: many verbs may share the times of one. */
const read = new WeakMap<Tree, Map<number, Stretch[]>>()

function ownTimes(tree: Tree, i: number): Stretch[] {
  const known = read.get(tree) ?? new Map<number, Stretch[]>()
  read.set(tree, known)
  const found = known.get(i) ?? childTimes(tree, i, /^(?:obl|nmod|advmod|appos|dep)$/)
  known.set(i, found)
  return found
}

/** Time expressions that hang on a word or, where none does, on its object by the parser's error. */
function timesOn(tree: Tree, i: number, deep: boolean): Stretch[] {
  const found = ownTimes(tree, i)
  if (found.length > 0 || !deep || tree.words[i]?.upos !== 'VERB') return found
  return (tree.children[i] ?? []).flatMap((child) => {
    const word = tree.words[child]
    const inner = word && /^(?:obj|obl|nsubj)$/.test(relationOf(word)) && !isEvent(word.lemma)
    return inner && child > i
      ? childTimes(tree, child, /^nmod$/).filter((stretch) => isDated(tree, stretch))
      : []
  })
}

const isDated = (tree: Tree, stretch: Stretch) => hasDate(tokensOf(tree, stretch))

function childTimes(tree: Tree, i: number, relations: RegExp): Stretch[] {
  const found: Stretch[] = []
  for (const child of tree.children[i] ?? []) {
    if (found.length >= MOST) break
    const word = tree.words[child]
    if (!word || !relations.test(relationOf(word))) continue
    const stretch = stretchOf(tree, child)
    const before = found.at(-1)
    const tokens = tokensOf(tree, stretch)
    // "from 12 to 17 September": two phrases, one time.
    if (
      before &&
      before.last + 1 === stretch.first &&
      /^(?:from|between)$/.test(lower(tree, before.first)) &&
      /^(?:to|until|till|and)$/.test(tokens[0] ?? '')
    )
      found[found.length - 1] = { first: before.first, last: stretch.last }
    else if (isTime(tree, child, tokens) || (/^from$/.test(tokens[0] ?? '') && /^\d{1,2}$/.test(word.text)))
      found.push(stretch)
  }
  // A day without a month is a number, unless its partner named the month.
  return found.filter((stretch) => !/^from \d{1,2}$/.test(tokensOf(tree, stretch).join(' ')))
}

function isTime(tree: Tree, i: number, tokens: readonly string[]): boolean {
  const word = tree.words[i]
  if (!word) return false
  const text = word.text.toLowerCase()
  const [lead = ''] = tokens
  const preposition = tree.words[tree.first[i] ?? i]?.upos === 'ADP' ? lead : ''
  if (word.upos === 'ADV' || relationOf(word) === 'advmod') return TIME_ADVERBS.has(text)
  if (!DATING.test(preposition)) return false
  // "100 tons a year" is a rate; "for the first time" and "at a time when" tell no time.
  const article = /^an?$/.test(lower(tree, tree.first[i] ?? i))
  if (article && TIME_NOUNS.has(word.lemma)) return false
  if (word.lemma === 'time' && !tokens.some((token) => /^(?:that|this|the)$/.test(token))) return false
  if (word.lemma === 'time' && (preposition === 'for' || tokens.includes('a'))) return false
  if (hasDate(tokens)) {
    // "the 2019 crisis", "sold for 2000": a year inside is not the time, unless it is all that there is.
    return /^(?:1\d|20)\d\d$/.test(text)
      ? !/^(?:for|over|to|of|about|around|at|within|through)$/.test(preposition) || preposition === 'of'
      : isDateHead(text) || /^\d/.test(text) || (word.upos === 'PROPN' && MONTHS.includes(text))
  }
  if (weekdayNumber(text) !== undefined || TIME_NOUNS.has(word.lemma) || TIME_NOUNS.has(text))
    return preposition !== 'of' && preposition !== 'to'
  if (LASTING.test(preposition)) return true
  return /^(?:before|after)$/.test(preposition) && isEvent(word.lemma)
}
