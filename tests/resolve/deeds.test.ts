import { beforeAll, describe, expect, it } from 'vitest'
import { createGraphReader, mentionsWith as mentions } from '../support/readGraph.ts'

let read: ReturnType<typeof createGraphReader>
beforeAll(() => {
  read = createGraphReader()
})

/** The mentions of the node that has a mention by a phrase, without pronouns. */
const mentionsWith = async (phrase: string, text: string) =>
  mentions(await read(text), phrase, ({ kind }) => kind !== 'pronoun')

describe('a noun for whoever did something', () => {
  it('with its owner, of whom the deed was told', async () => {
    const text =
      'Jon Berg was apprenticed to the engraver Lars Holm in Bergen. His master soon bought a house in Oslo.'
    expect(await mentionsWith('His master', text)).toContain('the engraver Lars Holm')
  })

  it('of those who did the like the last to the same one', async () => {
    const text =
      'Jon Berg worked for the printer Lars Holm. In 1850 Berg moved to London, where he worked for the publisher Henry Marsh. His employer printed the atlas in 1851.'
    expect(await mentionsWith('His employer', text)).toContain('Henry Marsh')
  })

  it('is another where it was done to another', async () => {
    const text =
      'The officer Stefan Wolk was shot by the guard Lars Holm. Jon Berg died in Bergen. Berg’s killer fled to Oslo.'
    expect(await mentionsWith('Berg’s killer', text)).not.toContain('the guard Lars Holm')
  })

  it('alone, where one has done it', async () => {
    const text =
      'Hoshi Books said that the patterns came from a book by Kenji Mori. The author met Ann Lee in May.'
    expect(await mentionsWith('The author', text)).toContain('Kenji Mori')
  })

  it('alone is nobody where two may be meant', async () => {
    const text = 'Jon Berg visited Ann Lee in May. Lars Holm visited Oslo in June. The visitor met Bo Dahl.'
    expect(await mentionsWith('The visitor', text)).not.toContain('Lars Holm')
  })
})

describe('what two people are to one another', () => {
  it('tells whose a lawyer’s client is', async () => {
    const text =
      'Jon Berg left prison in May. His former lawyer, Anne Holm, told the Bergen Post that her client had bought a gun.'
    expect(await mentionsWith('her client', text)).toContain('Jon Berg')
  })

  it('makes a mentor of a future adviser', async () => {
    const text =
      'In 1891 Clara Berg met her future adviser at a ball in Oslo. Her mentor sent Clara to the editor Lars Holm.'
    expect(await mentionsWith('Her mentor', text)).toContain('her future adviser')
  })

  it('is no reason to take another’s daughter for his', async () => {
    const text =
      'Jon Berg married Clara Brandt, the daughter of a shipowner. In 1851 Berg gave the letters to his daughter.'
    expect(await mentionsWith('his daughter', text)).not.toContain('Clara Brandt')
  })
})

describe('the person spoken of', () => {
  it('is “the young artist” of a life, and not who buys from him', async () => {
    const text =
      'Jon Berg\n\nJon Berg (1811–1852) was a Danish engraver. He met Baron Otto Rosen in Paris. The baron helped the young artist and he bought a house. He died in Oslo, where he had lived.'
    expect(await mentionsWith('the young artist', text)).toContain('Jon Berg')
  })

  it('is no “man” whom the words behind tell from others', async () => {
    const text = 'Jon Berg lived in Oslo. In May the man from Lund bought a boat.'
    expect(await mentionsWith('the man', text)).not.toContain('Jon Berg')
    expect(
      await mentionsWith('the wounded man', 'Jon Berg lived in Oslo. In May a nurse met the wounded man.'),
    ).toContain('Jon Berg')
  })

  it('is not who does it to him', async () => {
    const text = 'Otto Rosen lived in Oslo. Rosen exiled the ambitious young man.'
    expect(await mentionsWith('the ambitious young man', text)).not.toContain('Otto Rosen')
  })

  it('may be whoever stands before another clause', async () => {
    const text = 'Otto Rosen refused the post, because the old man loved Oslo.'
    expect(await mentionsWith('the old man', text)).toContain('Otto Rosen')
  })
})

describe('who somebody is said to be', () => {
  it('by the name that the police give', async () => {
    const text =
      'A man was arrested in Lund on Friday. The police named the suspect as Jon Berg, 34. Berg lived in Oslo.'
    expect(await mentionsWith('the suspect', text)).toContain('Jon Berg')
  })

  it('by the name that one goes by, though it stands in quotation marks', async () => {
    const text = 'The reporter met a gamer going by the name “The Wanderer”. She won the cup in Oslo.'
    expect(await mentionsWith('a gamer', text)).toContain('The Wanderer')
  })

  it('each of several', async () => {
    const text = 'The victims were identified as Helen Marr, a nurse, and Bo Dahl. The victims lived in Oslo.'
    const { relations, entities } = await read(text)
    const labels = new Map(entities.map(({ key, attributes }) => [key, attributes.label]))
    expect(
      relations.map(({ source, attributes, target }) => [
        labels.get(source),
        attributes.type,
        labels.get(target),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Helen Marr', 'live-in', 'Oslo'],
        ['Bo Dahl', 'live-in', 'Oslo'],
      ]),
    )
    expect(relations.map(({ attributes }) => attributes.type)).not.toContain('identify')
  })

  it('and nobody is his own patron', async () => {
    const text =
      'The collector Baron Otto Rosen met Jon Berg in Paris. The baron became his patron and bought a house.'
    expect(await mentionsWith('his patron', text)).toContain('The baron')
    expect(await mentionsWith('his patron', text)).not.toContain('Jon Berg')
  })

  it('the wife of whom he married as one of a couple', async () => {
    const text =
      'In 1834 Jon Berg fell in love with Clara Brandt. The couple married in Lund. His wife bought a house.'
    expect(await mentionsWith('His wife', text)).toContain('Clara Brandt')
  })
})

describe('kin whom the text has named', () => {
  it('the one daughter', async () => {
    const text =
      'Jon Berg married Clara Brandt in 1834. Their daughter, Marie Berg, was born in Lund. In 1851 Jon Berg gave the house to his daughter.'
    expect(await mentionsWith('his daughter', text)).toContain('Marie Berg')
  })

  it('none of two', async () => {
    const text =
      'Marie Berg, a daughter of Jon Berg, was born in Lund. Nora Berg, a daughter of Jon Berg, was born in Oslo. Jon Berg gave the house to his daughter.'
    expect(await mentionsWith('his daughter', text)).not.toContain('Nora Berg')
  })

  it('a wife’s father', async () => {
    const text =
      'Nora Lang, the daughter of Otto Lang, married Jon Berg in 1834. Jon Berg bought a house from his father-in-law.'
    expect(await mentionsWith('his father-in-law', text)).toContain('Otto Lang')
  })
})
