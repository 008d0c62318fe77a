import { spanOf } from '../../../model/span.ts'
import type { Statement, When } from '../../../model/statement.ts'
import { hasDate } from '../factuality/times/absolute.ts'
import { readDays } from '../factuality/times/readDays.ts'
import { tokensOf } from '../factuality/times/timePhrase.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { argumentsOf, rangeOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import type { Rule } from './rule.ts'

/** A bracket with more words tells more than a life. */
const LONGEST = 60

/**
 * Birth and death in brackets after a person's name: "Anna Brown (3 May 1900 in Oslo – 4 June 1980 in Bergen)", "(born 1950
 * in Oslo)", "(Oslo, 1900 – Bergen, 1980)". Brackets are read by their words: a parser makes no sense of them.
 */
export const lifeDates: Rule = {
  name: 'life-dates',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const [i, { text }] of context.words.entries()) {
      if (text !== '(') continue
      const person = personBefore(context, i)
      const close = person && closing(context, i)
      if (!person || close === undefined) continue
      for (const { type, label, words, place } of eventsIn(context, { first: i + 1, last: close - 1 })) {
        const [subject] = argumentsOf(context, person)
        const [object] = argumentsOf(context, place)
        if (subject?.mention === undefined || object?.mention === undefined) continue
        const when = whenIn(context, words, place)
        statements.push(
          stateOf(context, {
            subject: {
              span: context.mentions.at(subject.mention)?.core ?? subject.span,
              mention: subject.mention,
            },
            predicate: { first: words.first, last: Math.max(words.first, place.first - 1) },
            objects: [{ ...object, label, type }],
            rule: 'life-dates',
            confidence: 0.85,
            ...(when && { when }),
          }),
        )
      }
    }
    return { statements }
  },
}

/** The person whose name ends before word `open`, also with the place that follows it: "Patrick Brown of Oslo (". */
function personBefore({ words, nouns, mentions }: SentenceContext, open: number): NounPhrase | undefined {
  let at = open - 1
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const noun = nouns.get(at)
    if (noun?.name && noun.last < open && mentions.typeOf(noun) === 'person') return noun
    const head = words[at]?.head ?? -1
    if (head >= open) return undefined
    at = head
  }
  return undefined
}

function closing({ words }: SentenceContext, open: number): number | undefined {
  for (let i = open + 1; i < words.length && i <= open + LONGEST; i++) {
    if (words[i]?.text === ')') return i
    if (words[i]?.text === '(') return undefined
  }
  return undefined
}

interface LifeEvent {
  readonly type: 'born-in' | 'die-in'
  readonly label: string
  readonly words: Phrase
  readonly place: NounPhrase
}

const BORN = /^(?:born|b\.?|\*)$/i
const DIED = /^(?:died|d\.?|†)$/i

/** What the bracket tells: two dated parts are birth and death, one is what its own word says. */
function eventsIn(context: SentenceContext, bracket: Phrase): LifeEvent[] {
  const parts = partsOf(context, bracket)
  const dated = parts.filter((part) => hasDate(tokensOf(context.tree, part)))
  const found: LifeEvent[] = []
  for (const part of parts) {
    const place = placeIn(context, part)
    const said = kindOf(context, part)
    const at = dated.indexOf(part)
    const kind = said ?? (dated.length === 2 && at >= 0 ? (['born', 'died'] as const)[at] : undefined)
    if (!place || !kind) continue
    found.push(
      kind === 'born'
        ? { type: 'born-in', label: 'born in', words: part, place }
        : { type: 'die-in', label: 'died in', words: part, place },
    )
  }
  return found
}

/** The stretches between dashes and semicolons; a dash without spaces joins two years, "1900–1980". */
function partsOf({ words }: SentenceContext, { first, last }: Phrase): Phrase[] {
  const parts: Phrase[] = []
  let from = first
  for (let i = first; i <= last + 1; i++) {
    const word = words[i]
    if (i <= last && !(word && /^[-–—;]$/.test(word.text)) && !DIED.test(word?.text ?? '')) continue
    if (i > from) parts.push({ first: from, last: i - 1 })
    from = DIED.test(word?.text ?? '') ? i : i + 1
  }
  return parts
}

function kindOf({ words }: SentenceContext, { first, last }: Phrase): 'born' | 'died' | undefined {
  for (let i = first; i <= last; i++) {
    if (BORN.test(words[i]?.text ?? '')) return 'born'
    if (DIED.test(words[i]?.text ?? '')) return 'died'
  }
  return undefined
}

/** The first place that the part names. */
function placeIn(
  { nouns, mentions, words }: SentenceContext,
  { first, last }: Phrase,
): NounPhrase | undefined {
  for (let i = first; i <= last; i++) {
    const noun = nouns.get(i)
    if (!noun?.name || noun.name.first < first || noun.name.last > last) continue
    const { type } = noun.name
    // "(9 September 1869, Kutaisi – …": what stands right behind the date is the place, whatever the name sounds like.
    const isDated =
      words[noun.name.first - 1]?.text === ',' && /^\d{3,4}$/.test(words[noun.name.first - 2]?.text ?? '')
    if (isDated && mentions.of(noun).length > 0) return noun
    if ((type === undefined || type === 'place') && mentions.of(noun).length > 0) return noun
  }
  return undefined
}

/** The date of a part: what stands before or behind its place. */
function whenIn(context: SentenceContext, { first, last }: Phrase, place: NounPhrase): When | undefined {
  const { tree, words, document, text, published, named } = context
  for (const side of [
    { first, last: place.first - 1 },
    { first: place.last + 1, last },
  ]) {
    let { first: from, last: to } = side
    while (from <= to && !/^\d/.test(words[from]?.text ?? '') && words[from]?.upos !== 'PROPN') from++
    while (to >= from && !/\d/.test(words[to]?.text ?? '')) to--
    if (to < from || !hasDate(tokensOf(tree, { first: from, last: to }))) continue
    const days = readDays(tokensOf(tree, { first: from, last: to }), { published, named, coming: false })
    return { ...spanOf(document, text, rangeOf(words, { first: from, last: to })), ...days }
  }
  return undefined
}
