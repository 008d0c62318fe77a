import { geographicName } from '../language/lexicon/countries.ts'
import { findBiographee } from './biographee.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { joinBracketed } from './joinAcronyms.ts'
import { joinMisspelt } from './joinMisspelt.ts'
import { joinPersons } from './joinPersons.ts'
import { joinShortForms } from './joinShortForms.ts'
import { joinSpellings } from './joinSpellings.ts'

/**
 * Joins the names of one document: states by their code, equal spellings, then short forms and
 * acronyms to full names. One name keeps one bearer throughout a document (Gale et al. 1992).
 */
export function joinNames(text: string, items: readonly Item[], clusters: Clusters): void {
  const names = items.filter(({ mention }) => mention.kind === 'name')
  keepCitiesApart(names, clusters)
  joinStates(names, clusters)
  const spellings = joinSpellings(names, clusters)
  const biographee = findBiographee(text, items, ({ mention }) => mention.type)
  joinPersons(text, spellings, clusters, biographee)
  joinBracketed(names, clusters)
  // What the first round joined, and what is spelt in two ways, is one bearer of a short form in the second.
  joinShortForms(text, spellings, clusters)
  joinMisspelt(spellings, clusters)
  joinShortForms(text, spellings, clusters)
}

function joinStates(names: readonly Item[], clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const { index, mention, words } of names) {
    const known = geographicName(words.join(' '))
    // States that are no more have no code: their names and demonyms are joined by the list alone.
    // So are continents and their adjectives.
    const state = mention.country ?? (known?.code === undefined ? known?.state : undefined)
    if (state === undefined) continue
    const antecedent = first.get(state)
    if (antecedent === undefined) first.set(state, index)
    else clusters.join(index, antecedent, 'same state')
  }
  joinHalves(names, clusters)
}

/** "Zelgor City, Zelgor": the city of a land or region is not that. */
function keepCitiesApart(names: readonly Item[], clusters: Clusters): void {
  for (const [i, { mention, words, index }] of names.entries()) {
    const next = names[i + 1]
    if (words.at(-1) !== 'city' || !next || next.mention.start - mention.end !== 2) continue
    if (next.words.join(' ') === words.slice(0, -1).join(' ')) clusters.keepApart(index, next.index)
  }
}

/** "Korea" where one of the two alone is named: "South Korea". */
function joinHalves(names: readonly Item[], clusters: Clusters): void {
  const halves = new Map<string, Item | undefined>()
  for (const item of names) {
    const [part = '', name, more] = item.words
    if (name === undefined || more !== undefined || item.mention.country === undefined) continue
    if (!/^(?:north|south|east|west)$/.test(part)) continue
    const known = halves.get(name)
    const isOther = known && clusters.find(known.index) !== clusters.find(item.index)
    if (!halves.has(name) || isOther) halves.set(name, isOther ? undefined : item)
  }
  for (const { index, words, mention } of names) {
    const half = words.length === 1 ? halves.get(words[0] ?? '') : undefined
    if (half && mention.country === undefined)
      clusters.join(Math.max(index, half.index), Math.min(index, half.index), 'short form of the name')
  }
}
