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

/** Papers and firms are called after where they began. */
const CALLED_AFTER =
  /^(?:Herald|Times|Post|Tribune|Weekly|Press|Magazine|Airlines|Airways|Bank|Group|Company)$/

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
      const [label, type] = part.state ? ['of', 'part-of'] : ['in', 'located-in']
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
  /** The place's own mention. */
  readonly place: number
  readonly state: boolean
}

/** The place that a name of more words begins with. */
function placeIn(context: SentenceContext, { first, last }: Name): Part | undefined {
  const named = firstNamed(context.mentions.all)
  for (let length = Math.min(LONGEST_PLACE, last - first); length > 0; length--) {
    const words = { first, last: first + length - 1 }
    const text = phraseText(context, words)
    const known = geographicName(text)
    const state = known?.kind === 'country' || known?.kind === 'demonym'
    const place = state ? known.code && named.byCountry(known.code) : named.byWords(text)
    if (typeof place === 'number' && context.mentions.type(place) === 'place') return { words, place, state }
  }
  return undefined
}
