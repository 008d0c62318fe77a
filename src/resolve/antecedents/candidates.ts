import type { Clusters } from '../clusters.ts'
import type { Item } from '../items.ts'
import { agrees } from './agrees.ts'
import { isBarred, isOfItsPredicate, isOnlyQuoted } from './binding.ts'
import type { Candidate, Known } from './candidate.ts'
import { classOf, isSpeech, type PronounClass } from './pronouns.ts'

/** How far back an antecedent is looked for, in mentions and in sentences. */
const WINDOW = 60
const REACH = 4
const SPEECH_REACH = 12

/**
 * The things that the mentions before a pronoun speak of and that agree with it in number, gender and animacy, the one
 * mentioned last first. Not among them: what the pronoun's own phrase speaks of, and the other end of its verb
 * (principles A and B of Chomsky 1981).
 * @param barred clusters that stand as the other end of a statement about the pronoun.
 * @param text that of the document.
 * @param lead the last mention of whom the document is about: "he" may take him up from farther back than others.
 */
export function candidatesOf(
  pronoun: Item,
  asked: PronounClass,
  items: readonly Item[],
  clusters: Clusters,
  known: Known,
  barred: ReadonlySet<number>,
  lead: Item | undefined,
  text: string,
): Candidate[] {
  const found = new Map<number, Item[]>()
  const firsts = new Map<number, Item>()
  const out = new Set(barred)
  const reach = isSpeech(asked) ? SPEECH_REACH : REACH
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - WINDOW; i--) {
    const item = items[i]
    if (!item || pronoun.sentence - item.sentence > reach) break
    const root = clusters.find(i)
    if (isBarred(item, pronoun, text) || isOfItsPredicate(item, pronoun, items, text)) out.add(root)
    if (item.mention.role === 'subject') firsts.set(pronoun.sentence - item.sentence, item)
    const list = found.get(root)
    if (list) list.push(item)
    else found.set(root, [item])
  }
  const root = lead && clusters.find(lead.index)
  if (lead && root !== undefined && !found.has(root)) found.set(root, [lead])
  const candidates: Candidate[] = []
  for (const [root, mentions] of found) {
    const [latest] = mentions
    if (!latest || out.has(root) || !clusters.compatible(latest.index, pronoun.index)) continue
    if (isOnlyQuoted(pronoun, mentions)) continue
    const type = known.typeOf(latest.index)
    const gender = clusters.genderOf(latest.index)
    const full = mentions.find(({ mention }) => mention.kind !== 'pronoun')
    const last = mentions.map(({ mention, words }) =>
      mention.kind === 'pronoun' ? classOf(words.join(' ')) : undefined,
    )
    const taken = last.find((name) => name !== undefined)
    const candidate: Candidate = {
      latest,
      highest: highestOf(mentions, latest.sentence),
      named: mentions.some(({ mention }) => mention.kind === 'name'),
      count: mentions.length,
      size: known.sizeOf(latest.index),
      subjectOf: [0, 1, 2].map((back) =>
        mentions.some(({ subject, sentence }) => subject && sentence === pronoun.sentence - back),
      ),
      leads: [0, 1, 2].map((back) => mentions.some((mention) => firsts.get(back) === mention)),
      main: known.main !== undefined && clusters.find(known.main) === root,
      biography: known.biography,
      ...(full && { full }),
      ...(type && { type }),
      ...(gender && { gender }),
      ...(taken && { pronoun: taken }),
    }
    if (agrees(candidate, asked, pronoun)) candidates.push(candidate)
  }
  return candidates
}

const RANKS: readonly (string | undefined)[] = ['subject', 'object', 'possessor']

/** The mention of highest rank within a sentence; of equals the last. @param mentions the last first. */
function highestOf(mentions: readonly Item[], sentence: number): Item {
  const rank = ({ mention }: Item) => {
    const at = RANKS.indexOf(mention.role)
    return at < 0 ? RANKS.length : at
  }
  return mentions
    .filter((item) => item.sentence === sentence)
    .reduce((best, item) => (rank(item) < rank(best) ? item : best))
}
