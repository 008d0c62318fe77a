import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'

/** Endings of the second word of a Latin name, which few English words have. */
const EPITHET =
  /^\p{Ll}{2,}(?:[^q]uae|[^u]ae|ii|ensis|ense|oides|icus|icum|[ai]ceus|aceum|acea|ianus|ianum|anum|atum|osus|osum|iformis|ifera|ifolia|florum|inum|erectus|sapiens|coli)$/u
/** What they end in besides, where nothing but the two stands in a bracket behind what it is in English. */
const LATIN = /^\p{Ll}{3,}(?:us|um|is|a|e|ax|ex|ens|ans|or|i)$/u
/** English nouns that end so. */
const ENGLISH =
  /^(?:algae|larvae|antennae|nebulae|formulae|vertebrae|alumnae|pupae|sense|expense|license|defense|offense|suspense|nonsense|incense|response|tense|dense|datum|ultimatum|erratum|stratum|platinum)$/

/** "Dendrobium pargeterae": a genus with its capital and what tells the species; no body, no place. */
export function speciesAt(words: readonly Word[], i: number): Name | undefined {
  const [genus, epithet] = [words[i], words[i + 1]]
  if (!genus || !epithet || !/^\p{Lu}(?:\p{Ll}{3,}|\.)$/u.test(genus.text)) return undefined
  // "Sea otters (Enhydra lutris)"
  const isAlone = words[i - 1]?.text === '(' && words[i + 2]?.text === ')' && LATIN.test(epithet.text)
  if (!(EPITHET.test(epithet.text) || isAlone) || ENGLISH.test(epithet.text) || geographicName(genus.text))
    return undefined
  return { first: i, last: i + 1, type: 'concept' }
}
