import { beforeAll, describe, expect, test } from 'vitest'
import { placeSpeaker, typeOfWords, wordsBetween, wordsIn } from '../../../src/app/edit/connection.ts'
import { type Lookup, lookUp } from '../../../src/app/store/lookup.ts'
import { spanOf } from '../../../src/model/span.ts'
import { sampleDossier } from '../fixture.ts'

let lookup: Lookup
beforeAll(async () => {
  lookup = lookUp(await sampleDossier())
})

function source() {
  const [document] = lookup.dossier.attributes.documents
  if (!document) throw new Error('the sample has a document')
  return document
}
function sentenceWith(words: string) {
  const { id, text } = source()
  const at = text.indexOf(words)
  const start = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1)
  return spanOf(id, text, { start, end: text.indexOf('.', at) + 1 })
}

describe('who says a sentence', () => {
  const place = (label: string | null, words = '', of = 'visit Turin') => {
    const entity = [...lookup.entities.values()].find(({ attributes }) => attributes.label === label)
    const document = source()
    const mentions = lookup.mentionsIn.get(document.id) ?? []
    const placed = placeSpeaker(document, mentions, sentenceWith(of), entity, words)
    return placed && [placed.attributedTo.exact, placed.attributedTo.start, placed.speaker?.attributes.label]
  }
  const at = (words: string, from = 0) => source().text.indexOf(words, from)

  test('is looked for in it, else nearest before it, else first after it', () => {
    const babbage = at('Babbage did not')
    expect(place('Charles Babbage')).toEqual(['Babbage', babbage, 'Charles Babbage'])
    expect(place('London')).toEqual(['London', at('London'), 'London'])
    expect(place('Mary Somerville')).toEqual(['Mary Somerville', at('Mary Somerville'), 'Mary Somerville'])
  })
  test('can be told by words of the text; where they are a mention, its entity is meant', () => {
    expect(place(null, 'A visit')).toEqual(['A visit', 0, undefined])
    expect(place(null, 'Turin')).toEqual(['Turin', at('Turin'), 'Turin'])
    expect(place(null, 'nobody')).toBeUndefined()
    expect(place(null)).toBeUndefined()
  })
})

test('words are found in their sentence alone, from a place on, and give the type of a relation', () => {
  const sentence = sentenceWith('Mary Somerville')
  expect(wordsIn(sentence, 'Turin')).toBeUndefined()
  const [built, engine] = [wordsIn(sentence, 'built'), wordsIn(sentence, 'Difference Engine')]
  if (!built || !engine) throw new Error('the sentence has both')
  expect(source().text.slice(built.start, built.end)).toBe('built')
  expect(wordsBetween(sentence, engine, built)).toBe('the')
  expect([typeOfWords('Met with'), typeOfWords('42')]).toEqual(['met-with', 'related-to'])
})
