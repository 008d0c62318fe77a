import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { ARABIC_ARTICLES } from '../lexicon/connectors.ts'
import { CORPORATE_PREFIXES, CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName, isDemonymPlural } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { isConceptLetters } from '../lexicon/letters.ts'
import { AWARD_PERIODS, typeOfFirstHead, typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { isFaith, isPeople } from '../lexicon/peoples.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isPeopleOfCause } from './peopleOfCause.ts'
import { typeByNumber } from './typeByNumber.ts'

;/^(?:May|Victoria|Valentine|Patrick|David|Andrew|George|John|Michael|Stephen|Martin|Nicholas|Lucia)$/

/** What the name's own words show: gazetteer, head word, legal form, given name. */
export function typeByForm(words: readonly Word[], { first, last }: Name): EntityType | undefined {
  const parts = words.slice(first, last + 1).map(({ text }) => text)
  const whole = parts.join(' ').replace(/ ([-–‑]) /g, '-')
  const [head = ''] = parts
  const many = parts.length > 1
  // "Women of Physics": who is of a field, as a title.
  if (parts[1] === 'of' && parts.length === 3 && /^(?:Wom|M)en$|^(?:Children|People)$/.test(head))
    return 'work'
  // "Roman Britain"
  if (
    many &&
    isPeople(head) &&
    /^(?:country|region)$/.test(geographicName(parts.slice(1).join(' '))?.kind ?? '')
  )
    return 'place'
  // "became a Protestant"
  if (isFaith(whole)) return 'concept'
  if (isPeople(whole) || isDemonymPlural(whole)) return 'group'
  const place = geographicName(whole)
  if (place) return 'place'
  if (isWellKnownOrganization(whole) || /\.(?:com|org|net|info)$/i.test(whole)) return 'organization'
  if (/^[#@]/.test(head)) return 'concept'
  const alone = words[last]
  if (!many && alone?.xpos.endsWith('S') && typeOfNoun(alone.lemma, true) === 'group') return 'group'
  // "Michigan Citizens for Clean Water"
  const cause = parts.findIndex((part) => /^(?:for|against|Against)$/.test(part))
  if (cause > 0 && isPeopleOfCause({ text: parts[cause - 1] ?? '' })) return 'organization'
  const of = parts.findIndex((part, i) => i > 0 && /^(?:of|for|on|in)$/.test(part))
  // "Executive Order 14024": the number is not the head.
  const end = parts.length > 2 && /^\d+$/.test(parts.at(-1) ?? '') ? 2 : 1
  const at = of > 0 ? of - 1 : parts.length - end
  const headWord = bare(parts[at] ?? '')
  if (many && (CORPORATE_SUFFIXES.has(headWord) || CORPORATE_PREFIXES.has(bare(head)))) return 'organization'
  // "Corruption Reporting Project" of a body with two fields; another project may be a plan.
  if (headWord === 'project' && parts.includes('and')) return 'organization'
  // "Privatbank", "Sberbank"
  if (/\p{L}{3}(?:bank|banken|news|corp)$/u.test(headWord)) return 'organization'
  // "Rijksmuseum", "Stadsmuseum van Zelgor"
  if (/^\p{L}{3,}museum$/iu.test(headWord) || /^\p{L}{3,}museum$/iu.test(head)) return 'facility'
  const isNamed = many && genderOfGivenName(head) !== undefined
  // "Anna Law", "Anna Day": a surname that is a head too; "May Day" is a feast.
  if (isNamed && parts.length === 2 && headWord === 'law') return 'person'
  if (isNamed && parts.length === 2 && headWord === 'day' && !/^(?:May|Victoria|Valentine)$/.test(head))
    return 'person'
  if (headWord === 'commissioner' && of > 0) return 'organization'
  if (/^WW(?:I{1,2}|[12])$/.test(whole)) return 'event'
  if (isAward(parts) || isConceptLetters(whole)) return 'concept'
  // "the House", "the House of Commons" sit; "Rose House" stands.
  if (
    headWord === 'house' &&
    (many
      ? at === 0 && CHAMBERS.test(parts.at(-1) ?? '')
      : /^(?:the|this|that)$/i.test(words[first - 1]?.text ?? ''))
  )
    return 'organization'
  // "wrote Sharon Street", "by Liz West": a given name and a surname that elsewhere is a place's head.
  if (
    isNamed &&
    parts.length === 2 &&
    SURNAMES.has(headWord) &&
    !/^(?:the|on|in|at|near|along|from|to|down|across|off|\d.*)$/i.test(words[first - 1]?.text ?? '')
  )
    return 'person'
  // "-gasse", "-straße", "-gatan": a street in its own language.
  if (
    whole.length > 9 &&
    /[\p{L}-](?:gasse|stra(?:ß|ss)e|gatan|gata|veien|straat|laan|gracht)$/iu.test(whole)
  )
    return 'place'
  if (/^Op\.?$/.test(head) && many) return 'work'
  // "TAP Air Portugal"
  if (parts.length === 3 && parts[1] === 'Air' && geographicName(parts[2] ?? '')) return 'organization'
  // "Pret A Manger", "Rent A Wreck"
  if (parts.length === 3 && parts[1] === 'A') return 'organization'
  // "Series C" of a company's shares.
  if (parts.length === 2 && headWord.length === 1 && head === 'Series') return 'concept'
  // "Group G" of a tournament.
  if (parts.length === 2 && headWord.length === 1 && head === 'Group') return 'event'
  const byHead = parts.at(-1) === 'Awards' ? 'event' : typeOfHead(headWord, parts[at - 1])
  // "Justice in Policing Act"
  if (many && byHead === undefined && typeOfHead(bare(parts.at(-1) ?? '')) === 'work') return 'work'
  // "Convention on Biodiversity", "Convention against Torture" are treaties, other conventions events.
  if (headWord === 'convention' && (parts[of] === 'on' || end === 2)) return 'work'
  // "Centre for Irish Studies" is a body, "Lincoln Center" a building.
  const isTold = /^(?:the|its|his|her|their|this)$/i.test(words[first - 1]?.text ?? '')
  if (byHead && (many || isTold || byHead === 'organization'))
    return byHead === 'facility' && of > 0 && parts[of] !== 'of' ? 'organization' : byHead
  const inPlace =
    many && !(isNamed && !geographicName(parts.at(-1) ?? '')) ? headBeforePlace(parts) : undefined
  if (inPlace) return inPlace
  const byFirst = many ? typeOfFirstHead(head) : undefined
  if (byFirst) return byFirst
  if (many && TECHNOLOGY.has(head.toLowerCase())) return 'product'
  if (isSyllabic(parts)) return 'person'
  // "Caritas Kenya", "Sport England": a body's branch; not "New Britain", not "Anna Jordan".
  const land = geographicName(parts.at(-1) ?? '')
  if (parts.length === 2 && land?.kind === 'country' && !isNamed && !isPeople(head) && !geographicName(head))
    if (!DIRECTION.test(head) && !/^(?:Miss|Mother|Great|Old|Little|Mr|Air|Saint|St|Team)$/.test(head))
      return 'organization'
  if (parts.includes('&')) return 'organization'
  if (many && alone && isPeoplePlural(alone)) return 'group'
  // "the Royal Engineers"
  if (parts.length === 2 && head === 'Royal' && /[^s]s$/.test(headWord)) return 'organization'
  // "New York Yankees": a place and a plural make a team's name.
  if (many && alone && isTeam(parts, alone, /^the$/i.test(words[first - 1]?.text ?? '')))
    return 'organization'
  // "Catholicism", "Christianity", "Freemasonry"
  if (/(?:.{3}ism|ianity|masonry|^islam)$/.test(headWord)) return 'concept'
  if (
    !many &&
    /(?:istics|osophy|onomics|ematics|^chemistry|^physics|^biology|^medicine|^literature)$/.test(headWord)
  )
    return 'concept'
  const numbered = many ? typeByNumber(parts) : undefined
  if (numbered) return numbered
  if (many && headWord === 'day') return 'event'
  if (!many && isAcronym(head)) {
    const common = typeOfNoun(head.toLowerCase().replace(/s$/, ''), false)
    if (common) return common
  }
  if (
    many &&
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New)$/.test(head) &&
    parts.length <= (head === 'New' ? 2 : 3)
  )
    return 'place'
  // "the Subul al-Salam brigade"
  const next = words[last + 1]
  if (many && next?.upos === 'NOUN' && typeOfNoun(next.lemma, false) === 'organization') return 'organization'
  // "Abd al-Karim Qasim": the article within a name is a person's, where no head says otherwise.
  if (parts.some((part, i) => i > 0 && ARABIC_ARTICLES.has(part) && /^[-–‑]$/.test(parts[i + 1] ?? '')))
    return 'person'
  // "S. F." are the letters of any name.
  const letters =
    parts.every((part) => /^[\p{L}.'’–‑-]+$/u.test(part)) && parts.some((part) => /\p{L}{2}/u.test(part))
  if (many && parts.length <= 5 && letters && (genderOfGivenName(head) || /^(?:\p{Lu}\.)+$/u.test(head)))
    return 'person'
  return undefined
}

const DIRECTION =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Middle|Inner|Outer)$/

/** "New York Yankees", "the Dallas Rangers": a place and a plural, which may be a surname too where no article stands before it. */
function isTeam(parts: readonly string[], { xpos, text }: Word, isTold: boolean): boolean {
  if (!geographicName(parts.slice(0, -1).join(' '))) return false
  return xpos === 'NNPS' || (isTold && /[^aious]s$/.test(text) && typeOfHead(bare(text)) === undefined)
}

const CHAMBERS = /^(?:Representatives|Commons|Lords|Delegates|Assembly|Councillors|Keys|Peers|Burgesses)$/

/** Surnames that are heads of places and buildings too. */
const SURNAMES = wordSet(`
  street hill lake park church hall bank banks king field fields rivers wood woods mill mills moore lane forest ford bridge bridges
  north south east west law bush brook brooks castle port bay cape island parks temple towers stone marsh glen ball house
  beach dale meadows ridge pier manor rocks works docks
`)

/** "Player of the Month", "Man of the Match": what one is chosen, no person. */
const isAward = (parts: readonly string[]) =>
  parts.length > 3 &&
  parts.some(
    (part, i) =>
      i >= parts.length - 2 && AWARD_PERIODS.has(part) && parts[i - 1] === 'the' && parts[i - 2] === 'of',
  )

/** Makers whose name before another is that of a thing they make: "Google Maps". */
const TECHNOLOGY = wordSet(
  'google microsoft apple amazon mozilla adobe samsung sony huawei nvidia intel windows',
)

/** "Park Joo-ho": a family name and a given one of two syllables. */
const isSyllabic = (parts: readonly string[]) =>
  /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u.test(parts.join(' ').replace(/ ([-–‑]) /g, '-'))

/** "Highland Kenyans": a people with a word before it. */
const isPeoplePlural = ({ text }: Word) =>
  isPeople(text) || (text.endsWith('s') && geographicName(text.slice(0, -1))?.kind === 'demonym')

/** Capitals and digits alone, with a plural ending: "FSA", "NGOs". */
export const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\p{N}.&]+s?$/u.test(text)

/** "Imperial College London", "University Hospital Basel": the head stands before the place that ends the name. */
function headBeforePlace(parts: readonly string[]): EntityType | undefined {
  for (let i = 1; i < parts.length - 1; i++) {
    const type = typeOfHead(bare(parts[i] ?? ''), parts[i - 1])
    if (type === 'organization' || type === 'facility') return type
  }
  return undefined
}
