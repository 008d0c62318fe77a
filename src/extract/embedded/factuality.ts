import { wordSet } from '../../language/lexicon/words.ts'
import type { Argument } from '../../model/statement.ts'
import type { Status } from '../../model/vocabulary.ts'
import { type Clause, subjectOf } from './clauses/clause.ts'
import {
  ACHIEVING,
  NEGATING,
  OBJECT_CONTROL,
  PLANNING,
  SAYING,
  THINKING,
  WANTING,
} from './clauses/verbClasses.ts'
import type { NounPhrase } from './phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from './sentence.ts'

/** How a clause is said, and by whom. */
export interface Factuality {
  readonly status: Status
  readonly attributedTo?: Argument | undefined
}

const RANK: readonly Status[] = ['asserted', 'reported', 'possible', 'planned', 'negated']
/** "Negated over planned over possible over reported" (the annotation guidelines). */
const over = (a: Status, b: Status): Status => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a)

const PLANNED_MODALS = wordSet("will shall 'll ’ll wo")
const POSSIBLE_MODALS = wordSet("may might could would should 'd ’d ought must")
const POSSIBLE_ADVERBS = wordSet(
  'allegedly possibly perhaps maybe probably likely apparently presumably supposedly seemingly potentially',
)
const REPORTED_ADVERBS = wordSet('reportedly')
const NEGATIVE_ADVERBS = wordSet('never hardly nowhere neither')
const CONDITIONS = wordSet('if unless whether lest')
const PLAN_NOUNS = wordSet(
  'plan intention decision goal aim agreement promise pledge vow effort bid mission campaign order',
)
const CHANCE_NOUNS = wordSet(
  'possibility chance option opportunity suspicion hope fear idea suggestion claim allegation rumour rumor right attempt need permission invitation threat',
)

/**
 * The factuality of a clause by cue and scope, on a coarse scale after FactBank (Saurí & Pustejovsky 2009): its own
 * negation, modal and adverbs, then what each verb above it does to it — implicative, factive, intending, reporting.
 */
export function factualityOf(context: SentenceContext, clause: Clause): Factuality {
  let status = ownStatus(context, clause)
  let attributedTo: Argument | undefined
  for (let at: Clause = clause, steps = 0; steps < 12; steps++) {
    const parent = at.kind === 'infinitive' || at.kind === 'gerund' ? at.parent : at.parent
    if (!parent) break
    const step = governed(context, at, parent)
    status = over(status, step.status)
    attributedTo ??= step.attributedTo
    // What is relative to a noun or an adverbial is said on its own: only its source goes on.
    if (step.own) status = over(status, step.own)
    at = parent
  }
  const frame = context.frames.get(clause) ?? context.frame
  if (frame && !attributedTo && frame.clause !== clause) {
    status = over(status, frame.status)
    attributedTo = frame.source
  }
  if (context.question) status = over(status, 'possible')
  return { status, attributedTo }
}

/** The clause's own cues. */
function ownStatus({ words }: SentenceContext, clause: Clause): Status {
  const { verb } = clause
  if (!verb) return 'asserted'
  const adverbs = clause.adverbs
  const isNo = (noun: NounPhrase) =>
    /^(?:no|neither|none|nobody|nothing)$/i.test(words[noun.first]?.text ?? '')
  if (verb.negated || adverbs.some((adverb) => NEGATIVE_ADVERBS.has(adverb))) return 'negated'
  if (noLonger(words, verb.first)) return 'negated'
  if (subjectOf(clause).some(isNo) || clause.objects.flat().some(isNo)) return 'negated'
  if (clause.kind === 'gerund' && clause.marker === 'without') return 'negated'
  let status: Status = 'asserted'
  if (verb.modal !== undefined) {
    if (PLANNED_MODALS.has(verb.modal)) status = 'planned'
    else if (POSSIBLE_MODALS.has(verb.modal)) status = 'possible'
  }
  const inside = words.slice(verb.first, verb.last + 1).map(({ text }) => text.toLowerCase())
  const all = [...adverbs, ...inside]
  if (all.some((word) => POSSIBLE_ADVERBS.has(word))) status = over(status, 'possible')
  if (all.some((word) => REPORTED_ADVERBS.has(word))) status = over(status, 'reported')
  if (clause.marker !== undefined && CONDITIONS.has(clause.marker)) status = over(status, 'possible')
  return status
}

