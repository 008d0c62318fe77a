/** A priority queue: what was pushed with the least cost comes first; equals in the order in which they came. */
export interface Queue<Item> {
  push(item: Item, cost: number): void
  /** Takes the first away. @returns undefined when it is empty. */
  pop(): Item | undefined
  /** The cost of the first; infinite when it is empty. */
  least(): number
}

/** A binary heap (Williams 1964): pushing and popping take logarithmic time. */
export function createQueue<Item>(): Queue<Item> {
  interface Entry {
    readonly item: Item
    readonly cost: number
    readonly number: number
  }
  const heap: Entry[] = []
  let pushed = 0
  const isBefore = (a: Entry, b: Entry) => a.cost < b.cost || (a.cost === b.cost && a.number < b.number)
  return {
    push(item, cost) {
      const entry = { item, cost, number: pushed++ }
      let at = heap.length
      heap.push(entry)
      while (at > 0) {
        const above = (at - 1) >> 1
        const parent = heap[above]
        if (!parent || !isBefore(entry, parent)) break
        heap[at] = parent
        at = above
      }
      heap[at] = entry
    },
    pop() {
      const [first] = heap
      const last = heap.pop()
      if (!first || !last || heap.length === 0) return first?.item
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        const left = heap[below]
        const right = heap[below + 1]
        if (left && right && isBefore(right, left)) below++
        const child = heap[below]
        if (!child || !isBefore(child, last)) break
        heap[at] = child
        at = below
      }
      heap[at] = last
      return first.item
    },
    least: () => heap[0]?.cost ?? Number.POSITIVE_INFINITY,
  }
}
