import { Fragment } from 'react'
import { markWords } from './searchIndex.ts'

/** Of a long sentence, so much before the first word that answered. */
const BEFORE = 60

/** A text with the words that answered a query marked in it. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text
  let at = 0
  return markWords(text, terms).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <Fragment key={key}>{piece.text}</Fragment>
  })
}

/** A text from a little before the first word that answered. */
export function clipped(text: string, terms: readonly string[]): string {
  let at = 0
  for (const piece of markWords(text, terms)) {
    if (piece.isMarked) break
    at += piece.text.length
  }
  return at > BEFORE && at < text.length ? `… ${text.slice(at - BEFORE).replace(/^\S*\s/, '')}` : text
}
