import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { wordSet } from '../lexicon/words.ts'
import { hasKin } from './hasKin.ts'
import { firstListed, headOf } from './heads.ts'
import { typeByDeed } from './typeByDeed.ts'
import { byDescription } from './typeByDescription.ts'
import { typeByForm } from './typeByForm.ts'
import { textOf } from './wordShape.ts'

/** What the sentence says of a name against its form: "films such as House of Glass" are works, "taught at Iowa State" is no land. */
export function typeAgainstForm(words: readonly Word[], name: Name): EntityType | undefined {
  if (isListedWork(words, name)) return 'work'
  if (hasKin(words, name)) return 'person'
  if (isCalledBody(words, name)) return 'organization'
  if (isCalledPerson(words, name)) return 'person'
  const vessel = vesselBefore(words, name)
  if (vessel) return vessel
  if (name.last === name.first || words[name.last]?.text !== 'State') return undefined
  const deed = typeByDeed(words, name, headOf(words, name))
  return deed?.type === 'organization' && deed.weight > 3 ? deed.type : undefined
}

/** "the merchant Iordaki Kantaris": two words that no list knows and whose form tells no body, behind one noun for a person. */
function isCalledPerson(words: readonly Word[], name: Name): boolean {
  const [article, noun] = [words[name.first - 2], words[name.first - 1]]
  if (name.last !== name.first + 1 || noun?.xpos !== 'NN' || !/^(?:the|his|her)$/.test(article?.text ?? ''))
    return false
  const form = typeByForm(words, name)
  if (form !== undefined && form !== 'place') return false
  const isKnown = [textOf(words, name), words[name.first]?.text, words[name.last]?.text].some(
    (text) => geographicName(text ?? '') !== undefined,
  )
  return !isKnown && byDescription(words, name, headOf(words, name)) === 'person'
}

/** "the airline Sabrina Air": whatever given name it begins with; not "the club Anna Moss joined". */
function isCalledBody(words: readonly Word[], name: Name): boolean {
  const own = words[headOf(words, name)]
  const noun = words[name.first - 1]
  const isApposed = own?.deprel === 'appos' && own.head === name.first - 1
  if (!isApposed || noun?.upos !== 'NOUN' || typeOfNoun(noun.lemma, false) !== 'organization') return false
  // "the broadcaster Anna Moss": what a person does too.
  return !(PERSONAL_TRADES.test(noun.lemma) && typeByForm(words, name) === 'person')
}

const PERSONAL_TRADES =
  /^(?:broadcaster|publisher|operator|contractor|supplier|manufacturer|brewer|lender|insurer|retailer)$/

/** "the destroyer Zelgor", "the ferry Estonia": ships are called after places and persons. */
function vesselBefore(words: readonly Word[], { first }: Name): EntityType | undefined {
  const [article, noun] = [words[first - 2], words[first - 1]]
  const isSingular = noun?.upos === 'NOUN' && noun.xpos === 'NN' && VESSELS.has(noun.lemma)
  return isSingular && (article?.upos === 'DET' || article?.upos === 'ADJ' || article?.upos === 'NOUN')
    ? typeOfNoun(noun.lemma, false)
    : undefined
}

const VESSELS = wordSet(
  'ship boat vessel ferry yacht tanker freighter trawler destroyer frigate battleship cruiser submarine warship corvette steamer liner schooner brig clipper icebreaker minesweeper gunboat',
)

/** "the Rights Observatory, a non-profit": what sounds like a building is a body where it is said to be one. */
export const asDescribed = (
  words: readonly Word[],
  name: Name,
  type: EntityType | undefined,
): EntityType | undefined =>
  type === 'facility' && byDescription(words, name, headOf(words, name)) === 'organization'
    ? 'organization'
    : type

/** "films such as Vertigo and House of Glass" */
function isListedWork(words: readonly Word[], name: Name): boolean {
  const first = firstListed(words, headOf(words, name))
  const noun = words[words[first]?.head ?? -1]
  const marker = words.find(({ head, deprel }) => head === first && deprel === 'case')?.lemma ?? ''
  return (
    /^(?:such|like|including)$/.test(marker) &&
    words[first]?.deprel === 'nmod' &&
    noun?.xpos === 'NNS' &&
    SHOWN.test(noun.lemma)
  )
}

const SHOWN =
  /^(?:film|movie|novel|book|song|album|play|opera|show|musical|poem|painting|sitcom|drama|comedy|magazine)$/
