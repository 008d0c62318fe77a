import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatsByName } from '../../src/formats/formats.ts'
import { oneLine, TIED } from '../../src/formats/import/asDossier.ts'
import { UnreadableGraph } from '../../src/formats/import/foreign.ts'
import { importGraph } from '../../src/formats/import/importGraph.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { checkDossier } from '../../src/model/readDossier.ts'
import type { Relation } from '../../src/model/relation.ts'
import { sampleDossier } from '../app/fixture.ts'
import { arbitraryDossier } from '../support/arbitraryDossier.ts'
import { told } from '../support/told.ts'

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml')
const open = (...files: [name: string, text: string][]) =>
  importGraph(
    files.map(([name, text]) => ({ name, text })),
    parse,
    '0',
  )
const exported = (format: keyof typeof formatsByName, dossier: Dossier) =>
  formatsByName[format](dossier).map(({ ending, text }): [string, string] => [`x${ending}`, text])

describe.each(['json', 'gexf', 'graphml'] as const)('an export as %s', (format) => {
  test('opened again is the same dossier, with nothing to account for', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        expect(open(...exported(format, dossier))).toEqual({
          dossier,
          account: [],
          isWithoutSentences: false,
        })
      }),
      { numRuns: 60 },
    )
  })
})

/** Labels are one line, and never empty. */
const oneLined = (relation: Relation) => {
  const { label, ...rest } = told(relation)
  return { ...rest, label: oneLine(label) || TIED }
}

