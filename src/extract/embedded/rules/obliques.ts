import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, verbType } from '../relationTypes.ts'
import { argumentsOf, extent, phraseSpan, type SentenceContext } from '../sentence.ts'
import { contentOf } from './content.ts'
import { isPassive, labelOf } from './verbLabel.ts'

export const isDistance = ({ words }: SentenceContext, { head }: NounPhrase) =>
  /^(?:kilometer|kilometre|km|mile|metre|meter|foot|yard)s?$/.test(words[head]?.lemma ?? '')

/** What prepositions add. Where it is a tie to the subject it has a mention; else it is words only. */
export function obliques(
  context: SentenceContext,
  clause: Clause,
  chain: Phrase,
  wordsOnly: boolean,
): ObjectArgument[] {
  const { verb } = clause
  if (!verb) return []
  const { chunks, words } = context
  const found: ObjectArgument[] = []
  const measured = clause.objects.flat().some((noun) => isDistance(context, noun))
  const object = measured ? undefined : clause.objects.at(-1)?.at(-1)
  const passive = isPassive(clause)
  let linked = 0
  for (const { preposition, group } of clause.prepositions) {
    const at = chunks.indexOf(preposition)
    const beside = at === nextLoud(chunks, clause.verbChunk ?? -1) || measured
    const fronted = at < (clause.verbChunk ?? 0)
    if (preposition.text === 'of' && !beside) continue
    if (
      fronted &&
      (clause.subject.some((noun) => chunks.indexOf(noun) < at) || preposition.text === 'according to')
    )
      continue
    for (const noun of group) {
      if (preposition.text === 'by' && passive && !noun.time) continue
      const phrase = { first: beside ? noun.first : preposition.first, last: extent(context, noun).last }
      const lemma = object ? words[object.head]?.lemma : undefined
      const content = contentOf(context, noun)
      const tied =
        !noun.time &&
        !wordsOnly &&
        !fronted &&
        linked < 2 &&
        isTie(context, content, preposition.text, { beside, hasObject: object !== undefined })
      if (!tied) {
        found.push({
          span: phraseSpan(context, { ...phrase, first: preposition.first }),
          label: preposition.text,
          type: clean(verb.lemma),
        })
        continue
      }
      linked++
      const light = object && !clause.objects.flat().some(({ name }) => name) ? object : undefined
      const via =
        !object && !beside
          ? clause.prepositions.find(
              (p) => p.group[0] && chunks.indexOf(p.preposition) === nextLoud(chunks, clause.verbChunk ?? -1),
            )
          : undefined
      const parts: (Phrase | string)[] = [chain]
      if (light) parts.push({ first: Math.max(light.core, light.first), last: light.head })
      else if (via?.group[0] && via.preposition !== preposition && !via.group[0].name)
        parts.push(via.preposition.text, { first: via.group[0].core, last: via.group[0].head })
      parts.push(preposition.text)
      const eventNoun = lemma ?? (via?.group[0] ? words[via.group[0].head]?.lemma : undefined)
      const label = labelOf(context, parts)
      const atEvent =
        object && /^(?:at|in|during)$/.test(preposition.text) && typeOf(context, content) === 'event'
      const type = atEvent ? 'participant-in' : verbType(verb.lemma, preposition.text, eventNoun)
      for (const { mention } of argumentsOf(context, content))
        found.push({
          span: phraseSpan(context, phrase),
          label,
          type,
          ...(mention !== undefined && { mention }),
        })
    }
  }
  return found
}

const typeOf = ({ mentions }: SentenceContext, noun: NounPhrase) => mentions.type(mentions.of(noun)[0] ?? -1)

/** Whether what a preposition governs is tied to the subject, not to the noun before it. */
function isTie(
  context: SentenceContext,
  noun: NounPhrase,
  preposition: string,
  { beside, hasObject }: { beside: boolean; hasObject: boolean },
): boolean {
  if (beside) return true
  const [mention] = context.mentions.of(noun)
  if (mention === undefined) return false
  const type = context.mentions.type(mention)
  if (hasObject)
    return (
      /^(?:to|with|from|against|for|by|into|in|at)$/.test(preposition) &&
      (noun.name !== undefined ||
        (type !== undefined && (type === 'event' || !/^(?:in|at)$/.test(preposition))))
    )
  return noun.name !== undefined || type !== undefined
}

export function nextLoud(chunks: SentenceContext['chunks'], i: number): number {
  let j = i + 1
  while (
    j < chunks.length &&
    chunks[j]?.kind === 'mark' &&
    /^(?:adverb|open-quote|close-quote)$/.test((chunks[j] as { mark: string }).mark)
  )
    j++
  return j
}
