import type { Name, Word } from '../../../language/language.ts'

/** Words `[first, last]`, both included, of one sentence. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** A base noun phrase: from its determiner to its head, without what follows ("of …", "that …"). */
export interface NounPhrase extends Phrase {
  /** The word of the tree that the phrase is: "shells" of "the 152 mm shells". */
  readonly head: number
  /** The name that ends the phrase, if it is a name's. */
  readonly name?: Name
  readonly pronoun: boolean
  /** Whose it is: "Russia" in "Russia's strategy"; for "his father" the pronoun. */
  readonly possessor?: NounPhrase
  /** Where the possessor's mark and the determiner end and the thing itself begins. */
  readonly core: number
  /** It is a time of day, a date or a length of time, no thing. */
  readonly time: boolean
  /** Names before the head: "US" in "US intelligence". */
  readonly modifiers: readonly Name[]
}

/** Whether the word is a hyphen that joins its neighbours without spaces, so that they are one compound. */
export function hyphenated(words: readonly Word[], i: number): boolean {
  const dash = words[i]
  return (
    dash !== undefined &&
    /^[-‑–]$/.test(dash.text) &&
    words[i - 1]?.end === dash.start &&
    words[i + 1]?.start === dash.end
  )
}
