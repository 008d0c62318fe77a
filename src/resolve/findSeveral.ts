import type { Statement } from '../model/statement.ts'
import type { Item } from './items.ts'

/** How many sentences back a list of names may stand from the pronoun that takes it up. */
const REACH = 1
/** What stands between two names of a list, and before its last. */
const COMMA = /^,\s+$/
const AND = /^,?\s+(?:and|as well as)\s+$/

/** Names that are listed as one phrase, "the United Nations and the United States", or a couple. */
interface List {
  readonly items: readonly Item[]
  readonly end: number
  /** The sentence that tells of them last. */
  readonly sentence: number
  /** What makes two of them where no "and" does: "Ann Lee married Bo Oru", "Ann Lee's brother Bo". */
  readonly bond?: Bond
}

type Bond = 'couple' | 'siblings' | 'acquaintances'

/** What makes one of two people whom the text then calls "they", "the couple" or "the siblings". */
const BONDS: ReadonlyMap<string, Bond> = new Map([
  ...['marry', 'love', 'spouse-of', 'relationship-with', 'lover-of', 'divorce', 'partner-of'].map(
    (type) => [type, 'couple'] as const,
  ),
  ['sibling-of', 'siblings'],
  ...['meet', 'engaged-to', 'love', 'date', 'friend-of'].map((type) => [type, 'acquaintances'] as const),
])
const CALLED: Readonly<Record<Bond, RegExp>> = {
  couple: /^(?:couple|pair|spouses|newlyweds)$/,
  siblings: /^(?:siblings|brothers|sisters|twins|pair)$/,
  acquaintances: /^(?:couple|newlyweds)$/,
}
/** What tells that the two who have met are "they". */
const MARRIED = /^\s(?:\p{L}+\s){0,2}(?:married|wed|divorced|separated|eloped|parted)\b/u

/**
 * Pronouns in the plural that take up several named things at once: "Peru and Cuba agreed. They signed a treaty", "was
 * imprisoned by both". What is said of them is said of each. A list counts where nothing else in the plural stands
 * between it and the pronoun, and where it is the subject of its clause ("both" needs two, whatever they are). So does
 * a couple: "He married Ann Lee in 2005. They founded a theatre", and "the siblings" who were said to be such.
 * @returns the mentions of the list by the pronoun's mention.
 */
export function findSeveral(
  text: string,
  items: readonly Item[],
  statements: readonly Statement[],
): Map<number, readonly number[]> {
  const several = new Map<number, readonly number[]>()
  const bonds = bondsStated(items, statements)
  identified(items, statements, several)
  let list: List | undefined
  let run: Item[] = []
  for (const item of items) {
    const { mention, index, sentence } = item
    if (list && !mentionsList(list, item)) {
      const word = item.words.join(' ')
      const isClose = sentence - list.sentence <= REACH
      if (isClose && (mention.kind === 'pronoun' ? takesUp(word, list, item, text) : isTheBond(list, item))) {
        several.set(
          index,
          list.items.map((one) => one.index),
        )
        if (list.bond) list = { ...list, sentence }
      } else if (isOtherMany(list, item)) list = undefined
    }
    const bound = bonds.get(index)
    // "Ann, her mother and her sister": all three, not the two sisters.
    const isInList = bound?.bond === 'siblings' && list !== undefined && mentionsList(list, item)
    if (bound && !isInList) list = { items: [bound.to, item], end: mention.end, sentence, bond: bound.bond }
    if (!isListed(item)) continue
    const last = run.at(-1)
    const between = last ? text.slice(last.mention.end, mention.start) : ''
    if (last && isLike(last, item) && AND.test(between)) {
      run.push(item)
      const first = run[0]?.sentence ?? sentence
      list = isPhraseOfItsOwn(run, items) ? undefined : { items: run, end: mention.end, sentence: first }
      run = []
    } else if (last && isLike(last, item) && COMMA.test(between)) run.push(item)
    else run = [item]
  }
  return several
}

