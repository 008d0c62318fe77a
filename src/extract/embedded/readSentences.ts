import type { Analysis } from '../../language/language.ts'
import type { SourceDocument } from '../../model/document.ts'
import { spanOf } from '../../model/span.ts'
import type { Argument, ExtractedMention } from '../../model/statement.ts'
import { readClauses } from './clauses/readClauses.ts'
import { interviewOf } from './factuality/interviews.ts'
import { type Quotation, quotationsOf } from './factuality/quotations.ts'
import type { Source } from './factuality/standing.ts'
import { dateNamed } from './factuality/times/whenOf.ts'
import { addMentions } from './mentions/addMentions.ts'
import { findNounPhrases } from './phrases/nounPhrases.ts'
import { argumentsOf, type SentenceContext } from './sentence.ts'
import { repair } from './tree/repair.ts'
import { createTree, type Tree } from './tree/tree.ts'

type Own = Omit<SentenceContext, 'quotation' | 'interview' | 'argumentIn'>

/**
 * Consecutive sentences made ready for the rules: their trees, noun phrases, mentions and clauses, and who speaks in
 * quotations that run over several of them. Mentions are added to `mentions` in the order of the text.
 * @param named the last whole date that earlier sentences named.
 * @returns the last that these or earlier ones named, besides.
 */
export function readSentences(
  { id, text, published }: SourceDocument,
  analyses: readonly Analysis[],
  mentions: ExtractedMention[],
  named: string | undefined,
): { readonly contexts: SentenceContext[]; readonly named: string | undefined } {
  const own: Own[] = []
  const byTree = new Map<Tree, Own>()
  let date = named
  for (const given of analyses) {
    if (given.words.length === 0) continue
    const words = repair(given.words, given.names)
    const analysis = { ...given, words }
    const tree = createTree(words)
    const nouns = findNounPhrases(tree, given.names)
    const sentence: Own = {
      document: id,
      text,
      published,
      named: date,
      analysis,
      words,
      tree,
      nouns,
      clauses: readClauses(tree, nouns),
      mentions: addMentions(mentions, id, text, analysis, nouns),
      sentence: spanOf(id, text, given),
    }
    date = dateNamed(tree, { published, named: date })
    own.push(sentence)
    byTree.set(tree, sentence)
  }
  const quotations = quotationsOf([...byTree.keys()], text)
  const argumentIn = (tree: Tree, word: number): Argument | undefined => {
    const sentence = byTree.get(tree)
    const noun = sentence?.nouns.get(word)
    if (!sentence || !noun || noun.time) return undefined
    const [argument] = argumentsOf(sentence, noun)
    return (
      argument && {
        span: argument.span,
        ...(argument.mention !== undefined && { mention: argument.mention }),
      }
    )
  }
  const talk = interviewOf(own, text)
  const interviewee = talk && argumentIn(talk.interviewee.tree, talk.interviewee.word)
  const contexts = own.map((sentence) => {
    const { tree } = sentence
    const turn = talk?.turns.get(tree)
    return {
      ...sentence,
      quotation:
        quotations.get(tree) ?? (talk && turn === 'answer' ? answerOf(tree, talk.interviewee) : undefined),
      ...(turn && interviewee && { interview: { turn, interviewee } }),
      argumentIn,
    }
  })
  return { contexts, named: date }
}

/** A sentence of an answer is all the speaker's. */
const answerOf = (tree: Tree, speaker: Source): Quotation => ({
  quotes: [{ first: 0, last: tree.words.length - 1, speaker, answer: true }],
})
