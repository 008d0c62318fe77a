import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGold, scoreSegmentation } from '../evaluation/segmentation.ts'
import { sentencesOf, tokensOf } from './see.ts'

describe('the scorer', () => {
  const conllu = [
    "# newdoc id = a\n# text = I can't.\n1\tI\tI\t_\t_\t_\t_\t_\t_\t_\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tca\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_",
    '# newpar\n# text = Go etc.\n1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tetc\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_',
  ].join('\n\n')

  it('rebuilds the raw text with its paragraphs', () => {
    const { text, sentences, tokens } = readGold(conllu)
    expect(text.trimEnd()).toBe("I can't.\n\nGo etc.")
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["I can't.", 'Go etc.'])
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'I',
      'ca',
      "n't",
      '.',
      'Go',
      'etc',
      '.',
    ])
  })

  it('counts ranges that are equal', () => {
    const { sentences, tokens } = scoreSegmentation(conllu)
    expect(sentences.f1).toBe(1)
    expect(tokens).toEqual({ precision: 5 / 6, recall: 5 / 7, f1: 10 / 13 })
  })
})

const DATA = '../shared/data/treebanks'
describe.skipIf(!existsSync(DATA))('measured from raw text, with paragraphs given (CoNLL 2018)', () => {
  it.each([
    ['gum-dev', 0.95, 0.993],
    ['ewt-dev', 0.85, 0.99],
  ])('%s: sentences ≥ %f, tokens ≥ %f', (name, leastSentences, leastTokens) => {
    const { sentences, tokens } = scoreSegmentation(readFileSync(`${DATA}/${name}.conllu`, 'utf8'))
    console.log(
      `${name}: sentence F1 ${(100 * sentences.f1).toFixed(2)}, token F1 ${(100 * tokens.f1).toFixed(2)}`,
    )
    expect(sentences.f1).toBeGreaterThanOrEqual(leastSentences)
    expect(tokens.f1).toBeGreaterThanOrEqual(leastTokens)
  })
})

const ARTICLE = '../shared/evaluation/dev/eastern-economic-forum.txt'
describe.skipIf(!existsSync(ARTICLE))('the shipped article', () => {
  const read = () => readFileSync(ARTICLE, 'utf8')

  it('has every sentence whole, over broken lines and glued headings', () => {
    const sentences = sentencesOf(read())
    expect(sentences).toHaveLength(28)
    expect(sentences.filter((sentence) => !/[.!?][”)]*$/.test(sentence))).toEqual([
      'Mutual interest between Russia and North Korea',
      'To be clear,',
    ])
    expect(sentences.filter((sentence) => !/^[A-Z“]/.test(sentence))).toEqual([])
  })

  it('has no token across a seam', () => expect(tokensOf(read())).not.toMatch(/KoreaWhen|Meanwhile”|\.Mean/))
})
