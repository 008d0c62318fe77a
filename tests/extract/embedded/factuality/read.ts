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

/** How the claim at a word is said, in short: "reported Smith", "negated". Sources outermost first. */
export function said(text: string, predicate: string): string {
  const trees = treesOf(text)
  const { tree, word } = find(trees, predicate)
  const { status, sources }: Factuality = factualityOf(tree, word, quotationsOf(trees, text).get(tree))
  return [status, ...sources.map((source) => source.tree.words[source.word]?.text)].join(' ')
}
