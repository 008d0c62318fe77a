import type { TreebankSentence } from './readTreebank.ts'

/** A span of words (0-based, inclusive) with its type. */
export interface TypedSpan {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** GUM's mentions whose head is a proper noun: the names that are scored. Reads the `Entity=` brackets of column MISC. */
export function goldNames({ words }: TreebankSentence): TypedSpan[] {
  const names: TypedSpan[] = []
  const open: { id: string; type: string; first: number }[] = []
  const close = (at: number, last: number) => {
    if (at < 0) return
    const [mention] = open.splice(at, 1)
    if (!mention) return
    const head = words.findIndex(
      ({ head: h }, i) => i >= mention.first && i <= last && (h - 1 < mention.first || h - 1 > last),
    )
    if (words[head]?.upos === 'PROPN') names.push({ first: mention.first, last, type: mention.type })
  }
  words.forEach(({ misc }, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const bracket of value.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (bracket.startsWith('(')) {
        const [id = '', type = ''] = bracket.replace(/[()]/g, '').split('-')
        open.push({ id, type, first: i })
        if (bracket.endsWith(')')) close(open.length - 1, i)
      } else {
        const id = bracket.replace(')', '')
        close(open.map((m) => m.id).lastIndexOf(id), i)
      }
    }
  })
  return names
}
