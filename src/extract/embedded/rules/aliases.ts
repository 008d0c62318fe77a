import type { Link } from '../../../model/statement.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** Another name: "Joshua Norton, known as Emperor Norton", "a company called Acme", "later renamed Oslo". */
export const aliases: Rule = {
  name: 'alias',
  find({ clauses, nouns, mentions }: SentenceContext) {
    const links: Link[] = []
    for (const { lemma, passive, subjects, attributes, objects, obliques, copular } of clauses.values()) {
      if (
        !passive ||
        copular ||
        !/^(?:know|call|nickname|dub|name|identify|rename|title|entitle|style|publish|release|reissue|republish)$/.test(
          lemma,
        )
      )
        continue
      const called = obliques.flatMap(({ preposition, heads }) => (preposition?.text === 'as' ? heads : []))
      // "a man named as Luc Moreau"
      const names =
        /^(?:know|identify|publish|release|reissue|republish)$/.test(lemma) || called.length > 0
          ? called
          : [...attributes, ...objects]
      const [name, more] = names
      const named = name === undefined || more !== undefined ? undefined : nouns.get(name)
      const [whom] = subjects
      const subject = whom === undefined ? undefined : nouns.get(whom)
      // "named after": no object. "known as the author": no name.
      if (!named?.name || !subject || subjects.length > 1 || subject.pronoun) continue
      const [a, b] = [mentions.of(subject)[0], mentions.of(named)[0]]
      if (a === undefined || b === undefined || a === b) continue
      const [one, other] = [mentions.type(a), mentions.type(b)]
      // "a family history entitled …": what has a title is a work, whatever its noun sounds like.
      const isTitled =
        /^(?:en)?title$/.test(lemma) && other === 'work' && /^(?:concept|event|product)$/.test(one ?? '')
      if (one === undefined || other === undefined || one === other || isTitled)
        links.push({ mentions: [Math.min(a, b), Math.max(a, b)], reason: 'another name' })
    }
    return { links }
  },
}
