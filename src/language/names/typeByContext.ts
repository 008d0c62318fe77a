import type { EntityType } from '../../model/vocabulary.ts'
import type { MentionClass } from '../english/records.ts'
import type { MentionPhrase, Name, Word } from '../language.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { BEATING } from '../lexicon/sports.ts'
import { wordSet } from '../lexicon/words.ts'
import { firstListed, headOf } from './heads.ts'
import { typeByDeed, typeOfGoal, typeOfReceiver } from './typeByDeed.ts'
import { byDescription } from './typeByDescription.ts'
import { isAcronym } from './typeByForm.ts'
import { typeByNounBehind } from './typeByNounBehind.ts'
import { byOwned } from './typeByOwned.ts'
import { typeByPlacing } from './typeByPlacing.ts'
import type { TypeHint } from './typeHint.ts'

const SPEECH = wordSet(
  'say tell add claim argue insist explain write declare comment warn state note recall believe think',
)
const PERSONAL = wordSet('marry bear die resign smile live speak grow study graduate serve enlist wound')

const MATCHES: ReadonlySet<string> = new Set([...BEATING, 'draw', 'score'])

/** What a noun for a body right before a name weighs: more than all that may be said against it. */
const CALLED = 12

/** What a noun beside it weighs that says what it is: as much as the model's class of four of its mentions. */
const DESCRIBED = 6

/** What the model's class of a mention says of a name; time and animals say nothing. */
const BY_CLASS: Partial<Record<MentionClass, TypeHint>> = {
  person: { type: 'person', weight: 1.5 },
  organization: { type: 'organization', weight: 1.5 },
  place: { type: 'place', weight: 1.5 },
  event: { type: 'event', weight: 1 },
  object: { type: 'product', weight: 1 },
  substance: { type: 'product', weight: 1 },
}

/**
 * What stands around the name, each with its weight: a noun that it is apposed to, is said to be or goes before,
 * an apposition, a preposition of place, a human verb, the model's class of the mention that it heads.
 */
