import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Item } from './items.ts'

/** Nouns for a person's trade, standing or creed by which the press speaks of whom it has just named. */
const VARIATIONS = wordSet(`
  politician businessman businesswoman entrepreneur tycoon billionaire millionaire oligarch magnate financier singer rapper
  songwriter musician composer actor actress star comedian filmmaker novelist author writer poet playwright painter artist
  sculptor photographer footballer player striker midfielder defender goalkeeper winger sprinter athlete swimmer cyclist boxer
  wrestler champion skier economist physicist chemist biologist mathematician philosopher historian academic scholar blogger
  activist dissident whistleblower veteran native newcomer incumbent democrat republican conservative lawmaker legislator
  saint visionary mystic martyr prophet hermit grandmaster golfer gymnast racer
  centrist cleric preacher nationalist socialist communist liberal
`)

/** Who serves a state or a team; of these the press varies those of another country. */
const SERVANTS = wordSet(
  'official diplomat executive envoy manager coach striker judge prosecutor lawyer journalist',
)

const PARENTS = wordSet('mother father grandmother grandfather mum mom dad')
const ONE_OF_SEVERAL = /^(?:\p{L}{3,}est|first|second|third|last|next|other|only|same)$/u
const TELLS_WHICH = /^ (?:who|whom|whose|that|to \p{Ll}+|behind)\b/u
/** "the mother of two" */
const OF_MANY = /^[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/

/**
 * Whether a phrase only varies how the person spoken of is called: by age, by origin, by trade or party ("the 61-year-old", "the
 * Ukrainian", "the Civic Union politician", "the Republican", "the mother of two").
 */
export function isVariation(text: string, { mention, head, complement, words }: Item): boolean {
  if (mention.kind !== 'nominal' || mention.type !== 'person' || mention.number === 'plural') return false
  if (PARENTS.has(head) && OF_MANY.test(text.slice(mention.end, mention.end + 12))) return true
  if (complement !== undefined || !/^the\s/i.test(mention.exact)) return false
  // "the Scottish-born magnate's daughter" is somebody else than whoever is born there.
  if (/['’]s?\s/.test(mention.exact)) return false
  // "the youngest player to win it", "the singer who left": one of several, told by what follows.
  if (
    words.some((word) => ONE_OF_SEVERAL.test(word)) ||
    TELLS_WHICH.test(text.slice(mention.end, mention.end + 16))
  )
    return false
  // "the Portuguese official"
  if (SERVANTS.has(head) && words.length === 2) return geographicName(words[0] ?? '')?.kind === 'demonym'
  // "The captain, a 61-year-old": what stands beside it is its own.
  const [phrase = ''] = mention.exact.split(',')
  return VARIATIONS.has(head) || /\d-year-old\b|-born\b/i.test(phrase) || isOrigin(phrase)
}

/** "the Ukrainian": a capital and nothing more. */
const isOrigin = (exact: string) => /^the\s+\p{Lu}\p{Ll}+$/iu.test(exact) && /\s\p{Lu}/u.test(exact)
