import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('who stands behind a deed', () => {
  it.each([
    ['The rebels seized Kisumu with the help of Norway.', 'Norway | supported | support | rebels'],
    ['With support from Norway, the rebels attacked Kisumu.', 'Norway | supported | support | rebels'],
    ['Luc Moreau visited Oslo at the request of Anna Brown.', 'Anna Brown | asked | ask | Luc Moreau'],
    [
      'Luc Moreau painted the chapel, shaped as a shell, at the invitation of Anna Brown.',
      'Anna Brown | invited | invite | Luc Moreau',
    ],
    [
      'Anna Brown left the journal, published with the help of Peter Lang.',
      'Peter Lang | supported | support | journal',
    ],
    [
      'The phone was developed by Acme Corporation in cooperation with Lund University.',
      'Acme Corporation | in cooperation with | cooperate-with | Lund University',
    ],
    ['Norway closed the mine despite the objections of Kenya.', 'Kenya | opposed | oppose | mine'],
    ['The mine was closed against the wishes of Anna Brown.', 'Anna Brown | opposed | oppose | mine'],
    ['Luc Moreau scored from Anna Brown’s cross.', 'Anna Brown | assisted | assist | Luc Moreau'],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })

  it('asks nobody of whom a description tells', async () => {
    const said = saidOf(
      await extract(
        'Luc Moreau designed a badge for the soldiers, shaped as a star, at the request of Anna Brown.',
      ),
    )
    expect(said).not.toContain('Anna Brown | asked | ask | soldiers')
  })
})
