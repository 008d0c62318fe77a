import { describe, expect, it } from 'vitest'
import { buildDossier, type Progress } from '../../src/build/buildDossier.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { createDocument, type SourceDocument } from '../../src/model/document.ts'
import { checkDossier, InvalidDossier } from '../../src/model/readDossier.ts'
import { Draft } from '../support/draft.ts'

const meeting = new Draft('[Ann Lee](person) met [Bob Ray](person).', 'First').states(0, 'met', 1, 'meet')
const parting = new Draft('[Ann Lee](person) left.', 'Second')
const first = meeting.document
const second = parting.document

/** Knows the two drafts above, and notes what it was asked to read. */
function reader(read: string[] = []): Extractor {
  return {
    name: 'test/1',
    extract: async (source, options) => {
      read.push(source.title)
      options?.onProgress?.(0.5)
      return source.id === first.id ? meeting.extraction : parting.extraction
    },
  }
}

const build = (
  sources: SourceDocument[],
  more: { onProgress?: (p: Progress) => void; signal?: AbortSignal } = {},
) => buildDossier(sources, { extractor: reader(), version: '1.2.3', ...more })

describe('building a dossier', () => {
  it('gives one graph for all documents, placed on the map, with who made it', async () => {
    const dossier = await build([first, second])
    expect(dossier.attributes).toMatchObject({
      title: 'First',
      generator: { name: 'dossier', version: '1.2.3', extractor: 'test/1' },
    })
    expect(dossier.nodes.map(({ attributes }) => [attributes.label, attributes.mentions.length])).toEqual([
      ['Ann Lee', 2],
      ['Bob Ray', 1],
    ])
    expect(dossier.edges.map(({ source, attributes, target }) => [source, attributes.label, target])).toEqual(
      [['ann-lee', 'met', 'bob-ray']],
    )
    for (const { attributes } of dossier.nodes)
      expect([attributes.x, attributes.y].every(Number.isFinite)).toBe(true)
    expect(checkDossier(structuredClone(dossier))).toEqual(dossier)
  })

  it('is the same each time', async () => {
    expect(JSON.stringify(await build([first, second]))).toBe(JSON.stringify(await build([first, second])))
  })

  it('reads a text that is given twice only once', async () => {
    const read: string[] = []
    await buildDossier([first, createDocument(first.text, { title: 'Copy', source: 'test' })], {
      extractor: reader(read),
      version: '1',
    })
    expect(read).toEqual(['Copy'])
  })

  it('needs a document', async () => {
    await expect(build([])).rejects.toThrow('at least one document')
  })

  it('says how far it is, never going back, and ends at the whole', async () => {
    const heard: Progress[] = []
    await build([first, second], { onProgress: (progress) => heard.push(progress) })
    const fractions = heard.map(({ fraction }) => fraction)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
    expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(['extract', 'resolve', 'arrange'])
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const stopped = build([first, second], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('refuses to give what an extractor made up', async () => {
    const inventing: Extractor = {
      name: 'inventing/1',
      extract: async () => {
        const extraction = structuredClone(meeting.extraction)
        const [statement] = extraction.statements
        if (statement) statement.predicate = { ...statement.predicate, exact: 'married' }
        return extraction
      },
    }
    await expect(buildDossier([first], { extractor: inventing, version: '1' })).rejects.toThrow(
      InvalidDossier,
    )
  })
})
