import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, verbType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, type SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { isBacking } from './backings.ts'
import { isJoined } from './compounds.ts'
import { contentOf, isAmount } from './content.ts'
import { deedsReached, isDeed, type Way } from './deeds.ts'
import { labelOf } from './verbLabel.ts'

/** Verbs that say little: the noun after them tells the tie, "took control of the city". */
const LIGHT = /^(?:take|have|get|make|gain|lose|win|keep|hold|give|retain|regain|assume|seize|enjoy|express)$/

/** Nouns that say what a verb of little sense does: "took control of". */
const TELLING =
  /^(?:control|care|charge|command|custody|possession|advantage|support|approval|backing|use|mention|pursuit|ownership|leadership|membership|citizenship|knowledge|need|fear|love|hope)$/

/** Journeys that one makes: what is reached is their object. */
const JOURNEYS: ReadonlyMap<string, string> = new Map([
  ['ascent', 'climb'],
  ['descent', 'descend'],
  ['crossing', 'cross'],
  ['traverse', 'cross'],
  ['circumnavigation', 'circumnavigate'],
  ['discovery', 'discover'],
  ['conquest', 'conquer'],
])

/** Prepositions that lead on to what is meant; "in the course of" and the like only frame. */
const REACHING = /^(?:of|about|against|for|with|to|from|over|into)$/

/** An end behind a noun, and the noun's own mention where a name stands behind it. */
export interface Beyond {
  readonly end: ObjectArgument
  readonly by?: number
}

/**
 * Whom an act reaches behind a noun that is no thing on a map: "complained of the corruption of Kenyan officials", "left
 * the Polish service", "took control of Oslo". The noun's own "of" phrase, owner or demonym is tied to the subject.
 *
 * @param chain the verb with those that lead to it.
 */
export function beyondNouns(context: SentenceContext, clause: Clause, chain: Phrase): Beyond[] {
  const places: Way[] = clause.passive ? [] : clause.objects.map((head) => ({ head }))
  const [first] = clause.obliques
  if (
    first?.preposition &&
    (REACHING.test(first.preposition.text) || isSeat(context, first.heads[0])) &&
    clause.objects.length === 0 &&
    first.preposition.first - clause.group.last <= 2
  )
    for (const head of first.heads) places.push({ head, preposition: first.preposition })
  for (const deed of deedsReached(context, clause))
    if (places.every(({ head }) => head !== deed.head)) places.push(deed)
  return places.flatMap((way) => {
    const { head, preposition, part } = way
    const noun = context.nouns.get(head)
    if (!noun || !(isNoThing(context, noun) || journeyIn(context, clause, head))) return []
    if (preposition && isBacking(preposition.text, context.words[head]?.text ?? '')) return []
    const [by] = context.mentions.of(noun)
    return behind(context, clause, [chain, ...(part ? [part] : [])], noun, preposition).map((end) => ({
      end,
      ...(by !== undefined && context.mentions.at(end.mention ?? -1)?.kind === 'name' && { by }),
    }))
  })
}

/** "Anna Brown's appointment was opposed by the party": whom an agent's act reaches behind the subject. */
export function beyondSubjects(context: SentenceContext, clause: Clause): Beyond[] {
  const verb = { first: clause.verb, last: clause.group.last }
  return clause.subjects.flatMap((head) => {
    const noun = context.nouns.get(head)
    if (!noun || !isDeed(context, noun)) return []
    const [by] = context.mentions.of(noun)
    return behind(context, clause, [verb], noun, undefined).map((end) => ({
      end,
      ...(by !== undefined && context.mentions.at(end.mention ?? -1)?.kind === 'name' && { by }),
    }))
  })
}

/** "made the first ascent of the mountain": what was so done to it. */
const journeyIn = ({ words }: SentenceContext, { lemma }: Clause, head: number): string | undefined =>
  /^(?:make|complete|achieve|attempt)$/.test(lemma) ? JOURNEYS.get(words[head]?.lemma ?? '') : undefined

