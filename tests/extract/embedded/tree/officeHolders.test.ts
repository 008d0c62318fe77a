import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('persons in a list, with their offices', () => {
  it.each([
    [
      'The fund was set up in 2011 by the economist Luc Moreau, a former adviser to President Peter Lang, and the Danish banker Anna Brown.',
      'Anna Brown | set up | founder-of | fund',
    ],
    [
      'Luc Moreau, born in Lund in 1950 and once a pupil of the painter Peter Lang, has sold the house.',
      'Luc Moreau | pupil of | student-of | Peter Lang',
    ],
    [
      'A letter signed by the mayor of Lund, Anna Brown, and the poet Luc Moreau was published.',
      'Anna Brown | mayor of | leader-of | Lund',
    ],
    [
      'The police charged the shipowner Peter Lang, two inspectors of the Harbour Office, Anna Brown and Luc Moreau, and a clerk.',
      'police | charged | charge | Luc Moreau',
    ],
    [
      'The police met the captain of the ferry Sankt Olaf, Luc Moreau, in Oslo.',
      'police | met | meet | captain',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('serves no second of the doers', async () => {
    const said = await says(
      'The fund was set up by the economist Luc Moreau, a former adviser to President Peter Lang, and the Danish banker Anna Brown.',
    )
    expect(said.filter((line) => line.includes('adviser') && line.includes('Anna Brown'))).toEqual([])
  })

  it('leaves a child both parents', async () => {
    const said = await says(
      'Luc Moreau was born in Oslo, the son of Anna Brown, a dancer, and Peter Lang, a cook.',
    )
    expect(said.filter((line) => line.includes('Peter Lang') && line.includes('born'))).toEqual([])
  })

  it('makes two inspectors no other word for one owner', async () => {
    const said = await says(
      'The police charged the shipowner Peter Lang, two inspectors of the Harbour Office, Anna Brown and Luc Moreau, and a clerk.',
    )
    expect(said.filter((line) => /^Peter Lang \|.*inspector/.test(line))).toEqual([])
  })

  it('sells nothing through a second subject', async () => {
    const said = await says(
      'Luc Moreau, born in Lund in 1950 and once a pupil of the painter Peter Lang, has sold the house.',
    )
    expect(said.filter((line) => line.includes('| has sold |'))).toHaveLength(1)
  })
})
