import type { Statement } from '../../../model/statement.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOfNoun, namedEnds } from './arguments.ts'
import { kindBefore, ownersOf } from './owners.ts'
import { tieOf } from './ownership.ts'
import type { Rule } from './rule.ts'

/** What belongs to what: "Oru Region's Zelgor Cosmodrome", "Russian Ministry of Defense", "US intelligence". */
export const possessives: Rule = {
  name: 'possessive',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      if (noun.pronoun || noun.time) continue
      // "Flore des champignons": words of another language are no noun with one before it.
      const own = context.words[noun.head]
      if (!noun.name && own?.upos === 'PROPN' && /^\p{Ll}/u.test(own.text)) continue
      // "her fellow students" are none of hers.
      if (context.words[noun.head - 1]?.lemma === 'fellow') continue
      for (const { owner, type, predicate, confidence, pair, marked, shared, naming } of ownersOf(
        context,
        noun,
      )) {
        const lemma = context.words[noun.head]?.lemma ?? ''
        const named = namedEnds(context, noun)
        // "her buildings, including the Harbour Tower": the examples are hers too.
        const plural = !noun.name && noun.possessor && /S$/.test(context.words[noun.head]?.xpos ?? '')
        const things =
          named.length > 0 ? named : plural ? endsOfNoun(context, noun) : argumentsOf(context, noun)
        for (const [i, owned] of things.entries()) {
          // "the Russian and North Korean armies": to each its own.
          if (things.length > 1 && pair !== undefined && pair !== i) continue
          const kind = context.mentions.type(owned.mention ?? -1) ?? (shared ? 'person' : undefined)
          // "his Ph.D." is no work of his.
          if (noun.name && eventType(lemma) === 'study-at') continue
          // "the Zelgor terminal": one word that no list knows may as well be a place.
          if (naming && kind === 'facility' && !/\s/.test(owner.span.exact)) continue
          const tie =
            naming && kind === 'facility'
              ? { type: 'named-after', label: 'named after', ownerFirst: false }
              : tieOf(type, kind, noun.name ? kindBefore(context, noun) : lemma, marked === true)
          if (!tie || owned.mention === undefined || owned.mention === owner.mention) continue
          if (tie.type === 'part-of' && type !== 'organization' && isPeoples(context, noun)) continue
          const [subject, object] = tie.ownerFirst ? [owner, owned] : [owned, owner]
          const draft = { predicate, rule: 'possessive', confidence }
          statements.push(
            stateOf(context, {
              ...draft,
              subject,
              objects: [{ ...object, label: hyphened(context, noun, tie.label), type: tie.type }],
            }),
          )
        }
      }
    }
    return { statements }
  },
}

/** "secretary-general of": a label begins with the whole of the word that stands for the tie. */
function hyphened({ words }: SentenceContext, { head, first }: NounPhrase, label: string): string {
  const [part, mark, noun] = [words[head - 2], words[head - 1], words[head]]
  if (!part || !mark || !noun || head - 2 < first || !/^[-–‑]$/.test(mark.text)) return label
  const isOne = part.end === mark.start && mark.end === noun.start && part.upos === 'NOUN'
  return isOne && label.startsWith(`${noun.lemma} `) ? `${part.text}${mark.text}${label}` : label
}

/** "their company", "their council": many people have one without its being a part of them; armies and parties are. */
const isPeoples = ({ words }: SentenceContext, { possessor, head }: NounPhrase) =>
  /^their$/i.test(words[possessor?.head ?? -1]?.text ?? '') &&
  /^(?:government|company|firm|business|employer|bank|municipality|council|church|club|hospital)$/.test(
    words[head]?.lemma ?? '',
  )
