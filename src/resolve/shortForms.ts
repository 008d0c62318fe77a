import { CORPORATE_PREFIXES, CORPORATE_SUFFIXES, LEGAL_FORMS } from '../language/lexicon/corporate.ts'
import { geographicName } from '../language/lexicon/countries.ts'
import { isFieldNoun } from '../language/lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import { typeOfFirstHead, typeOfHead } from '../language/lexicon/nameHeads.ts'
import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { TITLES } from '../language/lexicon/titles.ts'
import { wordSet } from '../language/lexicon/words.ts'
import { beforePreposition, type Item } from './items.ts'
import { leadingState } from './leadingState.ts'
import { initialsOf } from './nameForms.ts'

/** Forms that a company or an armed body carries before or after its name. */
const DESIGNATORS = new Set([...LEGAL_FORMS, 'pmc', 'the'])

/** Without these a name is that of something larger. */
const PARTS = wordSet(
  'north south east west northern southern eastern western central upper lower new old great',
)

/** What is called by its name without them: "Freedom" of Freedom Magazine. */
export const PERIODICALS = wordSet('magazine newspaper journal weekly daily bulletin gazette review')

/** Whether a word of a name is no place, kind, office, part or common adjective. */
const mayBeOwnWord = (word: string) =>
  word.length > 3 &&
  !PARTS.has(word) &&
  !COMMON.has(word) &&
  !TITLES.has(word) &&
  !geographicName(word) &&
  typeOfHead(word) === undefined &&
  !isFieldNoun(word) &&
  genderOfGivenName(word) === undefined

/** Whether it is no common noun besides, as "Meridian" is: it tells the body apart by itself, whatever it is taken for. */
const isOwnWord = (word: string) => mayBeOwnWord(word) && typeOfNoun(word, false) === undefined

/** Adjectives and ordinals that many bodies' names begin with. */
export const COMMON = wordSet(`
  national international federal royal imperial public private free united general central first second third social
  democratic republican labour people global world european american african asian federation supreme high joint special
  independent christian catholic islamic muslim jewish medical financial economic political military
`)

