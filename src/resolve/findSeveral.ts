import type { Item } from './items.ts'

/** How many sentences back a list of names may stand from the pronoun that takes it up. */
const REACH = 1
/** What stands between two names of a list, and before its last. */
const COMMA = /^,\s+$/
const AND = /^,?\s+(?:and|as well as)\s+$/

/** Names that are listed as one phrase: "the United Nations and the United States". */
interface List {
  readonly items: readonly Item[]
  readonly end: number
}

/**
 * Pronouns in the plural that take up several named things at once: "Peru and Cuba agreed. They signed a treaty", "was
 * imprisoned by both". What is said of them is said of each. A list counts where nothing else in the plural stands
 * between it and the pronoun, and where it is the subject of its clause ("both" needs two, whatever they are).
 * @returns the mentions of the list by the pronoun's mention.
 */
export function findSeveral(text: string, items: readonly Item[]): Map<number, readonly number[]> {
  const several = new Map<number, readonly number[]>()
  let list: List | undefined
  let run: Item[] = []
  for (const item of items) {
    const { mention, index, sentence } = item
    if (list && !mentionsList(list, item)) {
      const word = item.words.join(' ')
      const isClose = sentence - (list.items[0]?.sentence ?? 0) <= REACH
      if (mention.kind === 'pronoun' && isClose && takesUp(word, list, item))
        several.set(
          index,
          list.items.map((one) => one.index),
        )
      else if (mention.number === 'plural' && mention.kind !== 'pronoun') list = undefined
    }
    if (mention.kind !== 'name' || item.nested) continue
    const last = run.at(-1)
    const between = last ? text.slice(last.mention.end, mention.start) : ''
    if (last && isLike(last, item) && AND.test(between)) {
      run.push(item)
      list = isPhraseOfItsOwn(run, items) ? undefined : { items: run, end: mention.end }
      run = []
    } else if (last && isLike(last, item) && COMMA.test(between)) run.push(item)
    else run = [item]
  }
  return several
}

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

function takesUp(word: string, { items }: List, { mention }: Item): boolean {
  if (word === 'both') return items.length === 2
  if (!/^(?:they|them|their)$/.test(word)) return false
  const isSubject = items.some((one) => one.subject)
  // "Peru and Cuba accused them": the other end of one verb is somebody else.
  const isOtherEnd =
    mention.role !== 'possessor' &&
    mention.governor !== undefined &&
    items.some((one) => one.mention.governor === mention.governor)
  return isSubject && !isOtherEnd
}
