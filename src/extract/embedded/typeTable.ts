/** One row per type, its words after the colon: a closed mapping, all else keeps its own lemma. */
export function typeTable(rows: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const row of rows.trim().split('\n')) {
    const [type = '', words = ''] = row.trim().split(':')
    for (const word of words.split(',')) map.set(word.trim(), type)
  }
  return map
}
