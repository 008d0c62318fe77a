import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'

/** The words of the clause that a verb takes as its object: what was said, thought or wanted. */
export function complementOf({ clauses, chunks }: SentenceContext, clause: Clause): Phrase | undefined {
  const complement = clauses.find(
    (other) => other.parent === clause && other.kind === 'complement' && !other.governor,
  )
  if (!complement) return undefined
  const depends = (other: Clause) => {
    for (let at: Clause | undefined = other; at; at = at.parent) if (at === complement) return true
    return false
  }
  const next = clauses.find(
    (other) => other.chunk > complement.chunk && !depends(other) && other.kind !== 'complement',
  )
  let end = (next?.chunk ?? chunks.length) - 1
  const trim = (i: number) => {
    const chunk = chunks[i]
    return (
      chunk?.kind === 'mark' &&
      /^(?:comma|break|close-quote|open-quote|conjunction|other|subordinator|close)$/.test(chunk.mark)
    )
  }
  while (end > complement.chunk && trim(end)) end--
  const first = chunks[complement.chunk]
  const last = chunks[end]
  if (!first || !last || last.last < first.first) return undefined
  return { first: first.first, last: last.last }
}
