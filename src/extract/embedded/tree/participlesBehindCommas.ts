import type { Name, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { headOf, nameAt } from '../../../language/names/heads.ts'
import { typeAt } from './kinds.ts'
import { childOf, hasChild, isAbove } from './tree.ts'

/** What is done to works, and to nobody. */
const TO_WORKS = wordSet(
  'publish broadcast release translate premiere stage print reprint issue compose write record air screen serialise serialize',
)
/** What somebody does at the head of a body, and to nobody. */
const TO_BODIES = wordSet('head chair own found publish edit operate manage establish direct lead run')

/** What a speaker goes on to do, and hardly what he speaks of: "promising that …". */
const GOING_ON = wordSet(
  'promise add note warn insist stress claim argue explain admit conclude vow pledge caution acknowledge',
)

/** How many words up the tree a work may stand. */
const STEPS = 3

/**
 * Hangs participles behind a comma on what they can tell of: "her letters to Anna Brown, published by Acme" tells of the letters,
 * "he joined Acme, then headed by Anna Brown" of Acme.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function participlesBehindCommas(words: Word[], names: readonly Name[]): void {
  const endingAt = new Map(names.map((name) => [name.last, name]))
  for (const [i, word] of words.entries()) {
    if (word.xpos === 'VBG') goesOn(words, i)
    if (word.xpos !== 'VBN' && word.xpos !== 'VBD') continue
    const agent = hasChild(words, i, /^obl:agent$/)
    if (hasChild(words, i, /^(?:aux|nsubj|cop)/)) continue
    const comma = words[i - 1]?.upos === 'ADV' ? i - 2 : i - 1
    if (words[comma]?.text !== ',') continue
    const body = agent && TO_BODIES.has(word.lemma) ? bodyBefore(words, endingAt, comma) : undefined
    const at = body ?? (TO_WORKS.has(word.lemma) ? workAbove(words, names, i) : undefined)
    if (at !== undefined && at !== word.head && !isAbove(words, i, at))
      words[i] = { ...word, head: at, deprel: 'acl', xpos: 'VBN' }
  }
}

/** "She said the talks were advancing, promising that they would end": it is she who promises. */
function goesOn(words: Word[], i: number): void {
  const word = words[i]
  const told = words[word?.head ?? -1]
  if (!word || told?.deprel !== 'ccomp' || !/^(?:advcl|acl)$/.test(word.deprel) || !GOING_ON.has(word.lemma))
    return
  const isAfterComma = words.slice(Math.max(0, i - 2), i).some(({ text }) => text === ',')
  const isTelling = hasChild(words, i, /^ccomp$/)
  if (isAfterComma && isTelling && told.head < word.head)
    words[i] = { ...word, head: told.head, deprel: 'advcl' }
}

/** The body whose name ends right before the comma. */
function bodyBefore(
  words: readonly Word[],
  endingAt: ReadonlyMap<number, Name>,
  comma: number,
): number | undefined {
  const name = endingAt.get(comma - 1)
  return name?.type === 'organization' ? headOf(words, name) : undefined
}

/** The work above the person whom a participle was hung on. */
function workAbove(words: readonly Word[], names: readonly Name[], i: number): number | undefined {
  const typeOf = (at: number) => nameAt(names, at)?.type ?? typeAt(words, at)
  let at = words[i]?.head ?? -1
  const isNamed = names.some(
    (name) =>
      name.type === 'person' &&
      words[headOf(words, name)]?.head === at &&
      words[headOf(words, name)]?.deprel === 'appos',
  )
  if (words[i]?.deprel !== 'acl' || !(typeOf(at) === 'person' || isNamed)) return undefined
  for (let steps = 0; steps < STEPS; steps++) {
    const above = words[at]
    if (!above || !/^(?:nmod|appos|flat|obl)$/.test(above.deprel)) return undefined
    // "made a documentary with Anna Brown, broadcast in May": the verb's object.
    const object = above.deprel === 'obl' ? childOf(words, above.head, /^obj$/) : above.head
    if (object < 0) return undefined
    at = object
    if (typeOf(at) === 'work') return at
  }
  return undefined
}
