import { FORMS, SHELL_NOUNS, VAGUE_NOUNS } from '../language/lexicon/emptyNouns.ts'
import { LANGUAGES } from '../language/lexicon/languages.ts'
import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { TOPICS } from '../language/lexicon/topics.ts'
import { wordSet } from '../language/lexicon/words.ts'
import { singularOf } from './headNouns.ts'
import type { ResolvedDocument, Thing } from './resolveDocument.ts'
import { isNamed, nominalOf, type Told, toldOf } from './told.ts'
import { isGuessedEvent, shownType, voteType } from './voteType.ts'

/**
 * Whether what is tied to nothing is a node by its name: not by one word with a capital, said once, that is of no kind known
 * or a common noun, as "Figure", "#ethos" and "Actress" are, nor a language or a point of the compass.
 */
export function standsAlone(things: readonly Thing[]): boolean {
  if (!things.some(isNamed)) return false
  const items = things.flatMap((thing) => thing.items)
  const [only] = items
  // "a turn to the East": which way, and no place that the text tells of.
  if (items.every(({ words }) => words.length === 1 && COMPASS.has(words[0] ?? ''))) return false
  // "translated into German": a language of which nothing is said.
  if (shownType(items) === 'concept' && items.every(({ words }) => LANGUAGES.has(words.join(' '))))
    return false
  if (items.length > 1 || only === undefined || only.words.length > 1) return true
  return shownType(items) !== 'concept' && typeOfNoun(only.head, false) === undefined
}

const COMPASS = wordSet('east west north south')

/**
 * The things of a document that may be nodes where a statement ties them to another: all that are named, and of the others
 * those whose noun stands for something. What is abstract has to earn its place: it says which, and a verb with a
 * sense of its own ties it or the text comes back to it. So have a mere "shore" or people of whom nothing is said.
 */
export function candidates(document: ResolvedDocument): Thing[] {
  const told = toldOf(document)
  const ranks = ranksOf(document)
  return document.things.filter((thing) => {
    if (isNamed(thing)) return true
    if (isManner(thing)) return false
    if (!isSubstantive(thing, told.get(thing)) || ranks.has(thing)) return false
    if (isNobodyYet(thing, told.get(thing))) return false
    return isAbstract(thing) ? isWorthy(thing, told.get(thing)) : !isMere(thing, told.get(thing))
  })
}

/** Verbs by which somebody gets a rank or a post. */
const RANKING = wordSet('promote rise demote appoint name elect become commission advance')

/** Persons of whom the text says no more than which post that is: "was promoted to general", "the head of the panel". */
function ranksOf({ extraction, thingOf }: ResolvedDocument): Set<Thing> {
  const [ranks, others] = [new Set<Thing>(), new Set<Thing>()]
  for (const { subject, objects, rule } of extraction.statements)
    for (const { type, mention } of objects) {
      const source = subject.mention === undefined ? undefined : thingOf[subject.mention]
      const target = mention === undefined ? undefined : thingOf[mention]
      if (!source || !target || source === target) continue
      for (const thing of [source, target]) {
        const isRank = thing === source ? rule === 'office' : RANKING.has(type)
        if (isRank && voteType(thing.items) === 'person') ranks.add(thing)
        else others.add(thing)
      }
    }
  for (const thing of others) ranks.delete(thing)
  return ranks
}

/** "did not want a new leader", "might hire a guard": somebody of whom only such is told is nobody on a map. */
function isNobodyYet({ items }: Thing, told: Told | undefined): boolean {
  const [only] = items
  const isOne = items.length === 1 && only?.mention.kind === 'nominal' && only.mention.type === 'person'
  return (
    isOne && told?.real === false && only.mention.number !== 'plural' && /^an?\s/i.test(only.mention.exact)
  )
}

const isAbstract = ({ items }: Thing) => voteType(items) === 'concept' || isGuessedEvent(items)

/** Nouns for people of whom they tell nothing: they are nodes for what they do to somebody with a name, or he to them. */
const SOMEBODY = wordSet('people person man men woman women member')
/** Of the vague nouns those that are something once they say which: "peace process", "artillery pieces". */
const SORTED = wordSet('event process piece session group')

