import { codeUnits, hashCodes } from './hash.ts'
import { normalForm } from './normalForm.ts'

/** Longer forms are cut in their middle to so many code units. */
const LONGEST = 24
/** Forms up to this length (edges included) are also hashed as a whole. */
const WHOLE = 8
const WHOLE_SEED = 0x1234567
const OPEN = 60
const CLOSE = 62

/** Buckets of a form's character n-grams: 2 at its edges, all of 3 to 5, the whole of short ones. */
export function ngramBuckets(form: string, buckets: number): number[] {
  let codes = codeUnits(normalForm(form))
  if (codes.length > LONGEST) codes = [...codes.slice(0, LONGEST / 2), ...codes.slice(-LONGEST / 2)]
  codes = [OPEN, ...codes, CLOSE]
  const n = codes.length
  const found = [hashCodes(codes, 0, 2), hashCodes(codes, n - 2, n)]
  for (let size = 3; size <= 5; size++) {
    for (let i = 0; i + size <= n; i++) found.push(hashCodes(codes, i, i + size))
  }
  if (n <= WHOLE) found.push(hashCodes(codes, 0, n, WHOLE_SEED))
  return found.map((h) => h % buckets)
}
