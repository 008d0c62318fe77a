import { geographicName } from '../language/lexicon/countries.ts'
import type { Extraction } from '../model/statement.ts'

/** Relations that a town has as a town. */
const LOCAL = new Set('located-in near part-of capital-of contain live-in born-in die-in divide'.split(' '))
/** Words before a town where people and things are, go to or come from. */
const PLACING =
  /(?:^|\W)(?:in|at|near|to|from|into|around|outside|inside|through|via|towards?|across|leave|left|leaving|reach|reached|reaching|visit|visited|visiting)\s+(?:the\s+)?$/iu
/** Words before a party to something. */
const PARTY = /(?:^|\W)(?:between|with|against|by|as for|for|between\s+\S+(?:\s+\S+)?\s+and)\s+$/iu
/** Capitals that stand for a union of states rather than for their own. */
const SHARED = new Set(['Brussels'])
/** How far before a mention its preposition can begin. */
const REACH = 48

/**
 * Capitals that stand for their state: "negotiations between Moscow and Pyongyang", "Moscow denied". One that is
 * lived in, gone to or described as a town is the town. A mention that tells neither follows the majority
 * of the others in its document; a town where there is none.
 * @returns the state's code (ISO 3166-1 alpha-3) by the mention's index.
 */
export function capitalsAsStates(
  text: string,
  { mentions, statements, links }: Extraction,
): Map<number, string> {
  const acts = new Set<number>()
  const isTown = new Set<number>(links.flatMap((link) => link.mentions))
  for (const { subject, objects } of statements)
    for (const { type, mention } of objects) {
      const ends = [subject.mention, mention].filter((end) => end !== undefined)
      if (LOCAL.has(type)) for (const end of ends) isTown.add(end)
      else if (subject.mention !== undefined) acts.add(subject.mention)
    }

  const known: { index: number; code: string; stands: boolean | undefined }[] = []
  const majority = new Map<string, number>()
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'name' || mention.type === 'person' || mention.country !== undefined) continue
    const place = geographicName(mention.core.exact)
    if (place?.kind !== 'capital' || place.code === undefined || SHARED.has(mention.core.exact)) continue
    const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
    const stands =
      isTown.has(index) || PLACING.test(before)
        ? false
        : acts.has(index) || PARTY.test(before)
          ? true
          : undefined
    known.push({ index, code: place.code, stands })
    if (stands !== undefined) majority.set(place.code, (majority.get(place.code) ?? 0) + (stands ? 1 : -1))
  }
  return new Map(
    known
      .filter(({ code, stands }) => stands ?? (majority.get(code) ?? 0) > 0)
      .map(({ index, code }) => [index, code]),
  )
}
