import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/language/language.ts'
import { alignTags } from '../../../src/language/wink/alignTags.ts'
import { loadWink } from '../../../src/language/wink/loadWink.ts'
import { viewText } from '../../../src/text/viewText.ts'

let language: Language
beforeAll(async () => {
  language = await loadWink()
})

const analyse = (text: string) =>
  language.analyse(
    text,
    viewText(text).blocks.flatMap(({ sentences }) => sentences),
  )
const words = (text: string) => analyse(text).flatMap((analysis) => analysis.words)
const tagOf = (text: string, word: string) => words(text).find((w) => w.text === word)?.upos
const lemmaOf = (text: string, word: string) => words(text).find((w) => w.text === word)?.lemma

describe('the wink engine', () => {
  it('gives each of our tokens a word at its own offsets', () => {
    const text = 'Shoigu didn’t meet Kim Jong-un;\nhe’d seen 20,000 shells in the U.S. “yesterday.”'
    const tokens = viewText(text).blocks.flatMap(({ sentences }) => sentences.flatMap((s) => s.tokens))
    expect(words(text).map(({ start, end }) => ({ start, end }))).toEqual(tokens)
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  it('reads a known word at the start of a sentence as what it is in lower case', () => {
    expect(tagOf('Experts doubt it.', 'Experts')).toBe('NOUN')
    expect(tagOf('Moscow doubts it.', 'Moscow')).toBe('PROPN')
  })

  it('tells the genitive from a shortened “is”', () => {
    expect(tagOf('Russia’s army left.', '’s')).toBe('PART')
    expect(tagOf('It’s a war.', '’s')).toBe('AUX')
  })

  it('takes a plural before “of” for a noun', () => {
    expect(tagOf('These are copies of old guns.', 'copies')).toBe('NOUN')
    expect(lemmaOf('These are copies of old guns.', 'copies')).toBe('copy')
  })

  it('finds tokens again that wink has dropped or changed', () => {
    const sentence = {
      start: 0,
      end: 5,
      tokens: [
        { start: 0, end: 1 },
        { start: 2, end: 5 },
      ],
    }
    const tagged = [
      { value: '?', tag: 'X', lemma: '?' },
      { value: 'cat', tag: 'NOUN', lemma: 'cat' },
    ]
    expect(alignTags('\ud800 cat', sentence, tagged).map(({ upos }) => upos)).toEqual(['PUNCT', 'NOUN'])
  })

  it('agrees with our sentence boundaries on an ordinary paragraph', async () => {
    const text =
      'The minister arrived on Monday. He met with the president and signed a treaty. Was it enough? Nobody could say. The two countries will talk again next week!'
    const [{ default: wink }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const theirs = wink(model, ['sbd']).readDoc(text).sentences().out()
    const ours = viewText(text).blocks.flatMap(({ sentences }) => sentences)
    expect(ours.map(({ start, end }) => text.slice(start, end))).toEqual(theirs)
  })

  it('says the same of a sentence whatever it has read before', () => {
    const text = 'Anna Brown works for a bank in Oslo.'
    const before = analyse(text)
    analyse('Brown bears work banks. Oslo annas banked browns.')
    expect(analyse(text)).toEqual(before)
  })
})
