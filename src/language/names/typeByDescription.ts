import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { OPPONENTS } from '../lexicon/eitherNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { LEADING, SERVING } from '../lexicon/titles.ts'
import { isTradeNoun } from '../lexicon/trades.ts'
import { wordSet } from '../lexicon/words.ts'

/** The type of the noun that a name is apposed to or that describes it: "the student Oru", "Zelgor, a town", "Ann is a doctor". */
export function byDescription(words: readonly Word[], name: Name, head: number): EntityType | undefined {
  const { first } = name
  const own = words[head]
  const governor = words[own?.head ?? -1]
  const before = words[first - 1]
  if (
    before?.lemma === 'game' &&
    /^(?:board|card|video|computer|arcade|mobile|role-playing|dice)$/.test(words[first - 2]?.lemma ?? '')
  )
    return 'product'
  if (before?.lemma === 'tank' && /^think$/i.test(words[first - 2]?.text ?? '')) return 'organization'
  if (before && (before.upos === 'NOUN' || before.upos === 'ADJ')) {
    if (before.upos === 'NOUN' && isTradeNoun(before.lemma)) return 'person'
    const type = OPPONENTS.has(before.lemma) ? undefined : typeOfDescription(before.lemma)
    if (type && type !== 'event' && type !== 'place') return type
  }
  // "Orvic and two other companies"
  const others = words.find(
    ({ head: of, deprel, upos }, at) => at > head && of === head && deprel === 'conj' && upos === 'NOUN',
  )
  if (others && words[words.indexOf(others) - 1]?.text === 'other') {
    const type = typeOfDescription(others.lemma)
    if (type && type !== 'event') return type
  }
  const counted = countedBy(words, head)
  if (counted) return typeOfDescription(counted.lemma)
  // "one of the tankers, the Sea Swan"
  if (own?.deprel === 'appos' && /^one$/i.test(governor?.text ?? '')) {
    const kind = words.find(
      ({ head: of, deprel, upos }) => of === own.head && deprel === 'nmod' && upos === 'NOUN',
    )
    if (kind) return typeOfDescription(kind.lemma)
  }
  // "Orvic, Zelgor's state investor"
  const fund = words.find(({ head: of, deprel }) => of === head && deprel === 'appos')
  if (
    fund?.lemma === 'investor' &&
    /^(?:state|sovereign|institutional|activist|equity|venture)$/.test(
      words[words.indexOf(fund) - 1]?.lemma ?? '',
    )
  )
    return 'organization'
  if (governor?.upos === 'NOUN') {
    const isSaid =
      own?.deprel === 'appos' ||
      (own?.deprel === 'nsubj' && words.some(({ head: of, deprel }) => deprel === 'cop' && of === own.head))
    if (isHolder(words, name, own)) return 'person'
    // "a Quaker couple, Luc and Anna Brown": each of the two is one.
    if (isSaid && COUPLE.test(governor.lemma)) return 'person'
    const one =
      own?.deprel === 'appos' && name.first === name.last && genderOfGivenName(own.text) === undefined
    if (isSaid) return typeOfDescription(governor.lemma, one)
  }
  if (own?.deprel === 'appos' && before?.text === ',' && holdsOffice(words, own.head)) return 'person'
  const told = predicated(words, head) ?? knownAs(words, head)
  // "The settlers were the Zelu" are many, "The winners were Ann Lee and Luc Moreau" each one.
  if (told?.xpos === 'NNS' && before?.text === 'the' && typeOfNoun(told.lemma, true) === 'group')
    return 'group'
  if (told) return typeOfDescription(told.lemma)
  for (let i = head + 1; i < words.length; i++) {
    const word = words[i]
    if (word?.head === head && word.deprel === 'appos' && word.upos === 'NOUN')
      return isHouse(words, i) ? 'organization' : typeOfDescription(word.lemma)
  }
  return describedSecond(words, name, head)
}

/** "the ambassador to the alliance, Karn Lee,": who holds the office, where two words name somebody. */
function isHolder(words: readonly Word[], { first, last }: Name, own: Word | undefined): boolean {
  if (
    own?.deprel !== 'appos' ||
    last !== first + 1 ||
    words[first - 1]?.text !== ',' ||
    own.head !== first - 2
  )
    return false
  const marker = words.findIndex(({ head, deprel }) => head === own.head && deprel === 'case')
  const office = words[marker - 1]
  return (
    office?.upos === 'NOUN' &&
    /^(?:to|of|at|for)$/.test(words[marker]?.text ?? '') &&
    typeOfNoun(office.lemma, false) === 'person'
  )
}

