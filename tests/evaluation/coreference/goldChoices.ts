import type { Language } from '../../../src/language/language.ts'
import { createDocument } from '../../../src/model/document.ts'
import type { ExtractedMention } from '../../../src/model/statement.ts'
import type { Choice } from '../../../src/resolve/antecedents/choose.ts'
import type { PronounClass } from '../../../src/resolve/antecedents/pronouns.ts'
import { joinAll } from '../../../src/resolve/resolveDocument.ts'
import type { Sentence } from '../../../src/text/view.ts'
import { toExtracted } from './goldMentions.ts'
import { readCoreference } from './readCoreference.ts'

/** A pronoun with what it may take up, and which of the choices are right: the last where none of the candidates is. */
export interface Judged {
  readonly asked: PronounClass
  readonly choice: Choice
  readonly right: ReadonlySet<number>
}

/**
 * The choices that the pronouns of a treebank with GUM's coreference pose when those before them are resolved right, or as
 * `follow` chooses: what is wrong then goes on being wrong, as it does in use.
 */
export function goldChoices(
  language: Language,
  conllu: string,
  follow?: (choice: Choice) => number,
): Judged[] {
  const judged: Judged[] = []
  for (const gold of readCoreference(conllu)) {
    const { text, sentences, mentions } = gold
    const document = createDocument(text, { title: 'GUM', source: 'GUM' })
    const analyses = language.analyse(text, sentences as readonly Sentence[])
    const extracted: ExtractedMention[] = mentions.flatMap((mention) => {
      const analysis = analyses[mention.sentence]
      return analysis ? [toExtracted(document.id, text, analysis, mention)] : []
    })
    const entity = mentions.map((mention) => mention.entity)
    const extraction = { document: document.id, mentions: extracted, statements: [], links: [] }
    const { choices, clusters } = joinAll(document, extraction)
    for (const { item, asked, choice } of choices) {
      const right = new Set<number>()
      // A candidate is whom its last name or noun speaks of, whatever pronouns were joined to it.
      for (const [i, { latest, full = latest }] of choice.candidates.entries())
        if (entity[(follow ? full : latest).index] === entity[item.index]) right.add(i)
      const [first] = follow ? [follow(choice)] : right
      const antecedent = first === undefined ? undefined : choice.candidates[first]
      if (antecedent) clusters.join(item.index, antecedent.latest.index, 'gold')
      if (right.size === 0) right.add(choice.candidates.length)
      judged.push({ asked, choice, right })
    }
  }
  return judged
}
