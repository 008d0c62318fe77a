/** Two sorted lists as one; of equals, those of the first come first. Time is linear in both. */
export function mergeSorted<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): T[] {
  const result: T[] = []
  let i = 0
  for (const item of b) {
    for (let next = a[i]; next !== undefined && compare(next, item) <= 0; next = a[++i]) result.push(next)
    result.push(item)
  }
  return result.concat(a.slice(i))
}
