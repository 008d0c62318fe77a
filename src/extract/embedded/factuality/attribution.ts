import { relationOf, type Tree } from '../tree/tree.ts'
import { finiteSignature } from './lexicon/verbs.ts'
import { isNegated } from './negation.ts'
import { caseOf, type Profile } from './profile.ts'
import { doerOf } from './subjects.ts'

/** A source beside a clause: its word, -1 without a name; `by` is the word that attributes ("said"). */
export interface Attribution {
  readonly source: number
  readonly by: number
}

/**
 * Sources that stand beside what they report: "according to X", "in the words of X", "as X said", "…, X said". By the
 * head of the clause that they hold for.
 */
export function attributionsOf(
  tree: Tree,
  profiles: readonly Profile[],
  clauses: readonly number[],
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>()
  tree.words.forEach((word, i) => {
    if (word.head < 0) return
    const source = beside(tree, profiles, i)
    if (source === undefined) return
    const clause = clauses[word.head] ?? word.head
    if (!found.has(clause)) found.set(clause, { source, by: i })
  })
  return found
}

const WORDS_OF =
  /^(?:word|view|opinion|estimate|account|estimation|judgement|judgment|assessment|reckoning)s?$/

function beside(tree: Tree, profiles: readonly Profile[], i: number): number | undefined {
  const word = tree.words[i]
  const profile = profiles[i]
  if (!word || !profile) return undefined
  switch (relationOf(word)) {
    case 'obl':
    case 'nmod':
    case 'advcl':
    case 'parataxis':
    case 'conj':
      break
    default:
      return undefined
  }
  const preposition = profile.marker
  if (preposition === 'according to') return i
  if (preposition === 'per' && (/^NNP/.test(word.xpos) || profile.determiner >= 0)) return i
  if (/^(?:in|by)$/.test(preposition) && WORDS_OF.test(word.lemma)) {
    if (profile.possessor >= 0) return profile.possessor
    return (tree.children[i] ?? []).find((child) => caseOf(tree, child) === 'of')
  }
  // "was not sold, as Smith said": it is the sale that Smith told of.
  if (
    preposition === 'as' &&
    relationOf(word) === 'advcl' &&
    isSaying(word.lemma) &&
    !isNegated(tree, profiles, word.head)
  ) {
    const doer = doerOf(tree, profiles, i)
    return doer >= 0 || profile.passive ? doer : undefined
  }
  // "X signed it; they announced a plan": what has an object of its own tells that; "Smith told reporters" tells what stands beside it.
  const isOwn = profile.object >= 0 && !/^(?:tell|inform|assure)$/.test(word.lemma)
  if (relationOf(word) === 'parataxis' && isSaying(word.lemma) && profile.complement < 0 && !isOwn) {
    const doer = doerOf(tree, profiles, i)
    return doer >= 0 ? doer : undefined
  }
  // The parser may take ", X announced" at the end for one more deed.
  if (
    relationOf(word) === 'conj' &&
    isSaying(word.lemma) &&
    profile.complement < 0 &&
    profile.object < 0 &&
    profile.coordinator === '' &&
    profile.subject >= 0 &&
    tree.words[(tree.first[i] ?? i) - 1]?.text
      .concat(tree.words[tree.first[i] ?? i]?.text ?? '')
      .includes(',')
  )
    return doerOf(tree, profiles, i)
  return undefined
}

const isSaying = (lemma: string) => finiteSignature(lemma)?.startsWith('said') ?? false
