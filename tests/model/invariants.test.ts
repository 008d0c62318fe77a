import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/model/document.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { checkInvariants } from '../../src/model/invariants.ts'
import { checkDossier, InvalidDossier, readDossier } from '../../src/model/readDossier.ts'
import { spanOf } from '../../src/model/span.ts'
import { STATUSES, strongest } from '../../src/model/vocabulary.ts'

const document = createDocument('Ann met Bob. “Ann never met Bob,” Eve said.', {
  title: 'Ann',
  source: 'test',
})
const span = (exact: string, from = 0) => {
  const start = document.text.indexOf(exact, from)
  return spanOf(document.id, document.text, { start, end: start + exact.length })
}

/** A sound dossier of one edge with one sentence; each test spoils one thing in a copy. */
function sound(): Dossier {
  const evidence = {
    ...span('Ann met Bob.'),
    subject: span('Ann'),
    predicate: span('met'),
    object: span('Bob'),
    status: 'asserted' as const,
    confidence: 0.9,
    extractor: 'test/rule',
  }
  return structuredClone({
    attributes: {
      format: 'dossier',
      version: 1,
      title: 'Ann',
      documents: [document],
      generator: { name: 'dossier', version: '0', extractor: 'test' },
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [
      {
        key: 'ann',
        attributes: {
          label: 'Ann',
          type: 'person',
          aliases: [],
          mentions: [{ ...span('Ann'), kind: 'name' }],
        },
      },
      {
        key: 'bob',
        attributes: {
          label: 'Bob',
          type: 'person',
          aliases: [],
          mentions: [{ ...span('Bob'), kind: 'name' }],
        },
      },
    ],
    edges: [
      {
        key: 'ann-meet-bob',
        source: 'ann',
        target: 'bob',
        attributes: {
          label: 'met',
          type: 'meet',
          status: 'asserted',
          disputed: false,
          confidence: 0.9,
          evidence: [evidence],
        },
      },
    ],
  } satisfies Dossier)
}

/** The places that are reported after `spoil` has changed a sound dossier. */
function placesAfter(spoil: (dossier: Dossier) => void): string[] {
  const dossier = sound()
  spoil(dossier)
  return checkInvariants(dossier).map(({ path }) => path)
}
const edge = (dossier: Dossier) => {
  const [first] = dossier.edges
  if (!first) throw new Error('no edge')
  return first
}
const evidenceOf = (dossier: Dossier) => {
  const [first] = edge(dossier).attributes.evidence
  if (!first) throw new Error('no evidence')
  return first
}

describe('a dossier is sound when', () => {
  it('nothing was spoilt', () => {
    expect(checkInvariants(sound())).toEqual([])
    expect(readDossier(JSON.stringify(sound()))).toEqual(sound())
  })

  it('its texts have not been altered', () => {
    const altered = placesAfter((dossier) => {
      const [first] = dossier.attributes.documents
      if (first) first.text = first.text.replace('Bob', 'Rob')
    })
    expect(altered).toContain('attributes.documents[0].id')
    expect(altered).toContain('edges[0].attributes.evidence[0].object')
  })

  it('each span has the text that it claims', () => {
    expect(
      placesAfter((dossier) => {
        evidenceOf(dossier).exact = 'Ann met Rob.'
      }),
    ).toEqual(['edges[0].attributes.evidence[0]'])
    expect(
      placesAfter((dossier) => {
        Object.assign(evidenceOf(dossier).object, { end: 5_000 })
      }),
    ).toContain('edges[0].attributes.evidence[0].object')
  })

  it('each sentence holds its own parts', () => {
    const elsewhere = span('Ann', 5)
    expect(
      placesAfter((dossier) => {
        evidenceOf(dossier).subject = elsewhere
      }),
    ).toEqual(['edges[0].attributes.evidence[0].subject'])
  })

  it('each edge has its ends and at least one sentence', () => {
    expect(
      placesAfter((dossier) => {
        edge(dossier).target = 'rob'
      }),
    ).toEqual(['edges[0].target'])
    expect(
      placesAfter((dossier) => {
        edge(dossier).attributes.evidence = []
      }),
    ).toEqual(['edges[0].attributes.evidence'])
  })

  it('its merges name mentions of the node and join none twice', () => {
    const merged = (merges: { mention: number; antecedent: number; reason: string }[]) =>
      placesAfter((dossier) => {
        const [first] = dossier.nodes
        first?.attributes.mentions.push({ ...span('Ann', 5), kind: 'name' })
        Object.assign(first?.attributes ?? {}, { merges })
      })
    const same = { mention: 1, antecedent: 0, reason: 'same name' }
    expect(merged([same])).toEqual([])
    expect(merged([{ ...same, mention: 2 }])).toEqual(['nodes[0].attributes.merges[0].mention'])
    expect(merged([same, { ...same, mention: 0, antecedent: 1 }])).toEqual(['nodes[0].attributes.merges[1]'])
    expect(merged([{ ...same, mention: 0 }])).toEqual(['nodes[0].attributes.merges[0]'])
  })

  it('no key is used twice', () => {
    expect(
      placesAfter((dossier) => {
        dossier.nodes.push(...sound().nodes)
      }),
    ).toEqual(['nodes[2].key', 'nodes[3].key'])
  })

  it('status and dispute follow from the evidence', () => {
    expect(
      placesAfter((dossier) => {
        edge(dossier).attributes.status = 'planned'
      }),
    ).toEqual(['edges[0].attributes.status'])
    expect(
      placesAfter((dossier) => {
        edge(dossier).attributes.evidence.push({ ...evidenceOf(dossier), status: 'negated' })
      }),
    ).toEqual(['edges[0].attributes.disputed'])
  })

  it('who says so is a node of the graph, where it names one', () => {
    expect(
      placesAfter((dossier) => {
        evidenceOf(dossier).attributedTo = { ...span('Eve'), entity: 'eve' }
      }),
    ).toEqual(['edges[0].attributes.evidence[0].attributedTo.entity'])
  })
})

describe('a file that is no dossier is refused', () => {
  const refusal = (json: string) => {
    try {
      readDossier(json)
    } catch (error) {
      if (error instanceof InvalidDossier) return error
      throw error
    }
    throw new Error('was accepted')
  }

  it('when it is not JSON, JSON of another kind, or made by a newer Dossier', () => {
    expect(refusal('{').message).toContain('not JSON')
    expect(refusal('[]').message).toContain('no file made by Dossier')
    expect(refusal('{"nodes":[],"edges":[]}').message).toContain('no file made by Dossier')
    expect(refusal('{"attributes":{"format":"dossier","version":2}}').message).toContain('Update Dossier')
  })

  it('with the place of each problem', () => {
    const dossier = sound()
    Object.assign(edge(dossier).attributes, { status: 'rumoured', confidence: 2 })
    expect(refusal(JSON.stringify(dossier)).problems.map(({ path }) => path)).toEqual([
      'edges[0].attributes.status',
      'edges[0].attributes.confidence',
    ])
  })

  it('whatever JSON it is given, with InvalidDossier and nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => checkDossier(value)).toThrow(InvalidDossier)
      }),
    )
  })

  it('but a byte order mark before it does no harm, and unknown attributes are kept', () => {
    const dossier = sound()
    Object.assign(edge(dossier).attributes, { note: 'checked by hand' })
    expect(readDossier(`\uFEFF${JSON.stringify(dossier)}`)).toEqual(dossier)
  })
})

describe('a span', () => {
  it('is the text at its offsets, for any text and place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const made = spanOf(document.id, text, { start, end })
        expect(made.exact).toBe(text.slice(made.start, made.end))
      }),
    )
  })

  it('is never empty and never leaves the text', () => {
    for (const range of [
      { start: 0, end: 0 },
      { start: -1, end: 2 },
      { start: 0, end: document.text.length + 1 },
    ])
      expect(() => spanOf(document.id, document.text, range)).toThrow(RangeError)
  })
})

describe('the strongest status', () => {
  it('is the one nearest to assertion', () => {
    expect(strongest(['negated', 'possible', 'planned'])).toBe('planned')
    for (const status of STATUSES) expect(strongest([status, 'negated'])).toBe(status)
    expect(() => strongest([])).toThrow(RangeError)
  })
})
