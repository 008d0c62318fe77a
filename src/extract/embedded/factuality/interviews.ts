import type { MentionFinder } from '../mentions/addMentions.ts'
import type { NounPhrases } from '../phrases/nounPhrases.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import type { Source } from './standing.ts'

/** Whose turn a sentence of an interview is. */
export type Turn = 'question' | 'answer'

/** A text in questions and answers: what stands in the answers is said by one person, whom the text names before them. */
export interface Interview {
  readonly interviewee: Source
  /** Of the sentences that belong to a turn. */
  readonly turns: ReadonlyMap<Tree, Turn>
}

interface Sentence {
  readonly tree: Tree
  readonly nouns: NounPhrases
  readonly mentions: MentionFinder
}

/** From so many questions to "you" on a text is an interview, where it says whom somebody interviewed. */
const QUESTIONS = 2

/**
 * An interview printed as such: paragraphs that ask "you", each followed by paragraphs of one who says "I", and before the
 * first of them the one who is interviewed ("spoke with Anna Brown", "an interview with", "interviewed by"). None where
 * the text names nobody, or several. Linear in the number of words.
 * @param sentences consecutive sentences of one document, @param text the document.
 */
export function interviewOf(sentences: readonly Sentence[], text: string): Interview | undefined {
  const paragraphs = paragraphsOf(sentences, text)
  const asking = paragraphs.map(asks)
  const first = asking.indexOf(true)
  if (paragraphs.filter((paragraph, i) => asking[i] && says(paragraph, YOU)).length < QUESTIONS)
    return undefined
  const interviewee = intervieweeIn(paragraphs.slice(0, first).flat())
  if (!interviewee) return undefined
  const turns = new Map<Tree, Turn>()
  let turn: Turn | undefined
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i < first) continue
    if (asking[i]) turn = 'question'
    else if (turn === 'question') turn = 'answer'
    // What goes on after an answer is still his while he says "I"; a caption is not.
    else if (turn === 'answer' && !says(paragraph, I)) turn = undefined
    if (turn) for (const { tree } of paragraph) turns.set(tree, turn)
  }
  return { interviewee, turns }
}

export const YOU = /^(?:you|your|yours|yourself)$/i
const I = /^(?:I|me|my|mine|myself|we|us|our|ours)$/

function paragraphsOf(sentences: readonly Sentence[], text: string): Sentence[][] {
  const paragraphs: Sentence[][] = []
  let end = 0
  for (const sentence of sentences) {
    const { words } = sentence.tree
    const start = words[0]?.start ?? end
    if (paragraphs.length === 0 || /\n\s*\n/.test(text.slice(end, start))) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
    end = words.at(-1)?.end ?? end
  }
  return paragraphs
}

/** Whether a paragraph ends with a question; one that a quotation mark closes does not. */
const asks = (paragraph: readonly Sentence[]) => paragraph.at(-1)?.tree.words.at(-1)?.text === '?'

const says = (paragraph: readonly Sentence[], pronoun: RegExp) =>
  paragraph.some(({ tree }) => tree.words.some(({ text }) => pronoun.test(text)))

/** The one person whom these sentences tell to be interviewed: by name rather than by a noun. */
function intervieweeIn(sentences: readonly Sentence[]): Source | undefined {
  let described: Source | undefined
  for (const { tree, nouns, mentions } of sentences)
    for (const word of tree.words.keys())
      for (const at of interviewedAt(tree, word)) {
        const noun = nouns.get(at)
        const [mention] = noun ? mentions.of(noun) : []
        const alone = conjunctsOf(tree, at).length === 1 && !/S$/.test(tree.words[at]?.xpos ?? '')
        if (mention === undefined || !alone || mentions.type(mention) !== 'person') continue
        if (noun?.name) return { tree, word: at }
        described ??= { tree, word: at }
      }
  return described
}

/** Whom word `i` tells to be interviewed, if it is a verb or noun that does. */
function interviewedAt(tree: Tree, i: number): number[] {
  const word = tree.words[i]
  if (!word) return []
  const behind = (preposition: RegExp) =>
    dependents(tree, i, 'nmod', 'obl').filter((child) =>
      preposition.test(prepositionOf(tree, child)?.text ?? ''),
    )
  if (word.lemma === 'interview' && word.upos === 'VERB') {
    const passive = dependents(tree, i, 'nsubj').filter((at) => tree.words[at]?.deprel === 'nsubj:pass')
    if (passive.length > 0) return passive
    const objects = dependents(tree, i, 'obj')
    return objects.length > 0 ? objects : relationOf(word) === 'acl' ? [word.head] : []
  }
  if (word.lemma === 'interview') return behind(/^(?:with|of)$/)
  return word.upos === 'VERB' && /^(?:speak|talk|sit|chat|correspond)$/.test(word.lemma)
    ? behind(/^(?:with|to)$/)
    : []
}
