import { wordSet } from '../../../language/lexicon/words.ts'
import type { Statement } from '../../../model/statement.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

const PICTURES = wordSet(`
  bust statue portrait painting picture photograph photo image drawing sketch sculpture monument memorial mural engraving
  footage video caricature cartoon poster
`)
const WRITINGS = wordSet(`
  book biography biopic film movie documentary novel article essay study report song play poem story memoir podcast series
  history account profile obituary report guideline exhibition lecture conference symposium debate programme program course law rule referendum poll vote survey
`)
/** Writings about what "of" names: "a biography of Anna Brown". */
const LIVES = wordSet('biography obituary profile biopic')
const LETTERS = wordSet('letter message email telegram note postcard tweet petition appeal speech')
const COPIES = wordSet(
  'translation edition adaptation copy version remake sequel reprint excerpt replica revision extract',
)

/** What a work shows or tells of, or what it was made from: "a bust of Anna Brown", "a film about Kenya", "a translation of the diary". */
export const depictions: Rule = {
  name: 'depiction',
  find(context: SentenceContext) {
    const { tree, words, nouns } = context
    const statements: Statement[] = []
    for (const noun of nouns.values()) {
      statements.push(...makersOf(context, noun))
      if (noun.name || noun.pronoun || noun.time) continue
      const lemma = words[noun.head]?.lemma ?? ''
      for (const child of dependents(tree, noun.head, 'nmod')) {
        const preposition = child > noun.head ? prepositionOf(tree, child) : undefined
        const tie = preposition && tieOfWork(lemma, preposition.text)
        if (!preposition || !tie) continue
        const label = `${phraseText(context, { first: noun.head, last: noun.head })} ${preposition.text}`
        for (const [subject, end] of pairsOf(
          endsOfNoun(context, noun),
          endsOf(context, conjunctsOf(tree, child)),
        ))
          statements.push(
            stateOf(context, {
              subject,
              predicate: { first: noun.head, last: preposition.last },
              objects: [{ ...end, label, type: tie }],
              rule: 'depiction',
              confidence: 0.7,
            }),
          )
      }
    }
    return { statements }
  },
}

/** "a film by Luc Moreau", "The Harbour by Anna Brown": who made a work. */
function makersOf(context: SentenceContext, noun: NounPhrase): Statement[] {
  const { tree, mentions } = context
  if (noun.pronoun || noun.time || !mayBeMade(mentions.typeOf(noun), noun)) return []
  // "a biography of Anna Brown by Luc Moreau": the parser may hang the maker on whom it tells of.
  const own = dependents(tree, noun.head, 'nmod')
  const told = own.filter((child) => prepositionOf(tree, child)?.text === 'of')
  return [...own, ...told.flatMap((child) => dependents(tree, child, 'nmod'))].flatMap((child) => {
    const preposition = child > noun.head ? prepositionOf(tree, child) : undefined
    const isLetter = LETTERS.has(context.words[noun.head]?.lemma ?? '') && preposition?.text === 'from'
    if (!preposition || (preposition.text !== 'by' && !isLetter)) return []
    return endsOf(context, conjunctsOf(tree, child)).flatMap((subject) =>
      endsOfNoun(context, noun)
        .filter(({ mention }) => isMaker(context, subject.mention) && mention !== subject.mention)
        .map((work) =>
          stateOf(context, {
            subject,
            predicate: preposition,
            objects: [{ ...work, label: isLetter ? 'wrote' : 'made', type: 'author-of' }],
            rule: 'depiction',
            confidence: 0.7,
          }),
        ),
    )
  })
}

/** Works, and names of which nothing tells what bears them: "Theory of Colours by Anna Brown". */
const mayBeMade = (type: EntityType | undefined, { name }: NounPhrase) =>
  type === 'work' || (name !== undefined && (type === undefined || type === 'concept'))

const isMaker = ({ mentions }: SentenceContext, mention: number | undefined) =>
  /^(?:person|organization|group)$/.test(mentions.type(mention ?? -1) ?? '')

/** What a work's noun ties to what follows the preposition: `depict` for "a bust of". */
export function tieOfWork(lemma: string, preposition: string): string | undefined {
  if (PICTURES.has(lemma)) return /^(?:of|to)$/.test(preposition) ? 'depict' : undefined
  if (COPIES.has(lemma)) return /^(?:of|from)$/.test(preposition) ? 'derived-from' : undefined
  if (LETTERS.has(lemma)) return preposition === 'to' ? 'send-to' : undefined
  if (LIVES.has(lemma) && preposition === 'of') return 'about'
  return WRITINGS.has(lemma) && /^(?:about|on)$/.test(preposition) ? 'about' : undefined
}
