import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

/** Verbs and their participles, which a label needs. */
const participles = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [lemma = '', participle = `${lemma.replace(/e$/, '')}ed`] = pair.split(':')
        return [lemma, participle]
      }),
  )

/** Verbs that make their object go somewhere, or into a body (caused motion: Levin 1993, classes 9 to 11 and 29). */
const MOVING = participles(`
  send:sent invite bring:brought take:taken move transfer:transferred deploy deport extradite expel:expelled
  evict evacuate escort drive:driven fly:flown ship:shipped transport admit:admitted initiate induct recruit enlist
  lead:led return carry:carried drag:dragged lure summon banish exile relocate dispatch withdraw:withdrawn pull remove
  rush release rescue add appoint elect promote introduce assign post call welcome hire accept exclude separate import
  export smuggle
`)

/** Verbs that keep or treat their object somewhere. */
const HOLDING = participles(`
  station base imprison detain jail hold:held arrest capture kill shoot:shot bury:buried place put:put keep:kept house
  find:found attack wound injure treat educate train teach:taught
`)

const THITHER = /^(?:to|into|onto|from|out of|off|toward|towards|back to|back from)$/
const THERE = /^(?:in|at|near|outside)$/

/** Where somebody is brought by another: "police took Luc Moreau to the station", "the UN evacuated staff from Oslo". */
export const movements: Rule = {
  name: 'movement',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      if (clause.passive) continue
      const [moved, held] = [MOVING.get(clause.lemma), HOLDING.get(clause.lemma)]
      if (moved) statements.push(...statementsOf(context, clause, moved, THITHER))
      else if (held) statements.push(...statementsOf(context, clause, held, THERE))
    }
    return { statements }
  },
}

function statementsOf(
  context: SentenceContext,
  clause: Clause,
  participle: string,
  where: RegExp,
): Statement[] {
  const [object, more] = clause.objects
  if (object === undefined || more !== undefined || clause.indirect.length > 0) return []
  const { mentions } = context
  const moved = endsOf(context, [object]).filter(({ mention }) => isMoved(context, mention))
  return clause.obliques.flatMap(({ preposition, heads }) => {
    if (!preposition || preposition.first < clause.verb || !where.test(preposition.text)) return []
    return endsOf(context, heads).flatMap((end) => {
      const type = mentions.type(end.mention ?? -1)
      if (!type || !/^(?:place|facility|organization|event|group)$/.test(type)) return []
      const label = `${participle} ${preposition.text}`
      const objects = [{ ...end, label, type: verbType(clause.lemma, preposition.text, 'thing') }]
      return moved.map((subject) =>
        stateOf(context, {
          subject,
          predicate: verbChain(context, clause),
          objects,
          rule: 'movement',
          confidence: 0.65,
          clause,
          carrier: clause.head,
        }),
      )
    })
  })
}

/** Who or what goes has a name or a known kind; one "takes the bus" oneself. */
function isMoved({ mentions }: SentenceContext, mention: number | undefined): boolean {
  const at = mentions.at(mention ?? -1)
  if (!at || at.type === 'place' || at.type === 'product' || at.type === 'concept') return false
  return at.kind !== 'nominal' || at.type !== undefined
}
