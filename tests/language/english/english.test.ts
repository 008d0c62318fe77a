import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEnglish } from '../../../src/language/english/createEnglish.ts'
import { findCycle } from '../../../src/language/english/decode/tree.ts'
import { splitLong } from '../../../src/language/english/pieces.ts'
import type { ParsedSentence } from '../../../src/language/english/records.ts'
import { viewText } from '../../../src/text/viewText.ts'

const model = readFileSync(new URL('../../../src/language/model/english.bin', import.meta.url))
const english = createEnglish(model)

/** Tokens by single spaces, with their offsets. */
function tokens(text: string) {
  let at = 0
  return text.split(' ').map((form) => {
    const start = at
    at += form.length + 1
    return { form, start, end: start + form.length }
  })
}

function expectTree({ tokens: parsed }: ParsedSentence) {
  const heads = parsed.map((token) => token.head)
  expect(heads.filter((head) => head === 0)).toHaveLength(1)
  expect(findCycle(heads)).toBeUndefined()
  for (const { head, deprel } of parsed) {
    expect(head).toBeGreaterThanOrEqual(0)
    expect(head).toBeLessThanOrEqual(parsed.length)
    expect(deprel === 'root').toBe(head === 0)
  }
}

describe('the English model', () => {
  it('reads a plain sentence', () => {
    const [sentence] = english.parse([tokens('The minister met three reporters in Paris .')])
    expect(sentence?.tokens.map((t) => t.upos)).toEqual('DET NOUN VERB NUM NOUN ADP PROPN PUNCT'.split(' '))
    expect(sentence?.tokens.map((t) => t.lemma)).toEqual(
      'the minister meet three reporter in Paris .'.split(' '),
    )
    expect(sentence?.tokens.map((t) => t.head)).toEqual([2, 3, 0, 5, 3, 7, 3, 3])
    expect(sentence?.tokens.map((t) => t.deprel.split(':')[0])).toEqual(
      'det nsubj root nummod obj case obl punct'.split(' '),
    )
    expect(sentence?.names).toEqual([
      { head: 6, startToken: 6, endToken: 6, coreStart: 6, coreEnd: 6, type: 'place' },
    ])
  })

  it('gives the same bytes for any grouping of sentences, and again', { timeout: 30_000 }, () => {
    const texts = [
      'Officials in Kyiv denied the report .',
      'Who knew ?',
      'The court , which sits in The Hague , ruled that the seizure of the two ships had been unlawful .',
      'Yes',
      'She gave him the book because he asked for it .',
    ].map(tokens)
    const together = JSON.stringify(english.parse(texts))
    const alone = JSON.stringify(texts.flatMap((text) => createEnglish(model).parse([text])))
    const twenty = english.parse(Array.from({ length: 20 }, () => texts).flat()).slice(-5)
    expect(alone).toBe(together)
    expect(JSON.stringify(twenty)).toBe(together)
  })

  it.each([
    [
      'a page of digits',
      `${Array.from({ length: 60 }, (_, i) => `${i * 7919} 3.14 -2 ${i}%`).join(' ')}`.repeat(8),
    ],
    ['capitals', 'POLICE ARREST FOUR MEN AFTER RAID ON WAREHOUSE. NO ONE WAS HURT!'],
    ['no verb', 'Table of contents, index, notes. Part two: the sea, the ships, the men.'],
    ['zalgo', 'h̸̡̪̯ͨ͊̽̅̾e̵̬͙ l̶͚̏l̷o ẇ̷o̶r̸ld. She left.'],
    ['a word of a thousand marks', `Z${'\u0335'.repeat(1000)} met Anna.`],
    ['lone surrogates', '\ud800 met \udc00. Then\ud800 he \udc00left.'],
    ['signs beyond the first plane', '𝕿𝖍𝖊 king 👑 met 👩‍👩‍👧 in 𠮷野家.'],
    ['right to left', 'قال الوزير إن الخطة فشلت. \u202eShe left.\u202c'],
    ['no spaces', 'Москва飞机场東京ありがとう'.repeat(40)],
    ['another language', 'Der Minister traf am Dienstag drei Journalisten in Berlin. Es regnete.'],
    ['signs', '… — ” ” ] [ ( ) ) ) ?!'],
    ['a word of 20,000 letters', 'a'.repeat(20_000)],
    ['controls', 'The\u0000 minister\u0007 left\ufeff at\u200b dawn.'],
    ['one token', 'Yes'],
  ])('reads %s as trees over the text as it is', (_, text) => {
    const sentences = viewText(text).blocks.flatMap((block) => block.sentences)
    const places = sentences.map((s) =>
      s.tokens.map(({ start, end }) => ({ form: text.slice(start, end), start, end })),
    )
    const parsed = english.parse(places)
    expect(sentences.length).toBeGreaterThan(0)
    expect(parsed.map((s) => s.tokens.map(({ form, start, end }) => ({ form, start, end })))).toEqual(places)
    for (const sentence of parsed) {
      expectTree(sentence)
      for (const { head, first, last, coreFirst, coreLast } of sentence.mentions) {
        expect(0 <= first && first <= coreFirst && coreFirst <= head).toBe(true)
        expect(head <= coreLast && coreLast <= last && last < sentence.tokens.length).toBe(true)
      }
    }
  })

  it('reads nothing as nothing', () => {
    expect(english.parse([])).toEqual([])
    expect(english.parse([[]])).toEqual([{ tokens: [], names: [], mentions: [] }])
  })

  it('takes a sentence of 5,000 tokens, as one tree, and time grows with the tokens alone', {
    timeout: 60_000,
  }, () => {
    const long = (length: number) =>
      tokens(Array.from({ length }, (_, i) => (i % 9 === 8 ? ',' : `word${i % 50}`)).join(' '))
    const seconds = (length: number) => {
      const before = process.cpuUsage()
      const [sentence] = english.parse([long(length)])
      const { user } = process.cpuUsage(before)
      expect(sentence?.tokens).toHaveLength(length)
      if (sentence) expectTree(sentence)
      return user
    }
    seconds(1000)
    // Five times the tokens: five times the time where it is linear, 25 times where it is the square.
    expect(seconds(5000) / seconds(1000)).toBeLessThan(12)
  })

  it('cuts no sentence of less than 161 tokens, and longer ones at a sign where there is one', () => {
    const long = tokens(Array.from({ length: 400 }, (_, i) => (i % 50 === 49 ? ';' : 'sea')).join(' '))
    const pieces = splitLong(long)
    expect(pieces.flat()).toEqual(long)
    expect(pieces.map((piece) => piece.length)).toEqual([150, 150, 100])
    expect(splitLong(long.slice(0, 160))).toHaveLength(1)
    expect(splitLong(tokens(Array(400).fill('sea').join(' '))).map((piece) => piece.length)).toEqual([
      160, 160, 80,
    ])
  })
})
