import { wordSet } from '../../language/lexicon/words.ts'

/** What a pronoun asks of its antecedent; each class has weights of its own. */
export type PronounClass = (typeof CLASS_NAMES)[number]

const FORMS: Readonly<Record<PronounClass, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
}

const CLASSES = new Map<string, PronounClass>()
/** In the order of the columns of the weights. */
export const CLASS_NAMES = ['he', 'she', 'it', 'they', 'i', 'we', 'you'] as const
for (const name of CLASS_NAMES) for (const form of wordSet(FORMS[name])) CLASSES.set(form, name)

/** The class of a personal pronoun, by its only word in lower case; undefined for all other words. */
export const classOf = (word: string): PronounClass | undefined => CLASSES.get(word)

/** "I" and "we" are whoever speaks, "you" whom they speak to: one within a quotation, another outside of it. */
export const isSpeech = (pronoun: PronounClass) => pronoun === 'i' || pronoun === 'we' || pronoun === 'you'

export const isReflexive = (word: string) => /sel(?:f|ves)$/.test(word)
