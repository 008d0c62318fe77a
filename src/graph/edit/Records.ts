import type { Placed, RecordsDiff } from './diff.ts'

/** A list of records under change: it is read as changed, and tells at the end what changed. */
export class Records<T extends { readonly key: string }> {
  readonly #list: readonly T[]
  /** Made when a record is first asked for by its key: not every correction asks for one of each list. */
  #placesMade: ReadonlyMap<string, number> | undefined
  /** Records that were set, in the order of their first setting; `null` where one was removed. */
  readonly #touched = new Map<string, T | null>()

  constructor(list: readonly T[]) {
    this.#list = list
  }

  get #places(): ReadonlyMap<string, number> {
    this.#placesMade ??= new Map(this.#list.map(({ key }, i) => [key, i]))
    return this.#placesMade
  }

  get(key: string): T | undefined {
    const touched = this.#touched.get(key)
    if (touched !== undefined) return touched ?? undefined
    const place = this.#places.get(key)
    return place === undefined ? undefined : this.#list[place]
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  /** Changes the record of this key, or adds it at the end. */
  set(record: T): void {
    this.#touched.set(record.key, record)
  }

  delete(key: string): void {
    this.#touched.set(key, null)
  }

  /** All records as they are now; what is changed later is not among them. */
  all(): readonly T[] {
    return this.#touched.size === 0 ? this.#list : [...this]
  }

  *[Symbol.iterator](): Generator<T> {
    for (const record of this.#list) {
      const touched = this.#touched.get(record.key)
      if (touched === undefined) yield record
      else if (touched) yield touched
    }
    for (const [key, record] of this.#touched) if (record && !this.#places.has(key)) yield record
  }

  /** A key like this one that no record has, nor had before the change. */
  freeKey(wish: string): string {
    let key = wish
    for (let n = 2; this.#places.has(key) || this.#touched.has(key); n++) key = `${wish}-${n}`
    return key
  }

  diff(): RecordsDiff<T> {
    const removed: Placed<T>[] = []
    const updated: { from: T; to: T }[] = []
    const fresh: T[] = []
    for (const [key, to] of this.#touched) {
      const at = this.#places.get(key)
      const from = at === undefined ? undefined : this.#list[at]
      if (at === undefined || from === undefined) {
        if (to) fresh.push(to)
      } else if (to === null) removed.push({ at, record: from })
      else if (to !== from) updated.push({ from, to })
    }
    const end = this.#list.length - removed.length
    return {
      removed: removed.sort((a, b) => a.at - b.at),
      updated,
      added: fresh.map((record, i) => ({ at: end + i, record })),
    }
  }
}
