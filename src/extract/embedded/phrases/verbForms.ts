import type { Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { VerbForm } from './phrase.ts'

/** Past forms that are no participles. */
const PAST_ONLY = wordSet(`
  was were did had went came took gave knew saw wrote spoke began became ate drove rose drew flew grew threw chose broke
  wore swore hid sang sank ran swam shook forgot froze beat fell stole rode bore tore woke blew lay bit arose undertook
  overcame withdrew foresaw forgave mistook underwent rang sprang shrank drank
`)

/** Participles that are no past forms. */
const PARTICIPLE_ONLY = wordSet(`
  been done gone taken given known seen written spoken begun eaten driven risen drawn flown grown thrown chosen broken
  worn sworn hidden sung sunk swum shaken forgotten frozen beaten fallen stolen ridden borne born torn woken blown lain
  bitten arisen undertaken withdrawn foreseen forgiven mistaken undergone rung shown proven sewn
`)

/** Irregular forms that serve as both, and do not end in "ed". */
const BOTH = wordSet(`
  made said held led met sent built bought brought sold told found left lost won paid heard kept felt meant stood
  understood thought caught taught fought sought put cut hit set let shut cost hurt spread read struck hung dug spun stuck
  fed fled bled bred sped slid shot lit sat spent lent bent dealt dreamt learnt burnt spelt laid become come run
  overrun split quit bid shed cast broadcast forecast swept slept wept crept bound ground wound clung flung swung rid upheld
  withheld withstood rebuilt resold undersold outfought
`)

/** The inflected form of a verb, as far as the word itself shows. */
export function verbForm({ text, lemma }: Word): VerbForm {
  const word = text.toLowerCase()
  if (PAST_ONLY.has(word)) return 'past'
  if (PARTICIPLE_ONLY.has(word)) return 'participle'
  if (word.endsWith('ing') && word.length > 4 && lemma !== word) return 'gerund'
  if (word !== lemma && word.endsWith('ed')) return 'past-or-participle'
  if (BOTH.has(word)) return 'past-or-participle'
  if (word !== lemma && word.endsWith('s')) return 'present'
  return 'base'
}
