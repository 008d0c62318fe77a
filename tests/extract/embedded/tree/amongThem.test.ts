import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('those whom “among them” names', () => {
  it.each([
    [
      'An appeal signed by hundreds of doctors, among them the surgeon Luc Moreau and the writer Anna Brown, was published.',
      'Anna Brown | signed | sign | appeal',
    ],
    [
      'The court convicted nine officers, among them Peter Lang and Luc Moreau.',
      'court | convicted | convict | Luc Moreau',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('joins a mayor to mayors, and not to their campaigns', async () => {
    const said = await says('Lang financed the campaigns of four mayors, among them Anna Brown of Lund.')
    expect(said).not.toContain('Lang | financed | finance | Anna Brown')
  })

  it('leaves a clause of its own alone', async () => {
    const said = await says('The police arrested nine officers; among them Peter Lang was the oldest.')
    expect(said.filter((line) => line.includes('arrest') && line.includes('Peter Lang'))).toEqual([])
  })
})
