/** Objects and lists are taken apart so far down: a dossier into its records. */
const DEPTH = 2

/** The text that `JSON.stringify` gives for a value of records, in pieces. */
export function* jsonPieces(value: unknown, depth = DEPTH): Generator<string, void> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value) ?? 'null'
    return
  }
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
    if (item === undefined && !isList) continue
    yield isList ? before : `${before}${JSON.stringify(key)}:`
    yield* jsonPieces(item, depth - 1)
    before = ','
  }
  yield before === ',' ? '' : before
  yield isList ? ']' : '}'
}