/** "a trading house", "the publishing house": who trades and publishes. */
const isHouse = (words: readonly Word[], i: number) =>
  words[i]?.lemma === 'house' &&
  /^(?:trading|publishing|auction|brokerage|clearing|fashion|investment|commodity|commodities|media|finance|software)$/i.test(
    words[i - 1]?.text ?? '',
  )

/**
 * "Acme, a forwarder owned by Ann Lee, an engineer": the second description that the parser hangs on one name is of the name
 * right before it.
 */
function describedSecond(words: readonly Word[], { last }: Name, head: number): EntityType | undefined {
  const article = words[last + 1]?.text === ',' ? words[last + 2] : undefined
  const noun = words[article?.head ?? -1]
  if (article?.deprel !== 'det' || noun?.deprel !== 'appos' || noun.upos !== 'NOUN' || noun.head >= head)
    return undefined
  const isSecond = words.some(
    ({ head: of, deprel }, at) => of === noun.head && deprel === 'appos' && at < head,
  )
  return isSecond && typeOfNoun(noun.lemma, false) === 'person' ? 'person' : undefined
}

/** "the mayor of Oslo, Ann Lee": whether the name at `i` is what somebody's office is of. */
function holdsOffice(words: readonly Word[], i: number): boolean {
  const [body, office] = [words[i], words[words[i]?.head ?? -1]]
  const isPost = (lemma: string) => LEADING.has(lemma) || SERVING.has(lemma)
  return body?.upos === 'PROPN' && body.deprel === 'nmod' && office?.upos === 'NOUN' && isPost(office.lemma)
}

/** "The first settlers were the Zelu": the common noun that a name is said of. */
function predicated(words: readonly Word[], head: number): Word | undefined {
  const isSaid = words.some(({ head: of, deprel }) => of === head && deprel === 'cop')
  return isSaid
    ? words.find(({ head: of, deprel, upos }) => of === head && deprel === 'nsubj' && upos === 'NOUN')
    : undefined
}

/** "the translation known as the Vulgate", "a ship called the Grey Star": the noun that a name is given to. */
function knownAs(words: readonly Word[], head: number): Word | undefined {
  const verb = words[words[head]?.head ?? -1]
  if (!verb || !/^(?:know|call|name|dub|entitle|title|christen)$/.test(verb.lemma)) return undefined
  // "the text that became known as the Vulgate"
  const above = words[verb.head]
  const clause = verb.deprel === 'xcomp' && above?.lemma === 'become' ? above : verb
  const noun = words[clause.head]
  return /^acl/.test(clause.deprel) && noun?.upos === 'NOUN' ? noun : undefined
}

/** "two tankers, the Sea Swan and the Ocean Star": the noun that a number before it makes head of a list of names. */
function countedBy(words: readonly Word[], head: number): Word | undefined {
  let at = words[head]?.head ?? -1
  if (!/^(?:conj|appos)$/.test(words[head]?.deprel ?? '')) return undefined
  if (words[at]?.upos === 'PROPN' && words[at]?.deprel === 'conj') at = words[at]?.head ?? -1
  const noun = words[at]
  const isCounted = words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word.head === at && word.deprel === 'nummod')
  return noun?.upos === 'NOUN' && isCounted && words[at + 1]?.text === ',' ? noun : undefined
}

/** Nouns that beside a name tell of a body: alone they may speak of people, things or deeds. */
const BODIES = wordSet(`
  outlet non-profit body start-up service maker chain giant carrier affiliate holding exporter importer developer
  boutique bottler lessor brand label
`)

/** Nouns for two people. */
const COUPLE = /^(?:couple|duo|parent|sibling|twin|spouse)$/

/** What a work is called where its title follows; elsewhere many of these are something else. */
const WORKS =
  /^(?:work|masterpiece|classic|show|series|miniseries|sitcom|drama|comedy|musical|thriller|franchise|single)$/

/** Those who trade and make: a person is called so with two names, a company with one. */
const TRADES =
  /^(?:builder|trader|merchant|broker|producer|processor|miner|brewer|grower|winemaker|shipowner)$/

/** What is given to the sick, beside a name. */
const REMEDIES = /^(?:therapy|treatment|drug|pill|jab|antibody|inhibitor)$/

const typeOfDescription = (lemma: string, one = false) =>
  BODIES.has(lemma) || (one && TRADES.test(lemma))
    ? 'organization'
    : WORKS.test(lemma)
      ? 'work'
      : REMEDIES.test(lemma)
        ? 'product'
        : typeOfNoun(lemma, false)
