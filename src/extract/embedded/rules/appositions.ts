import type { Link, Statement } from '../../../model/statement.ts'
import type { Chunk, NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'

/**
 * A description beside a name: "Seoul, the South Korean capital, …", "Co-founder of Google, Sergey Brin, …",
 * "one foreign leader: Kim Jong-un …".
 */
export const appositions: Rule = {
  name: 'apposition',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const links: Link[] = []
    for (const { named, described } of pairs(context)) {
      const [subject] = argumentsOf(context, named)
      const [other] = context.mentions.of(described)
      if (subject?.mention === undefined) continue
      if (other !== undefined) links.push({ mentions: [subject.mention, other], reason: 'apposition' })
      for (const { owner, type, label, predicate } of rolesOf(context, described))
        if (owner.mention !== subject.mention)
          statements.push(
            stateOf(context, {
              subject: { ...subject, span: context.mentions.at(subject.mention)?.core ?? subject.span },
              predicate,
              objects: [{ ...owner, label, type }],
              rule: 'apposition',
              confidence: 0.85,
            }),
          )
    }
    return { statements, links }
  },
}

interface Pair {
  readonly named: NounPhrase
  readonly described: NounPhrase
}

function pairs({ chunks, words, clauses, mentions }: SentenceContext): Pair[] {
  const typeOf = (noun: NounPhrase) => mentions.type(mentions.of(noun)[0] ?? -1)
  const found: Pair[] = []
  const subjects = new Set(clauses.flatMap(({ subject }) => subject))
  for (const [i, comma] of chunks.entries()) {
    if (comma.kind !== 'mark') continue
    const announced = comma.text === ':' && announcement(words, chunks, i)
    if (announced) found.push(announced)
    if (comma.mark !== 'comma') continue
    const right = chunks[i + 1]
    if (right?.kind !== 'np' || right.time || right.pronoun) continue
    const left = headBefore(chunks, i)
    if (!left || left.time || left.pronoun || isList(chunks, i)) continue
    const article =
      /^(?:a|an|the|its|his|her|their|one|another)$/i.test(words[right.first]?.text ?? '') ||
      right.possessor !== undefined
    const noun = words[right.head]
    const bare =
      noun?.upos === 'NOUN' &&
      !right.name &&
      noun.lemma === noun.text.toLowerCase() &&
      followedByOwner(chunks[i + 2])
    const leftName = left.np.name
    if (leftName && !right.name && (article || bare) && !subjects.has(right) && left.direct)
      found.push({ named: left.np, described: right })
    // "the president of X, Y, …": the name closes with a comma of its own.
    else if (
      right.name?.type !== 'place' &&
      right.name &&
      right.first === right.name.first &&
      !leftName &&
      closes(chunks[i + 2]) &&
      fits(typeOf(left.np), typeOf(right))
    )
      found.push({ named: right, described: left.np })
  }
  return found
}

/** "… one foreign leader: Kim Jong-un came …": an indefinite noun before a colon is named behind it. */
function announcement(
  words: SentenceContext['words'],
  chunks: readonly Chunk[],
  colon: number,
): Pair | undefined {
  const described = chunks[colon - 1]
  const named = chunks[colon + 1]
  if (described?.kind !== 'np' || described.name || described.time || described.pronoun) return undefined
  if (named?.kind !== 'np' || !named.name || named.time || isList(chunks, colon)) return undefined
  const indefinite = /^(?:a|an|one|another)$/i.test(words[described.first]?.text ?? '')
  const noun = words[described.head]
  return indefinite && noun?.lemma === noun?.text.toLowerCase() ? { named, described } : undefined
}

const followedByOwner = (chunk: Chunk | undefined) =>
  chunk?.kind === 'mark' && /^(?:of|for|to|at)$/.test(chunk.text)
const closes = (chunk: Chunk | undefined) =>
  chunk === undefined ||
  chunk.kind === 'vg' ||
  (chunk.kind === 'mark' && /^(?:[,.;:!?]|\))$/.test(chunk.text))

/** A description and a name that can be of one thing. */
const fits = (described: string | undefined, named: string | undefined) =>
  described === named ? described !== undefined : described === 'person' && named === undefined

/** The noun phrase that ends before the comma: itself, or the head of "president of X". */
function headBefore(
  chunks: readonly Chunk[],
  comma: number,
): { np: NounPhrase; direct: boolean; time: boolean; pronoun: boolean } | undefined {
  let i = comma - 1
  if (chunks[i]?.kind === 'mark' && (chunks[i] as { mark: string }).mark === 'close') {
    while (i > 0 && !(chunks[i]?.kind === 'mark' && (chunks[i] as { mark: string }).mark === 'open')) i--
    i--
  }
  const last = chunks[i]
  if (last?.kind !== 'np') return undefined
  let np = last
  let direct = true
  if (!last.name || chunks[i - 1]?.kind === 'mark')
    for (let j = i; j >= 2; j -= 2) {
      const preposition = chunks[j - 1]
      const head = chunks[j - 2]
      if (preposition?.kind !== 'mark' || !/^(?:of|for|at)$/.test(preposition.text) || head?.kind !== 'np')
        break
      if (head.name) break
      np = head
      direct = false
    }
  // A name that is governed by a preposition can still be described: "from X, the capital".
  if (!direct && last.name && np !== last) return { np, direct: false, time: np.time, pronoun: np.pronoun }
  return { np, direct, time: np.time, pronoun: np.pronoun }
}

/** "A, B and C" is a list. */
function isList(chunks: readonly Chunk[], comma: number): boolean {
  const after = chunks[comma + 2]
  return after?.kind === 'mark' && after.mark === 'conjunction'
}
