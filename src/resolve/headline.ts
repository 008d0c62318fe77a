import { geographicName } from '../language/lexicon/countries.ts'
import { singularOf } from './headNouns.ts'
import { beforePreposition, type Item } from './items.ts'
import { OTHER } from './phraseOf.ts'

/** Within so many characters the first paragraph is looked for; a line of fewer than 80 is a date or a name. */
const FIRST = 800

/**
 * The common nouns of a text's headline and of its first paragraph by their heads: what they tell in short, the text tells
 * again in full as though it were new ("a digital clock he had made").
 */
export class Headline {
  readonly #told = new Map<string, Item>()
  readonly #end: number
  readonly #leadEnd: number

  constructor(text: string, items: readonly Item[]) {
    this.#end = /^\s*[^\n]{1,200}[^.!?\s]\s*\n/u.exec(text)?.[0].length ?? 0
    const lead = /[^\n]{80}[^\n]*/u.exec(text.slice(this.#end, this.#end + FIRST))
    this.#leadEnd = this.#end + (lead ? lead.index + lead[0].length : 0)
    for (const item of items) {
      if (item.mention.end > this.#end) break
      if (tells(item)) this.#told.set(singularOf(item.head), item)
    }
  }

  /** What the headline or the first paragraph told under the noun of a phrase, where that may tell it again. */
  toldIn(item: Item): Item | undefined {
    const told = this.#told.get(singularOf(item.head))
    return told && tellsAgain(item, told, told.mention.end > this.#end) ? told : undefined
  }

  /** Once told again, a thing is spoken of as any other. */
  forget(item: Item): void {
    this.#told.delete(singularOf(item.head))
  }

  /** Takes note of a phrase of the first paragraph. */
  add(item: Item): void {
    if (item.mention.end > this.#leadEnd || item.mention.start < this.#end || !tells(item)) return
    if (!this.#told.has(singularOf(item.head))) this.#told.set(singularOf(item.head), item)
  }
}

const tells = ({ mention, nested, head }: Item) => mention.kind === 'nominal' && !nested && head !== ''

/**
 * Whether a phrase may tell again what was told under the same noun: of as many, of no other state or sort.
 * @param strictly whether it must name one sort that the other named.
 */
function tellsAgain(item: Item, told: Item, strictly: boolean): boolean {
  const isOther = item.state !== undefined && told.state !== undefined && item.state !== told.state
  if (item.index === told.index || item.mention.number !== told.mention.number || isOther) return false
  const sortsOf = ({ words }: Item) =>
    beforePreposition(words)
      .slice(0, -1)
      .filter((word) => !geographicName(word) && !(strictly && OTHER.has(word)))
  const [own, others] = [sortsOf(item), sortsOf(told)]
  if (strictly && item.mention.type === 'person') return false
  return (!strictly && (own.length === 0 || others.length === 0)) || own.some((word) => others.includes(word))
}
