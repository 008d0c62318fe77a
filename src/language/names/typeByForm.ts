import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { ARABIC_ARTICLES } from '../lexicon/connectors.ts'
import { CORPORATE_PREFIXES, CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfFirstHead, typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { bare } from '../lexicon/words.ts'

/** What the name's own words show: gazetteer, head word, legal form, given name. */
export function typeByForm(words: readonly Word[], { first, last }: Name): EntityType | undefined {
  const parts = words.slice(first, last + 1).map(({ text }) => text)
  const whole = parts.join(' ').replace(/ ([-–‑]) /g, '-')
  const [head = ''] = parts
  const many = parts.length > 1
  if (isPeople(whole)) return 'group'
  const place = geographicName(whole)
  if (place)
    return place.kind === 'demonym' && /s$/.test(whole) && geographicName(whole.slice(0, -1))
      ? 'group'
      : 'place'
  if (isWellKnownOrganization(whole) || /\.(?:com|org|net|info)$/i.test(whole)) return 'organization'
  if (/^[#@]/.test(head)) return 'concept'
  const alone = words[last]
  if (!many && alone?.xpos.endsWith('S') && typeOfNoun(alone.lemma, true) === 'group') return 'group'
  const of = parts.findIndex((part, i) => i > 0 && /^(?:of|for|on)$/.test(part))
  const at = of > 0 ? of - 1 : parts.length - 1
  const headWord = bare(parts[at] ?? '')
  if (many && (CORPORATE_SUFFIXES.has(headWord) || CORPORATE_PREFIXES.has(bare(head)))) return 'organization'
  // "Corruption Reporting Project" of a body with two fields; another project may be a plan.
  if (headWord === 'project' && parts.includes('and')) return 'organization'
  // "Privatbank", "Sberbank"
  if (/\p{L}{3}(?:bank|banken)$/u.test(headWord)) return 'organization'
  const byHead = typeOfHead(headWord, parts[at - 1])
  // "Convention on Biodiversity", "Convention against Torture" are treaties, other conventions events.
  if (headWord === 'convention' && parts[of] === 'on') return 'work'
  // "Centre for Irish Studies" is a body, "Lincoln Center" a building.
  const isTold = /^(?:the|its|his|her|their|this)$/i.test(words[first - 1]?.text ?? '')
  if (byHead && (many || isTold || byHead === 'organization'))
    return byHead === 'facility' && of > 0 && parts[of] !== 'of' ? 'organization' : byHead
  const inPlace = many ? headBeforePlace(parts) : undefined
  if (inPlace) return inPlace
  const byFirst = many ? typeOfFirstHead(head) : undefined
  if (byFirst) return byFirst
  if (many && /^\d/.test(parts.at(-1) ?? '')) return 'product'
  if (many && headWord === 'day') return 'event'
  if (!many && isAcronym(head)) {
    const common = typeOfNoun(head.toLowerCase().replace(/s$/, ''), false)
    if (common) return common
  }
  if (
    many &&
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New)$/.test(head) &&
    parts.length <= 3
  )
    return 'place'
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
