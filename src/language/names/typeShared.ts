import type { Name, Word } from '../language.ts'
import { bare } from '../lexicon/words.ts'
import { typeByContext } from './typeByContext.ts'
import { textOf } from './wordShape.ts'

type Bearer = 'person' | 'organization'

/**
 * What a lone word is that both a person of the document has for a surname and a body begins with: "Halton" where Halton
 * Marine and Ann Halton are named. Who is named in full only after it stood alone does not have it alone.
 */
export class SharedNames {
  readonly #usual = new Map<string, Bearer>()

  constructor(sentences: readonly (readonly Word[])[], found: readonly (readonly Name[])[]) {
    const surnames = new Map<string, number>()
    const bodies = new Map<string, number>()
    const alone = new Map<string, number>()
    const note = (map: Map<string, number>, word: string, at: number) => {
      if (!map.has(word)) map.set(word, at)
    }
    let at = 0
    for (const [i, names] of found.entries())
      for (const { first, last, type } of names) {
        at++
        const [start, end] = [sentences[i]?.[first]?.text ?? '', sentences[i]?.[last]?.text ?? '']
        if (first === last) {
          note(alone, start, at)
          // "Ford" is a company's name by itself.
          if (type === 'organization') note(bodies, start, at)
        }
        if (first === last) continue
        if (type === 'person') note(surnames, end, at)
        else if (type === 'organization') note(bodies, start, at)
      }
    for (const [word, person] of surnames) {
      const body = bodies.get(word)
      const lone = alone.get(word)
      if (body === undefined || lone === undefined) continue
      this.#usual.set(word, body <= lone && lone < person ? 'organization' : 'person')
    }
  }

  /** The type of one mention, by what stands around it, else by what the word usually is; undefined where nobody shares it. */
  typeOf(words: readonly Word[], name: Name): Bearer | undefined {
    const usual = name.first === name.last ? this.#usual.get(textOf(words, name)) : undefined
    if (usual === undefined) return undefined
    if (FORMS_OF_ADDRESS.test(bare(words[name.first - 1]?.text ?? ''))) return 'person'
    const weight = { person: 0, organization: 0 }
    for (const hint of typeByContext(words, name, new Map()))
      if (hint.type === 'person' || hint.type === 'organization') weight[hint.type] += hint.weight
    if (weight.person === weight.organization) return usual
    return weight.person > weight.organization ? 'person' : 'organization'
  }
}

const FORMS_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame)$/
