import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a participle before the noun that it describes', () => {
  it('is no verb of its own behind another', async () => {
    const said = await says(
      'Borea had agreed to acquire privately held Rotterdam rival Orvic Lines for 1.4 billion euros.',
    )
    expect(said.some((line) => /Borea \| .*acquire.* \| buy \| Orvic Lines/.test(line))).toBe(true)
    expect(said.some((line) => line.includes('| hold |'))).toBe(false)
  })

  it('is one where it has a subject', async () => {
    const said = await says('They say that Borea quietly held Orvic Lines.')
    expect(said).toContain('Borea | held | hold | Orvic Lines')
  })
})
