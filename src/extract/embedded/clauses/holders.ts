import { OBJECT_CONTROL } from '../../../language/lexicon/control.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, type Tree } from '../tree/tree.ts'
import { GIVING, SENDING } from './bidden.ts'
import type { Clause, ClauseKind } from './clause.ts'

export type Clauses = ReadonlyMap<number, Clause>

/** Nouns that a copula spells out as what somebody does: "her first task was to rebuild the army". */
const TASKS = wordSet(`
  task job aim goal duty mission role work responsibility ambition dream plan achievement contribution project challenge
  priority intention objective accomplishment
`)

/** Nouns for what somebody says or asks. */
const SAYINGS = wordSet(`
  letter decree order statement speech petition article report book essay column editorial message email tweet post
  resolution request demand call ruling decision verdict sentence judgment judgement bill motion memo declaration
  proclamation address appeal poem song campaign pamphlet
`)

/** What is said or asked in them. */
const SPEAKING = wordSet(`
  ask call demand urge criticise criticize accuse praise condemn describe support oppose beg request recognise recognize
  denounce attack thank invite warn announce propose recommend order ban declare defend claim plead mock celebrate
`)

/** Whose task a copula spells out, for the task: "One of Anna Brown's aims was to …", else the word itself. */
export function workerOf(tree: Tree, i: number, subject: number): number {
  const spelt =
    dependents(tree, i, 'cop').length > 0 ||
    (tree.words[i]?.xpos === 'VBG' && dependents(tree, i, 'aux').some((at) => tree.words[at]?.lemma === 'be'))
  if (!spelt) return subject
  const of = tree.words[subject]?.text.toLowerCase() === 'one' ? membersOf(tree, subject) : undefined
  const task = of ?? subject
  const [owner] = TASKS.has(tree.words[task]?.lemma ?? '') ? dependents(tree, task, 'nmod:poss') : []
  return owner ?? subject
}

/** "one of her aims": what it is one of, on whichever side of it that stands. */
const membersOf = (tree: Tree, i: number) =>
  dependents(tree, i, 'nmod').find((at) => prepositionOf(tree, at)?.text === 'of')

/** "his decrees calling for a bridge", "a request of the council asking schools to pay": who says what a noun and its "-ing" tell. */
function sayerOf(tree: Tree, i: number, noun: number): number | undefined {
  const { words } = tree
  if (words[i]?.xpos !== 'VBG' || !SPEAKING.has(words[i]?.lemma ?? '')) return undefined
  if (!SAYINGS.has(words[noun]?.lemma ?? '')) return undefined
  return (
    dependents(tree, noun, 'nmod:poss')[0] ??
    dependents(tree, noun, 'nmod').find((at) => /^(?:by|from|of)$/.test(prepositionOf(tree, at)?.text ?? ''))
  )
}

/** Who does what a clause tells that describes a noun: who it stands for, has it, or is charged with it. */
export function doersOf(
  tree: Tree,
  clauses: Clauses,
  i: number,
  noun: number,
  kind: ClauseKind,
): readonly number[] {
  const lemma = tree.words[noun]?.lemma ?? ''
  if (kind === 'participle' || kind === 'relative') return [sayerOf(tree, i, noun) ?? noun]
  if (kind === 'infinitive') return plannersOf(tree, clauses, noun)
  if (kind !== 'gerund') return []
  if (CHARGE.test(lemma)) return chargedWith(tree, clauses, noun)
  return DONE.test(lemma) ? holdersOf(tree, clauses, noun) : []
}

/** Nouns whose "-ing" was done by whoever has them: "made progress in", "her role in", "has experience of". */
const DONE =
  /^(?:success|progress|advance|breakthrough|role|part|hand|involvement|experience|expertise|record)$/

const CHARGE = /^(?:charge|count|allegation|accusation|suspicion)$/

/** "was arrested on charges of bribing her", "faces charges of …": who is said to have done it. */
function chargedWith(tree: Tree, clauses: Clauses, charge: number): readonly number[] {
  let at = charge
  for (let steps = 0; steps < 3; steps++) {
    at = tree.words[at]?.head ?? -1
    const clause = clauses.get(at)
    if (!clause) continue
    if (clause.copular) return []
    if (clause.passive || clause.objects.includes(charge)) return clause.subjects
    return clause.objects.length > 0 ? clause.objects : clause.subjects
  }
  return []
}

/** Who is to do what a noun's infinitive tells: who has the noun, "their plan to close it", or who was told to. */
function plannersOf(tree: Tree, clauses: Clauses, noun: number): readonly number[] {
  if (dependents(tree, noun, 'nmod:poss').length > 0) return holdersOf(tree, clauses, noun)
  // A headline: "Anna Brown to visit Kenya".
  if (noun === tree.root && tree.words[noun]?.upos === 'PROPN') return [noun]
  // "became the first woman to teach there"
  const own = clauses.get(noun)
  if (own?.copular) return own.subjects
  const governing = clauses.get(tree.words[noun]?.head ?? -1)
  if (governing?.attributes.includes(noun)) return governing.subjects
  // "ordered the parties to assemble"
  const bidden = governing && (OBJECT_CONTROL.has(governing.lemma) || SENDING.has(governing.lemma))
  if (bidden && !governing.passive && governing.objects.includes(noun)) return [noun]
  // "the decision of the party to close it", "a plan by Acme to sell it"
  const whose = dependents(tree, noun, 'nmod').find(
    (at) => at > noun && /^(?:of|by)$/.test(prepositionOf(tree, at)?.text ?? ''),
  )
  if (whose !== undefined && PLANNED.test(tree.words[noun]?.lemma ?? '')) return [whose]
  return holdersOf(tree, clauses, noun)
}

/** What one does to what others are about to do. */
const OF_OTHERS = wordSet(`
  veto block oppose reject thwart foil stop halt prevent criticise criticize condemn denounce slam welcome support back endorse praise hail
  applaud reveal expose uncover report describe mention fear resist fight protest watch join
`)
/** Nouns for what somebody is to do who is told or given it. */
const ADDRESSED = wordSet(
  'offer invitation request call demand order chance opportunity proposal temptation urge pressure',
)
const PLANNED =
  /^(?:decision|plan|attempt|effort|proposal|offer|promise|pledge|refusal|failure|bid|move|threat|desire|wish|intention|right|duty|commitment)$/

/** Who has what a noun names: its owner, else whoever is given it, else whose act has it for object. */
function holdersOf(tree: Tree, clauses: Clauses, noun: number): readonly number[] {
  const [owner] = dependents(tree, noun, 'nmod:poss')
  if (owner !== undefined) return [owner]
  const governing = clauses.get(tree.words[noun]?.head ?? -1)
  if (!governing?.objects.includes(noun)) return []
  // "vetoed a push to impose it": it was others' push; what one is offered or told to do is one's own.
  if (OF_OTHERS.has(governing.lemma) && !ADDRESSED.has(tree.words[noun]?.lemma ?? '')) return []
  // "awarded Acme a contract to build it", where the parser sees two objects
  if (!governing.passive && GIVING.test(governing.lemma) && governing.objects.length > 1)
    return governing.objects.filter((at) => at < noun)
  // "gave Norway the option to buy it", "gave permission to Norway"
  return governing.indirect.length > 0 ? governing.indirect : governing.passive ? [] : governing.subjects
}
