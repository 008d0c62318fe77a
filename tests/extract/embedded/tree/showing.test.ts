import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what documents show', () => {
  it.each([
    [
      'The tanker, documents seen by the Guardian show, was bought by Halden Shipping in May.',
      'Halden Shipping | bought | buy | tanker',
      'Guardian | seen | see | documents',
    ],
    [
      'Documents leaked last year to the newspaper Halden Post by an anonymous source show that Peter Lang reported to Anna Brown.',
      'Peter Lang | reported to | report | Anna Brown',
      'Documents | leaked to | leak | Halden Post',
    ],
  ])('is told by them: %s', async (text, ...expected) => {
    const said = await says(text)
    for (const line of expected) expect(said).toContain(line)
    expect(said.filter((line) => /\bshow\b/.test(line))).toEqual([])
  })

  it('is reported', async () => {
    const { statements } = await extract(
      'The tanker, records obtained by the Guardian show, was bought by Halden Shipping.',
    )
    expect(statements.find(({ predicate }) => /bought/.test(predicate.exact))?.status).toBe('reported')
  })
})
