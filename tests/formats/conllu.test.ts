import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conlluOf, InvalidConllu, readConllu, toConllu } from '../../src/formats/conllu.ts'
import { createEnglish } from '../../src/language/english/createEnglish.ts'
import { viewText } from '../../src/text/viewText.ts'
import { modelBytes } from '../support/english.ts'

const english = createEnglish(modelBytes())
const sentencesOf = (text: string) =>
  viewText(text).blocks.flatMap(({ sentences }) => sentences.map((sentence) => conlluOf(text, sentence)))
const parse = (sentences: ReturnType<typeof readConllu>) =>
  english.parse(
    sentences.map(({ rows }) =>
      rows.filter(({ id }) => !id.includes('-')).map(({ form }) => ({ form, start: 0, end: form.length })),
    ),
  )
const write = (sentences: ReturnType<typeof readConllu>) => {
  const parsed = parse(sentences)
  return sentences
    .map((sentence, i) => toConllu(sentence, parsed[i] ?? { tokens: [], names: [], mentions: [] }))
    .join('')
}

describe('a text as CoNLL-U', () => {
  it('has its words with tags and tree, contractions as multiword tokens, names in the last column', () => {
    const rows = write(sentencesOf('Anna Brown doesn’t live in Norway.'))
      .split('\n')
      .map((line) => line.split('\t'))
    expect(rows[0]?.[0]).toBe('# text = Anna Brown doesn’t live in Norway.')
    expect(rows.map(([id, form]) => [id, form])).toContainEqual(['3-4', 'doesn’t'])
    const word = (form: string) => rows.find((row) => row[1] === form) ?? []
    expect(word('live').slice(2, 8)).toEqual(['live', 'VERB', 'VB', 'VerbForm=Inf', '0', 'root'])
    expect([word('Anna').at(-1), word('Brown').at(-1), word('Norway').at(-1)]).toEqual([
      'NER=B-person',
      'NER=E-person',
      'SpaceAfter=No|NER=S-place',
    ])
  })

  it('is valid for any text: ten columns, heads inside the sentence, the words of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const written = write(sentencesOf(text))
        const sentences = readConllu(written)
        const words = sentences.flatMap(({ rows }) => rows.filter(({ id }) => !id.includes('-')))
        expect(words.map(({ form }) => form).join('')).toBe(
          viewText(text)
            .blocks.flatMap(({ sentences: all }) => all.flatMap(({ tokens }) => tokens))
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('a CoNLL-U file', () => {
  const file = [
    '# sent_id = a',
    '# text = Dogs don’t bark.',
    '1\tDogs\tX\tX\t_\t_\t9\tx\t_\t_',
    '2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '2\tdo\t_\t_\t_\t_\t_\t_\t_\tNER=S-x|Note=1',
    '3\tn’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '3.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_',
    '4\tbark\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    '5\t.\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '',
  ].join('\n')

  it('keeps its comments, tokens and notes; the rest is replaced', () => {
    const written = write(readConllu(file))
    expect(readConllu(written)).toEqual(readConllu(file))
    expect(written).toContain('# sent_id = a')
    expect(written).toContain('4\tbark\tbark\tVERB')
    expect(written).not.toContain('empty')
    expect(written).not.toContain('NER=S-x')
  })

  it('that is none is refused with its line', () => {
    expect(() => readConllu('1\tDogs')).toThrow(new InvalidConllu(1, 'has 2 columns parted by tabs, not 10'))
    expect(() => readConllu(file.replace('5\t.', 'five\t.'))).toThrow('line 9: "five" is no number of a word')
  })
})
