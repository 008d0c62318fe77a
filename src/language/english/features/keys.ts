/** Index of `key` in a sorted array, -1 where it is not. */
export function findKey(keys: ArrayLike<number>, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
