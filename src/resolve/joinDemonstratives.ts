import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** What is done to things that somebody made, and hardly to what a whole clause tells. */
const TO_WORKS = wordSet(`
  preserved kept published printed reprinted translated housed displayed edited exhibited released performed staged
  broadcast digitised digitized catalogued auctioned acquired restored painted carved built
`)

/** Joins "This is kept in the archive" to the one thing that the sentence before says somebody made: its last object, or its subject. */
export function joinDemonstratives(text: string, items: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of items.entries()) {
    const { mention, sentence } = item
    if (mention.kind !== 'pronoun' || mention.exact !== 'This' || mention.role !== 'subject') continue
    const [, verb = ''] =
      /^\s(?:is|was|has\sbeen|had\sbeen)\s(?:\p{L}+ly\s|now\s|still\s)?(\p{L}+)/u.exec(
        text.slice(mention.end, mention.end + 60),
      ) ?? []
    if (!TO_WORKS.has(verb)) continue
    const before = items.slice(0, i).filter((one) => one.sentence === sentence - 1 && isMade(one))
    const object = before.findLast((one) => one.mention.role === 'object')
    const thing = object ?? before.find((one) => one.mention.role === 'subject')
    if (thing) clusters.join(item.index, thing.index, 'the thing just told of')
  }
}

const isMade = ({ mention: { kind, type, number } }: Item) =>
  kind !== 'pronoun' && number !== 'plural' && /^(?:work|product|facility|weapon)$/.test(type ?? '')
