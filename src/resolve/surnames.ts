import { genderOfNoun } from '../language/lexicon/genderedNouns.ts'
import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'

/** Last words of the full names of persons, folded, that are no first words: "Aune" of "Magnus Aune". */
export function surnamesOf(mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const [first, last] = [new Set<string>(), new Set<string>()]
  for (const { kind, type, core } of mentions) {
    const words = kind === 'name' && type === 'person' ? foldWords(core.exact) : []
    if (words.length < 2) continue
    first.add(words[0] ?? '')
    last.add(words.at(-1) ?? '')
  }
  for (const word of first) last.delete(word)
  return last
}

/** A person by the surname alone: what it tells as a given name of others says nothing, "Mr" before it does. */
export function bySurname(mention: ExtractedMention, surnames: ReadonlySet<string>): ExtractedMention {
  const { kind, type, core, exact, start } = mention
  const words = kind === 'name' && type === 'person' ? foldWords(core.exact) : []
  if (words.length !== 1 || !surnames.has(words[0] ?? '')) return mention
  const title = foldWords(exact.slice(0, Math.max(0, core.start - start))).at(-1)
  const told = title === undefined ? undefined : genderOfNoun(title)
  const { gender: _, ...rest } = mention
  return { ...rest, ...(told && { gender: told }) }
}
