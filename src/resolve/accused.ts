import { wordSet } from '../language/lexicon/words.ts'
import type { Statement } from '../model/statement.ts'
import type { Item } from './items.ts'

/** What a text goes on to call whom it said to be charged or arrested. */
const ACCUSED = wordSet('defendant suspect accused')
const CHARGES = /\b(?:charg|accus|arrest|indict|convict|prosecut|detain|jail|sentenc|tried)/i
/** The trial of one is told of over so many sentences. */
const REACH = 8

/** Who has been said to be charged, arrested or tried, so that "the defendant" speaks of them. */
export class Accused {
  readonly #persons: readonly Item[]

  constructor(items: readonly Item[], statements: readonly Statement[]) {
    const persons = new Set<Item>()
    for (const { rule, predicate, subject, objects, status } of statements) {
      if (!CHARGES.test(predicate.exact) || status === 'negated') continue
      const whom = rule === 'passive-without-agent' ? subject : objects[0]
      const item = items[whom?.mention ?? -1]
      if (item?.mention.type === 'person' && item.mention.number !== 'plural') persons.add(item)
    }
    this.#persons = [...persons].sort((a, b) => b.index - a.index)
  }

  /** The last of them before "the defendant". */
  spokenOf({ index, head, definite, complement, mention, sentence }: Item): Item | undefined {
    if (!ACCUSED.has(head) || !definite || complement !== undefined || mention.number === 'plural')
      return undefined
    return this.#persons.find((one) => one.index < index && sentence - one.sentence <= REACH)
  }
}
