import { geographicName } from '../language/lexicon/countries.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** What calls one by another name. */
const CALLED =
  /^\s*,?\s*\(?(?:(?:also|better|formerly|later|once|locally|popularly|widely|commonly|officially|now|then|previously|sometimes|simply|often|self-)\s*)?(?:known|identified|called|nicknamed|dubbed|styled|born|née|né|alias|a\.k\.a\.|aka)\s+(?:as\s+|by\s+)?(?:the\s+|["“‘])?$/iu

/** A bracket that opens behind a name, be the name a title in quotation marks: "“Nigorie” (“Troubled Waters”)". */
const BRACKET = /^[”"’]? \(["“‘]?$/

/** "Pierre L'Enfant (1754–1825), also known as Peter L'Enfant": what stands in brackets is passed over. */
export function joinOtherNames(text: string, items: readonly Item[], clusters: Clusters): void {
  let before: Item | undefined
  for (const item of items) {
    if (item.mention.kind !== 'name') continue
    const { start } = item.mention.core
    const from = before?.mention.end ?? start
    const between = text.slice(from, start)
    if (
      before &&
      mayBeCalled(before, item) &&
      start - from < 120 &&
      CALLED.test(between.replace(/\([^()]*\)/g, ''))
    )
      clusters.join(item.index, before.index, 'is called so', true)
    else if (
      (before &&
        BRACKET.test(between) &&
        isOtherTitle(before, item, text.slice(item.mention.end, item.mention.end + 12))) ||
      (before && mayBeWritten(before, item) && writtenIn(between))
    )
      clusters.join(item.index, before.index, 'another name in brackets', true)
    // Names within a bracket are not whom the words after it are about.
    // Nor is who owns what is named: "Malle's The Lovers (Les Amants, 1959)".
    if (!isWithinBracket(text, start) && !(before && item.mention.end < before.mention.end)) before = item
  }
}

/** "the group within Scientology called the Sea Org": behind a preposition only a person is what the words after it are about. */
const mayBeCalled = ({ mention: { type, role } }: Item, other: Item) =>
  type === other.mention.type && (type === 'person' || role !== 'other')

/** "The Lovers (Les Amants, 1959)", "the Masjid Al-Haram (Grand Mosque)": the other name of a work or a building. */
function isOtherTitle({ mention: one, definite }: Item, { mention: other }: Item, after: string): boolean {
  const isNone = [one, other].some(({ type, country }) => type === 'person' || country !== undefined)
  if (isNone) return false
  if (/^\)?,\s(?:1[5-9]|20)\d\d\)/.test(after)) return true
  if (!/^[,"”’']{0,2}\)/.test(after)) return false
  const isBuilding =
    other.type === 'facility' &&
    (one.type === 'facility' ||
      (definite && (one.type === undefined || one.type === 'place' || one.type === 'concept')))
  return isBuilding || (one.type === 'work' && other.type === 'work')
}

const isWithinBracket = (text: string, at: number) => /\([^()]*$/.test(text.slice(Math.max(0, at - 100), at))

/**
 * What a bracket has between the name before it and the same name in another language or script: "(Latin: Regina)",
 * "(/ipa/; Greek: …)", "(樋口 一葉 Higuchi Ichiyō".
 */
function writtenIn(between: string): boolean {
  const [, inside = ''] = /^["”]? \(([^()]*)$/u.exec(between) ?? []
  const [last = ''] = /[^;]*$/u.exec(inside) ?? []
  const [, language] = /^\s*(?:in\s+)?(\p{Lu}\p{Ll}+):?\s+["“]?$/u.exec(last) ?? []
  if (language !== undefined) return LANGUAGES.has(language) || geographicName(language)?.kind === 'demonym'
  return FOREIGN.test(last)
}

/** Languages and spellings that are no people's. */
const LANGUAGES = new Set('Latin Hebrew Sanskrit Pinyin Romaji Hepburn Romanized Romanised'.split(' '))
/** Words none of which is in Latin letters. */
const FOREIGN = /^(?=.*\p{L})[^\p{Script=Latin}\p{N},]+\s$/u

/** What no list takes for a person may be one beside a person's name; a state's name tells a language here. */
const mayBeWritten = ({ mention: one }: Item, { mention: other, words }: Item) =>
  words.length > 0 && other.country === undefined && (one.type === other.type || other.type === undefined)
