import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfFirstHead, typeOfHead } from '../lexicon/nameHeads.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isAcronym } from './typeByForm.ts'

// Where the name of a body ends, although a small word and a capital follow.

/** Whether "of" leads to whom a body belongs to, by his full name: "Support Forces of Omar Haddad". */
export function isOwner(words: readonly Word[], head: string, i: number): boolean {
  if (!OWNED.has(head) || !/^(?:\p{Lu}\p{Ll}|["“])/u.test(words[i + 1]?.text ?? '')) return false
  return (
    genderOfGivenName(words[i]?.text ?? '') !== undefined &&
    typeOfHead(words[i + 1]?.text ?? '') === undefined
  )
}

const OWNED = wordSet(
  'force forces army government party group company office team police militia faction administration regime brigade guard party cartel gang clan',
)

/** "Institute of History" before "of Sarov University": the field ends, and a body with a head of its own has it. */
export function isOfBody(words: readonly Word[], capital: readonly boolean[], start: number): boolean {
  let end = start
  while (capital[end + 1]) end++
  const isBody = (type: string | undefined) => type === 'organization'
  return (
    (end > start &&
      (isBody(typeOfHead(bare(words[end]?.text ?? ''))) ||
        isBody(typeOfFirstHead(words[start]?.text ?? '')))) ||
    (words[start + 1]?.text === 'of' && /^universit/i.test(words[start]?.text ?? ''))
  )
}

/** Whether a state that follows is no part of the name, which is whole before it: "Department of Justice of the United States". */
export function isWholeBefore(words: readonly Word[], first: number, last: number, state: number): boolean {
  const isState = [1, 2].some((length) => {
    const name = words.slice(state, state + length).map(({ text }) => text)
    return /^(?:US|U\.S\.?|UK|U\.K\.?|United States|United Kingdom)$/.test(name.join(' '))
  })
  // Of two words it cannot stand without: "Supreme Court of the United Kingdom".
  return isState && last - first > 1
}

/** Whether "and" and word `i` begin another body or a person: "the Council of Europe and NATO". */
export function isAnother(words: readonly Word[], i: number): boolean {
  const name = words[i]?.text ?? ''
  const kind = geographicName(name)?.kind
  return (
    (kind !== undefined && kind !== 'demonym') ||
    isAcronym(name) ||
    isWellKnownOrganization(name) ||
    genderOfGivenName(name) !== undefined
  )
}
