import type { Word } from '../../../language/language.ts'
import { roleType } from '../relationTypes.ts'

/** "the widow of shipping magnate Luc Moreau", "head of planning at Acme": behind an office and "of" stands no verb. */
export function nounBehindOf(words: Word[], i: number): void {
  const word = words[i]
  const office = words[word?.head ?? -1]
  if (word?.upos !== 'VERB' || word.deprel !== 'acl' || office?.upos !== 'NOUN' || word.head !== i - 2) return
  if (words[i - 1]?.text !== 'of' || roleType(office.lemma) === undefined) return
  const object = words.findIndex(({ head, deprel }, at) => head === i && at > i && deprel === 'obj')
  // "shipping magnate", "shipping magnate Luc Moreau"
  const noun = words[i + 1]
  const beside =
    noun?.upos === 'NOUN' && object > i && (object === i + 1 || noun.head === object) && word.xpos === 'VBG'
  const bare = object < 0 && (word.xpos === 'NN' || /^(?:at|for|in)$/.test(noun?.text ?? ''))
  if (!beside && !bare) return
  const top = beside ? object : i
  for (const [at, { head, deprel, ...rest }] of words.entries())
    if (head === i && at !== top)
      words[at] = {
        ...rest,
        head: top,
        deprel: deprel === 'mark' ? 'case' : deprel === 'obj' ? 'appos' : deprel === 'obl' ? 'nmod' : deprel,
      }
  words[i] = beside
    ? { ...word, upos: 'NOUN', xpos: 'NN', head: i + 1, deprel: 'compound' }
    : { ...word, upos: 'NOUN', xpos: 'NN', deprel: 'nmod' }
  const owner = words[top]
  if (beside && owner) words[top] = { ...owner, head: word.head, deprel: 'nmod' }
}
