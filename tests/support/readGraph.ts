import { createDocument } from '../../src/model/document.ts'
import type { Mention } from '../../src/model/entity.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { createReader } from './says.ts'

type Graph = ReturnType<typeof resolve>

/** Reads a text with the shipped model, up to the graph that it becomes. */
export function createGraphReader() {
  const extract = createReader()
  return async (text: string): Promise<Graph> => {
    const document = createDocument(text, { title: 'text', source: 'test' })
    return resolve([document], [await extract(text)])
  }
}

/** Each node as `label (type): mention, mention`. */
export const nodesOf = ({ entities }: Graph): string[] =>
  entities.map(
    ({ attributes: { label, type, mentions } }) =>
      `${label} (${type}): ${mentions.map(({ exact }) => exact).join(', ')}`,
  )

/** Each line as `source — label [type] → target`. */
export function linesOf({ entities, relations }: Graph): string[] {
  const labels = new Map(entities.map(({ key, attributes }) => [key, attributes.label]))
  return relations.map(
    ({ source, target, attributes: { label, type } }) =>
      `${labels.get(source)} — ${label} [${type}] → ${labels.get(target)}`,
  )
}

/** The mentions, of those that count, of the node that has one by a phrase. */
export const mentionsWith = (
  { entities }: Graph,
  phrase: string,
  counts: (mention: Mention) => boolean = () => true,
): readonly string[] =>
  entities
    .map(({ attributes: { mentions } }) => mentions.filter(counts).map(({ exact }) => exact))
    .find((mentions) => mentions.includes(phrase)) ?? []
