import type { Word } from '../../../language/language.ts'
import { hang } from './edge.ts'
import type { Known } from './known.ts'
import { isOnlyObject, isReceiver, nameAsObject, namedAs, seenBy } from './objects.ts'
import { exemplified, learntAs, officeBefore, roleAbove } from './prepositional.ts'
import { hasChild } from './tree.ts'

/** Hangs what a verb or a noun has (objects, owners, phrases behind an office) on that of which it is told, by its right relation. */
export function hangArgument(words: Word[], i: number, { named, possessed }: Known): void {
  const word = words[i]
  const above = words[word?.head ?? -1]
  if (!word || !above) return
  // "found Anna Brown guilty": a name before such an adjective is the verb's object.
  if (word.deprel === 'compound' && word.upos === 'PROPN' && above.upos === 'ADJ' && above.deprel === 'xcomp')
    hang(words, i, { head: above.head, deprel: 'obj' })
  // "the university of X's school": the mark makes the possessor.
  if (word.deprel === 'nmod' && word.head > i && possessed.has(i)) hang(words, i, { deprel: 'nmod:poss' })
  // "himself a member of the party": nobody owns what he is himself.
  if (word.deprel === 'nmod:poss' && /^(?:him|her|it|them)sel(?:f|ves)$/i.test(word.text))
    hang(words, i, { deprel: 'advmod' })
  // "was appointed ambassador to Kenya": what stands right behind an office belongs to it.
  if (word.deprel === 'obl') hang(words, i, officeBefore(words, i))
  // "worship gods, such as Zeus": examples belong to the noun right before them.
  if (word.deprel === 'obl') hang(words, i, exemplified(words, i))
  // "won Anna Brown the prize": of two objects the person is the one who gets the other.
  if (word.deprel === 'obj' && isReceiver(words, named, i)) hang(words, i, { deprel: 'iobj' })
  // "trained as a teacher at Oslo College": where one learns it.
  if (word.deprel === 'nmod') hang(words, i, learntAs(words, i))
  hang(words, i, roleAbove(words, i))
  // "included the poets Anna Brown and Luc Moreau": one object alone is no indirect one.
  if (word.deprel === 'iobj' && isOnlyObject(words, i)) hang(words, i, { deprel: 'obj' })
  if (namedAs(words, i) || nameAsObject(words, i, named.has(i))) hang(words, i, { deprel: 'obj' })
  // "for King Paul by the architect Luc Moreau": what has a preposition and stands behind describes nobody.
  if (word.deprel === 'nmod:desc' && i > word.head && hasChild(words, i, /^case$/))
    hang(words, i, { deprel: 'nmod' })
  if (seenBy(words, i)) hang(words, i, { deprel: 'ccomp' })
}
