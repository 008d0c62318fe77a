import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { ENTITY_TYPES, type EntityType } from '../model/vocabulary.ts'
import { isCraftNoun } from './craft.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'
import { roleInTitle } from './roles.ts'
import { isCount } from './wholeOf.ts'

/** What a mention of each kind weighs: a name's type tells more than that of a noun which describes it. */
const WEIGHT = { name: 3, nominal: 2, pronoun: 0 } as const

/**
 * The type of a thing by vote over its mentions; states are places, holders of an office and who is
 * called "he" or "she" are persons. Of equals the first in the order of {@link ENTITY_TYPES}.
 * @returns undefined where no mention tells.
 */
export function voteType(items: readonly Item[]): EntityType | undefined {
  const votes = new Map<EntityType, number>()
  const vote = (type: EntityType, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight)
  const longer = longerNames(items)
  const isShort = ({ mention, words }: Item) =>
    mention.kind === 'name' && mention.type === 'place' && longer.has(words.join(' '))
  // "a sea of protesters" are protesters, and no sea.
  const telling = items.filter((item) => !isCount(item))
  for (const item of telling.length > 0 ? telling : items) {
    const { kind, type, country } = item.mention
    // "the Belgians" beside "Belgium" are the state; alone they are people.
    if (country !== undefined && kind === 'name')
      vote(type === 'group' ? 'group' : 'place', type === 'group' ? 1 : 4)
    else if (type !== undefined) vote(type, isShort(item) ? 1 : WEIGHT[kind])
    if (kind === 'name' && type !== 'organization' && roleInTitle(item)) vote('person', 1)
    if (kind === 'pronoun' && /^(?:he|she|him|his|her)$/u.test(item.words.join(' '))) vote('person', 1)
  }
  if (items.some(({ team }) => team)) return 'organization'
  let best: EntityType | undefined
  for (const type of ENTITY_TYPES)
    if ((votes.get(type) ?? 0) > (best === undefined ? 0 : (votes.get(best) ?? 0))) best = type
  // "the Lunara spacecraft": what no list knows sounds like a town.
  const craft = best === 'place' || best === 'product' ? items.find(isCraft)?.mention.type : undefined
  return craft ?? best
}

/** "the Lunara spacecraft" */
const isCraft = ({ mention, words }: Item) =>
  mention.kind === 'nominal' &&
  (mention.type === 'weapon' || mention.type === 'product') &&
  words.length > 1 &&
  isCraftNoun(words.at(-1) ?? '')

/** What names of bodies and events begin with: "Oru" of Oru Resources sounds like a town wherever it stands alone. */
const longerNames = (items: readonly Item[]) =>
  new Set(
    items
      .filter(
        ({ mention: { kind, type } }) => kind === 'name' && (type === 'organization' || type === 'event'),
      )
      .flatMap(({ words }) => words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))),
  )

/** A common noun for a doing that no list knows for an event, as "decline" is: the model's guess alone makes it one. */
export function isGuessedEvent(items: readonly Item[]): boolean {
  if (items.some(({ mention }) => mention.kind === 'name') || voteType(items) !== 'event') return false
  return items.every(
    ({ mention, head }) => mention.kind === 'pronoun' || typeOfNoun(singularOf(head), false) !== 'event',
  )
}

/** The type that a thing is shown with. */
export const shownType = (items: readonly Item[]): EntityType =>
  isGuessedEvent(items) ? 'concept' : (voteType(items) ?? 'concept')
