import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf, firstConjunct } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { endsOf, thingsOf } from './arguments.ts'
import { tieTo, worksOf } from './inclusions.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'

/** Members that a list gives of a plural or a body: "cities such as Oslo and Lund", "members including Kenya" (Hearst 1992). */
export const examples: Rule = {
  name: 'example',
  find(context: SentenceContext) {
    const { tree, words, nouns } = context
    const statements: Statement[] = []
    for (const noun of nouns.values()) statements.push(...othersOf(context, noun))
    for (const head of nouns.keys()) {
      const word = words[head]
      const preposition = prepositionOf(tree, head)
      const whole = word && relationOf(word) === 'nmod' ? nouns.get(word.head) : undefined
      if (
        !whole ||
        !preposition ||
        !/^(?:including|such as|like|among)$/.test(preposition.text) ||
        head < whole.head
      )
        continue
      const [object] = thingsOf(context, whole)
      const plural = context.mentions.at(object?.mention ?? -1)?.number === 'plural'
      if (!object || object.mention === undefined || (preposition.text !== 'including' && !plural)) continue
      const [members, body] =
        preposition.text === 'among' ? [[whole.head], head] : [conjunctsOf(tree, head), whole.head]
      const noun = nouns.get(body)
      if (!noun) continue
      statements.push(...worksAmong(context, preposition, noun, members))
      for (const subject of endsOf(context, members))
        for (const end of thingsOf(context, noun))
          if (subject.mention !== undefined && end.mention !== undefined)
            statements.push(
              stateOf(context, {
                subject,
                predicate: preposition,
                objects: [
                  {
                    ...end,
                    label: `among ${phraseText(context, { first: noun.core, last: noun.head })}`,
                    type: isPerson(context, subject.mention) ? 'member-of' : 'part-of',
                  },
                ],
                rule: 'example',
                confidence: 0.65,
              }),
            )
    }
    return { statements }
  },
}

/** "her buildings, including the Harbour Museum": of somebody's works each is theirs too. */
function worksAmong(
  context: SentenceContext,
  predicate: Preposition,
  works: NounPhrase,
  members: readonly number[],
): Statement[] {
  if (predicate.text === 'among') return []
  // "many of her buildings"
  const some = context.nouns.get(behindQuantity(context, works.head) ?? works.head) ?? works
  if (!/S$/.test(context.words[some.head]?.xpos ?? '')) return []
  return worksOf(context, some).flatMap(({ owner, type, label }) =>
    endsOf(context, members)
      .filter(({ mention }) => mention !== undefined && mention !== owner.mention)
      .map((work) =>
        stateOf(context, {
          subject: owner,
          predicate,
          objects: [{ ...work, ...tieTo(context, work, { label, type }) }],
          rule: 'example',
          confidence: 0.65,
        }),
      ),
  )
}

/** What "some of", "many of" counts. */
const behindQuantity = ({ tree, words }: SentenceContext, head: number): number | undefined =>
  /^(?:some|many|several|most|all|both|two|three|four)$/i.test(words[head]?.text ?? '')
    ? dependents(tree, head, 'nmod').find((at) => prepositionOf(tree, at)?.text === 'of')
    : undefined

/** "Anna Brown and other members of the party": he whom "other" follows is one too (Hearst 1992). */
function othersOf(context: SentenceContext, noun: NounPhrase): Statement[] {
  const { tree, nouns, words } = context
  const other = dependents(tree, noun.head, 'amod').some((at) => words[at]?.text.toLowerCase() === 'other')
  const first = firstConjunct(tree, noun.head)
  if (!other || noun.name || first === noun.head || words[noun.head]?.xpos !== 'NNS') return []
  return rolesOf(context, noun).flatMap(({ owner, type, label, predicate }) =>
    conjunctsOf(tree, first)
      .filter((at) => at < noun.head && nouns.get(at)?.name !== undefined)
      .flatMap((at) => endsOf(context, [at]))
      .filter(
        ({ mention }) => mention !== undefined && owner.mention !== undefined && mention !== owner.mention,
      )
      .map((subject) =>
        stateOf(context, {
          subject,
          predicate,
          objects: [{ ...owner, label: label.replace(/^other /, ''), type }],
          rule: 'example',
          confidence: 0.7,
        }),
      ),
  )
}

const isPerson = ({ mentions }: SentenceContext, mention: number) => mentions.type(mention) === 'person'
