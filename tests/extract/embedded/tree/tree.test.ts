import { expect, test } from 'vitest'
import { createTree, dependents } from '../../../../src/extract/embedded/tree/tree.ts'
import type { Word } from '../../../../src/language/language.ts'

const sentence = (...rows: [string, number, string][]): Word[] =>
  rows.map(([text, head, deprel], i) => ({
    start: i * 10,
    end: i * 10 + text.length,
    text,
    lemma: text,
    upos: 'X',
    xpos: 'X',
    feats: '_',
    head,
    deprel,
  }))

const tree = createTree(
  sentence(
    ['Shells', 2, 'nsubj:pass'],
    ['were', 2, 'aux:pass'],
    ['sold', -1, 'root'],
    ['by', 4, 'case'],
    ['Kim', 2, 'obl:agent'],
    ['today', 2, 'obl:tmod'],
  ),
)

test('a tree knows its root and the stretch of each subtree', () => {
  expect(tree.root).toBe(2)
  expect([tree.first[4], tree.last[4]]).toEqual([3, 4])
  expect([tree.first[2], tree.last[2]]).toEqual([0, 5])
})

test('dependents are asked for by relation, with or without its subtype', () => {
  expect(dependents(tree, 2, 'obl')).toEqual([4, 5])
  expect(dependents(tree, 2, 'obl:agent')).toEqual([4])
  expect(dependents(tree, 2, 'nsubj', 'aux')).toEqual([0, 1])
})

test('no words, no tree', () => {
  expect(createTree([])).toMatchObject({ root: -1, children: [] })
})
