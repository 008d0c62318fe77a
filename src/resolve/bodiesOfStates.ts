import { geographicName } from '../language/lexicon/countries.ts'
import { homeOf } from '../language/lexicon/homes.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** A body of a known state is spoken of by it this many sentences on. */
const REACH = 8
/** One of whose state nothing is known: if it is the only one in the sentence before, else in those before. */
const JUST = 1
const NEAR = 3
/** Ties by which a place tells the state of a body. */
const SEATS: ReadonlySet<string> = new Set(['located-in', 'native-of', 'part-of'])

/** The states that bodies are of, as far as the text tells or everybody knows: "the Danish shipper Oru", "Oru, based in Denmark", "Boeing". */
export class BodiesOfStates {
  readonly #states = new Map<number, string>()
  readonly #clusters: Clusters

  constructor(items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
    this.#clusters = clusters
    for (const item of items) {
      const state = item.state ?? homeOf(item.mention.core.exact.toLowerCase())
      if (state !== undefined) this.#add(item, state)
    }
    for (const { subject, objects } of statements)
      for (const { type, mention } of objects) {
        const state = SEATS.has(type)
          ? geographicName(items[mention ?? -1]?.words.join(' ') ?? '')?.state
          : undefined
        if (state !== undefined) this.#add(items[subject.mention ?? -1], state)
      }
  }

  #add(body: Item | undefined, state: string): void {
    if (body?.mention.kind !== 'name' || body.mention.type !== 'organization') return
    const root = this.#clusters.find(body.index)
    if (!this.#states.has(root)) this.#states.set(root, state)
  }

  /**
   * What "the Danish company", "the Danish shipping company" speaks of: the last body of that state, or the only one just named
   * that may be of it, which is then known for one of that state.
   * @param bodies those that its noun may speak of, the last first.
   */
  spokenOf(item: Item, bodies: readonly Item[]): Item | undefined {
    const { state, sentence, words } = item
    const isByState = geographicName(words[0] ?? '')?.state === state && words.length < 4
    if (state === undefined || !isByState) return undefined
    const stateOf = ({ index }: Item) => this.#states.get(this.#clusters.find(index))
    const within = (reach: number, of?: string) =>
      bodies.filter((one) => stateOf(one) === of && sentence - one.sentence <= reach)
    const [known] = within(REACH, state)
    const near = [JUST, NEAR].map((reach) => within(reach)).find((list) => list.length > 0) ?? []
    const isOne = new Set(near.map(({ index }) => this.#clusters.find(index))).size === 1
    const spokenOf = known ?? (isOne ? near[0] : undefined)
    this.#add(spokenOf, state)
    return spokenOf
  }
}
