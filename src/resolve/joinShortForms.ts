import { ERAS } from '../language/lexicon/calendar.ts'
import { geographicName } from '../language/lexicon/countries.ts'
import { typeOfHead } from '../language/lexicon/nameHeads.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Clusters } from './clusters.ts'
import { isCraftNoun } from './craft.ts'
import { beforePreposition, type Item } from './items.ts'
import { MOST_BEARERS, type Spelling } from './joinSpellings.ts'
import { ACRONYM } from './nameForms.ts'
import { COMMON, PERIODICALS, shortForms } from './shortForms.ts'

/** Joins acronyms and short forms of bodies, places and things to their full names. */
export function joinShortForms(text: string, spellings: readonly Spelling[], clusters: Clusters): void {
  const forms = new Map<string, number | undefined>()
  const bearers = new Map<string, Spelling[]>()
  for (const spelling of spellings)
    for (const form of shortForms(spelling.item)) {
      const { index } = spelling.item
      const known = forms.get(form)
      // A form that two things share names neither.
      if (!forms.has(form)) forms.set(form, index)
      else if (known !== undefined && clusters.find(known) !== clusters.find(index))
        forms.set(form, undefined)
      const list = bearers.get(form) ?? []
      if (list.length < MOST_BEARERS) bearers.set(form, [...list, spelling])
    }
  // "Halton" of "the Halton Gazette" is the town where Halton has a council too.
  const spelt = new Map(spellings.map(({ item }) => [item.index, item]))
  for (const { item } of spellings) {
    const named = spelt.get(forms.get(`=${item.words[0]}`) ?? -1)
    if (item.words.length < 2 || !named || !PERIODICALS.has(named.words.at(-1) ?? '')) continue
    if (named.words.length === 2 && clusters.find(named.index) !== clusters.find(item.index))
      forms.set(`=${item.words[0]}`, undefined)
  }
  for (const { item, mentions } of spellings) {
    const { core, type } = item.mention
    if (type === 'person' || item.mention.country) continue
    // What stands beside a year is no acronym.
    const isAcronym = ACRONYM.test(core.exact.replace(/\s/gu, '')) && !ERAS.has(core.exact)
    // "T C Zelgor": letters before a name tell what sort it is.
    const name = item.words.filter((word, i) => word.length > 1 || i === item.words.length - 1).join(' ')
    const many = spelt.get(forms.get(`=${name}s`) ?? -1)
    const full =
      forms.get(`=${name}`) ??
      // "the Falke" of the Orvic Falkes
      (many?.words.at(-1) === `${item.words.at(-1)}s` && type !== 'place' ? many.index : undefined) ??
      bearerBefore(item, bearers.get(`=${name}`) ?? [], clusters) ??
      (isAcronym ? forms.get(item.words.join('')) : undefined) ??
      (type !== 'place' || mayAct(item) ? forms.get(`~${name}`) : undefined) ??
      (type === 'organization' ? forms.get(`+${name}`) : undefined)
    if (full === undefined || clusters.find(full) === clusters.find(item.index)) continue
    // "the Zelgors", "Zelgor leader Ann Lee": no body is short for the drone that it flies.
    const isBody = mentions.some(
      ({ mention: { type, end } }) =>
        type === 'organization' || type === 'group' || OF_BODIES.test(text.slice(end, end + 20)),
    )
    const flown = spelt.get(full)
    if (isBody && flown?.mention.type !== 'organization' && isCraftNoun(flown?.words.at(-1) ?? '')) continue
    // "Zelgor province" is not the Zelgor River; "the Zelgor" may be.
    if (!item.definite && isWater(spelt.get(full))) continue
    // "in Lugano" is the town, whatever "Lugano University" is called.
    const isTown = type === 'place' && mentions.some((one) => one.located || isGoal(text, one))
    if (isTown && !isAcronym && spelt.get(full)?.mention.type !== 'place') continue
    if (!isAcronym && isElsewhere(text, item, spelt.get(full))) continue
    clusters.join(item.index, full, isAcronym ? 'acronym of the name' : 'short form of the name')
  }
}

/** What lies beside a land or town of the same name. */
const isWater = (full: Item | undefined) =>
  full?.mention.type === 'place' &&
  /^(?:river|bay|lake|sea|strait|gulf|valley)$/.test(full.words.at(-1) ?? '')

/** Who stands behind the name of a body, and behind that of no thing. */
const OF_BODIES =
  /^['’]?s? (?:leaders?|chief|commanders?|officials?|spokes\p{Ll}+|fighters?|rebels?|militants?|militia|forces|insurgents?|members?|government)\b/u

const NAMED_BY_KIND: ReadonlySet<EntityType | undefined> = new Set(['organization', 'facility', 'event'])

/**
 * Of several that share a form the one that alone was named before it: "the Coast Guard" after the Philippine Coast Guard,
 * whichever the text comes to later. Of several named before, the last one where it was named more often than the others.
 */
function bearerBefore(short: Item, bearers: readonly Spelling[], clusters: Clusters): number | undefined {
  const told = new Map<number, { times: number; last: number }>()
  for (const { item, mentions } of bearers) {
    const before = mentions.filter(({ index }) => index < short.index)
    if (before.length === 0 || !NAMED_BY_KIND.has(item.mention.type)) continue
    if (beforePreposition(item.words).at(-1) !== short.words.at(-1)) continue
    const root = clusters.find(item.index)
    const { times = 0, last = 0 } = told.get(root) ?? {}
    told.set(root, { times: times + before.length, last: Math.max(last, before.at(-1)?.index ?? 0) })
  }
  const [latest, ...others] = [...told.values()].sort((a, b) => b.last - a.last)
  return others.every(({ times }) => times < (latest?.times ?? 0)) ? latest?.last : undefined
}

/** "moved to Zelgor" */
const isGoal = (text: string, { mention: { start } }: Item) =>
  /\b(?:moved|returned|travell?ed|went|came|emigrated|relocated|fled|flew|drove|settled) (?:back )?(?:to|in) $/.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** "the National Museum in Lagos" is not the National Museum of African Art: its name is a kind alone, and where it is follows. */
function isElsewhere(text: string, { mention, words }: Item, full: Item | undefined): boolean {
  const [, place] = /^ in (\p{Lu}\p{L}+)/u.exec(text.slice(mention.end, mention.end + 40)) ?? []
  if (place === undefined || full?.words.includes(place.toLowerCase())) return false
  return words.every((word) => COMMON.has(word) || typeOfHead(word) !== undefined)
}

/** What is taken for a place and does something, or has something done to it, may be a body: "Rhee joined Hartfield". */
const mayAct = ({ mention: { role }, words }: Item) =>
  (role === 'subject' || role === 'object') && geographicName(words.join(' ')) === undefined
