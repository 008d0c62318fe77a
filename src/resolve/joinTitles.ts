import type { ExtractedMention } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** Words inside the titles of works, of several languages, that stand in few people's names. */
const IN_TITLES = /\s(?:des|du|und|et|the|of|and|on|in|to|for|from|with|sur|über)\s/u

/** Whether a name in brackets right behind whoever made something is its title: "a translation by Ann Lee (Tagebuch des Generals)". */
export function isTitleBehindMaker(
  text: string,
  { start, core }: ExtractedMention,
  before: ExtractedMention | undefined,
): boolean {
  return (
    before?.kind === 'name' &&
    before.type === 'person' &&
    text.slice(before.end, start) === ' (' &&
    / by $/.test(text.slice(Math.max(0, before.start - 4), before.start)) &&
    IN_TITLES.test(core.exact)
  )
}

/** Joins such a title to the work that the person made: the last before them in the sentence that has no name yet. */
export function joinTitles(text: string, items: readonly Item[], clusters: Clusters): void {
  let maker: Item | undefined
  for (const item of items) {
    const before = maker
    if (!item.nested) maker = item
    const { mention, sentence } = item
    if (
      mention.kind !== 'name' ||
      mention.type !== 'work' ||
      !isTitleBehindMaker(text, mention, before?.mention)
    )
      continue
    const work = items
      .slice(0, before?.index)
      .findLast((one) => one.sentence === sentence && one.mention.type === 'work' && !one.nested)
    if (work?.mention.kind === 'nominal' && work.mention.number !== 'plural' && !clusters.isNamed(work.index))
      clusters.join(item.index, work.index, 'its title in brackets')
  }
}
