import { wordSet } from '../language/lexicon/words.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { kindAskedBy, mayBeBody } from './kindsSpokenOf.ts'

/** What was founded or who was chosen is new so many sentences on. */
const REACH = 3
const NEW = wordSet('new newly')
/** What stands before an office that somebody gets. */
const CHOSEN =
  /\b(?:as|elected|appointed|named|chosen|made|became|become|becoming|crowned|consecrated|installed)\s+(?:as\s+)?(?:its\s+|their\s+|the\s+)?(?:(?:first|second|third|next|new)\s+)?$/
/** How far before the office that is looked for. */
const BEFORE = 32

/** Who has just been chosen for an office, and what has just been founded: "The new abbess", "the new company" speak of them. */
export class NewlyMade {
  readonly #text: string
  readonly #clusters: Clusters
  readonly #founded: readonly Item[]
  readonly #holders = new Map<number, Item>()
  readonly #items: readonly Item[]

  constructor(text: string, items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
    this.#text = text
    this.#items = items
    this.#clusters = clusters
    const founded: Item[] = []
    for (const { subject, objects, rule, status } of statements)
      for (const { type, mention } of objects) {
        const object = items[mention ?? -1]
        if (status !== 'asserted' && status !== 'reported') continue
        if (object && rule !== 'office' && FOUNDING.test(type)) founded.push(object)
        const holder = items[subject.mention ?? -1]
        if (rule === 'appointment' && holder) this.#holders.set(holder.sentence, holder)
      }
    this.#founded = founded.sort((a, b) => b.index - a.index)
  }

  /** What "the new" and a noun alone speak of. */
  spokenOf(item: Item): Item | undefined {
    const { words, head, mention, definite, complement, index, sentence } = item
    if (!definite || complement !== undefined || mention.number === 'plural') return undefined
    if (words.length !== 2 || !NEW.has(words[0] ?? '')) return undefined
    if (kindAskedBy(head) === 'organization')
      return this.#founded.find(
        (one) =>
          one.index < index &&
          sentence - one.sentence <= REACH &&
          one.mention.type === 'organization' &&
          mayBeBody(head, one, this.#clusters),
      )
    return mention.type === 'person' ? this.#chosen(item) : undefined
  }

  #chosen({ head, index, sentence }: Item): Item | undefined {
    for (let i = index - 1; i >= 0; i--) {
      const one = this.#items[i]
      if (!one || sentence - one.sentence > REACH) return undefined
      const { kind, start, type } = one.mention
      if (kind !== 'nominal' || type !== 'person' || one.head !== head || one.words.includes('new')) continue
      if (!CHOSEN.test(this.#text.slice(Math.max(0, start - BEFORE), one.mention.core.start)))
        return undefined
      return this.#clusters.isJoined(i) ? one : this.#holders.get(one.sentence)
    }
    return undefined
  }
}

const FOUNDING = /^(?:founder-of|found|establish|create|form|set-up|launch|start)$/