/** A common noun of no known kind, or an abstract one. */
function isNoThing(context: SentenceContext, noun: NounPhrase): boolean {
  if (noun.name || noun.pronoun || noun.time || contentOf(context, noun) !== noun) return false
  if (isSeat(context, noun.head)) return true
  if (isDeed(context, noun)) return true
  // "met her counterpart, Anna Brown"
  if (dependents(context.tree, noun.head, 'appos').some((at) => context.nouns.get(at)?.name)) return false
  const type = context.mentions.typeOf(noun)
  return type === undefined || type === 'concept'
}

/** "sits on the board of the bank", "served on her staff": who belongs to it belongs to whose it is. */
const isSeat = ({ words }: SentenceContext, at: number | undefined) =>
  /^(?:board|staff|payroll)$/.test(words[at ?? -1]?.lemma ?? '')

function behind(
  context: SentenceContext,
  clause: Clause,
  chain: readonly Phrase[],
  noun: NounPhrase,
  preposition: Preposition | undefined,
): ObjectArgument[] {
  const { tree, words, mentions } = context
  const lemma = words[noun.head]?.lemma ?? ''
  const type = journeyIn(context, clause, noun.head) ?? typeBehind(clause, lemma, preposition)
  const lead: readonly (Phrase | string)[] = preposition ? [...chain, preposition.text] : chain
  const head = { first: noun.head, last: noun.head }
  // "lent Acme $40 million": a sum is no part of what is said.
  const label = labelOf(context, isAmount(context, noun) ? lead : [...lead, head, 'of'])
  const found: ObjectArgument[] = []
  for (const child of dependents(tree, noun.head, 'nmod')) {
    if (child < noun.head || prepositionOf(tree, child)?.text !== 'of') continue
    for (const end of endsOf(context, conjunctsOf(tree, child)))
      if (end.mention !== undefined && mentions.type(end.mention) !== undefined)
        found.push({ ...end, label, type })
  }
  if (found.length > 0) return found
  if (noun.possessor && !noun.possessor.time && isAnother(context, clause, noun.possessor))
    return argumentsOf(context, noun.possessor).map((end) => ({ ...end, label, type }))
  if (noun.modifiers.length > 1) return []
  return noun.modifiers.flatMap((name) => {
    const mention = mentions.ofName(name)
    return mention !== undefined &&
      !isJoined(words, name.last) &&
      (/^(?:place|organization|person)$/.test(name.type ?? '') || lemma === 'nomination')
      ? [{ span: phraseSpan(context, name), mention, label, type }]
      : []
  })
}

function typeBehind({ lemma }: Clause, noun: string, preposition: Preposition | undefined): string {
  // "received an Academy Award nomination"
  if (noun === 'nomination' && !preposition) return 'nominated-for'
  // "A street bears her name"
  if (noun === 'name' && /^(?:bear|carry)$/.test(lemma)) return 'named-after'
  return LIGHT.test(lemma) && TELLING.test(noun) && !preposition
    ? clean(noun)
    : verbType(lemma, preposition?.text, noun)
}

/** Whether an owner is not the subject: a name, or "his" where those who act are many or no person. */
function isAnother(
  context: SentenceContext,
  { subjects, lemma }: Clause,
  { pronoun, head }: NounPhrase,
): boolean {
  const isNaming = /^(?:bear|carry)$/.test(lemma)
  if (!pronoun) return true
  const { mentions, nouns, words } = context
  const own = words[head]?.text.toLowerCase() ?? ''
  const [subject] = subjects
  const noun = nouns.get(subject ?? -1)
  const mention = noun && mentions.at(mentions.of(noun)[0] ?? -1)
  if (!mention || mention.kind === 'pronoun') return false
  if (/^(?:his|her)$/.test(own))
    // What bears "her name" is not she.
    return (
      (isNaming && mention.type !== 'person') ||
      mention.number === 'plural' ||
      /^(?:organization|place|group)$/.test(mention.type ?? '')
    )
  return own === 'their' && mention.type === 'person' && mention.number === 'singular'
}
