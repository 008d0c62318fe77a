import { type Factuality, factualityOf } from '../../../../src/extract/embedded/factuality/factualityOf.ts'
import { quotationsOf } from '../../../../src/extract/embedded/factuality/quotations.ts'
import { createTree, type Tree } from '../../../../src/extract/embedded/tree/tree.ts'
import type { Language } from '../../../../src/language/language.ts'
import { viewText } from '../../../../src/text/viewText.ts'
import { shippedEnglish } from '../../../support/english.ts'

let english: Language | undefined

/** The trees of a text's sentences, by the model that ships. */
export function treesOf(text: string): Tree[] {
  english ??= shippedEnglish()
  const sentences = viewText(text).blocks.flatMap((block) => block.sentences)
  return english.analyse(text, sentences).map(({ words }) => createTree(words))
}

/** The first tree that has the word, and where. @throws Error when none has it. */
export function find(trees: readonly Tree[], text: string): { tree: Tree; word: number } {
  for (const tree of trees) {
    const word = tree.words.findIndex((candidate) => candidate.text === text)
    if (word >= 0) return { tree, word }
  }
  throw new Error(`no word ${text}`)
}

/** The factuality of the claim at a word. */
export function readAt(text: string, predicate: string): Factuality {
  const trees = treesOf(text)
  const { tree, word } = find(trees, predicate)
  return factualityOf(tree, word, quotationsOf(trees, text).get(tree))
}

/** How the claim at a word is said, in short: "reported Smith", "negated". Sources outermost first. */
export function said(text: string, predicate: string): string {
  const { status, sources } = readAt(text, predicate)
  return [status, ...sources.map((source) => source.tree.words[source.word]?.text)].join(' ')
}
