import { OBJECT_CONTROL } from '../../../language/lexicon/control.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import { biddenIn, isToldTo, USING } from './bidden.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { sayerOf } from './holders.ts'

type Clauses = ReadonlyMap<number, Clause>

/** Participles that comment on a sentence and have no doer in it: "judging by the photographs". */
const ABSOLUTE = wordSet('judge consider give regard concern depend base compare accord include follow')

/** Verbs whose object did or is to do what a preposition with "-ing" tells: "accuse of", "charge with", "stop from". */
const BLAMING = wordSet(`
  accuse charge convict suspect blame arrest detain fine jail sentence sue punish prosecute indict criticise criticize
  condemn praise thank honour honor prevent stop keep prohibit ban bar deter discourage discredit credit fault talk
  ask warn
`)

/** Whose object is sent or bidden to do what the infinitive tells, whatever place the parser gives it. */
const SENDING = wordSet(
  'send deploy dispatch hire recruit commission employ summon direct appoint lobby press pressure push bribe pay',
)

/** Nouns whose "-ing" was done by whoever has them: "made progress in", "her role in", "has experience of". */
const DONE =
  /^(?:success|progress|advance|breakthrough|role|part|hand|involvement|experience|expertise|record)$/

/** Whether an adverbial clause is the deed of the object above: "summoned the army to depose him". */
const isObjects = ({ passive, objects, lemma }: Clause, kind: ClauseKind) =>
  !passive &&
  objects.length > 0 &&
  ((kind === 'gerund' && BLAMING.has(lemma)) ||
    (kind === 'infinitive' && (SENDING.has(lemma) || (OBJECT_CONTROL.has(lemma) && !USING.test(lemma)))))

const GIVING = /^(?:award|grant|give|offer|hand|pay|lend|assign|allow)$/

/** Whose infinitive tells what the subject does it for, wherever the parser hangs it: "invoked the act to suspend it". */
const FOR_A_PURPOSE = wordSet(`
  use invoke exploit spend take make join hold organise organize launch open create establish found form write build
  publish sign pass change sell buy raise leave abandon visit enter attend cross design develop produce introduce adopt
  issue file sue attack bomb seize capture collect gather borrow combine
`)

/** The subject that a clause has from its place: what it describes, or that of the clause above. */
export function sharedSubject(
  tree: Tree,
  i: number,
  kind: ClauseKind,
  clauses: Clauses,
  above: Clause | undefined,
  antecedent: number | undefined,
): { subjects: readonly number[]; shares: boolean } {
  const word = tree.words[i]
  const none = { subjects: [], shares: false }
  if (!word || isResult(tree, i, kind)) return none
  if (antecedent !== undefined) {
    // "accused the army of attacking the dam", whatever the parser hangs the deed on.
    const blamer = kind === 'gerund' ? clauses.get(tree.words[antecedent]?.head ?? -1) : undefined
    if (blamer?.objects.includes(antecedent) && isObjects(blamer, kind))
      return { subjects: [antecedent], shares: false }
    if (kind === 'gerund' && CHARGE.test(tree.words[antecedent]?.lemma ?? ''))
      return { subjects: chargedWith(tree, clauses, antecedent), shares: false }
    if (kind === 'participle' || kind === 'relative')
      return { subjects: [sayerOf(tree, i, antecedent) ?? antecedent], shares: false }
    if (kind === 'infinitive') return { subjects: plannersOf(tree, clauses, antecedent), shares: false }
    const done = kind === 'gerund' && DONE.test(tree.words[antecedent]?.lemma ?? '')
    return done ? { subjects: holdersOf(tree, clauses, antecedent), shares: false } : none
  }
  // "pleaded guilty to bribing her", "found him guilty of bribing her"
  const state = tree.words[word.head]
  const verb =
    !above && state?.upos === 'ADJ' && state.deprel === 'xcomp' ? clauses.get(state.head) : undefined
  if (verb) {
    const affected = !verb.passive && verb.objects.length > 0
    return { subjects: affected ? verb.objects : verb.subjects, shares: false }
  }
  if (!above || above.head !== word.head || isAbsolute(tree, i, kind)) return none
  const far = kind === 'participle' ? userOf(tree, i, above, clauses) : undefined
  if (far) return { subjects: far, shares: false }
  const subject = { subjects: above.subjects, shares: true }
  switch (relationOf(word)) {
    case 'conj':
      return subject
    case 'advcl': {
      const bidden = kind === 'infinitive' ? biddenIn(tree, above, i) : []
      if (bidden.length > 0) return { subjects: bidden, shares: false }
      // "awarded Acme a contract to build it": who is given it does it.
      if (kind === 'infinitive' && !above.passive && above.indirect.length > 0 && GIVING.test(above.lemma))
        return { subjects: above.indirect, shares: false }
      // "was measured by Anna Brown using a telescope": who did it used it.
      if (kind === 'participle' && above.agents.length > 0 && /^(?:use|employ|work|draw)$/.test(word.lemma))
        return { subjects: above.agents, shares: false }
      // "accused Norway of selling drones": the object is who does it.
      // "asked Minister Anna Brown to resign", where the parser sees whom it is told to
      if (kind === 'infinitive' && isToldTo(above)) return { subjects: above.indirect, shares: false }
      return isObjects(above, kind) ? { subjects: above.objects, shares: false } : subject
    }
    case 'xcomp': {
      const bidden = kind === 'infinitive' ? biddenIn(tree, above, i) : []
      if (bidden.length > 0) return { subjects: bidden, shares: false }
      const object = above.objects.length > 0 ? above.objects : above.indirect
      if (above.passive || object.length === 0) return subject
      return above.lemma === 'promise' ||
        (FOR_A_PURPOSE.has(above.lemma) && dependents(tree, i, 'mark').length > 0)
        ? subject
        : { subjects: object, shares: false }
    }
    case 'ccomp':
      return kind === 'complement' && /^VB[GN]?$/.test(word.xpos) && word.xpos !== 'VBN' ? subject : none
    default:
      return none
  }
}

