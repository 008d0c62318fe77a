import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'

/** Kin that only somebody has; a body has a parent and a partner too. */
const KIN =
  /^(?:step)?(?:father|mother|son|daughter|brother|sister|grandson|granddaughter|grandfather|grandmother|wife|husband|widow|widower|uncle|aunt|nephew|niece|fianc[eé]e?|girlfriend|boyfriend)s?$/

/** Whether a name of one word stands before kin of its own, "Moss's younger brother"; not before its sister company. */
export function hasKin(words: readonly Word[], { first, last }: Name): boolean {
  if (first !== last || !/^['’]s?$/.test(words[last + 1]?.text ?? '')) return false
  if (geographicName(words[first]?.text ?? '')) return false
  const at = last + (words[last + 2]?.upos === 'ADJ' ? 3 : 2)
  return KIN.test(words[at]?.text ?? '') && words[at + 1]?.upos !== 'NOUN'
}

/** "her daughter, Sayo, who": between commas behind one's kin stands a name, whatever the model takes the word for. */
export const isKinNamed = (words: readonly Word[], i: number) =>
  words[i - 1]?.text === ',' &&
  KIN.test(words[i - 2]?.text ?? '') &&
  /^[,.]$/.test(words[i + 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words[i]?.text ?? '')
