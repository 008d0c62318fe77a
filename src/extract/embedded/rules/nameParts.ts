import type { Name } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import type { Statement } from '../../../model/statement.ts'
import { firstNamed } from '../mentions/firstNamed.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import type { Rule } from './rule.ts'

/** The longest name of a place that another name is looked into for, in words. */
const LONGEST_PLACE = 3

/** Papers, firms and churches are called after where they began. */
const CALLED_AFTER =
  /^(?:Church|Herald|Times|Post|Tribune|Weekly|Press|Magazine|Airlines|Airways|Bank|Group|Company)$/

/**
 * What the name of a body says of the land or town that it begins with: "the Kenyan Ministry of Defence", "the Lund
 * Police Department". Told once, where the body is first named, and only of places that the text names by themselves.
 */
export const nameParts: Rule = {
  name: 'name-part',
  find(context: SentenceContext) {
    const { mentions, nouns } = context
    const first = firstNamed(mentions.all)
    const statements: Statement[] = []
    for (const noun of nouns.values()) {
      const [mention] = mentions.of(noun)
      const { name } = noun
      if (!name || mention === undefined || first.byWords(mentions.at(mention)?.core.exact ?? '') !== mention)
        continue
      if (mentions.type(mention) !== 'organization' || CALLED_AFTER.test(lastWord(context, name))) continue
      const part = placeIn(context, name)
      if (!part || part.place === mention) continue
      const [label, type] = part.whole ? ['of', 'part-of'] : ['in', 'located-in']
      statements.push(
        stateOf(context, {
          subject: { span: phraseSpan(context, name), mention },
          predicate: part.words,
          objects: [{ span: phraseSpan(context, part.words), mention: part.place, label, type }],
          rule: 'name-part',
          confidence: 0.65,
        }),
      )
    }
    return { statements }
  },
}

const lastWord = ({ words }: SentenceContext, { last }: Name) => words[last]?.text ?? ''

interface Part {
  readonly words: Phrase
  /** The mention of the place or body by itself. */
  readonly place: number
  /** The body is a part of it: it is a state, or a body too. */
  readonly whole: boolean
}

/** The place or body that a name of more words begins with, or the state that it ends with: "Congress of the United States". */
function placeIn(context: SentenceContext, { first, last }: Name): Part | undefined {
  const { words } = context
  for (let length = Math.min(LONGEST_PLACE, last - first); length > 0; length--) {
    const part = partAt(context, { first, last: first + length - 1 })
    // "the American University of Beirut" is where it ends.
    const elsewhere =
      words.slice(first, last).some(({ text }) => text === 'of') &&
      /^(?:University|College|School)$/.test(words[first + length]?.text ?? '')
    if (part && !elsewhere) return part
  }
  for (let length = Math.min(LONGEST_PLACE, last - first - 1); length > 0; length--) {
    const from = last - length + 1
    const before = words[from - 1]?.text.toLowerCase() === 'the' ? from - 2 : from - 1
    const part =
      words[before]?.text.toLowerCase() === 'of' ? partAt(context, { first: from, last }) : undefined
    if (part?.whole && context.mentions.type(part.place) === 'place') return part
  }
  return undefined
}

function partAt(context: SentenceContext, words: Phrase): Part | undefined {
  const named = firstNamed(context.mentions.all)
  const text = phraseText(context, words)
  const known = geographicName(text)
  // "the European Space Agency" lies in no Europe that another sentence names.
  if (known?.kind === 'region' && /an$/.test(text)) return undefined
  const state = known?.kind === 'country' || known?.kind === 'demonym'
  const place = state ? known.code && named.byCountry(known.code) : named.byWords(text)
  if (typeof place !== 'number') return undefined
  const type = context.mentions.type(place)
  if (type !== 'place' && type !== 'organization') return undefined
  return { words, place, whole: state || type === 'organization' }
}