/** "The victims were identified as Ann Lee, a nurse, and Bo Oru": whom they are said to be, they are. */
function identified(
  items: readonly Item[],
  statements: readonly Statement[],
  several: Map<number, readonly number[]>,
): void {
  const named = new Map<number, number[]>()
  for (const { subject, objects, rule, status } of statements)
    for (const { label, mention } of objects) {
      const [phrase, name] = [items[subject.mention ?? -1], items[mention ?? -1]]
      if (rule !== 'passive-without-agent' || status === 'negated' || !IDENTIFIED.test(label)) continue
      if (phrase?.mention.kind !== 'nominal' || phrase.mention.number !== 'plural') continue
      if (name && isPerson(name) && name.mention.kind === 'name')
        named.set(phrase.index, [...(named.get(phrase.index) ?? []), name.index])
    }
  for (const [phrase, names] of named) if (names.length > 1) several.set(phrase, names)
}

const IDENTIFIED = /\b(?:named|identified) as$/u

/** "He married Ann Lee. The couple had two sons", "Her brother Bo Lee owns it. The siblings sold it". */
const isTheBond = ({ bond }: List, { mention, words }: Item) =>
  bond !== undefined &&
  mention.kind === 'nominal' &&
  /^the (?:\p{Ll}+ )?\p{Ll}+$/iu.test(mention.exact) &&
  CALLED[bond].test(words.at(-1) ?? '')

/** Others in the plural, whom "they" would rather take up: beside a couple only people. */
const isOtherMany = ({ bond }: List, { mention }: Item) =>
  mention.number === 'plural' &&
  mention.kind !== 'pronoun' &&
  (!bond || mention.type === 'person' || mention.type === 'group')

/** A name, or one person by a noun or a pronoun: "She and her husband". */
const isListed = (item: Item) =>
  item.mention.kind === 'name'
    ? !item.nested
    : isPerson(item) && (item.mention.kind === 'nominal' || /^s?he$/i.test(item.mention.exact))

const mentionsList = ({ end }: List, { mention }: Item) => mention.start < end

/** Persons with persons, states and bodies with their like. */
const isLike = ({ mention: a }: Item, { mention: b }: Item) =>
  a.type !== undefined && b.type !== undefined && (a.type === 'person') === (b.type === 'person')

/** Where the list is a mention itself, the pronoun takes that up as any other. */
function isPhraseOfItsOwn(run: readonly Item[], items: readonly Item[]): boolean {
  const [first] = run
  const around = first && items[first.index - 1]
  return around !== undefined && around.mention.end >= (run.at(-1)?.mention.end ?? 0)
}

/** By the later mention of each two whom statements bind to one another the earlier one, with what binds them. */
function bondsStated(items: readonly Item[], statements: readonly Statement[]) {
  const bonds = new Map<number, { readonly to: Item; readonly bond: Bond }>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const [one, other] = [items[subject.mention ?? -1], items[mention ?? -1]]
      const bond = BONDS.get(type)
      if (!bond || status === 'negated' || !one || !other || !isPerson(one) || !isPerson(other)) continue
      const [to, later] = one.index < other.index ? [one, other] : [other, one]
      bonds.set(later.index, { to, bond })
    }
  return bonds
}

const isPerson = ({ mention }: Item) => mention.type === 'person' && mention.number !== 'plural'

function takesUp(word: string, { items, bond }: List, { mention }: Item, text: string): boolean {
  if (bond === 'acquaintances')
    return word === 'they' && MARRIED.test(text.slice(mention.end, mention.end + 40))
  if (word === 'both') return items.length === 2
  // Of a brother and a sister one alone is spoken of mostly.
  if (!/^(?:they|them|their)$/.test(word) || bond === 'siblings') return false
  const isSubject = bond === 'couple' || items.some((one) => one.subject)
  // "Peru and Cuba accused them": the other end of one verb is somebody else.
  const isOtherEnd =
    mention.role !== 'possessor' &&
    mention.governor !== undefined &&
    items.some((one) => one.mention.governor === mention.governor)
  return isSubject && !isOtherEnd
}