export function typeByContext(
  words: readonly Word[],
  name: Name,
  mentions: ReadonlyMap<number, MentionPhrase>,
): TypeHint[] {
  const hints: TypeHint[] = []
  const { first, last } = name
  const head = headOf(words, name)
  const acronym = first === last && isAcronym(words[first]?.text ?? '')
  const byClass = BY_CLASS[mentions.get(head)?.type ?? 'time']
  // Where it beats or plays another, what the model takes for a place is a club.
  const plays = byClass?.type === 'place' && MATCHES.has(words[words[head]?.head ?? -1]?.lemma ?? '')
  if (plays && /^(?:nsubj|obj)/.test(words[head]?.deprel ?? ''))
    hints.push({ type: 'organization', weight: 1.6 })
  // The model takes many a body's letters for a person's.
  if (
    byClass &&
    !(acronym && /^(?:person|place)$/.test(byClass.type) && (words[first]?.text.length ?? 0) < 7)
  )
    hints.push(byClass)
  const [before, after, second] = [words[first - 1], words[last + 1], words[last + 2]]
  const described = byDescription(words, name, head)
  // A people is told of as people are.
  if (described === 'group') return [{ type: 'group', weight: 6 }]
  // "the company Acme" says it more surely than any deed, and than the model does of all its mentions.
  const called = before?.upos === 'NOUN' && described === 'organization'
  if (described) hints.push({ type: described, weight: called ? CALLED : DESCRIBED })
  const governed = byGovernor(words, head)
  if (governed) hints.push({ type: governed, weight: 3 })
  const many = last > first
  hints.push(...typeByNounBehind(words, name, head))
  // "the Bernoullis"
  if (!many && words[last]?.xpos === 'NNPS' && byClass?.type === 'person' && before?.upos === 'DET')
    hints.push({ type: 'group', weight: 2 })
  // "Ann Lee of People Power"
  if (before?.text === 'of' && many && isPerson(words, first - 2))
    hints.push({ type: 'organization', weight: 1.6 })
  hints.push(...typeByPlacing(words, name, acronym))
  const verb = words[head]?.deprel.startsWith('nsubj') ? words[words[head]?.head ?? -1] : undefined
  if (verb?.upos === 'VERB' && !acronym && PERSONAL.has(verb.lemma)) hints.push({ type: 'person', weight: 2 })
  if (verb?.upos === 'VERB' && !acronym && SPEECH.has(verb.lemma) && many && last - first <= 3)
    hints.push({ type: 'person', weight: 2 })
  // "studied under Luc Moreau": who is above others, where no head says otherwise.
  if (before?.text === 'under' && many && last - first <= 2) hints.push({ type: 'person', weight: 1.6 })
  const dealt = typeByDeed(words, name, head)
  if (dealt) hints.push(dealt)
  if (many && words[last]?.xpos === 'NNPS')
    hints.push({ type: isFieldNoun(words[last]?.text ?? '') ? 'concept' : 'organization', weight: 1.2 })
  const received = before?.text === 'to' || before?.text === 'the' ? typeOfReceiver(words, head) : undefined
  if (received) hints.push(received)
  const goal = acronym ? undefined : typeOfGoal(words, name, head)
  if (goal) hints.push(goal)
  // "Luc Moreau, under whom she worked"
  const isWho = second?.text === 'who' || (second?.upos === 'ADP' && words[last + 3]?.text === 'whom')
  if (after?.text === ',' && isWho) hints.push({ type: 'person', weight: 3 })
  // "papers seen by The Insider": with the capital of its own name nobody has the article.
  if (before?.text === 'The' && /^(?:by|told)$/.test(words[first - 2]?.text ?? ''))
    hints.push({ type: 'organization', weight: 2.5 })
  // "Ewuare II": a ruler's number, where it is nothing else's.
  if (last === first + 1 && /^(?:II|III|IV|VI{0,3}|IX)$/.test(words[last]?.text ?? ''))
    hints.push({ type: 'person', weight: 1.6 })
  // "Curtis Brown, where she works"
  if (after?.text === ',' && second?.text === 'where' && byClass?.type === 'person')
    hints.push({ type: 'organization', weight: 2.5 })
  // "the late Gio Morassi"
  if (many && before?.text === 'late' && words[first - 2]?.upos === 'DET')
    hints.push({ type: 'person', weight: 3 })
  // "Folketrygdfondet, which manages it": what the model takes for a person is a body.
  const isOwner = byClass?.type === 'place' && OWNING.has(words[last + 3]?.lemma ?? '')
  if (after?.text === ',' && second?.text === 'which' && (byClass?.type === 'person' || isOwner))
    hints.push({ type: 'organization', weight: 2.5 })
  const owned = /^['’]s?$/.test(after?.text ?? '') ? byOwned(words, name) : undefined
  if (owned) hints.push(owned)
  // "Texas-based Orvic"
  if (before?.text === 'based' && /^[-–‑]$/.test(words[first - 2]?.text ?? ''))
    hints.push({ type: 'organization', weight: 4 })
  if (/^during$/i.test(before?.text === 'the' ? (words[first - 2]?.text ?? '') : (before?.text ?? '')))
    hints.push({ type: 'event', weight: 2 })
  // Letters that the model takes for something abstract or a substance are no body's.
  const mentioned = mentions.get(head)?.type
  if (acronym && (mentioned === 'abstract' || mentioned === 'substance'))
    hints.push({ type: 'concept', weight: 1.2 })
  // "an M16", "two AK47s": one of many such things
  const counted =
    /^(?:an?|\d+|two|three|four|five|several)$/i.test(before?.text ?? '') ||
    /s$/.test(words[first]?.text ?? '')
  if (acronym && /\d/.test(words[first]?.text ?? '')) hints.push({ type: 'product', weight: counted ? 3 : 1 })
  else if (acronym && after?.upos !== 'NOUN') hints.push({ type: 'organization', weight: 1 })
  else if (dealt?.type === 'work') return hints
  // "in Moss's play": the preposition is not the owner's.
  else if (/^['’]s?$/.test(after?.text ?? '')) return hints
  // "a stake in Acme"
  else if (before?.text === 'in' && STAKES.test(words[first - 2]?.lemma ?? ''))
    hints.push({ type: 'organization', weight: 3 })
  else if (/^(?:in|near|toward|towards|across|throughout|around)$/i.test(before?.text ?? ''))
    hints.push({ type: 'place', weight: 3 })
  else if (/^(?:at|from|into)$/i.test(before?.text ?? '') && !many && !dealt)
    hints.push({ type: 'place', weight: 2 })
  return hints
}

/** What companies do, and no place. */
const OWNING = wordSet('own manage operate sell employ buy acquire manufacture publish run market distribute')

/** What one has in a company. */
const STAKES = /^(?:stake|share|shareholding|holding|interest|investment|investor|invest|shareholder)$/
/** Whether a full name with a given name ends at word `i`. */
const isPerson = (words: readonly Word[], i: number) =>
  words[i]?.upos === 'PROPN' &&
  [1, 2].some((back) => genderOfGivenName(words[i - back]?.text ?? '') !== undefined)

const EXAMPLES = wordSet('such like including as of')

/** The noun whose kind, or one of whose examples, a name is: "the town of Zelgor", "browsers such as Firefox". */
function byGovernor(words: readonly Word[], head: number): EntityType | undefined {
  const at = firstListed(words, head)
  const governor = words[words[at]?.head ?? -1]
  if (governor?.upos !== 'NOUN' || words[at]?.deprel !== 'nmod') return undefined
  const marker = words.find(({ head: of, deprel }) => of === at && deprel === 'case')?.lemma ?? ''
  const type = EXAMPLES.has(marker) ? typeOfNoun(governor.lemma, false) : undefined
  return marker === 'of' && type !== 'place' ? undefined : type
}
