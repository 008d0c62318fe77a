import { TITLES } from '../../language/lexicon/titles.ts'
import { wordSet } from '../../language/lexicon/words.ts'
import type { Item } from '../items.ts'
import type { Candidate } from './candidate.ts'
import { isSpeech, type PronounClass } from './pronouns.ts'

/** Nouns that people are called by only in a figure of speech or as a part of them. */
const NO_PERSONS = wordSet(
  'character figure personality side mind body soul spirit hand head face heart voice name',
)

/** "the Gewandhaus": nobody's name has an article but a title or a trade behind it. */
const hasArticleAlone = ({ mention: { kind, exact, core, start }, words }: Item) =>
  kind === 'name' &&
  words.length === 1 &&
  /^the$/i.test(exact.slice(0, core.start - start).trim()) &&
  !TITLES.has(words[0] ?? '')

/** Whether a pronoun may take a thing up by its number, gender and kind. */
export function agrees(
  { latest, full, type, gender, pronoun, named, main }: Candidate,
  asked: PronounClass,
  item: Item,
): boolean {
  const { number } = (full ?? latest).mention
  // An adjective before a noun is nothing that a pronoun takes up.
  if (latest.mention.kind !== 'pronoun' && latest.words.length === 0) return false
  if (isSpeech(asked))
    return (
      pronoun === asked &&
      latest.quoted === item.quoted &&
      (!item.quoted || latest.quotation === item.quotation)
    )
  if (pronoun !== undefined && pronoun !== asked && !(asked === 'they' || pronoun === 'they')) return false
  if (!full && pronoun === undefined) return false
  switch (asked) {
    case 'he':
    case 'she':
      return (
        (type === 'person' || (type === undefined && full?.mention.kind === 'name' && full.subject)) &&
        number !== 'plural' &&
        (gender === undefined || gender === (asked === 'he' ? 'masculine' : 'feminine')) &&
        // "she became head of the school" makes her no head.
        !(full?.mention.kind === 'nominal' && NO_PERSONS.has(full.head) && !named && !main) &&
        !(full && hasArticleAlone(full))
      )
    case 'it':
      return (
        type !== 'person' &&
        type !== 'group' &&
        number !== 'plural' &&
        (gender === undefined || gender === 'neuter')
      )
    case 'they':
      return (
        number === 'plural' ||
        type === 'group' ||
        type === 'organization' ||
        type === 'person' ||
        type === undefined
      )
    default:
      return false
  }
}
