import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import { CORPORATE_PREFIXES, CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { FOUNDING, LEADING } from '../lexicon/titles.ts'
import { wordSet } from '../lexicon/words.ts'

const bare = (text: string) => text.toLowerCase().replace(/\.$/, '')

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
  const of = parts.findIndex((part, i) => i > 0 && /^(?:of|for|on)$/.test(part))
  const at = of > 0 ? of - 1 : parts.length - 1
  const headWord = bare(parts[at] ?? '')
  if (many && (CORPORATE_SUFFIXES.has(headWord) || CORPORATE_PREFIXES.has(bare(head)))) return 'organization'
  const byHead = typeOfHead(headWord, parts[at - 1])
  // "Centre for Irish Studies" is a body, "Lincoln Center" a building.
  if (byHead && (many || byHead === 'organization'))
    return byHead === 'facility' && of > 0 && parts[of] !== 'of' ? 'organization' : byHead
  if (many && /^\d/.test(parts.at(-1) ?? '')) return 'product'
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
  const letters = parts.every((part) => /^[\p{L}.'’–‑-]+$/u.test(part))
  if (many && parts.length <= 5 && letters && (genderOfGivenName(head) || /^\p{Lu}\.$/u.test(head)))
    return 'person'
  return undefined
}

const SPEECH = wordSet(
  'say tell add claim argue insist explain write declare comment warn state note recall believe think',
)
const PERSONAL = wordSet('marry bear die resign smile live speak grow study graduate serve enlist wound')

/** What a context says of a name's type, and how much it weighs against others (a nearby noun 3, a preposition 1). */
export interface TypeHint {
  readonly type: EntityType
  readonly weight: number
}

/** What stands around the name shows: a noun before or after it, an apposition, a preposition of place, a human verb. */
export function typeByContext(words: readonly Word[], name: Name): TypeHint | undefined {
  const { first, last } = name
  const before = words[first - 1]
  const after = words[last + 1]
  const second = words[last + 2]
  const acronym = first === last && isAcronym(words[first]?.text ?? '')
  const many = last > first
  if (before && (before.upos === 'NOUN' || before.upos === 'ADJ')) {
    const type = typeOfNoun(before.lemma, false)
    if (type && type !== 'event' && type !== 'place') return { type, weight: 3 }
  }
  if (after?.upos === 'NOUN') {
    const type = typeOfNoun(after.lemma, false)
    if (type === 'product' || type === 'weapon' || (type === 'organization' && acronym))
      return { type, weight: 3 }
    if (LEADING.has(after.lemma) || FOUNDING.has(after.lemma)) return { type: 'organization', weight: 2 }
  }
  const apposed = typeOfApposition(words, last)
  if (apposed) return { type: apposed, weight: 3 }
  if (after?.text === ',' && second?.text === 'who') return { type: 'person', weight: 3 }
  if (
    after?.text === ',' &&
    /^(?:in|of|at|from|near|to|is|off)$/i.test(before?.text ?? '') &&
    geographicName(nameAt(words, last + 2))
  )
    return { type: 'place', weight: 3 }
  const verb = after?.upos === 'ADV' || after?.upos === 'AUX' ? second : after
  if (verb?.upos === 'VERB' && !acronym && PERSONAL.has(verb.lemma)) return { type: 'person', weight: 2 }
  if (acronym) {
    if (/\d/.test(words[first]?.text ?? '')) return { type: 'product', weight: 1 }
    return after?.upos === 'NOUN' ? undefined : { type: 'organization', weight: 1 }
  }
  if (verb?.upos === 'VERB' && SPEECH.has(verb.lemma) && many && last - first <= 3)
    return { type: 'person', weight: 2 }
  if (before && /^(?:in|near|toward|towards|across|throughout|around)$/i.test(before.text))
    return { type: 'place', weight: 2 }
  if (before && /^(?:at|from|into)$/i.test(before.text) && !many) return { type: 'place', weight: 1 }
  return undefined
}

const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\p{N}.&]+s?$/u.test(text)

/** Up to two words from `first`, as the gazetteer writes them. */
function nameAt(words: readonly Word[], first: number): string {
  const [a, b] = [words[first]?.text ?? '', words[first + 1]?.text ?? '']
  return geographicName(`${a} ${b}`) ? `${a} ${b}` : a
}

/** The head noun's type in "X, a 14-year-old boy …". */
function typeOfApposition(words: readonly Word[], last: number): EntityType | undefined {
  if (
    words[last + 1]?.text !== ',' ||
    !/^(?:a|an|the|its|his|her|their|another)$/i.test(words[last + 2]?.text ?? '')
  )
    return undefined
  for (let i = last + 3; i < Math.min(words.length, last + 10); i++) {
    const word = words[i]
    if (!word || /^(?:ADP|VERB|AUX|SCONJ|CCONJ)$/.test(word.upos) || word.text === ',') return undefined
    const next = words[i + 1]
    const isHead = word.upos === 'NOUN' && next?.upos !== 'NOUN' && !/^[-–‑]$/.test(next?.text ?? '')
    const clauseFollows = next?.upos === 'VERB' || next?.upos === 'AUX'
    if (isHead) return clauseFollows ? undefined : typeOfNoun(word.lemma, false)
  }
  return undefined
}
