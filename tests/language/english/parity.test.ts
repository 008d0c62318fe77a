import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEnglish } from '../../../src/language/english/createEnglish.ts'
import { ngramBuckets } from '../../../src/language/english/features/ngrams.ts'
import { caseBits, shapeOf } from '../../../src/language/english/features/shape.ts'

interface Expected {
  readonly buckets: number
  readonly forms: readonly { form: string; shape: string; bits: number[]; ngrams: number[] }[]
  readonly sentences: readonly {
    forms: string[]
    upos: string[]
    xpos: string[]
    feats: string[]
    heads: number[]
    deprel: string[]
    lemmas: string[]
  }[]
}

const file = (name: string) => new URL(name, import.meta.url)
/** Made by src/language/training/parity.py from the weights before they were quantised. */
const expected = JSON.parse(readFileSync(file('parity.json'), 'utf8')) as Expected
const model = readFileSync(file('../../../src/language/model/english.bin'))

describe('the runtime and PyTorch', () => {
  it.each(expected.forms)('see the same of $form', ({ form, shape, bits, ngrams }) => {
    expect(shapeOf(form)).toBe(shape)
    expect(caseBits(form)).toEqual(bits)
    expect(ngramBuckets(form, expected.buckets)).toEqual(ngrams)
  })

  it('say the same of sentences, but for what eight-bit weights turn', () => {
    const english = createEnglish(model)
    const parsed = english.parse(
      expected.sentences.map(({ forms }) => forms.map((form) => ({ form, start: 0, end: form.length }))),
    )
    let answers = 0
    const different: string[] = []
    expected.sentences.forEach((sentence, s) => {
      parsed[s]?.tokens.forEach((token, i) => {
        const pairs = [
          [token.upos, sentence.upos[i]],
          [token.xpos, sentence.xpos[i]],
          [token.feats, sentence.feats[i]],
          [token.lemma, sentence.lemmas[i]],
          [token.head, sentence.heads[i]],
          [token.deprel, sentence.deprel[i]],
        ]
        for (const [built, gold] of pairs) {
          answers++
          if (built !== gold) different.push(`${token.form}: ${built} for ${gold}`)
        }
      })
    })
    expect(answers).toBeGreaterThan(800)
    expect(different.length, different.join('\n')).toBeLessThan(answers / 100)
  })
})
