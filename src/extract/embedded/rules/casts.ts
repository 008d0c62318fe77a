import { wordSet } from '../../../language/lexicon/words.ts'
import type { Argument, Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { firstConjunct } from '../tree/coordination.ts'
import { behindOf, type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { relationOf } from '../tree/tree.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

/** Works that people act in. */
const ACTED = wordSet(`
  film movie series drama comedy thriller sitcom musical opera ballet play show production adaptation sequel prequel remake
  miniseries soap episode season western melodrama
`)
/** What an actor gives in a work, with whose it is before it or as what it is. */
const ACTING = wordSet('performance role portrayal turn part appearance cameo debut')
/** Verbs whose object is somebody of the story. */
const PLAYING = wordSet('play portray voice depict')
/** Verbs of an actor, with what is played behind "as". */
const APPEARING = wordSet('star co-star appear act perform cast feature debut return')
/** Verbs whose object acts in a work. */
const SEEING = wordSet('see watch direct cast feature join star')

/**
 * Who is in a work, as actor or as somebody of its story: "opposite Anna Brown in the comedy The Harbour", "Luc Moreau's
 * performance as Hamlet in the film The Harbour", "Lady Blackwood from the series Harbour Lights".
 */
export const casts: Rule = {
  name: 'cast',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const [head, work] of context.nouns) {
      const leader = prepositionOf(context.tree, head) ? head : firstConjunct(context.tree, head)
      const preposition = prepositionOf(context.tree, leader)
      if (!preposition || !/^(?:in|from)$/.test(preposition.text) || !isActed(context, work)) continue
      const before = nounBefore(context, preposition)
      if (!before) continue
      const ends = endsOfNoun(context, partOfWork(context, work))
      const state = (
        subjects: readonly Argument[],
        label: string,
        type: string,
        carrier?: number,
        objects = ends,
      ) => {
        for (const [subject, object] of pairsOf(subjects, objects))
          statements.push(
            stateOf(context, {
              subject,
              predicate: preposition,
              objects: [{ ...object, label, type }],
              rule: 'cast',
              confidence: 0.7,
              carrier,
            }),
          )
      }
      if (!before.name) {
        state(playerBy(context, before), 'acted in', 'actor-in')
        continue
      }
      const part = partOf(context, before)
      if (preposition.text === 'from' || part.played) {
        state(argumentsOf(context, before), preposition.text, 'character-in')
        state(part.players, 'acted in', 'actor-in', part.carrier)
        if (part.untold) state(part.players, part.untold, 'play', part.carrier, argumentsOf(context, before))
      } else if (part.acts && isToldActed(context, work))
        state(argumentsOf(context, before), 'acted in', 'actor-in')
    }
    return { statements }
  },
}

/** Films and plays, and works with a name of which nothing else is told. */
function isActed(context: SentenceContext, work: NounPhrase): boolean {
  const type = context.mentions.typeOf(work)
  return isToldActed(context, work) || (work.name !== undefined && type === 'work')
}

/** "the film", "the film The Harbour" */
function isToldActed({ words }: SentenceContext, { name, head, first }: NounPhrase): boolean {
  if (!name) return ACTED.has(words[head]?.lemma ?? '')
  return name.first > first && ACTED.has(words[name.first - 1]?.lemma ?? '')
}

/** "the last season of the drama The Harbour": the drama. */
function partOfWork({ tree, words, nouns }: SentenceContext, work: NounPhrase): NounPhrase {
  if (work.name || !/^(?:season|series|episode|production|version)$/.test(words[work.head]?.lemma ?? ''))
    return work
  return nouns.get(behindOf(tree, work.head) ?? -1) ?? work
}

/** The person, or what an actor gives, that ends right before the preposition, whatever the parser hung the work on. */
function nounBefore(context: SentenceContext, { first }: Preposition): NounPhrase | undefined {
  const { words, nouns } = context
  let at = first - 1
  for (let steps = 0; steps < 4 && at >= 0 && !nouns.has(at); steps++) at = words[at]?.head ?? -1
  const noun = nouns.get(at)
  if (!noun || noun.last + 1 !== first) return undefined
  if (!noun.name) return ACTING.has(words[noun.head]?.lemma ?? '') ? noun : undefined
  return context.mentions.typeOf(noun) === 'person' ? noun : undefined
}

interface Part {
  /** It is somebody of the story. */
  readonly played: boolean
  /** It is somebody who acts. */
  readonly acts: boolean
  readonly players: readonly Argument[]
  readonly carrier?: number
  /** How it reads that the players play it, where no verb says so. */
  readonly untold?: string
}

/** What a person before "in the film" is there. */
function partOf(context: SentenceContext, person: NounPhrase): Part {
  const { tree, words, clauses, nouns } = context
  const first = firstConjunct(tree, person.head)
  const word = words[first]
  const above = word?.head ?? -1
  const relation = word ? relationOf(word) : ''
  const preposition = prepositionOf(tree, first)?.text
  const clause = clauses.get(above)
  const lemma = clause?.lemma ?? ''
  if (clause && relation === 'obj' && PLAYING.has(lemma))
    return { played: true, acts: false, players: endsOf(context, clause.subjects), carrier: clause.head }
  const noun = nouns.get(above)
  const isActing = noun !== undefined && ACTING.has(words[above]?.lemma ?? '')
  if (noun && isActing && /^(?:as|of)$/.test(preposition ?? ''))
    return { played: true, acts: false, players: playerBy(context, noun), untold: 'performed as' }
  // "his roles include Hamlet in the film The Harbour"
  const roles = relation === 'obj' && lemma === 'include' ? nouns.get(clause?.subjects[0] ?? -1) : undefined
  if (roles && ACTING.has(words[roles.head]?.lemma ?? ''))
    return { played: true, acts: false, players: playerBy(context, roles), untold: 'played' }
  if (clause && preposition === 'as' && APPEARING.has(lemma))
    return { played: true, acts: false, players: endsOf(context, clause.subjects), carrier: clause.head }
  if (preposition === 'as' || (preposition === 'of' && words[above]?.lemma === 'voice'))
    return { played: true, acts: false, players: [] }
  const isSeen = relation === 'obj' && SEEING.has(lemma)
  return {
    played: false,
    acts:
      isSeen ||
      relation === 'root' ||
      /^(?:opposite|alongside|with|starring|featuring)$/.test(preposition ?? ''),
    players: [],
  }
}

/** "his performance": whose it is. */
const playerBy = (context: SentenceContext, { possessor }: NounPhrase): Argument[] =>
  possessor && !possessor.time ? argumentsOf(context, possessor) : []
