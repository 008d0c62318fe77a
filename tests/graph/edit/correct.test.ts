import { beforeAll, describe, expect, test } from 'vitest'
import { plan, redo, replay } from '../../../src/graph/edit/correct.ts'
import { describe as inWords } from '../../../src/graph/edit/describe.ts'
import { isSamePair } from '../../../src/graph/edit/openSuggestions.ts'
import { CannotCorrect, refTo, refToEvidence, refToRelation, spanOnly } from '../../../src/graph/edit/refs.ts'
import type { Correction, CorrectionOf } from '../../../src/model/corrections.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import type { Entity } from '../../../src/model/entity.ts'
import type { Evidence, Relation } from '../../../src/model/relation.ts'
import { sampleDossier } from '../../app/fixture.ts'

let dossier: Dossier
beforeAll(async () => {
  dossier = await sampleDossier()
})

const correct = (from: Dossier, ...corrections: Correction[]) =>
  corrections.reduce((now, correction) => redo(now, plan(now, correction)), from)
function entity(label: string, of = dossier): Entity {
  const found = of.nodes.find(({ attributes }) => attributes.label === label)
  if (!found) throw new Error(`no ${label}`)
  return found
}
const ref = (label: string, of = dossier) => refTo(entity(label, of))
function relation(type: string, of = dossier): Relation {
  const found = of.edges.find(({ attributes }) => attributes.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found
}
const relationRef = (type: string, of = dossier) =>
  refToRelation(relation(type, of), new Map(of.nodes.map((node) => [node.key, node])))
function evidence(type: string, of = dossier) {
  const [first] = relation(type, of).attributes.evidence
  if (!first) throw new Error('a relation has evidence')
  return first
}
const ties = ({ nodes, edges }: Dossier) => {
  const label = (key: string) => nodes.find((node) => node.key === key)?.attributes.label
  return edges.map(({ source, target, attributes }) => `${label(source)} ${attributes.type} ${label(target)}`)
}

test('a renamed entity is known by its old name too', () => {
  const { attributes } = entity(
    'C. Babbage',
    correct(dossier, { type: 'rename', entity: ref('Charles Babbage'), label: 'C. Babbage' }),
  )
  expect(attributes.aliases).toEqual(['Charles Babbage', 'Babbage'])
})

test('a merge joins names, mentions and ties, and ties of one kind become one with the evidence of both', () => {
  const twice = correct(dossier, {
    type: 'connect',
    source: ref('Mary Somerville'),
    target: ref('Difference Engine'),
    label: 'built',
    relationType: 'produce',
    evidence: {
      ...evidence('produce'),
      status: 'negated',
      extractor: 'reader',
      object: evidence('produce').predicate,
    },
  })
  const merged = correct(twice, {
    type: 'merge',
    into: ref('Charles Babbage'),
    others: [ref('Mary Somerville')],
  })
  expect(entity('Charles Babbage', merged).attributes).toMatchObject({
    aliases: ['Babbage', 'Mary Somerville'],
    x: 50,
    y: 50,
  })
  expect(entity('Charles Babbage', merged).attributes.mentions.map(({ exact }) => exact)).toEqual([
    'Charles Babbage',
    'Babbage',
    'Mary Somerville',
    'Babbage',
  ])
  const { attributes } = relation('produce', merged)
  expect(merged.edges).toHaveLength(4)
  expect([attributes.evidence.length, attributes.status, attributes.disputed]).toEqual([2, 'reported', true])
  expect(attributes.evidence[0]?.attributedTo?.entity).toBe('charles-babbage')
})

test('meeting is the same from either end: a merge joins both directions', () => {
  const met = evidence('meet')
  const turned = correct(dossier, {
    type: 'connect',
    source: ref('Charles Babbage'),
    target: ref('Ada Lovelace'),
    label: 'met',
    relationType: 'meet',
    evidence: { ...met, subject: met.object, object: met.subject },
  })
  expect(turned.edges).toHaveLength(4)
  expect(relation('meet', turned).attributes.evidence).toHaveLength(2)
})

describe('a split', () => {
  const halves = (of: Dossier, chosen: number[]) => {
    const { mentions } = entity('Charles Babbage', of).attributes
    return correct(of, {
      type: 'split',
      entity: ref('Charles Babbage', of),
      label: 'Another Babbage',
      mentions: mentions.filter((_, i) => chosen.includes(i)).map(spanOnly),
    })
  }
  test('takes the statements of its mentions along', () => {
    const after = halves(dossier, [1, 2])
    expect(ties(after)).toEqual([
      'Ada Lovelace meet Charles Babbage',
      'Charles Babbage located-in London',
      'Another Babbage visit Turin',
      'Another Babbage produce Difference Engine',
    ])
    expect(entity('Another Babbage', after).attributes.aliases).toEqual(['Babbage'])
    expect(entity('Charles Babbage', after).attributes.aliases).toEqual([])
  })
  test('undoes a wrong merge: the ties are what they were', () => {
    const merged = correct(dossier, {
      type: 'merge',
      into: ref('Ada Lovelace'),
      others: [ref('Charles Babbage')],
    })
    const { mentions } = entity('Ada Lovelace', merged).attributes
    const again = correct(merged, {
      type: 'split',
      entity: ref('Ada Lovelace', merged),
      label: 'Charles Babbage',
      mentions: mentions.filter(({ exact }) => exact.includes('Babbage')).map(spanOnly),
    })
    expect(ties(again)).toEqual(ties(dossier))
  })
  test('of none or all of the mentions is refused', () => {
    expect(() => halves(dossier, [0, 1, 2])).toThrow(CannotCorrect)
    expect(() =>
      plan(dossier, {
        type: 'split',
        entity: ref('Turin'),
        label: 'X',
        mentions: entity('London').attributes.mentions.map(spanOnly),
      }),
    ).toThrow(/none of the chosen/)
  })
})

test('who is deleted goes with their ties; where they are who says so, their words stay', () => {
  const after = correct(dossier, { type: 'delete', entity: ref('Mary Somerville') })
  const { attributedTo } = relation('produce', after).attributes.evidence[0] ?? {}
  expect([attributedTo?.exact, attributedTo?.entity]).toEqual(['Mary Somerville', undefined])
  expect(correct(dossier, { type: 'delete', entity: ref('Charles Babbage') }).edges).toEqual([])
})

test('turned round, who acted is acted on, also in the sentences; twice is as before', () => {
  const turn = (of: Dossier) => correct(of, { type: 'turn', relation: relationRef('produce', of) })
  const turned = turn(dossier)
  expect(ties(turned)).toContain('Difference Engine produce Charles Babbage')
  const parts = ({ subject, object }: Evidence) => [subject.exact, object.exact]
  expect(parts(evidence('produce', turned))).toEqual(['Difference Engine', 'Babbage'])
  expect(turn(turned).edges).toEqual(dossier.edges)
})

test('turned round onto one that goes that way already, both are one with the sentences of both', () => {
  const { object, subject, ...rest } = evidence('produce')
  const both = correct(dossier, {
    type: 'connect',
    source: ref('Difference Engine'),
    target: ref('Charles Babbage'),
    label: 'built',
    relationType: 'produce',
    evidence: { ...rest, subject: object, object: rest.predicate },
  })
  const after = correct(both, { type: 'turn', relation: relationRef('produce', both) })
  expect(ties(after).filter((tie) => tie.includes('produce'))).toEqual([
    'Difference Engine produce Charles Babbage',
  ])
  expect(relation('produce', after).attributes.evidence).toHaveLength(2)
  expect(subject.exact).toBe('Babbage')
})

test('who says so is changed for one sentence, by the words of the text and their entity', () => {
  const say = (changes: Pick<CorrectionOf<'attribute'>, 'attributedTo' | 'speaker'>, of = dossier) =>
    evidence(
      'produce',
      correct(of, {
        type: 'attribute',
        relation: relationRef('produce', of),
        evidence: refToEvidence(evidence('produce', of)),
        ...changes,
      }),
    ).attributedTo
  expect(say({})).toBeUndefined()
  const [words] = entity('Ada Lovelace').attributes.mentions
  if (!words) throw new Error('she is mentioned')
  const attributedTo = spanOnly(words)
  expect(say({ attributedTo })).toEqual(attributedTo)
  expect(say({ attributedTo, speaker: ref('Ada Lovelace') })).toEqual({
    ...attributedTo,
    entity: 'ada-lovelace',
  })
  const without = correct(dossier, { type: 'delete', entity: ref('Ada Lovelace') })
  expect(say({ attributedTo, speaker: ref('Ada Lovelace') }, without)).toEqual(attributedTo)
  expect(() => say({ attributedTo: { ...attributedTo, exact: 'Nobody' } })).toThrow(/is not at/)
})

test('several are retyped, hidden or deleted in one step', () => {
  const entities = [ref('Turin'), ref('London')]
  const together = (change: CorrectionOf<'together'>['change']) =>
    correct(dossier, { type: 'together', entities, change })
  const of = (after: Dossier) =>
    ['Turin', 'London'].map((name) => [
      entity(name, after).attributes.type,
      entity(name, after).attributes.hidden,
    ])
  expect(of(together({ type: 'retype', to: 'event' }))).toEqual([
    ['event', undefined],
    ['event', undefined],
  ])
  expect(of(together({ type: 'hide', hidden: true }))).toEqual([
    ['place', true],
    ['place', true],
  ])
  const after = together({ type: 'delete' })
  expect(ties(after)).toEqual([
    'Ada Lovelace meet Charles Babbage',
    'Charles Babbage produce Difference Engine',
  ])
  expect(after.attributes.corrections).toHaveLength(1)
})

test('the status of a relation follows that of its sentences', () => {
  const of = relationRef('produce')
  const after = correct(dossier, {
    type: 'status',
    relation: of,
    evidence: refToEvidence(evidence('produce')),
    status: 'negated',
  })
  expect(relation('produce', after).attributes).toMatchObject({ status: 'negated', disputed: false })
})

test('the last sentence takes its relation along', () => {
  const sentence = refToEvidence(evidence('visit'))
  const after = correct(dossier, {
    type: 'delete-relation',
    relation: relationRef('visit'),
    evidence: sentence,
  })
  expect(ties(after)).not.toContain('Charles Babbage visit Turin')
})

describe('made again after a rebuild', () => {
  const rekeyed = (of: Dossier): Dossier => {
    const key = (old: string) =>
      old === 'charles-babbage' ? 'turin' : old === 'turin' ? 'charles-babbage' : old
    return {
      ...of,
      nodes: of.nodes.map((node) => ({ ...node, key: key(node.key) })),
      edges: of.edges.map((edge) => ({
        ...edge,
        key: `new-${edge.key}`,
        source: key(edge.source),
        target: key(edge.target),
      })),
    }
  }
  test('corrections find their entities by mentions, whatever the keys are now', () => {
    const corrections: Correction[] = [
      { type: 'rename', entity: ref('Charles Babbage'), label: 'C. Babbage' },
      { type: 'note', target: { relation: relationRef('produce') }, text: 'Never finished.' },
      { type: 'delete', entity: ref('Turin') },
    ]
    const { dossier: after, setAside } = replay(rekeyed(dossier), corrections)
    expect(setAside).toEqual([])
    expect(entity('C. Babbage', after).key).toBe('turin')
    expect(relation('produce', after).attributes.note).toBe('Never finished.')
    expect(after.nodes.some(({ attributes }) => attributes.label === 'Turin')).toBe(false)
  })
  test('of several changed together those that are gone are set aside, the others are changed', () => {
    const without = correct(dossier, { type: 'delete', entity: ref('Turin') })
    const { setAside, changes } = replay({ ...without, attributes: dossier.attributes }, [
      { type: 'together', entities: [ref('Turin'), ref('London')], change: { type: 'retype', to: 'event' } },
      { type: 'turn', relation: relationRef('meet') },
    ])
    expect(setAside.map(({ correction }) => inWords(correction))).toEqual(['“Turin”: type event'])
    expect(changes.map(({ correction }) => inWords(correction))).toEqual([
      '“London”: type event',
      'Turned “Ada Lovelace” meet “Charles Babbage” round',
    ])
  })
  test('what fits nothing is set aside with the reason, and the rest is made', () => {
    const without = correct(dossier, { type: 'delete', entity: ref('Turin') })
    const lost: Correction = { type: 'retype', entity: ref('Turin'), to: 'event' }
    const { setAside, changes } = replay({ ...without, attributes: dossier.attributes }, [
      lost,
      { type: 'status', relation: relationRef('visit'), status: 'possible' },
      { type: 'retype', entity: ref('London'), to: 'event' },
    ])
    expect(setAside.map(({ reason }) => reason)).toEqual([
      'no entity is called “Turin” or has its mentions now',
      'no entity is called “Turin” or has its mentions now',
    ])
    expect(changes.map(({ correction }) => inWords(correction))).toEqual(['“London” is of type event'])
  })
})

test('a refusal is about two entities, in either order, by mention or name', () => {
  const pair = (a: string, b: string): CorrectionOf<'distinguish'> => ({
    type: 'distinguish',
    entities: [ref(a), ref(b)],
  })
  expect(isSamePair(pair('Turin', 'London'), pair('London', 'Turin'))).toBe(true)
  expect(isSamePair(pair('Turin', 'London'), pair('London', 'Ada Lovelace'))).toBe(false)
})
