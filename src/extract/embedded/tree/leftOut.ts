import type { Word } from '../../../language/language.ts'
import { hasChild } from './tree.ts'

// Clauses that leave out what the one before them says: whoever stands in them does it too.

/** "Acme has paid, as has Halden": behind a verb that leaves out what was said stands who does it too. */
export function leftOut(words: Word[]): void {
  isToo(words)
  for (const [i, word] of words.entries()) {
    if (
      word.deprel !== 'obj' ||
      word.head > i ||
      !/^(?:as|so|nor|neither)$/i.test(words[word.head - 1]?.text ?? '')
    )
      continue
    if (!/^(?:has|have|had|did|does|do)$/.test(words[word.head]?.text ?? '')) continue
    if (hasChild(words, word.head, /^nsubj/)) continue
    words[i] = { ...word, deprel: 'nsubj' }
    doesToo(words, i)
  }
}

/** "Anna is expected to come, as is Luc": the same behind a form of "to be", of which the parser makes a copula. */
function isToo(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const verb = words[word.head]
    if (word.deprel !== 'advcl' || !/^(?:PROPN|NOUN)$/.test(word.upos) || word.head > i || !verb) continue
    const as = words.findIndex(({ head, text }, at) => at < i && head === i && /^as$/i.test(text))
    const is = words[as + 1]
    if (as < 1 || words[as - 1]?.text !== ',' || is?.deprel !== 'cop' || is.head !== i) continue
    const subject = words.findIndex(
      ({ head, deprel }, at) => head === word.head && /^nsubj/.test(deprel) && at < head,
    )
    if (
      subject < 0 ||
      words.some(({ head, text }) => head === word.head && /^(?:not|n['’]t|never)$/i.test(text))
    )
      continue
    words[i] = { ...word, head: subject, deprel: 'conj' }
    for (const at of [as, as + 1]) words[at] = { ...(words[at] ?? is), head: i, deprel: 'cc' }
  }
}

/** "Anna visited him, as did Luc": whoever does it too is one more subject of what was said. */
function doesToo(words: Word[], i: number): void {
  const own = words[words[i]?.head ?? -1]
  const subject = words.findIndex(
    ({ head, deprel }, at) => head === own?.head && deprel === 'nsubj' && at < head,
  )
  const [word, as] = [words[i], (words[i]?.head ?? 0) - 1]
  if (!word || own?.deprel !== 'advcl' || own.head > i || subject < 0 || !/^as$/i.test(words[as]?.text ?? ''))
    return
  if (words.some(({ head, text }) => head === own.head && /^(?:not|n['’]t|never)$/i.test(text))) return
  words[i] = { ...word, head: subject, deprel: 'conj' }
  words[as + 1] = { ...own, head: i, deprel: 'cc' }
  for (const [at, each] of words.entries())
    if (each.head === as + 1 && at !== i) words[at] = { ...each, head: i, ...(at === as && { deprel: 'cc' }) }
}
