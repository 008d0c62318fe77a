import type { Clause, Oblique } from '../clauses/clause.ts'
import { isMeans } from '../clauses/obliques.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { isLanguage } from './arguments.ts'
import { isBacking } from './backings.ts'
import { contentOf } from './content.ts'
import { frontsPlace } from './fronted.ts'
import { receivedType } from './receipts.ts'
import { isStay } from './stays.ts'
import { isTaught } from './studies.ts'
import { tiesWhere } from './whereClauses.ts'

/** Nouns that with "in" say how a deed stands to something: "in defiance of bans". */
const STANDING =
  'defiance|response|exchange|addition|spite|light|view|lieu|return|protest|course|wake|aftermath|face'

/** Prepositions by which an adjunct tells of the clause and ties nobody. */
const FRAMING = new RegExp(
  `^(?:according to|in (?:${STANDING}|case|result|terms) (?:of|to|for)|as (?:part|result) of|because of|due to|despite|instead of|rather than|as for|as of|as to|unlike|besides|except|judging by|based on|since|until|than|per|after|before|ahead of|amid|without)$`,
)

/** The same where the parser makes no preposition of them. */
const ABOUT = new RegExp(`^(?:${STANDING}|context|accordance|recognition|connection)$`)

const GROUNDS = /^(?:charge|suspicion|bail|condition|ground|basis|count|parole|average|account|purpose)$/

/** Right after the verb, adverbs aside. */
export const isBeside = ({ group }: Clause, at: number) => at > group.last && at - group.last <= 2

/** With these "with" names what is given, or the other side. */
const SUPPLYING =
  /^(?:supply|provide|arm|equip|furnish|present|issue|fit|load|fill|replace|combine|compare|merge|link|connect|associate|charge|credit|treat|infect|threaten|mix|share|exchange|have|make)$/

/** Whether what a preposition governs is tied to the subject, and tells not only when, how or on what ground it was done. */
export function tiesToSubject(
  context: SentenceContext,
  clause: Clause,
  { preposition }: Oblique,
  noun: NounPhrase,
  object: NounPhrase | undefined,
): boolean {
  if (!preposition || isLanguage(context, noun)) return false
  // "named after X"; else "after X" tells when.
  const namesake = preposition.text === 'after' && /^(?:re)?name$/.test(clause.lemma)
  // "testified before the Senate"; else "before X" tells when.
  const heard = preposition.text === 'before' && /^(?:testify|appear|speak|argue)$/.test(clause.lemma)
  if (FRAMING.test(preposition.text) && !namesake && !heard) return false
  // "arrested on suspicion of theft"
  if (preposition.text === 'on' && GROUNDS.test(context.words[noun.head]?.lemma ?? '')) return false
  // "in defiance of bans", whatever the parser makes of what follows.
  if (preposition.text === 'in' && ABOUT.test(context.words[noun.head]?.lemma ?? '')) return false
  // "returned at his invitation" is told of who invited.
  if (isBacking(preposition.text, context.words[noun.head]?.text ?? '')) return false
  // "received support from X" is told of X.
  if (preposition.text === 'from' && receivedType(context, clause)) return false
  // "studied under X", "took lessons from X" is told as teaching.
  if (/^(?:under|with|from)$/.test(preposition.text) && isTaught(context, clause, preposition.text))
    if (preposition.text === 'under' || context.mentions.typeOf(noun) === 'person') return false
  // "worked under X" is told as X's being above (superiors.ts).
  const serves = preposition.text === 'under' && /^(?:work|serve|fight|sail|fly)$/.test(clause.lemma)
  if (serves && noun.name && context.mentions.typeOf(noun) === 'person') return false
  // "spent a year in Oslo" is told as a stay.
  if (/^(?:in|at)$/.test(preposition.text) && isStay(context, clause)) return false
  if (!tiesWhere(context, clause, preposition, noun)) return false
  // "dissolved by force", "spoke by phone" tell how.
  const word = context.words[noun.head]
  if (preposition.text === 'by' && (clause.passive || (word && isMeans(context.nouns, word, noun.head))))
    return false
  // "fired from a base at Oslo": the place is the base's.
  if (/^(?:in|at|near)$/.test(preposition.text) && isBehindBuilding(context, clause, preposition.first))
    return false
  // "said in its journal" tells where it was said; "claimed asylum in Kenya" is no saying.
  const saying = object
    ? /^(?:say|tell|announce|state|add)$/
    : /^(?:say|tell|announce|state|add|claim|allege|argue|insist)$/
  if (saying.test(clause.lemma) && /^(?:in|on|at)$/.test(preposition.text)) return false
  // "collapsed at the hotel and died" has the place of its first verb.
  const second = clause.lemma === 'die' && clause.coordinatedWith !== undefined
  const fronted = preposition.first < clause.verb && clause.kind !== 'relative' && !second
  if (fronted && frontsPlace(context, clause, preposition.text, noun)) return true
  if (fronted && (context.mentions.typeOf(noun) !== 'event' || preposition.text === 'with')) return false
  const content = contentOf(context, noun)
  const [mention] = context.mentions.of(content)
  if (mention === undefined) return false
  const type = context.mentions.type(mention)
  // "was recognised as a saint", "lived as a hermit" tells what the subject was; "starred as Antigone" whom he played.
  if (preposition.text === 'such as') return false
  if (/(?:^| )as$/.test(preposition.text)) return content.name !== undefined && type === 'person'
  // "left the house with two drives" tells how it was done.
  const outfit = preposition.text === 'with' && (object !== undefined || clause.passive)
  if (outfit && context.mentions.at(mention)?.kind === 'nominal' && !SUPPLYING.test(clause.lemma))
    if (!/^(?:person|organization|group|place)$/.test(type ?? '')) return false
  // "during the war" tells when.
  if (preposition.text === 'during') return type === 'event' && context.mentions.at(mention)?.kind === 'name'
  if (object)
    return (
      /^(?:to|with|from|against|for|by|into|in|at|on|over|of|during|through|via|opposite|alongside|beside|under|on behalf of|in (?:support|favou?r|honou?r) of)$/.test(
        preposition.text,
      ) &&
      (content.name !== undefined ||
        (type !== undefined &&
          (type === 'event' || type === 'facility' || !/^(?:in|at)$/.test(preposition.text))))
    )
  return isBeside(clause, preposition.first) || content.name !== undefined || type !== undefined
}

/** Whether a building without a name stands, as an adverbial of the clause, right before the word `at`. */
function isBehindBuilding(context: SentenceContext, { obliques }: Clause, at: number): boolean {
  return obliques.some(
    ({ preposition, heads }) =>
      preposition?.text === 'from' &&
      heads.some((head) => {
        const noun = context.nouns.get(head)
        return noun && !noun.name && noun.last + 1 === at && context.mentions.typeOf(noun) === 'facility'
      }),
  )
}
