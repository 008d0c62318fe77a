import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { mayBeBody } from './kindsSpokenOf.ts'

/** What somebody is to a body that they may call "the company". */
const SERVING = /^(?:leader-of|official-of|employee-of|founder-of)$/

/** Whom those whom a text tells of lead or serve: "Ann Lee, the president of Orvic, said the company had won". */
export class Employers {
  readonly #stated = new Map<number, Item>()
  readonly #byPerson = new Map<number, Item>()
  readonly #clusters: Clusters
  /** What the sentence read so far has named. */
  #sentence = -1
  #servant: Item | undefined
  #bodies: readonly Item[] = []

  constructor(items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
    this.#clusters = clusters
    for (const { subject, objects, status } of statements)
      for (const { type, mention } of objects) {
        const [person, body] = [subject.mention, items[mention ?? -1]]
        if (person === undefined || body?.mention.type !== 'organization' || status === 'negated') continue
        if (SERVING.test(type) && !this.#stated.has(person)) this.#stated.set(person, body)
      }
  }

  /** Takes note of a mention. */
  add(item: Item): void {
    if (item.sentence !== this.#sentence) {
      this.#sentence = item.sentence
      this.#servant = undefined
      this.#bodies = []
    }
    const { index, mention } = item
    const root = this.#clusters.find(index)
    const body = this.#stated.get(index)
    if (body) this.#byPerson.set(root, body)
    if (mention.type === 'person' && item.subject && this.#byPerson.has(root)) this.#servant ??= item
    if (mention.type === 'organization') this.#bodies = [...this.#bodies, item]
  }

  /** The body of the one who is the subject of the sentence, where the sentence has named no other before. */
  spokenOf({ index: own, sentence, head, quoted }: Item): Item | undefined {
    if (sentence !== this.#sentence || !this.#servant || quoted) return undefined
    const body = this.#byPerson.get(this.#clusters.find(this.#servant.index))
    if (!body || body.index >= own) return undefined
    const root = this.#clusters.find(body.index)
    if (this.#bodies.some(({ index }) => this.#clusters.find(index) !== root)) return undefined
    return mayBeBody(head, body, this.#clusters) ? body : undefined
  }
}
