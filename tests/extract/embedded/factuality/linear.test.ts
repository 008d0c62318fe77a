import { expect, test } from 'vitest'
import { factualityOf } from '../../../../src/extract/embedded/factuality/factualityOf.ts'
import { quotationsOf } from '../../../../src/extract/embedded/factuality/quotations.ts'
import { whenOf } from '../../../../src/extract/embedded/factuality/times/whenOf.ts'
import { createTree } from '../../../../src/extract/embedded/tree/tree.ts'
import type { Word } from '../../../../src/language/language.ts'
import { createDocument } from '../../../../src/model/document.ts'

/** A tree of one shape over words that all have something to say: verbs that report, deny, plan, and times. */
function sentence(count: number, shape: (i: number) => [head: number, deprel: string]): Word[] {
  const verbs = ['say', 'deny', 'plan', 'fail', '2019', '"']
  return Array.from({ length: count }, (_, i) => {
    const text = verbs[i % verbs.length] ?? ''
    const [head, deprel] = shape(i)
    const upos = i % 6 === 4 ? 'NUM' : i % 6 === 5 ? 'PUNCT' : 'VERB'
    return {
      start: i * 6,
      end: i * 6 + text.length,
      text,
      lemma: text,
      upos,
      xpos: 'VBD',
      feats: '_',
      head,
      deprel,
    }
  })
}

const SHAPES: Record<string, (i: number) => [number, string]> = {
  'a chain of complements': (i) => [i - 1, i === 0 ? 'root' : 'ccomp'],
  'a chain of coordinations': (i) => [i - 1, i === 0 ? 'root' : 'conj'],
  'a star of coordinations': (i) => [i === 0 ? -1 : 0, i === 0 ? 'root' : 'conj'],
  'a star of times and verbs': (i) => [i === 0 ? -1 : 0, i === 0 ? 'root' : i % 6 === 4 ? 'obl' : 'conj'],
  'a chain of nouns': (i) => [i - 1, i === 0 ? 'root' : 'nmod'],
}

test.each(Object.entries(SHAPES))(
  '%s of six thousand words is decided at once, without a stack',
  (_, shape) => {
    const words = sentence(6_000, shape)
    const tree = createTree(words)
    const text = words.map(({ text: word }) => word.padEnd(6)).join('')
    const { id } = createDocument(text, { title: 'text', source: 'test' })
    const from = performance.now()
    const quotation = quotationsOf([tree], text).get(tree)
    for (let i = 0; i < words.length; i++) {
      factualityOf(tree, i, quotation)
      whenOf(tree, i, { document: id, text })
    }
    expect(performance.now() - from).toBeLessThan(10_000)
  },
)
