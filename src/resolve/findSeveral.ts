import { wordSet } from '../language/lexicon/words.ts'
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
  /** Whether a statement makes them two, and no "and": "Ann Lee married Bo Oru". */
  readonly isCouple: boolean
}

/** What makes one of two people whom the text then calls "they". */
const COUPLES = wordSet('marry spouse-of relationship-with lover-of divorce partner-of')

/**
 * Pronouns in the plural that take up several named things at once: "Peru and Cuba agreed. They signed a treaty", "was
 * imprisoned by both". What is said of them is said of each. A list counts where nothing else in the plural stands
 * between it and the pronoun, and where it is the subject of its clause ("both" needs two, whatever they are). So does
 * a couple: "He married Ann Lee in 2005. They founded a theatre."
 * @returns the mentions of the list by the pronoun's mention.
 */
export function findSeveral(
  text: string,
  items: readonly Item[],
  statements: readonly Statement[],
): Map<number, readonly number[]> {
  const several = new Map<number, readonly number[]>()
  const couples = couplesStated(items, statements)
  let list: List | undefined
  let run: Item[] = []
  for (const item of items) {
    const { mention, index, sentence } = item
    if (list && !mentionsList(list, item)) {
      const word = item.words.join(' ')
      const isClose = sentence - list.sentence <= REACH
      if (isClose && (mention.kind === 'pronoun' ? takesUp(word, list, item) : isTheCouple(list, item))) {
        several.set(
          index,
          list.items.map((one) => one.index),
        )
        if (list.isCouple) list = { ...list, sentence }
      } else if (isOtherMany(list, item)) list = undefined
    }
    const partner = couples.get(index)
    if (partner) list = { items: [partner, item], end: mention.end, sentence, isCouple: true }
    if (!isListed(item)) continue
    const last = run.at(-1)
    const between = last ? text.slice(last.mention.end, mention.start) : ''
    if (last && isLike(last, item) && AND.test(between)) {
      run.push(item)
      const first = run[0]?.sentence ?? sentence
      list = isPhraseOfItsOwn(run, items)
        ? undefined
        : { items: run, end: mention.end, sentence: first, isCouple: false }
      run = []
    } else if (last && isLike(last, item) && COMMA.test(between)) run.push(item)
    else run = [item]
  }
  return several
}

/** "He married Ann Lee. The couple had two sons." */
const isTheCouple = ({ isCouple }: List, { mention, words }: Item) =>
  isCouple &&
  mention.kind === 'nominal' &&
  /^the (?:\p{Ll}+ )?couple$/iu.test(mention.exact) &&
  words.at(-1) === 'couple'

/** Others in the plural, whom "they" would rather take up: beside a couple only people. */
const isOtherMany = ({ isCouple }: List, { mention }: Item) =>
  mention.number === 'plural' &&
  mention.kind !== 'pronoun' &&
  (!isCouple || mention.type === 'person' || mention.type === 'group')

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

/** By the later mention of each couple that statements tell of the earlier one. */
function couplesStated(items: readonly Item[], statements: readonly Statement[]): Map<number, Item> {
  const couples = new Map<number, Item>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const [one, other] = [items[subject.mention ?? -1], items[mention ?? -1]]
      if (!COUPLES.has(type) || status === 'negated' || !one || !other) continue
      if (isPerson(one) && isPerson(other))
        couples.set(Math.max(one.index, other.index), one.index < other.index ? one : other)
    }
  return couples
}

const isPerson = ({ mention }: Item) => mention.type === 'person' && mention.number !== 'plural'

function takesUp(word: string, { items, isCouple }: List, { mention }: Item): boolean {
  if (word === 'both') return items.length === 2
  if (!/^(?:they|them|their)$/.test(word)) return false
  const isSubject = isCouple || items.some((one) => one.subject)
  // "Peru and Cuba accused them": the other end of one verb is somebody else.
  const isOtherEnd =
    mention.role !== 'possessor' &&
    mention.governor !== undefined &&
    items.some((one) => one.mention.governor === mention.governor)
  return isSubject && !isOtherEnd
}