const noLonger = (words: SentenceContext['words'], first: number) =>
  /^longer$/i.test(words[first - 1]?.text ?? '') && /^no$/i.test(words[first - 2]?.text ?? '')

interface Step extends Factuality {
  /** The parent's own status, where it holds for what depends on it too. */
  readonly own?: Status
}

/** What the clause above does to the one below. */
function governed(context: SentenceContext, clause: Clause, parent: Clause): Step {
  const { verb } = parent
  if (!verb) return { status: 'asserted' }
  switch (clause.kind) {
    case 'infinitive':
      return { status: infinitive(context, clause, parent), own: ownStatus(context, parent) }
    case 'gerund':
      return {
        status:
          NEGATING.has(verb.lemma) || clause.marker === 'without'
            ? 'negated'
            : clause.marker === 'for'
              ? 'possible'
              : 'asserted',
        own: ownStatus(context, parent),
      }
    case 'complement':
      return complement(context, clause, parent)
    case 'adverbial':
      return {
        status: clause.marker !== undefined && CONDITIONS.has(clause.marker) ? 'possible' : 'asserted',
      }
    case 'participle':
      return clause.antecedent
        ? { status: 'asserted' }
        : { status: 'asserted', own: ownStatus(context, parent) }
    default:
      return { status: 'asserted' }
  }
}

function infinitive({ words }: SentenceContext, clause: Clause, parent: Clause): Status {
  const lemma = parent.verb?.lemma ?? ''
  const noun = clause.governor ? words[clause.governor.head]?.lemma : undefined
  if (noun && PLAN_NOUNS.has(noun)) return 'planned'
  if (noun && CHANCE_NOUNS.has(noun)) return 'possible'
  const adjective = parent.adjective ? words[parent.adjective.first]?.text.toLowerCase() : undefined
  if (adjective && parent.verb?.copula)
    return /^(?:able|proud|happy|glad|first|last|forced)$/.test(adjective) ? 'asserted' : 'possible'
  if (NEGATING.has(lemma)) return 'negated'
  // "is going to", "is to": the future.
  if (lemma === 'go' && parent.verb?.form === 'gerund') return 'planned'
  if (parent.verb?.copula) return 'planned'
  const ownSubject = clause.subjectOf !== undefined
  if (!ownSubject && OBJECT_CONTROL.has(lemma))
    return ACHIEVING.has(lemma) || lemma === 'lead' ? 'asserted' : 'possible'
  if (PLANNING.has(lemma)) return 'planned'
  if (WANTING.has(lemma)) return ownSubject && !parent.verb?.passive ? 'planned' : 'possible'
  if (ACHIEVING.has(lemma) || parent.verb?.passive) return 'asserted'
  return clause.governor || parent.objects.length > 0 ? 'planned' : 'asserted'
}

function complement(context: SentenceContext, clause: Clause, parent: Clause): Step {
  const { verb } = parent
  if (!verb) return { status: 'asserted' }
  const noun = clause.governor ? context.words[clause.governor.head]?.lemma : undefined
  if (noun && CHANCE_NOUNS.has(noun)) return { status: 'possible' }
  const source = sourceOf(context, parent)
  if (verb.lemma === 'deny' || verb.lemma === 'refute') return { status: 'negated', attributedTo: source }
  if (SAYING.has(verb.lemma)) {
    if (!source && /^(?:suggest|propose|allege|assume)$/.test(verb.lemma)) return { status: 'possible' }
    return { status: 'reported', attributedTo: source }
  }
  if (/^(?:hope|fear|expect|doubt|guess|suspect|wonder|wish)$/.test(verb.lemma))
    return { status: 'possible', attributedTo: source }
  if (/^(?:know|find|see|discover|realise|realize|show|learn|remember|forget|understand)$/.test(verb.lemma))
    return { status: 'asserted' }
  if (THINKING.has(verb.lemma)) return { status: 'reported', attributedTo: source }
  if (WANTING.has(verb.lemma) || PLANNING.has(verb.lemma)) return { status: 'possible', attributedTo: source }
  return { status: 'asserted' }
}

/** Who speaks: the subject of the verb of saying, for a passive its agent. */
export function sourceOf(context: SentenceContext, clause: Clause): Argument | undefined {
  const group = clause.verb?.passive
    ? (clause.prepositions.find(({ preposition }) => preposition.text === 'by')?.group ?? [])
    : subjectOf(clause)
  const [first] = group
  if (!first || first.time) return undefined
  return argumentsOf(context, first)[0]
}
