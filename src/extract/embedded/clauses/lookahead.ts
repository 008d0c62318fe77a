import type { Chunk, VerbGroup } from '../phrases/phrase.ts'

const LIMIT = 40

export const isMark = (chunk: Chunk | undefined, ...kinds: readonly string[]): boolean =>
  chunk?.kind === 'mark' && kinds.includes(chunk.mark)

export const isSilent = (chunk: Chunk | undefined) => isMark(chunk, 'adverb', 'open-quote', 'close-quote')

/** A verb that can be the finite verb of a clause, as far as it shows by itself. */
export const canBeFinite = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.kind === 'vg' && chunk.finite

/**
 * Whether the noun phrase at `i` is the subject of a verb to come: a finite verb follows, with nothing between but
 * prepositional phrases, coordinated nouns, insertions in commas or brackets, and participles with their own.
 */
export function verbAhead(chunks: readonly Chunk[], i: number): boolean {
  let participle = false
  for (let j = i + 1; j < Math.min(chunks.length, i + LIMIT); j++) {
    const chunk = chunks[j]
    if (chunk === undefined) return false
    if (isSilent(chunk)) continue
    if (chunk.kind === 'vg') {
      if (
        chunk.finite &&
        !(isBareParticiple(chunk) && isMark(next(chunks, j), 'preposition') && nextText(chunks, j) === 'by')
      )
        return true
      if (chunk.infinitive || participle) return false
      participle = true
      continue
    }
    if (chunk.kind === 'np') {
      if (participle && chunks[j - 1]?.kind === 'vg') continue
      return false
    }
    if (chunk.mark === 'preposition' || chunk.mark === 'conjunction') {
      const noun = skipSilent(chunks, j + 1)
      if (chunks[noun]?.kind !== 'np') return false
      j = noun
      continue
    }
    if (chunk.mark === 'open') {
      const close = chunks.findIndex((c, k) => k > j && k < j + LIMIT && isMark(c, 'close'))
      if (close < 0) return false
      j = close
      continue
    }
    if (chunk.mark === 'comma') {
      const end = insertionEnd(chunks, j)
      if (end === undefined) return false
      j = end
      continue
    }
    if (chunk.mark === 'relative') {
      const comma = isMark(chunks[j - 1], 'comma') ? nextComma(chunks, j) : undefined
      if (comma === undefined) return false
      j = comma
      continue
    }
    return false
  }
  return false
}

const isBareParticiple = ({ form, first, main }: VerbGroup) => form === 'past-or-participle' && first === main

export function skipSilent(chunks: readonly Chunk[], i: number): number {
  let j = i
  while (isSilent(chunks[j])) j++
  return j
}

const next = (chunks: readonly Chunk[], i: number) => chunks[skipSilent(chunks, i + 1)]
function nextText(chunks: readonly Chunk[], i: number): string {
  const chunk = next(chunks, i)
  return chunk?.kind === 'mark' ? chunk.text : ''
}

/** The comma that closes an insertion begun at `j`: an apposition or a clause after which a verb follows. */
function insertionEnd(chunks: readonly Chunk[], j: number): number | undefined {
  const close = nextComma(chunks, j)
  if (close === undefined) return canBeFinite(next(chunks, j)) ? j : undefined
  return canBeFinite(next(chunks, close)) ? close : undefined
}

function nextComma(chunks: readonly Chunk[], j: number): number | undefined {
  for (let k = j + 1; k < Math.min(chunks.length, j + LIMIT); k++) {
    if (isMark(chunks[k], 'comma')) {
      if (canBeFinite(next(chunks, k))) return k
      if (k > j + 12) return undefined
    }
    if (isMark(chunks[k], 'break')) return undefined
  }
  return undefined
}

/** Whether a list of noun phrases that begins at `i` ends with "and" and a noun ("A, B and C"). */
export function listAhead(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + LIMIT); j++) {
    const chunk = chunks[j]
    if (isMark(chunk, 'conjunction')) return chunks[skipSilent(chunks, j + 1)]?.kind === 'np'
    if (isSilent(chunk) || isMark(chunk, 'comma') || chunk?.kind === 'np') continue
    if (isMark(chunk, 'preposition') && chunks[j + 1]?.kind === 'np') continue
    return false
  }
  return false
}

/** Whether a finite verb that needs the subject at hand comes later, so that the participle at `i` is none. */
export function laterVerb(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + LIMIT); j++) {
    const chunk = chunks[j]
    if (isMark(chunk, 'break', 'subordinator', 'that', 'relative', 'conjunction', 'open')) return false
    if (canBeFinite(chunk)) {
      const before = chunks[j - 1]
      const governed = before?.kind === 'np' && isMark(chunks[j - 2], 'preposition')
      return (
        governed ||
        isMark(before, 'comma') ||
        (isMark(before, 'adverb') && isMark(chunks[j - 3], 'preposition'))
      )
    }
  }
  return false
}
