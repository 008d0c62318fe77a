import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfFirstHead, typeOfHead } from '../lexicon/nameHeads.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { bare } from '../lexicon/words.ts'
import { ARTICLE, isCapital, isYear, LONGEST, LOOSE, SMALL } from './titleWords.ts'

/** The title that ends before the bracket with a year at word `open`; none where its words name a person, a place or a body. */
export function titleBeforeYear(words: readonly Word[], open: number): Name | undefined {
  const isDated = isYear(words[open + 1]) && /^[),;]$/.test(words[open + 2]?.text ?? '')
  if (words[open]?.text !== '(' || !isDated) return undefined
  const last = open - 1
  let first = last
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const text = words[i]?.text ?? ''
    if (isCapital(words[i]) && !/^\d/.test(text)) {
      first = i
      // A capital article within the sentence begins a title.
      if (i > 0 && ARTICLE.test(text)) break
    } else if (i === last ? !/^[!?]$/.test(text) : !SMALL.test(text)) break
  }
  return asTitle(words, first, last)
}

/** The title among the words from `from` to `last`: without the owner or the loose words before it. */
function asTitle(words: readonly Word[], from: number, last: number): Name | undefined {
  const hasArticle = ARTICLE.test(words[from]?.text ?? '')
  let first = from
  // "and in Glass Harbour (1948)", "Lee and Night Tide": without an article of its own the title ends where a loose word stands.
  // "Stairs to the Harbour": a common article goes on with it.
  if (!hasArticle)
    for (let i = from; i < last; i++)
      if (LOOSE.test(words[i]?.text ?? '') && !/^(?:the|an?)$/.test(words[i + 1]?.text ?? '')) first = i + 1
  // "Anna Moss's Night Tide (2005)": her full name is no part of it; "The Miller's Tale", "Moss's List" have one word's.
  if (!hasArticle)
    for (let i = first + 2; i < last - 1; i++) if (/^['’]s$/.test(words[i]?.text ?? '')) first = i + 1
  const parts = words.slice(first, last + 1).map(({ text }) => text)
  const [head = '', second = ''] = parts
  if (parts.length < 2 || !/^\p{Lu}/u.test(head)) return undefined
  const end = bare(parts.at(-1) ?? '')
  const isOther =
    geographicName(parts.join(' ')) !== undefined ||
    isWellKnownOrganization(parts.join(' ')) ||
    (!hasArticle && parts.length === 2 && genderOfGivenName(head) !== undefined) ||
    /^\p{Lu}\.$/u.test(second) ||
    (typeOfHead(end) ?? typeOfFirstHead(head)) !== undefined
  // "The Battle of Lund (1676)" says itself what it is, "the author of The Glass Castle (2005)" does not.
  const isHeaded = parts.some((part, i) => parts[i + 1] === 'of' && typeOfHead(bare(part)) !== undefined)
  return isHeaded || (isOther && !(hasArticle && first > 0)) ? undefined : { first, last, type: 'work' }
}
