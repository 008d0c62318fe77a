import { wordSet } from '../language/lexicon/words.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Statement } from '../model/statement.ts'
import { classOf } from './antecedents/pronouns.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** Verbs beside a quotation whose subject speaks it, as texts have them. */
const SPEECH = wordSet(`
  said says say told tells added adds wrote writes commented comments stated states asked asks replied replies noted notes
  explained explains claimed claims insisted insists warned warns recalled recalls observed tweeted posted declared announced
  remarked argued argues
`)

/**
 * Joins "I" and "we" in a quotation to who speaks it: whom the statements inside are attributed to, else the subject of
 * the verb of saying in its sentence. "We" are those whom the speaker speaks for, first of all the speaker. Runs when the
 * pronouns are resolved: the speaker may be one.
 */
export function joinSpeakers(
  { text }: SourceDocument,
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const speakers = new Map<number, Item>()
  for (const { subject, objects, attributedTo } of statements) {
    const speaker = attributedTo?.mention === undefined ? undefined : items[attributedTo.mention]
    if (!speaker || speaker.quoted) continue
    for (const end of [subject, ...objects]) {
      const item = end.mention === undefined ? undefined : items[end.mention]
      if (item?.quoted && !speakers.has(item.quotation)) speakers.set(item.quotation, speaker)
    }
  }
  const saying = new Map<number, Item>()
  for (const item of items) {
    const { role, governor } = item.mention
    if (item.quoted || role !== 'subject' || governor === undefined) continue
    const verb = /^\p{L}+/u.exec(text.slice(governor, governor + 16))?.[0] ?? ''
    if (SPEECH.has(verb.toLowerCase())) saying.set(item.sentence, item)
  }
  for (const item of items) {
    const asked = item.mention.kind === 'pronoun' ? classOf(item.words.join(' ')) : undefined
    if (!item.quoted || (asked !== 'i' && asked !== 'we')) continue
    const { sentence } = item
    const speaker =
      speakers.get(item.quotation) ??
      saying.get(sentence) ??
      saying.get(sentence + 1) ??
      saying.get(sentence - 1)
    if (speaker && speaker.mention.type !== 'place')
      clusters.join(
        Math.max(item.index, speaker.index),
        Math.min(item.index, speaker.index),
        asked === 'i' ? 'speaks the quotation' : 'speaks for “we”',
      )
  }
}