/** Forms under which the text may go on to speak of a body, place or thing; acronyms without `=`, `~` before what may also be a place, `+` before a given name. */
export function shortForms({ mention, words }: Item): Set<string> {
  const forms = new Set<string>()
  if (words.length < 2 || mention.country || mention.type === 'person') return forms
  for (const initials of initialsOf(mention.core.exact)) {
    forms.add(initials)
    // "Danish Financial Supervisory Authority (FSA)"
    const ofState = leadingState(words)
    if (ofState > 0 && initials.length - ofState > 1) forms.add(initials.slice(ofState))
  }

  // "NY Times" of the New York Times: two words of it by their letters.
  for (let i = 0; words.length > 2 && i + 1 < words.length; i++) {
    const letters = `${words[i]?.charAt(0)}${words[i + 1]?.charAt(0)}`
    forms.add(`=${[...words.slice(0, i), letters, ...words.slice(i + 2)].join(' ')}`)
  }

  const put = (form: readonly string[]) => {
    if (form.length === 1 && COMMON.has(form[0] ?? '') && !isFederation(form[0] ?? '', words)) return
    if (form.length > 0 && form.length < words.length && !/^\p{N}+$/u.test(form.at(-1) ?? ''))
      forms.add(`=${form.join(' ')}`)
  }
  const withoutState = words.slice(leadingState(words))
  const edition = words.length > 2 && /^(?:19|20)\d\d$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
  const phrase = beforePreposition(edition)
  put(withoutState)
  // "FIFA World Cup 2018"
  put(edition)
  // "the Welfare Department" of the Department of Social Welfare
  if (SEEING_TO.test(words[0] ?? '') && words[1] === 'of')
    for (const field of words.slice(2)) if (isFieldNoun(field)) put([field, words[0] ?? ''])
  // "Cup of Nations" of the Africa Cup of Nations
  if (mention.type === 'event' && geographicName(words[0] ?? '') && words.length > 3) put(words.slice(1))
  // "Super League" of Super League Rugby
  if (/^(?:league|cup)$/.test(phrase.at(-2) ?? '') && phrase.length > 2) put(phrase.slice(0, -1))
  for (const base of [words, withoutState]) {
    put(base.filter((word) => !DESIGNATORS.has(word)))
    const cut = beforePreposition(base)
    if (cut.length > 1) put(cut)
  }
  // "the Flora" of the "Flora of the Yukon"
  const [title = ''] = phrase
  if (
    mention.type === 'work' &&
    phrase.length === 1 &&
    title.length > 3 &&
    !isFieldNoun(title) &&
    !geographicName(title)
  )
    put(phrase)
  const head = phrase.at(-1) ?? ''
  const kind = typeOfHead(head)
  const modifiers = phrase.slice(0, -1)
  const place = geographicName(modifiers.join(' '))
  // "New York City" is New York, the city of Mexico is not Mexico.
  const isMovement = head === 'movement' && modifiers.length > 1
  const isApart =
    place !== undefined && !(head === 'city' && place.kind !== 'country' && place.kind !== 'demonym')
  if (
    kind !== undefined &&
    (kind !== 'event' || isMovement) &&
    (kind !== 'work' || PERIODICALS.has(head)) &&
    !isApart &&
    !COMMON.has(modifiers.join(' '))
  )
    put(modifiers)
  if (kind !== undefined && mention.type !== 'place') put([head])
  // "the Consorzio" of the Consorzio Liutai, "Bayern" of Bayern Munich
  const isForeign =
    (phrase[0]?.length ?? 0) > 4 &&
    !/^(?:radio|daily)$/.test(phrase[0] ?? '') &&
    typeOfFirstHead(phrase[0] ?? '') === 'organization'
  if (isForeign && phrase.length > 1) put([phrase[0] ?? ''])
  // "the Stadsmuseum" of the Stadsmuseum van Zelgor, "the Landesbank" of the Zelgorische Landesbank
  const isOtherwise =
    GOES_ON_FOREIGN.test(mention.core.exact) && genderOfGivenName(words[0] ?? '') === undefined
  if (isOtherwise && mention.type !== 'place' && !TITLES.has(words[0] ?? '')) put(words.slice(0, 1))
  if (FOREIGN_HEAD.test(head) && mention.type !== 'place') put([head])
  // "Music Hall" of Platt's Music Hall, "City Towers" of Century City Towers.
  const most = mention.type === 'event' ? phrase.length : 2
  for (let cut = 1; cut <= most && phrase.length - cut >= 2; cut++)
    if (phrase.slice(0, cut).every((word) => !PARTS.has(word) && !geographicName(word)))
      put(phrase.slice(cut))
  // "Red Sox" of the Boston Red Sox, "Lantern Festival" of the Oslo Lantern Festival: two words that stand behind a town.
  const afterTown = phrase.slice(leadingTown(phrase))
  if ((mention.type === 'organization' || mention.type === 'event') && afterTown.length > 1) put(afterTown)
  // "Cyclone Winston", "Hurricane Ida": the kind comes first.
  const [first = '', ...rest] = phrase
  // "Kestrel" of Kestrel Commodities: a word that is nothing else is what the body alone is called.
  const isBody = mention.type === 'organization' && rest.length > 0
  if (isBody && isOwnWord(first)) forms.add(`~${first}`)
  // "Meridian" of Meridian Stevedoring, where it is taken for a body
  else if (isBody && mayBeOwnWord(first)) forms.add(`+${first}`)
  // "Altamira" of Constructora Altamira: there the kind comes first.
  const [second = ''] = rest
  if (mention.type === 'organization' && CORPORATE_PREFIXES.has(first) && isOwnWord(second))
    forms.add(`~${second}`)
  // "Elliott" of Elliott Management, where it is taken for a body and for nobody's given name.
  if (genderOfGivenName(first) !== undefined && CORPORATE_SUFFIXES.has(rest.at(-1) ?? ''))
    forms.add(`+${first}`)
  if (mention.type === 'event' && typeOfNoun(first, false) === 'event')
    for (const form of [[first], rest]) put(form)
  // "the Rovers" of the Zelgor Rovers: what a body is called in the plural it is called by that alone.
  const isFlown = typeOfFirstHead(phrase[0] ?? '') !== undefined
  if (mention.type !== 'place' && kind === undefined && !isFlown && isNickname(mention.core.exact))
    put([head])
  // "the Greens" of the Green Alliance
  const [only, ...others] = modifiers
  if (kind === 'organization' && only !== undefined && others.length === 0) put([`${only}s`])
  // "the Falklands" of the Falkland Islands
  if (/^(?:islands|isles|mountains)$/.test(head) && only !== undefined && others.length === 0)
    forms.add(`=${only}s`)
  if (mention.type === 'product' || mention.type === undefined) put([words.at(-1) ?? ''])
  return forms
}

/** "the Federation" of the Seamen's Federation; that of a state is the state. */
const isFederation = (word: string, words: readonly string[]) =>
  word === 'federation' && words.at(-1) === word && leadingState(words) === 0

/** Bodies that are called by what they see to, before or behind. */
const SEEING_TO = /^(?:ministry|department|office|bureau|board|chamber|secretary|committee)$/
/** A long word before a particle of another language. */
const GOES_ON_FOREIGN =
  /^\p{Lu}\p{L}{5,} (?:van|von|für|voor|de|der|des|du|del|della|dei|di|da|do|dos|af|för)\s/u
/** What is made of a noun of another language for a house or a body. */
const FOREIGN_HEAD =
  /^\p{L}{3,}(?:museum|theater|bibliothek|bank|institut|verein|akademie|universität|ministerium)$/u

/** How many words at the start name a town: 2 in "Taipei City Lantern Festival". */
function leadingTown(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const kind = words.length > length ? geographicName(words.slice(0, length).join(' '))?.kind : undefined
    if (kind === 'city' || kind === 'capital') return words[length] === 'city' ? length + 1 : length
  }
  return 0
}

/** Whether a name ends in a capitalised plural, as those of teams and bands do. */
const isNickname = (name: string) => /\s\p{Lu}\p{L}+[^\Wsiu]s$/u.test(name)