/** Whether its noun is of a known kind and neither a number nor a vague word. */
function isSubstantive(thing: Thing, told: Told | undefined): boolean {
  const nominal = nominalOf(thing)
  const head = nominal?.head
  if (!nominal || !head || /^\p{N}+$/u.test(head)) return false
  const toNamed = told?.toNamed === true
  if (isIn(SOMEBODY, head) && !toNamed && !isCounted(thing)) return false
  if (isIn(VAGUE_NOUNS, head) && !(isIn(SORTED, head) && mostWords(thing) > 1 && toNamed && told.plainly))
    return false
  return voteType(thing.items) !== undefined
}

/** The words of the phrase that says most of it. */
const mostWords = ({ items }: Thing) =>
  Math.max(0, ...items.map(({ mention, words }) => (mention.kind === 'nominal' ? words.length : 0)))

/** "10,000 people", "dozens of men" */
const isCounted = ({ items }: Thing) =>
  items.some(({ mention }) =>
    /^\P{Lu}*(?:\p{N}|\b(?:dozens|hundreds|thousands|millions)\b)/u.test(mention.exact),
  )

/** From how many mentions on the text is about a thing, whatever is said of it. */
const OFTEN = 3
/** From how many words on a phrase says which attempt, policy, plan is meant. */
const SPECIFIC = 3

function isWorthy(thing: Thing, told: Told | undefined): boolean {
  const nominal = nominalOf(thing)
  if (!nominal || /^(?:my|our|your|his|her)\b/i.test(nominal.mention.exact)) return false
  const isOfSomething = nominal.complement !== undefined && voteType(thing.items) === 'event'
  const words = nominal.mention.core.exact.split(/\s+/).length + (isOfSomething ? 1 : 0)
  // What may be or is not so is hardly a thing; nor is a doing that no list knows, said once: "an arrival".
  if (told && !told.real && !told.debated) return false
  if (isGuessedEvent(thing.items) && thing.items.length === 1) return false
  if (told?.debated && (words > 1 || isOfDoing(thing) || !isIn(SHELL_NOUNS, nominal.head))) return true
  // "energy", said once, is hardly a thing of its own; "energy policy" is.
  if (words === 1 && thing.items.length === 1 && !TOPICS.has(nominal.head) && !isOfDoing(thing)) return false
  if (isIn(SHELL_NOUNS, nominal.head) && words < SPECIFIC && !isOfDoing(thing)) return false
  return told?.plainly === true || thing.items.length >= OFTEN
}

/** "policy of turning away boats": what is done says which it is. */
const isOfDoing = ({ document: { text }, items }: Thing) =>
  items.some(
    ({ mention: { kind, end }, complement }) =>
      kind === 'nominal' &&
      complement === undefined &&
      /^\s+(?:of|on|against)\s+\p{Ll}{2,}ing\b/u.test(text.slice(end, end + 40)),
  )

/**
 * Whether it is a place or a body by one word, told of once ("came on shore", "in opposition"), or people told of once of whom
 * nothing is said but whose they are ("one of the many painters of the school"), or works by one plural of which nothing is said
 * but who made them or is in them ("acted in films").
 */
function isMere(thing: Thing, told: Told | undefined): boolean {
  const type = voteType(thing.items)
  if (type === 'work' && told?.spread === false && isPlainPlural(thing)) return true
  if (thing.items.length > 1) return false
  if (type === 'facility' && isBareState(thing)) return true
  if (type === 'group') return told !== undefined && !told.beyond
  if (type !== 'place' && type !== 'organization') return false
  const nominal = nominalOf(thing)
  if (!nominal || nominal.complement !== undefined || (told?.count ?? 0) > 1) return false
  return !/\s/.test(nominal.mention.core.exact)
}

/** "kept in manuscript", "paid in arrears": in which form something is or is done. */
const isManner = ({ document: { text }, items }: Thing) =>
  items.every(
    ({ mention: { exact, start } }) =>
      FORMS.has(exact) && /(?:^|\s)in\s$/i.test(text.slice(Math.max(0, start - 4), start)),
  )

/** "took office", "tried at home": how one is, and no building. */
const isBareState = ({ items }: Thing) =>
  items.every(({ mention: { exact } }) => /^(?:office|home|bed|custody)$/.test(exact))

const isPlainPlural = ({ items }: Thing) =>
  items.every(
    ({ mention, complement }) =>
      mention.kind === 'pronoun' ||
      (mention.number === 'plural' && complement === undefined && !/\s/.test(mention.core.exact)),
  )

/** Whether a list of singulars has a noun, in the plural or not. */
const isIn = (nouns: ReadonlySet<string>, noun: string) => nouns.has(noun) || nouns.has(singularOf(noun))
