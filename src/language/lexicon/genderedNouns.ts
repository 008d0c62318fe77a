import { wordSet } from './words.ts'

const MASCULINE = wordSet(`
  man boy boyfriend father son brother husband uncle nephew king prince duke actor businessman spokesman chairman mr sir lord
  gentleman grandfather emperor tsar sultan monk dad guy widower count baron earl viscount marquis marquess comte abbé monsieur herr señor
  signor monsignor headmaster pope friar
`)
const FEMININE = wordSet(`
  woman girl girlfriend mother daughter sister wife aunt niece queen princess duchess actress businesswoman spokeswoman chairwoman
  mrs ms miss lady grandmother empress tsarina nun widow mom countess baroness viscountess marquise marchioness comtesse mme mlle
  madame mademoiselle frau fräulein señora señorita signora signorina doña abbess prioress headmistress governess heroine heiress
`)

/** Words in -man for anybody. */
const EITHER = wordSet('human layman freshman alderman talisman german roman ottoman norman')

/** The gender of whom a noun or form of address speaks of, by its lemma without dot; undefined where it may be either. */
export function genderOfNoun(lemma: string): 'feminine' | 'masculine' | undefined {
  const kin = lemma.replace(/^step(?=\p{L}{3})|^half-|^ex-|-in-law$/gu, '')
  if (MASCULINE.has(kin)) return 'masculine'
  if (FEMININE.has(kin) || /\p{L}{2}woman$/u.test(kin)) return 'feminine'
  return /\p{L}{2}man$/u.test(kin) && !EITHER.has(kin) ? 'masculine' : undefined
}
