import { wordSet } from './words.ts'

const MASCULINE = wordSet(`
  man boy boyfriend father son brother husband uncle nephew king prince duke actor businessman spokesman chairman mr sir lord
  gentleman grandfather emperor tsar sultan monk policeman congressman dad guy widower
`)
const FEMININE = wordSet(`
  woman girl girlfriend mother daughter sister wife aunt niece queen princess duchess actress businesswoman spokeswoman chairwoman
  mrs ms miss lady grandmother empress tsarina nun widow congresswoman mom
`)

/** The gender of whom a noun or form of address speaks of, by its lemma without dot; undefined where it may be either. */
export function genderOfNoun(lemma: string): 'feminine' | 'masculine' | undefined {
  const kin = lemma.replace(/^step(?=\p{L}{3})|^half-|^ex-|-in-law$/gu, '')
  return MASCULINE.has(kin) ? 'masculine' : FEMININE.has(kin) ? 'feminine' : undefined
}