/** "A team has found a planet that orbits a star, using the telescope": who found it used it, no planet did. */
function userOf({ words }: Tree, i: number, above: Clause, clauses: Clauses): readonly number[] | undefined {
  if (words[i]?.lemma !== 'use' || words[i - 1]?.text !== ',' || above.kind !== 'relative') return undefined
  let at: Clause | undefined = above
  for (let steps = 0; steps < 6 && at && at.kind !== 'main'; steps++) {
    let up = at.governor
    while (up >= 0 && !clauses.has(up)) up = words[up]?.head ?? -1
    at = clauses.get(up)
  }
  return at?.kind === 'main' && at.subjects.length > 0 ? at.subjects : undefined
}

/** "She scored, putting Norway ahead": what came of a deed, and not of whoever stands before the comma. */
const isResult = ({ words }: Tree, i: number, kind: ClauseKind) =>
  kind === 'participle' &&
  words[i]?.xpos === 'VBG' &&
  RESULTING.has(words[i]?.lemma ?? '') &&
  words.slice(Math.max(0, i - 2), i).some(({ text }) => text === ',')

/** Verbs of what an event makes of somebody. */
const RESULTING = wordSet('put enable allow prompt render')

/** "judging by the photographs", "speaking of Oslo"; but "speaking to the press, she said …". */
function isAbsolute({ words }: Tree, i: number, kind: ClauseKind): boolean {
  const lemma = words[i]?.lemma ?? ''
  if (kind !== 'participle') return false
  return ABSOLUTE.has(lemma) || (lemma === 'speak' && !/^(?:to|at|with)$/i.test(words[i + 1]?.text ?? ''))
}

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

/** "Police arrested and questioned the student": what follows both verbs, on whichever it hangs, belongs to both. */
export function sharedObjects(
  tree: Tree,
  first: Clause,
  i: number,
  own: readonly number[],
): readonly number[] | undefined {
  if (own.length > 0 || first.verb > i) return undefined
  const after = first.objects.filter((at) => at > i)
  if (after.length === 0 || dependents(tree, i, 'obl', 'xcomp', 'ccomp').length > 0) return undefined
  return after
}

/** What one does to nobody: "resigned and reported it". */
const INTRANSITIVE = wordSet(`
  resign retire arrive die fall rise sleep wait speak talk laugh smile weep cry stay remain live go come travel return emigrate apologise
  apologize surrender disappear vanish emerge appear agree disagree act work sit stand kneel cooperate collaborate compete
`)

/** "Police arrested and questioned the student": a verb right before the last shares its object. */
export function shareBack(
  clauses: Map<number, Clause>,
  { coordinatedWith = -1, head, objects }: Clause,
): void {
  const first = clauses.get(coordinatedWith)
  if (!first || objects.length === 0 || head - first.head > 3 || first.copular || first.passive) return
  if (INTRANSITIVE.has(first.lemma)) return
  if (first.objects.length + first.obliques.length + first.complements.length === 0)
    clauses.set(first.head, { ...first, objects })
}
