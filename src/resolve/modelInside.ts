import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import { calledCraft, isCraftNoun } from './craft.ts'
import type { Item } from './items.ts'
import { namesInside } from './nameInside.ts'

/** Words between a model and its noun that tell of what sort it is. */
const SORTS_OF_CRAFT = wordSet(`
  fighter attack combat transport training trainer air defence defense ballistic cruise hypersonic supersonic anti tank
  aircraft artillery main battle assault passenger cargo stealth long short medium range kamikaze strike reconnaissance
  surface to to-air guided rocket missile multiple turboprop regional utility sniper machine light heavy combat
`)

/** The model in "Zorv-2 attack drones", "the Lunara spacecraft": nothing stands before it, and behind it only what it is. */
export function modelInside(item: Item, items: readonly Item[]): number | undefined {
  const { words, mention, complement } = item
  const [name, more] = complement === undefined ? namesInside(item, items) : []
  if (!name || more || !isCraftNoun(words.at(-1) ?? '')) return undefined
  if (!words.slice(0, name.words.length).every((word, i) => word === name.words[i])) return undefined
  const { type, core, country } = name.mention
  const isKnown = country !== undefined || geographicName(name.words.join(' ')) !== undefined
  const isBody = type === 'person' || type === 'organization' || type === 'group'
  if (isKnown || isBody) return undefined
  // "Lunara drones" may be those of some Lunara, unless the text flies the Lunara too.
  const isMade = /\p{N}/u.test(core.exact) || items.some((other) => isThingOf(other, name))
  if (!isMade && calledCraft(mention.exact) === undefined) return undefined
  return words.slice(name.words.length, -1).every((word) => SORTS_OF_CRAFT.has(word)) ? name.index : undefined
}

/** Whether a name stands alone for the same thing. */
const isThingOf = ({ mention: { kind, type }, nested, words }: Item, name: Item) =>
  kind === 'name' &&
  !nested &&
  (type === 'product' || type === 'weapon') &&
  words.join(' ') === name.words.join(' ')

/** The model that a phrase or a name is of by its letters and number, however it goes on: "Z-130 transport planes", "Z-130s". */
export function modelKey({ mention: { core }, words, complement }: Item): string | undefined {
  const [, letters, number] = MODEL.exec(core.exact) ?? []
  if (letters === undefined || complement !== undefined) return undefined
  const [, behind = ''] = /^\S+(?:\s+(.*))?$/u.exec(core.exact) ?? []
  const sorts = behind === '' ? [] : behind.toLowerCase().split(/[\s-]+/u)
  const isKind = isCraftNoun(words.at(-1) ?? '') && sorts.slice(0, -1).every(isSort)
  return isKind || sorts.length === 0 ? `model ${letters}${number}` : undefined
}
const MODEL = /^(\p{Lu}{1,4}-?)(\d+\p{Lu}?)s?(?=\s|$)/u
const isSort = (word: string) => SORTS_OF_CRAFT.has(word)