describe('an export as csv', () => {
  test('opened again has the same entities and connections, with their sentences', async () => {
    const dossier = await sampleDossier()
    const { dossier: again, isWithoutSentences } = open(...exported('csv', dossier))
    expect(checkDossier(again)).toEqual(again)
    expect(isWithoutSentences).toBe(false)
    const nodes = ({ nodes }: Dossier) =>
      nodes.map(({ key, attributes: { mentions, merges, ...rest } }) => ({ key, ...rest }))
    expect(nodes(again)).toEqual(nodes(dossier))
    expect(again.edges.map(told)).toEqual(dossier.edges.map(told))
  })

  test('of any dossier gives the same names, connections and evidence', () => {
    fc.assert(
      fc.property(
        arbitraryDossier.filter(
          ({ nodes, edges }) =>
            edges.length > 0 &&
            nodes.every(
              ({ attributes }) =>
                attributes.label === attributes.label.replace(/\s+/gu, ' ').trim() && attributes.label !== '',
            ),
        ),
        (dossier) => {
          const { dossier: again } = open(...exported('csv', dossier))
          expect(again.nodes.map(({ key, attributes }) => [key, attributes.label])).toEqual(
            dossier.nodes.map(({ key, attributes }) => [key, attributes.label]),
          )
          expect(again.edges.map(oneLined)).toEqual(dossier.edges.map(oneLined))
          expect(checkDossier(again)).toEqual(again)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a graph that was made elsewhere', () => {
  const gexf = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
    <graph defaultedgetype="undirected"><attributes class="node"><attribute id="0" title="category" type="string"/><attribute id="1" title="age" type="integer"/></attributes>
    <nodes><node id="a" label="Alice"><attvalues><attvalue for="0" value="Person"/><attvalue for="1" value="36"/></attvalues><viz:position x="1" y="2"/><viz:color r="1" g="2" b="3"/></node>
    <node id="b" label="ACME"><attvalues><attvalue for="0" value="ghost"/></attvalues></node></nodes>
    <edges><edge id="e" source="a" target="b" weight="3" label="works for"/><edge source="a" target="c"/></edges></graph></gexf>`

  test('opens as a sound dossier whose connections show the record of the file, as reported by it', () => {
    const { dossier, isWithoutSentences } = open(['friends.gexf', gexf])
    expect(checkDossier(dossier)).toEqual(dossier)
    expect(isWithoutSentences).toBe(true)
    expect(dossier.nodes.map(({ attributes: { label, type, x } }) => [label, type, x])).toEqual([
      ['Alice', 'person', 1],
      ['ACME', 'concept', undefined],
      ['c', 'concept', undefined],
    ])
    const [edge] = dossier.edges
    expect(edge?.attributes).toMatchObject({ label: 'works for', type: 'works-for', status: 'reported' })
    expect(edge?.attributes.evidence[0]).toMatchObject({
      exact: 'Alice works for ACME (weight 3).',
      attributedTo: { exact: 'friends.gexf' },
    })
    expect(dossier.attributes.documents[0]?.text).toContain('came without texts')
    expect(dossier.attributes.documents[0]?.text).toContain('Alice (Person; age 36).')
  })

  test('is accounted for: what was not understood is said', () => {
    expect(open(['friends.gexf', gexf]).account).toEqual([
      'How it looked there was not taken over: colours.',
      '1 end of connections was not in the list of nodes, and was added.',
      'Types that Dossier does not know are shown as concepts: ghost (1). The panel of an entity changes its type.',
      '2 connections have no direction in the file, and are drawn from the first end to the second; “Turn round” changes that.',
    ])
    const timed = gexf
      .replace('weight="3"', 'weight="3" start="2020"')
      .replace('defaultedgetype="undirected"', 'defaultedgetype="directed"')
      .replace('<viz:color r="1" g="2" b="3"/>', '<viz:size value="2"/><parents/>')
    expect(open(['friends.gexf', timed]).account).toEqual([
      'How it looked there was not taken over: sizes.',
      'From when until when nodes and lines were there was not taken over: times here are those of sentences.',
      'Dossier does not know what these are: parents.',
      expect.stringContaining('1 end of connections'),
      expect.stringContaining('ghost'),
    ])
    expect(open(['t.csv', 'source,target,label\na,b\na,,x\n,b,y\n']).account).toEqual([
      '1 row has more or fewer cells than the heading; what is missing is empty.',
      '2 rows without a source or a target were left out.',
    ])
  })

  test('as GraphML, graphology’s JSON or a table of edges opens likewise', () => {
    const graphml =
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="edge" attr.name="relation" attr.type="string"/><graph edgedefault="directed"><node id="x"/><node id="y"><port name="p"/></node><edge source="x" target="y"><data key="d">owns</data></edge><hyperedge/></graph></graphml>'
    const fromGraphml = open(['g.graphml', graphml])
    expect(fromGraphml.account).toEqual([
      '1 port was left out: lines go to the node that has it.',
      '1 hyperedge was left out: a line has two ends here. A node in its place, tied to each end, would be kept.',
    ])
    const drawn = graphml
      .replace('<port name="p"/>', '<data key="d"><shape/></data><locator/>')
      .replace('<hyperedge/>', '<hyperedge/><hyperedge/>')
    expect(open(['g.graphml', drawn]).account).toEqual([
      'How 1 node or line was drawn in another program was not taken over.',
      '1 element “locator” was left out: Dossier does not know what it is.',
      '2 hyperedges were left out: a line has two ends here. A node in their place, tied to each end, would be kept.',
    ])
    const json = {
      nodes: [{ key: 'x' }, { key: 'y', attributes: { tags: ['a'] } }],
      edges: [{ source: 'x', target: 'y', attributes: { relation: 'owns' } }],
    }
    const fromJson = open(['g.json', JSON.stringify(json)])
    expect(fromJson.account).toEqual(['Attributes that are lists or records were left out: tags.'])
    const fromCsv = open(['g.csv', 'From;To;Relation\nx;y;owns\n'])
    for (const { dossier } of [fromGraphml, fromJson, fromCsv])
      expect([checkDossier(dossier).nodes.length, dossier.edges[0]?.attributes.label]).toEqual([2, 'owns'])
  })

  test('with names that look like markup or keys of objects keeps them as they are', () => {
    const { dossier } = open(['g.csv', 'source,target,label\n<script>,__proto__,constructor\n'])
    expect(checkDossier(dossier).nodes.map(({ key }) => key)).toEqual(['<script>', '__proto__'])
  })
})

test.each([
  ['x.json', '{', /is no JSON/],
  ['x.json', '{"a":1}', /is no graph as graphology writes it/],
  ['x.gexf', '<html></html>', /no gexf: its root is “html”/],
  ['x.csv', 'a,b\n1,2\n', /columns source and target/],
])('%s with %s is refused with what is wrong', (name, text, message) => {
  expect(() => open([name, text])).toThrow(UnreadableGraph)
  expect(() => open([name, text])).toThrow(message)
})
