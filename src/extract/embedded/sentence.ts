import type { Analysis, Word } from '../../language/language.ts'
import type { DocumentId, Range, Span } from '../../model/span.ts'
import { spanOf } from '../../model/span.ts'
import type { Argument } from '../../model/statement.ts'
import type { Clause } from './clauses/clause.ts'
import type { Turn } from './factuality/interviews.ts'
import type { Quotation } from './factuality/quotations.ts'
import type { MentionFinder } from './mentions/addMentions.ts'
import type { NounPhrases } from './phrases/nounPhrases.ts'
import type { NounPhrase, Phrase } from './phrases/phrase.ts'
import { lastOf } from './tree/extent.ts'
import { prepositionOf } from './tree/prepositions.ts'
import type { Tree } from './tree/tree.ts'

/** All that the rules know of one sentence. */
export interface SentenceContext {
  readonly document: DocumentId
  readonly text: string
  /** Day of publication, ISO 8601. */
  readonly published?: string | undefined
  /** The last whole date that earlier sentences named. */
  readonly named?: string | undefined
  readonly analysis: Analysis
  readonly words: readonly Word[]
  /** The sentence's tree with its names as units. */
  readonly tree: Tree
  readonly nouns: NounPhrases
  readonly clauses: ReadonlyMap<number, Clause>
  readonly mentions: MentionFinder
  readonly sentence: Span
  readonly quotation?: Quotation | undefined
  /** Whose turn it is in an interview, and who is interviewed. */
  readonly interview?: { readonly turn: Turn; readonly interviewee: Argument } | undefined
  /** The argument that a word of another sentence's tree is: who speaks in a quotation. */
  readonly argumentIn: (tree: Tree, word: number) => Argument | undefined
}

/** The characters of a phrase. */
export function rangeOf(words: readonly Word[], { first, last }: Phrase): Range {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** What is needed to place words in the text. */
type Place = Pick<SentenceContext, 'document' | 'text' | 'words'>

export function phraseSpan({ document, text, words }: Place, phrase: Phrase): Span {
  return spanOf(document, text, rangeOf(words, phrase))
}

/** The phrase's words in the text with single spaces, as a label shows them. */
export function phraseText({ text, words }: Place, phrase: Phrase): string {
  const { start, end } = rangeOf(words, phrase)
  return text.slice(start, end).replace(/\s+/g, ' ')
}

type Nouns = Place & Pick<SentenceContext, 'tree' | 'mentions'>

/**
 * A noun phrase as an argument, once for each mention that it is. Its span is minimal, in MinIE's sense: the phrase
 * with what "of" adds; `whole` keeps what was left out, up to relative clauses.
 */
export function argumentsOf(context: Nouns, noun: NounPhrase): Argument[] {
  const span = phraseSpan(context, extent(context, noun))
  const full = wholeExtent(context, noun)
  const whole = phraseSpan(context, full)
  const argument = whole.end > span.end ? { span, whole } : { span }
  const mentions = context.mentions.of(noun)
  return mentions.length === 0 ? [argument] : mentions.map((mention) => ({ ...argument, mention }))
}

/** A noun phrase with the phrases with "of" that follow it: "the purchase of shells". */
export function extent({ tree }: Pick<SentenceContext, 'tree'>, { first, last, head }: NounPhrase): Phrase {
  return {
    first,
    last: lastOf(tree, head, last, (child, at, relation) => {
      if (relation === 'nmod') return child < at || prepositionOf(tree, child)?.text === 'of'
      return child < at ? BEFORE.test(relation) : /^(?:nummod|flat|compound|fixed|case)$/.test(relation)
    }),
  }
}

const BEFORE = /^(?:det|amod|nummod|compound|advmod|flat|case|fixed|punct|goeswith|cc|conj)$/

/** A noun phrase with all that describes it but relative clauses, insertions and what is coordinated with it. */
export function wholeExtent(
  { tree }: Pick<SentenceContext, 'tree'>,
  { first, last, head }: NounPhrase,
): Phrase {
  return {
    first,
    last: lastOf(tree, head, last, (child, at, relation) => {
      if (at !== head) return relation !== 'acl' || tree.words[child]?.deprel === 'acl'
      if (
        /^(?:conj|cc|appos|parataxis|punct|advcl|nsubj|cop|aux|discourse|dep|list|mark|ccomp)$/.test(relation)
      )
        return false
      return tree.words[child]?.deprel !== 'acl:relcl'
    }),
  }
}
