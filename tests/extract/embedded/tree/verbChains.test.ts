import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('verbs in a row', () => {
  it.each([
    [
      'A coalition headed by Denmark is to start training Ukrainian pilots in August.',
      'coalition | is to start training | train | Ukrainian pilots',
    ],
    [
      "Anna Brown, who sits on the committee as a substitute and chairs the Parliament's informal Peace Union, left.",
      'Anna Brown | chairs | leader-of | Peace Union',
    ],
    [
      "Germany pledged weapons; France, following Britain's example, announced a plan with Kenya.",
      'France | announced plan with | announce | Kenya',
    ],
    [
      'A coalition of eleven states headed by Denmark met in Oslo.',
      'Denmark | headed | leader-of | coalition of eleven states',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(
      (await says(text)).some(
        (line) => line === expected || line === expected.replace(' of eleven states', ''),
      ),
    ).toBe(true)
  })
})
