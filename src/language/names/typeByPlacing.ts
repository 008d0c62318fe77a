import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { wordSet } from '../lexicon/words.ts'
import type { TypeHint } from './typeHint.ts'

/** What the place that a name has among other places, dates and titles says of it: "in Lund, Sweden", "Earl of Moray". */
export function typeByPlacing(words: readonly Word[], name: Name, acronym: boolean): TypeHint[] {
  const { first, last } = name
  const [before, after] = [words[first - 1], words[last + 1]]
  const hints: TypeHint[] = []
  const place =
    after?.text === ',' &&
    /^(?:in|of|at|from|near|to|is|off)$/i.test(before?.text ?? '') &&
    geographicName(nameAt(words, last + 2))
  if (place) hints.push({ type: 'place', weight: 3 })
  if (before?.text === 'of' && first === last && !acronym && ofTerritory(words[first - 2], words[first - 3]))
    hints.push({ type: 'place', weight: 3 })
  // "(9 September 1869, Kutaisi – 1911)"
  if (isBehindLifeDate(words, name)) hints.push({ type: 'place', weight: 3 })
  return hints
}

/** "Earl of Moray", "Anne Lindsay of Balcarres": who has a title or two names before "of" has it from a place. */
function ofTerritory(before: Word | undefined, earlier: Word | undefined): boolean {
  if (!before) return false
  return (
    NOBLE.has(before.lemma.toLowerCase()) ||
    (before.upos === 'PROPN' && genderOfGivenName(earlier?.text ?? '') !== undefined)
  )
}

const NOBLE = wordSet(
  'king queen prince princess duke duchess earl count countess baron baroness marquess marquis lord laird bishop',
)

/** Up to two words from `first`, as the gazetteer writes them. */
function nameAt(words: readonly Word[], first: number): string {
  const [a, b] = [words[first]?.text ?? '', words[first + 1]?.text ?? '']
  return geographicName(`${a} ${b}`) ? `${a} ${b}` : a
}

/** Whether a name stands right behind a date in brackets, as the place of a birth or a death does. */
function isBehindLifeDate(words: readonly Word[], { first, last }: Name): boolean {
  if (words[first - 1]?.text !== ',' || !/^\d{3,4}$/.test(words[first - 2]?.text ?? '')) return false
  if (!/^[-–—,;)]$/.test(words[last + 1]?.text ?? '')) return false
  const open = words.slice(Math.max(0, first - 24), first).findLast(({ text }) => /^[()]$/.test(text))
  return open?.text === '('
}
