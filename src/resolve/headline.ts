import { geographicName } from '../language/lexicon/countries.ts'
import { singularOf } from './headNouns.ts'
import { beforePreposition, type Item } from './items.ts'

/** The common nouns of a headline by their heads: what it tells in short, the text tells again in full. */
export function headlineOf(text: string, items: readonly Item[]): Map<string, Item> {
  const end = /^\s*[^\n]{1,200}[^.!?\s]\s*\n/u.exec(text)?.[0].length ?? 0
  const told = new Map<string, Item>()
  for (const item of items) {
    if (item.mention.end > end) break
    if (item.mention.kind === 'nominal' && !item.nested && item.head !== '')
      told.set(singularOf(item.head), item)
  }
  return told
}

/** Whether a phrase may tell again what the headline told under the same noun: of as many, of no other state or sort. */
export function tellsAgain(item: Item, told: Item): boolean {
  const isOther = item.state !== undefined && told.state !== undefined && item.state !== told.state
  if (item.index === told.index || item.mention.number !== told.mention.number || isOther) return false
  const sortsOf = ({ words }: Item) =>
    beforePreposition(words)
      .slice(0, -1)
      .filter((word) => !geographicName(word))
  const [own, others] = [sortsOf(item), sortsOf(told)]
  return own.length === 0 || others.length === 0 || own.some((word) => others.includes(word))
}
