import { relationOf, type Tree } from '../tree/tree.ts'

/** What hangs on a word, read once: the rules ask it in constant time. Places are indices of words, -1 for none. */
export interface Profile {
  readonly subject: number
  /** The subject of a passive; its agent is `agent`. */
  readonly passive: boolean
  readonly agent: number
  readonly object: number
  readonly copula: number
  readonly particle: number
  readonly complement: number
  /** Where the infinitive's "to" stands. */
  readonly to: number
  /** Conjunction or preposition before it, lower case: `if`, `without`, `according to`. */
  readonly marker: string
  readonly auxiliaries: readonly number[]
  readonly modifiers: readonly number[]
  readonly determiner: number
  readonly coordinator: string
  readonly possessor: number
  /** The noun after "by" or "from", for "allegations by X". */
  readonly author: number
  readonly question: boolean
}

const NONE = -1

/** No word of a real text has more modifiers; what words share stays cheap in any other. */
const MOST = 40

/** One profile a word; linear in the number of words. */
export function profilesOf(tree: Tree): readonly Profile[] {
  return tree.words.map((_, i) => profileOf(tree, i))
}

function profileOf(tree: Tree, i: number): Profile {
  const { words } = tree
  let subject = NONE
  let passive = false
  let agent = NONE
  let object = NONE
  let copula = NONE
  let particle = NONE
  let complement = NONE
  let to = NONE
  let determiner = NONE
  let coordinator = ''
  let possessor = NONE
  let author = NONE
  let question = false
  const markers: string[] = []
  const auxiliaries: number[] = []
  const modifiers: number[] = []
  for (const child of tree.children[i] ?? []) {
    const word = words[child]
    if (!word) continue
    const lower = word.text.toLowerCase()
    switch (relationOf(word)) {
      case 'nsubj':
      case 'csubj':
        if (subject === NONE) subject = child
        passive ||= word.deprel.endsWith(':pass')
        break
      case 'aux':
        if (auxiliaries.length < MOST) auxiliaries.push(child)
        passive ||= word.deprel === 'aux:pass'
        break
      case 'obl':
        if (word.deprel === 'obl:agent') agent = child
        break
      case 'nmod':
        if (word.deprel === 'nmod:poss') possessor = child
        else if (/^(?:by|from)$/.test(caseOf(tree, child))) author = child
        break
      case 'obj':
      case 'iobj':
        object = child
        break
      case 'cop':
        copula = child
        break
      case 'compound':
        if (word.deprel === 'compound:prt') particle = child
        break
      case 'ccomp':
      case 'xcomp':
        complement = child
        break
      case 'mark':
      case 'case':
        if (lower === 'to' && word.upos === 'PART') to = child
        if (child < i) markers.push(withFixed(tree, child))
        // "in order to", "so as to", "due to open".
        if (
          word.upos !== 'PART' &&
          word.deprel === 'mark' &&
          words[i]?.xpos === 'VB' &&
          / to$/.test(markers.at(-1) ?? '')
        )
          to = child
        break
      case 'advmod':
      case 'amod':
        if (modifiers.length < MOST) modifiers.push(child)
        break
      case 'det':
        determiner = child
        break
      case 'cc':
        // "neither … nor": each has its own.
        coordinator = coordinator === '' || child > i ? coordinator || lower : coordinator
        if (lower === 'neither' || lower === 'nor') coordinator = lower
        break
      case 'punct':
        question ||= lower === '?'
        break
    }
  }
  return {
    subject,
    passive,
    agent,
    object,
    copula,
    particle,
    complement,
    to,
    marker: markers.join(' '),
    auxiliaries,
    modifiers,
    determiner,
    coordinator,
    possessor,
    author,
    question,
  }
}

/** "according to": a preposition with what is fixed to it. */
function withFixed(tree: Tree, i: number): string {
  const fixed = (tree.children[i] ?? []).filter((child) => tree.words[child]?.deprel === 'fixed')
  return [i, ...fixed].map((at) => tree.words[at]?.text.toLowerCase() ?? '').join(' ')
}

/** Where the conjunction or preposition before a word stands; the word itself where it has none. */
export const markerAt = ({ words, children }: Tree, i: number): number =>
  children[i]?.find((child) => child < i && /^(?:mark|case)$/.test(words[child]?.deprel ?? '')) ?? i

/** The preposition before a noun, lower case. */
export function caseOf(tree: Tree, i: number): string {
  const at = (tree.children[i] ?? []).find((child) => child < i && tree.words[child]?.deprel === 'case')
  return at === undefined ? '' : withFixed(tree, at)
}
