import seedrandom from 'seedrandom'
import { createDocument, type SourceDocument } from '../../src/model/document.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Entity, Mention } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import { spanOf } from '../../src/model/span.ts'
import { ENTITY_TYPES, STATUSES, type Status } from '../../src/model/vocabulary.ts'
import { dossierOf } from './graphs.ts'

/** Sentences of each document. */
const SENTENCES = 50
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'sta',
  'vo',
  'dun',
  'bel',
  'tor',
  'ash',
  'gri',
  'nel',
  'pau',
  'zim',
]
const VERBS = ['met', 'paid', 'accused', 'visited', 'advised', 'owns', 'joined', 'supplied']
/** Every one of so many entities is where a community begins. */
export const COMMUNITY = 60

/**
 * A dossier of about this size, as news makes them: few entities with many ties, most with few, most ties inside
 * communities (preferential attachment, after Barabási & Albert 1999, within and now and then between them). Each
 * relation has a sentence of a document. Same numbers and seed: same dossier.
 */
export function largeDossier(entities: number, relations: number, seed = 'large'): Dossier {
  const random = seedrandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = Array.from({ length: entities }, (_, i) => {
    const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('')
    const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase())
    return `${capital(word())} ${capital(word())} ${i}`
  })

  // Who was drawn often is drawn more often: every draw puts its entity into the urn again.
  const urns = Array.from({ length: Math.ceil(entities / COMMUNITY) }, (_, c) =>
    Array.from({ length: Math.min(COMMUNITY, entities - c * COMMUNITY) }, (_, i) => c * COMMUNITY + i),
  )
  const draws = Array.from({ length: relations }, (_, i) => {
    // The first relations see to it that nobody is left alone.
    const home = Math.floor((i % entities) / COMMUNITY)
    const away = random() < 0.12 ? Math.floor(random() * urns.length) : home
    const source = i < entities ? i : pick(urns[home] ?? [])
    let target = pick(urns[away] ?? [])
    while (target === source) target = Math.floor(random() * entities)
    urns[home]?.push(source)
    urns[away]?.push(target)
    return { source, target, verb: pick(VERBS), status: pickStatus(random()) }
  })

  const documents: SourceDocument[] = []
  const edges: Relation[] = []
  const mentions = new Map<number, Mention[]>()
  for (let first = 0; first < draws.length; first += SENTENCES) {
    const group = draws.slice(first, first + SENTENCES)
    const sentences = group.map(({ source, verb, target }) => `${names[source]} ${verb} ${names[target]}.`)
    const number = documents.length + 1
    const document = createDocument(sentences.join('\n\n'), {
      title: `Report ${number}`,
      source: `report-${number}.txt`,
    })
    documents.push(document)
    let start = 0
    for (const [i, { source, target, verb, status }] of group.entries()) {
      const text = sentences[i] ?? ''
      const span = (from: number, to: number) =>
        spanOf(document.id, document.text, { start: start + from, end: start + to })
      const subject = span(0, names[source]?.length ?? 0)
      const predicate = span(subject.end - start + 1, subject.end - start + 1 + verb.length)
      const object = span(predicate.end - start + 1, text.length - 1)
      for (const [entity, part] of [
        [source, subject],
        [target, object],
      ] as const) {
        const own = mentions.get(entity) ?? []
        mentions.set(entity, own)
        own.push({ ...part, kind: 'name' })
      }
      const statement = { subject, predicate, object, status, confidence: 0.8, extractor: 'test/large' }
      edges.push({
        key: `e${edges.length}`,
        source: `n${source}`,
        target: `n${target}`,
        attributes: {
          label: verb,
          type: verb,
          status,
          disputed: false,
          confidence: 0.8,
          evidence: [{ ...span(0, text.length), ...statement }],
        },
      })
      start += text.length + 2
    }
  }
  const nodes: Entity[] = names.map((label, i) => ({
    key: `n${i}`,
    attributes: {
      label,
      type: ENTITY_TYPES[Math.floor(random() * ENTITY_TYPES.length)] ?? 'person',
      aliases: [],
      mentions: mentions.get(i) ?? [],
    },
  }))
  return dossierOf(documents, nodes, edges)
}

/** Most of what news says is asserted, much of the rest reported. */
function pickStatus(share: number): Status {
  const bounds = [0.7, 0.85, 0.9, 0.96]
  return STATUSES[bounds.findIndex((bound) => share < bound)] ?? 'negated'
}
