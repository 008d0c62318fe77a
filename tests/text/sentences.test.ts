import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE } from '../../src/text/limitSentence.ts'
import { viewText } from '../../src/text/viewText.ts'
import { sentencesOf } from './see.ts'

/** Reads each text; a bar in it marks where a sentence should end. */
const expectSentences = (marked: string) => {
  const sentences = marked.split('|')
  expect(sentencesOf(sentences.join(''))).toEqual(
    sentences.map((sentence) => sentence.trim().replace(/\s+/g, ' ')),
  )
}

describe('a full stop', () => {
  it.each([
    'He left.| She stayed.',
    'Sales rose to 3.5 million.| They fell in 2009.| 400 people left.',
    'He won the 2nd.| The 3rd was lost.',
    'he left early.| nobody saw him.',
    'Its name is iOS.| iPhone sales rose.',
  ])('ends a sentence: %s', expectSentences)

  it.each([
    'Mr. Smith met Gen. Jones, Dr. Lee, Sen. Warren and Prof. Li on St. James Street.',
    'See No. 5, p. 12 and Fig. 3 of Vol. 2.',
    'It was on Jan. 5 and Sept. 11 that Apple Inc. and Barnes & Co. merged.',
    'Many, e.g. the poor, i.e. most, agree vs. the rest.',
    'J. K. Rowling met George W. Bush and J.R.R. Tolkien.',
    'The U.S. Army and the U.N. Security Council met at 5 p.m. Monday.',
    'John Smith Jr. was there with Smith et al. (2004) and others.',
    'Use Node.js and see Secunia.com for more.',
    'It grew by .5 percent to 10.30.',
  ])('of an abbreviation does not: %s', expectSentences)

  it.each([
    'He lives in the U.S.| The next year he left.',
    'It begins at 9 a.m.| He will be there.',
    'He works for Acme Inc.| It makes anvils.',
    'They sell pens, paper, etc.| Nobody buys them.',
    'That was Plan B.| The next was worse.',
    'He said no.| Then he left.',
    'The sun.| It rose.',
  ])('of an abbreviation does before a sure beginning: %s', expectSentences)

  it('numbers a list item or section without ending it', () => {
    expectSentences('1. Open the door.')
    expectSentences('2.1. Results were good.| They improved.')
    expectSentences('A. First option')
  })
})

describe('quotations', () => {
  it.each([
    '“We agree,” he said.| “But not today.”| She laughed.',
    '“Where is it?” he asked.| Nobody knew.',
    '“Where is it?” Smith asked.',
    '"Stop!" President Ali Bongo shouted.| The crowd stopped.',
    '"I left. |She stayed. |They sang," he said.',
    '‘Go now.’| The door closed.',
    "'Go now.'| The door closed.",
    '"Is it over?"| The question remains.',
    'He spoke of a “turn to the East.”| However, nobody came.',
    'He said, "It is done".| Then he left.',
    'He called it «finished».| Then he left.',
  ])('keep their marks and their speaker: %s', expectSentences)
})

describe('brackets, marks and notes', () => {
  it.each([
    'He went on a visit (for the first time since the collapse of the USSR!).| He met with Kim.',
    'The firm (est. 1950. It makes shoes) grew.',
    '(He left early.)| She stayed.',
    'The visit (was it a visit?) ended.',
    'He was wounded.[1][2]| He recovered.',
    'He was wounded. [1]| Upon hearing of it he left.',
    'Wait... what?!| No!!!| Yes…| Fine.',
    'He waited … and left.',
    'Yahoo! Finance reported it.| Yahoo! said so.',
    'Great news! 🎉| We won. :)| Thanks.',
    'Visit https://example.com/a.b?c=d.| Then write to me@example.com.| Thanks!',
    'She met Patriarch Yosef V.| Having lost her father, she left.',
    'They won in Viva Maria! (1965) and lost later.',
  ])('%s', expectSentences)

  it('reads the credit of a picture apart from its caption', () =>
    expectSentences('A tweet to student Ahmed| Image: Twitter / Barack Obama.'))
})

describe('text that lost its spaces and line breaks', () => {
  it.each([
    'a rising “shell shortage.”|Meanwhile, artillery matters.',
    'It became known.|When he left, they cried.',
    'Is it so?|Because he said it is.',
    'The U.S.|The next year it ended.',
  ])('ends a sentence where the next is glued to it: %s', expectSentences)

  it('keeps sentences together over a broken line', () =>
    expectSentences(
      'Heads of other states\ndo not even come.| Last year, US intelligence already\nreported it.',
    ))

  it('reads no-break and typographic spaces as spaces', () =>
    expectSentences('Mr.\u00a0Smith\u202fleft.\u00a0|Then\u2009he\u3000came.'))
})

describe('other writing systems', () => {
  it('ends sentences at their own marks', () => {
    expectSentences('شكرا لكم. |هل هذا صحيح؟ |نعم.')
    expectSentences('他来了。|她走了。')
    expectSentences('¿Qué pasó? |¡Nada!')
  })
})

it('cuts a sentence of more than 500 tokens at a semicolon or comma', () => {
  const text = `${'word '.repeat(300)}; ${'word, '.repeat(400)}`
  const sentences = viewText(text).blocks.flatMap((block) => block.sentences)
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(LONGEST_SENTENCE)
  expect(sentences.slice(0, -1).map(({ end }) => text[end - 1])).toEqual([';', ','])
})
