import { beforeAll, describe, expect, it } from 'vitest'
import { createDocument } from '../../src/model/document.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { createReader } from '../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

/** The mentions of the node that a name labels. */
async function mentionsOf(label: string, text: string): Promise<string[]> {
  const document = createDocument(text, { title: 'text', source: 'test' })
  const { entities } = resolve([document], [await extract(text)])
  const found = entities.find(({ attributes }) => attributes.label === label)
  return found?.attributes.mentions.map(({ exact }) => exact) ?? []
}

describe('whom a biography is about', () => {
  it('“she” at the head of a paragraph is whose life it is, not who was named last', async () => {
    const mentions = await mentionsOf(
      'Hildeth Morrowby',
      `Hildeth Morrowby

Hildeth Morrowby (died 901) was an English abbess. She founded a house at Stowe. Her life was told by modern historians such as Barbara Quill.

She fled to Ely, where she built a church. She is buried in Ely.`,
    )
    expect(mentions.filter((exact) => /^she$/i.test(exact))).toHaveLength(4)
  })

  it('without a heading the first sentence introduces the person, whatever letters stand behind the name', async () => {
    const mentions = await mentionsOf(
      'Torvik Aulin',
      `Torvik Aulin FRS (1850–1910) was a Swedish chemist. He met Yoram Pell. He praised Pell's work in Paris.

He wrote three books, and he taught in Lund.`,
    )
    expect(mentions.filter((exact) => exact === 'He' || exact === 'he')).toHaveLength(4)
  })

  it('a name with an article alone is nobody', async () => {
    const mentions = await mentionsOf(
      'Marta Kvist',
      'Marta Kvist (1870–1940) was a Danish singer. She sang at the Gewandhaus. Her pupils came from Aarhus.',
    )
    expect(mentions).toContain('Her')
  })

  it('who became head of a school is still somebody', async () => {
    const mentions = await mentionsOf(
      'Marta Kvist',
      'Marta Kvist (1870–1940) was a Danish singer. In 1913 she became head of the school. Her pupils praised Anna Lind.',
    )
    expect(mentions).toContain('Her')
  })

  it('a text that tells no life leans to nobody', async () => {
    const mentions = await mentionsOf('Anna Lind', 'Anna Lind met Carl Moor in Oslo. He left on Monday.')
    expect(mentions).toEqual(['Anna Lind'])
  })
})

describe('whose name a surname is', () => {
  it('in a biography it is the biographee’s, and the name at birth is no parent’s', async () => {
    const text = `Ludvika Halvik

Ludvika Halvik (née Bjerka; 1871–1944) was a Norwegian composer. Halvik was born in Hamar, the second of five children of Søren Bjerka and his wife Karen. In 1897 Halvik married the shipbroker Jens Halvik. Halvik moved to Oslo.`
    expect((await mentionsOf('Ludvika Halvik', text)).filter((exact) => exact === 'Halvik')).toHaveLength(3)
    expect(await mentionsOf('Søren Bjerka', text)).toContain('Søren Bjerka')
  })

  it('a surname of two is shortened to the one that came first', async () => {
    const mentions = await mentionsOf(
      'Tamar Javak-Lowe',
      `Tamar Javak-Lowe

Tamar Javak-Lowe (1928–2011) was a linguist. She was the daughter of the engineer Irakli Javak. Javak entered Oslo University in 1946.`,
    )
    expect(mentions).toContain('Javak')
  })
})
