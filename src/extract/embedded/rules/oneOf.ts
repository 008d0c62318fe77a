import type { ObjectArgument } from '../../../model/statement.ts'
import type { SentenceContext } from '../sentence.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { rolesOf } from './roles.ts'

/** "is one of the founders of Acme", "was one of the Seven": of many who hold a role, or of a body. */
export function oneOf(context: SentenceContext, head: number, label: string): ObjectArgument[] {
  const { tree, nouns, words } = context
  if (words[head]?.text.toLowerCase() !== 'one') return []
  const at = dependents(tree, head, 'nmod').find((child) => prepositionOf(tree, child)?.text === 'of')
  const many = nouns.get(at ?? -1)
  if (!many || many.pronoun) return []
  if (many.name)
    return /^(?:organization|group)$/.test(context.mentions.typeOf(many) ?? '')
      ? endsOfNoun(context, many).map((end) => ({ ...end, label: `${label} one of`, type: 'member-of' }))
      : []
  return rolesOf(context, many).map(({ owner, label: role, type }) => ({
    ...owner,
    label: role === 'from' ? `${label} from` : `${label} one of ${role}`,
    type,
  }))
}
