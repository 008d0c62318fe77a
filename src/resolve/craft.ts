import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'

/** Nouns for what a model's name is that of: "Zorv-2 drones", "the Lunara spacecraft". */
const CRAFT: ReadonlySet<string> = wordSet(`
  drone uav jet fighter bomber helicopter gunship missile rocket spacecraft probe rover lander orbiter tank rifle howitzer launcher aircraft
  airliner airplane plane warplane submarine frigate destroyer torpedo gun pistol grenade mortar
`)

/** Good enough for these nouns. */
const singular = (noun: string) => noun.replace(/s$/, '')

/** "drones", "spacecraft" */
export const isCraftNoun = (noun: string) => CRAFT.has(noun) || CRAFT.has(singular(noun))

/** What is hardly called by whose it is: "the Lunara spacecraft", where "the Moss jet" may be Ann Moss's. */
const CALLED = /^[Tt]he (\p{Lu}\p{L}+) (?:spacecraft|rover|lander|orbiter|submarine|frigate|destroyer)$/u

/** The name of a craft that a phrase ends with the kind of. */
export const calledCraft = (phrase: string): string | undefined => CALLED.exec(phrase)?.[1]

/** What the craft of a text are called, folded. */
export function craftNames(mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { exact } of mentions) {
    const name = calledCraft(exact)
    if (name !== undefined && genderOfGivenName(name.toLowerCase()) === undefined)
      names.add(foldWords(name).join(' '))
  }
  return names
}
