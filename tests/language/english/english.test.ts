import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEnglish } from '../../../src/language/english/createEnglish.ts'
import { findCycle } from '../../../src/language/english/decode/tree.ts'
import type { ParsedSentence } from '../../../src/language/english/records.ts'

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
    expect(sentence?.names).toEqual([{ startToken: 6, endToken: 6, coreStart: 6, coreEnd: 6, type: 'place' }])
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
    ['digits', Array.from({ length: 300 }, (_, i) => `${i * 7919}`).join(' ')],
    ['capitals', 'POLICE ARREST FOUR MEN AFTER RAID ON WAREHOUSE'],
    ['no verb', 'Table of contents , index , notes'],
    ['zalgo', 'h̸̡̪̯ͨ͊̽̅̾e̵̬͙ l̶͚̏l̷o ẇ̷o̶r̸ld'],
    ['lone surrogates', '\ud800 met \udc00 .'],
    ['another language', 'Der Minister traf am Dienstag drei Journalisten in Berlin .'],
    ['signs', '… — ” ” ] [ ( ) ) ) ?!'],
    ['one token', 'Yes'],
  ])('gives a tree of one root for %s', (_, text) => {
    const [sentence] = english.parse([tokens(text)])
    expect(sentence?.tokens.map((t) => t.form).join(' ')).toBe(text)
    if (sentence) expectTree(sentence)
  })

  it('reads nothing as nothing', () => {
    expect(english.parse([])).toEqual([])
    expect(english.parse([[]])).toEqual([{ tokens: [], names: [], mentions: [] }])
  })

  it('takes a sentence of 5,000 tokens, as one tree', { timeout: 30_000 }, () => {
    const text = Array.from({ length: 5000 }, (_, i) => (i % 9 === 8 ? ',' : `word${i % 50}`)).join(' ')
    const [sentence] = english.parse([tokens(text)])
    expect(sentence?.tokens).toHaveLength(5000)
    if (sentence) expectTree(sentence)
  })
})
