import { geographicName } from '../language/lexicon/countries.ts'
import { LANGUAGES } from '../language/lexicon/languages.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { isCalled, isCalledBehind } from './nicknames.ts'
import { isPenName } from './penNames.ts'

/** A bracket that opens behind a name, be the name a title in quotation marks: "“Mørkt vann” (“Dark Water”)". */
const BRACKET = /^[”"’]? \(["“‘]?$/

/** "Pierre Moss (1754–1825), also known as Peter Moss": what stands in brackets is passed over. */
export function joinOtherNames(text: string, items: readonly Item[], clusters: Clusters): void {
  let before: Item | undefined
  for (const [i, item] of items.entries()) {
    if (item.mention.kind !== 'name') continue
    // "sea otters (Enhydra lutris)": what it is called in Latin.
    const noun = items[i - 1]
    if (item.bracketed && noun?.mention.kind === 'nominal' && noun.mention.end === item.mention.start - 2)
      if (SPECIES.test(item.mention.core.exact))
        clusters.join(item.index, noun.index, 'another name in brackets', true)
    const { start } = item.mention.core
    const between = text.slice(before?.mention.end ?? start, start)
    const isOther = isCalled(between) || (before && isCalledBehind(text, before.mention.core.start, between))
    if (before && isOther && mayBeCalled(before, item)) {
      clusters.join(item.index, before.index, 'is called so', true)
      // "known by its letters ZG": whose they are.
      for (const { index, mention } of items.slice(before.index + 1, i + 2))
        if (/^(?:its|their)$/.test(mention.exact)) clusters.join(index, before.index, 'is called so')
    } else if (before && isPenName(text, before, item))
      clusters.join(item.index, before.index, 'pen name', true)
    else if (before && (isTitledAgain(text, before, item, between) || isWrittenAgain(before, item, between)))
      clusters.join(item.index, before.index, 'another name in brackets', true)
    // Names within a bracket are not whom the words after it are about.
    // Nor is who owns what is named: "Moreau's The Harbour (Le Port, 1959)".
    // "Moss, a Lund-born painter known as Bud": nor the town.
    const isInside = item.nested || (before && item.mention.end < before.mention.end)
    if (!isWithinBracket(text, start) && !isInside) before = item
  }
}

/** "the group within the church called the Grey Order": behind a preposition only a person is what the words after it are about. */
const mayBeCalled = ({ mention: { type, role } }: Item, other: Item) =>
  type === other.mention.type && (type === 'person' || role !== 'other')

/** "The Harbour (Le Port, 1959)", "the Stortorv (Great Square)": the other name of a work or a building. */
function isTitledAgain(
  text: string,
  { mention: one, definite }: Item,
  { mention: other }: Item,
  between: string,
): boolean {
  if (!BRACKET.test(between)) return false
  const after = text.slice(other.end, other.end + 12)
  const isNone = [one, other].some(({ type, country }) => type === 'person' || country !== undefined)
  if (isNone) return false
  // "The Harbour (Moss Press, 1959)": who published it is no other name.
  const isTitle = other.type === undefined || other.type === 'concept' || other.type === one.type
  if (/^\)?,\s(?:1[5-9]|20)\d\d\)/.test(after)) return isTitle && !PUBLISHERS.test(other.core.exact)
  if (!/^[,"”’']{0,2}\)/.test(after)) return false
  const isBuilding =
    other.type === 'facility' &&
    (one.type === 'facility' ||
      (definite && (one.type === undefined || one.type === 'place' || one.type === 'concept')))
  // "the Zelgorica (Winter Exercises), published in 1724": what the title means.
  const isMeaning = isTitle && /\s/.test(other.core.exact) && !PUBLISHERS.test(other.core.exact)
  return isBuilding || (one.type === 'work' && (other.type === 'work' || isMeaning))
}

const PUBLISHERS = /(?:Press|Books|Verlag|Publishing|Publishers|Records|Pictures|Films)$/
const SPECIES = /^\p{Lu}\p{Ll}+ \p{Ll}+$/u

const isWithinBracket = (text: string, at: number) => /\([^()]*$/.test(text.slice(Math.max(0, at - 100), at))

/**
 * What a bracket has between the name before it and the same name in another language or script: "(Latin: Regina)",
 * "(/ipa/; Greek: …)", "(山田 一 Yamada Hajime".
 */
function writtenIn(between: string): boolean {
  const [, inside = ''] = /^["”]? \(([^()]*)$/u.exec(between) ?? []
  const last = inside.slice(inside.lastIndexOf(';') + 1)
  const [, language] = /^\s*(?:in\s+)?(\p{Lu}\p{Ll}+):?\s+["“]?$/u.exec(last) ?? []
  if (language !== undefined)
    return (
      LANGUAGES.has(language.toLowerCase()) ||
      SPELLINGS.has(language) ||
      geographicName(language)?.kind === 'demonym'
    )
  return FOREIGN.test(last)
}

/** Ways to write a language in Latin letters. */
const SPELLINGS = new Set('Pinyin Romaji Hepburn Romanized Romanised'.split(' '))
/** Words none of which is in Latin letters. */
const FOREIGN = /^(?=.*\p{L})[^\p{Script=Latin}\p{N},]+\s$/u

/**
 * The same name in another language or script. What no list takes for a person may be one beside a person's name; a state's
 * name tells a language here.
 */
const isWrittenAgain = ({ mention: one }: Item, { mention: other, words }: Item, between: string) =>
  words.length > 0 &&
  other.country === undefined &&
  (one.type === other.type || other.type === undefined) &&
  writtenIn(between)
