import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what the name of a body says of its place', () => {
  it.each([
    [
      'The Norwegian Ministry of Defence praised Norway.',
      'Norwegian Ministry of Defence | of | part-of | Norway',
    ],
    [
      'Kenya won. The Olympic Committee of Kenya cheered.',
      'Olympic Committee of Kenya | of | part-of | Kenya',
    ],
    [
      'Anna Brown left Houston. The Houston Police Department arrested her.',
      'Houston Police Department | in | located-in | Houston',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['a place that the text does not name', 'The Norwegian Ministry of Defence praised Kenya.'],
    ['a school elsewhere', 'Kenya won. The Kenyan University of Beirut praised her.'],
    ['a paper', 'Anna Brown left Houston. The Houston Times praised her.'],
  ])('%s is none', async (_, text) => {
    expect((await says(text)).filter((line) => /\| (?:of|in) \|/.test(line))).toEqual([])
  })

  it('is told once', async () => {
    const said = await says(
      'Anna Brown left Norway. The Norwegian Ministry of Defence praised her. The Norwegian Ministry of Defence closed.',
    )
    expect(said.filter((line) => line.includes('| part-of |'))).toHaveLength(1)
  })
})
