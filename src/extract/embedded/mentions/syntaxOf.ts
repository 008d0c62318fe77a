import type { Word } from '../../../language/language.ts'
import type { Offset } from '../../../model/span.ts'
import type { ExtractedMention } from '../../../model/statement.ts'

const ROLES: Readonly<Record<string, ExtractedMention['role']>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  'nmod:poss': 'possessor',
}

/** What a mention with this head word is in its clause, and where the word begins that it hangs on. */
export function syntaxOf(words: readonly Word[], head: number): Pick<ExtractedMention, 'role' | 'governor'> {
  // "Putin and Kim": a conjunct has the part of the first.
  let at = head
  for (let steps = 0; words[at]?.deprel === 'conj' && steps < 20; steps++) at = words[at]?.head ?? at
  const word = words[at]
  const governor = words[word?.head ?? -1]
  if (!word || !governor) return {}
  const role = ROLES[word.deprel] ?? ROLES[word.deprel.split(':')[0] ?? ''] ?? 'other'
  return { role, governor: governor.start as Offset }
}
