import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'

/** Nouns for what a model's name is that of: "Zorv-2 drones", "the Lunara spacecraft". */
const CRAFT: ReadonlySet<string> = wordSet(`
  drone uav jet fighter bomber helicopter gunship missile rocket spacecraft probe rover tank rifle howitzer launcher aircraft
  airliner airplane plane warplane submarine frigate destroyer torpedo gun pistol grenade mortar
`)

/** Good enough for these nouns. */
const singular = (noun: string) => noun.replace(/s$/, '')

/** "drones", "spacecraft" */
export const isCraftNoun = (noun: string) => CRAFT.has(noun) || CRAFT.has(singular(noun))

/** What is never called by whose it is: "the Lunara probe", where "the Moss jet" may be Ann Moss's. */
const CALLED =
  /^[Tt]he (\p{Lu}\p{L}+) (?:space)?(?:craft|probe|rover|missile|rocket|drone|submarine|frigate|destroyer|satellite)$/u

/** What the craft of a text are called, folded. */
export function craftNames(mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { exact } of mentions) {
    const [, name] = CALLED.exec(exact) ?? []
    if (name !== undefined && genderOfGivenName(name.toLowerCase()) === undefined)
      names.add(foldWords(name).join(' '))
  }
  return names
}
