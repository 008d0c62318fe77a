import type { Tree } from '../tree/tree.ts'
import { finiteSignature } from './lexicon/verbs.ts'
import { profilesOf } from './profile.ts'
import type { Source } from './standing.ts'
import { doerOf } from './subjects.ts'

/** Words between quotation marks of one sentence, inclusive, and whose they are. */
export interface Quote {
  readonly first: number
  readonly last: number
  /** Absent where the text names nobody. May stand in another sentence. */
  readonly speaker?: Source | undefined
  /** Whether it is an answer of an interview, without marks of its own. */
  readonly answer?: boolean | undefined
}

/** The quotes of one sentence, in the order of the text. */
export interface Quotation {
  readonly quotes: readonly Quote[]
}

interface OpenQuote {
  tree: Tree
  first: number
  last: number
  /** All stretches of one quotation share it: `"A. B," he said.` */
  readonly talk: Talk
}

/** One quotation, over as many sentences as it lasts. */
interface Talk {
  speaker?: Source | undefined
}

/**
 * Who speaks between quotation marks, over sentence ends: a quotation belongs to the subject of the verb of saying in its
 * own sentence; without one, it goes on from the quotation before it in its paragraph (`"…," he said. "…"`), or over
 * the paragraph's end while it is open. Quotations shorter than a clause ("the 'special operation'") have no speaker
 * of their own, unless their sentence names one.
 *
 * @param trees consecutive sentences of one document, @param text the document. Linear in the number of words.
 */
export function quotationsOf(trees: readonly Tree[], text: string): ReadonlyMap<Tree, Quotation> {
  const quotes: OpenQuote[] = []
  let talk: Talk | undefined
  // The last talk of the paragraph, and where the text was left.
  let before: Talk | undefined
  let end = 0
  for (const tree of trees) {
    const { words } = tree
    if (words.length === 0) continue
    const paragraph = /\n\s*\n/.test(text.slice(end, words[0]?.start ?? end))
    if (paragraph) {
      // An open quotation is opened again at each paragraph; else a mark was missing.
      if (talk && !isOpening(text, tree, 0)) talk = undefined
      before = undefined
    }
    end = words.at(-1)?.end ?? end
    const own: OpenQuote[] = []
    let first = talk ? 0 : -1
    words.forEach((word, i) => {
      if (!isMark(word.text)) return
      if (isOpening(text, tree, i) || !talk) {
        if (talk && i === 0) {
          first = 1
          return
        }
        if (isClosingOnly(word.text)) return
        if (talk) own.push({ tree, first, last: i - 1, talk })
        talk = {}
        first = i + 1
      } else {
        own.push({ tree, first, last: i - 1, talk })
        talk = undefined
        first = -1
      }
    })
    if (talk && first >= 0) own.push({ tree, first, last: words.length - 1, talk })
    const long = own.filter((quote) => quote.last >= quote.first)
    if (long.length > 0) {
      const speakers = speakersOf(tree, long)
      for (const quote of long) {
        const named = nearest(speakers, quote)
        if (named) quote.talk.speaker ??= named
        else if (isClause(quote)) quote.talk.speaker ??= before?.speaker
        if (quote.talk.speaker) before = quote.talk
      }
      quotes.push(...long)
    }
  }
  const found = new Map<Tree, { quotes: Quote[] }>()
  for (const {
    tree,
    first,
    last,
    talk: { speaker },
  } of quotes) {
    const quote: Quote = { first, last, ...(speaker && { speaker }) }
    const known = found.get(tree)
    if (known) known.quotes.push(quote)
    else found.set(tree, { quotes: [quote] })
  }
  return found
}

const isMark = (text: string) => /^(?:["“”«»]|``|'')$/.test(text)
const isClosingOnly = (text: string) => /^(?:”|»|'')$/.test(text)

/** A mark opens by its shape or, where both look alike, by a space before it. */
function isOpening(text: string, { words }: Tree, i: number): boolean {
  const word = words[i]
  if (!word) return false
  if (/^(?:“|«|``)$/.test(word.text)) return true
  if (word.text !== '"') return false
  const before = text[word.start - 1]
  const after = text[word.end]
  return (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && /\S/.test(after)
}

/** Whether what is quoted could be said alone: it has a verb. */
const isClause = ({ tree, first, last }: OpenQuote) =>
  tree.words.slice(first, last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')

/** Verbs of saying outside the quotes, with who says. */
function speakersOf(tree: Tree, quotes: readonly OpenQuote[]): { verb: number; source: Source }[] {
  const profiles = profilesOf(tree)
  const inside = tree.words.map(() => false)
  for (const { first, last } of quotes) inside.fill(true, first, last + 1)
  return tree.words.flatMap(({ lemma, upos }, verb) => {
    if (inside[verb] || upos !== 'VERB' || !/^(?:said|hoped)/.test(finiteSignature(lemma) ?? '')) return []
    const doer = doerOf(tree, profiles, verb)
    return doer >= 0 && !inside[doer] ? [{ verb, source: { tree, word: doer } }] : []
  })
}

/** The verb of saying nearest to a quote. */
function nearest(
  speakers: readonly { readonly verb: number; readonly source: Source }[],
  { first, last }: OpenQuote,
): Source | undefined {
  let best: Source | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const { verb, source } of speakers) {
    const distance = verb < first ? first - verb : verb - last
    if (distance < shortest) {
      shortest = distance
      best = source
    }
  }
  return best
}
