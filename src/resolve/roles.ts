import { geographicName } from '../language/lexicon/countries.ts'
import { LEADING, SERVING, TITLES } from '../language/lexicon/titles.ts'
import { foldWords } from './fold.ts'
import { beforePreposition, type Item } from './items.ts'
import { isOfficeWord, isStyled } from './officeWords.ts'

/** An office that somebody holds or that a description asks for: "North Korean leader". */
export interface Role {
  /** The office itself: "leader", "minister". */
  readonly office: string
  /** What stands before it, the state left out: "prime", "defense". */
  readonly modifiers: readonly string[]
  readonly state?: string
  /** What "of" says the office is of, where that is no state: "congress". */
  readonly of?: readonly string[]
}

/** Whatever office a description names as its head; undefined where it names none, or several people. */
export function roleDescribed({ words, head, state, mention, complement }: Item): Role | undefined {
  if (mention.number === 'plural' || !isOfficeWord(head)) return undefined
  const phrase = beforePreposition(words)
  const body = POST.test(head) && complement !== undefined ? foldWords(complement).filter(isTelling) : []
  const of = body.length > 0 && geographicName(body.join(' ')) === undefined ? body : undefined
  return {
    office: head,
    modifiers: phrase.slice(0, -1),
    ...(state !== undefined && { state }),
    ...(of && { of }),
  }
}

/** Posts that a state has, and many bodies have too. */
export const POST =
  /^(?:president|chairman|chairwoman|speaker|secretary|director|chief|head|governor|mayor|minister)$/

const isTelling = (word: string) => !/^(?:the|a|an|its|his|her|their|of|and)$/.test(word)

/** The office before a name: "US National Security Adviser" Jake Sullivan. */
export function roleInTitle({ before, state, mention }: Item): Role | undefined {
  // "his grandfather's History" is his, and no grandfather.
  if (/['’]s?\s$/.test(mention.exact.slice(0, mention.core.start - mention.start))) return undefined
  // "the Jesuit priest Father Paul Moor" is nobody's father.
  if (isStyled(mention)) return undefined
  const end = before.findLastIndex((word) => isOfficeWord(word) || TITLES.has(word))
  const office = before[end]
  if (office === undefined) return undefined
  return { office, modifiers: before.slice(0, end), ...(state !== undefined && { state }) }
}

/** The offices under which a later description may ask for who holds this one: "leader" for a dictator. */
export function officesOf({ office }: Role): string[] {
  const offices = [office]
  if (LEADING.has(office) && office !== 'leader') offices.push('leader')
  if (SERVING.has(office) && office !== 'official') offices.push('official')
  return offices
}

/** Whether who holds `held` answers to the description `asked`: its own modifiers are all known of them. */
export function answers(held: Role, asked: Role): boolean {
  if (asked.state !== undefined && asked.state !== held.state) return false
  // "the president of Congress" is no "President Lind".
  if (asked.of && !asked.of.some((word) => held.of?.includes(word) || held.modifiers.includes(word)))
    return false
  // A vice-president is no president.
  if (held.modifiers.some((word) => UNDER.test(word) && !asked.modifiers.includes(word))) return false
  const known = new Set([...held.modifiers, held.office])
  const state = new Set((asked.state ?? '').toLowerCase().split(' '))
  return asked.modifiers.every((word) => known.has(word) || isOfState(word, state))
}

const UNDER = /^(?:vice|deputy|assistant|under|sub)$/

/** "korean" and "north" in a description whose state is North Korea. */
function isOfState(word: string, state: ReadonlySet<string>): boolean {
  for (const name of state)
    if (name !== '' && (word.startsWith(name.slice(0, 4)) || name.startsWith(word.slice(0, 4)))) return true
  return false
}
