import { wordSet } from '../../../language/lexicon/words.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, type Tree } from '../tree/tree.ts'

/** Nouns that a copula spells out as what somebody does: "her first task was to rebuild the army". */
const TASKS = wordSet(`
  task job aim goal duty mission role work responsibility ambition dream plan achievement contribution project challenge
  priority intention objective accomplishment
`)

/** Nouns for what somebody says or asks. */
const SAYINGS = wordSet(`
  letter decree order statement speech petition article report book essay column editorial message email tweet post
  resolution request demand call ruling decision verdict sentence judgment judgement bill motion memo declaration
  proclamation address appeal poem song campaign pamphlet
`)

/** What is said or asked in them. */
const SPEAKING = wordSet(`
  ask call demand urge criticise criticize accuse praise condemn describe support oppose beg request recognise recognize
  denounce attack thank invite warn announce propose recommend order ban declare defend claim plead mock celebrate
`)

/** Whose task a copula spells out, for the task: "One of Anna Brown's aims was to …", else the word itself. */
export function workerOf(tree: Tree, i: number, subject: number): number {
  const spelt =
    dependents(tree, i, 'cop').length > 0 ||
    (tree.words[i]?.xpos === 'VBG' && dependents(tree, i, 'aux').some((at) => tree.words[at]?.lemma === 'be'))
  if (!spelt) return subject
  const of = tree.words[subject]?.text.toLowerCase() === 'one' ? behindOf(tree, subject) : undefined
  const task = of ?? subject
  const [owner] = TASKS.has(tree.words[task]?.lemma ?? '') ? dependents(tree, task, 'nmod:poss') : []
  return owner ?? subject
}

const behindOf = (tree: Tree, i: number) =>
  dependents(tree, i, 'nmod').find((at) => prepositionOf(tree, at)?.text === 'of')

/** "his decrees calling for a bridge", "a request of the council asking schools to pay": who says what a noun and its "-ing" tell. */
export function sayerOf(tree: Tree, i: number, noun: number): number | undefined {
  const { words } = tree
  if (words[i]?.xpos !== 'VBG' || !SPEAKING.has(words[i]?.lemma ?? '')) return undefined
  if (!SAYINGS.has(words[noun]?.lemma ?? '')) return undefined
  return (
    dependents(tree, noun, 'nmod:poss')[0] ??
    dependents(tree, noun, 'nmod').find((at) => /^(?:by|from|of)$/.test(prepositionOf(tree, at)?.text ?? ''))
  )
}
