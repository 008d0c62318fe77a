import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('who is under whom', () => {
  it.each([
    [
      'Anna Brown has been under British sanctions since 2022.',
      'British | sanctions of | sanction | Anna Brown',
    ],
    [
      'The United States has had Anna Brown under sanctions since 2017.',
      'United States | sanctions of | sanction | Anna Brown',
    ],

    ['The army under General Anna Brown attacked Oslo.', 'Anna Brown | led | leader-of | army'],
    ['The soldiers served under the command of Anna Brown.', 'Anna Brown | led | leader-of | soldiers'],
    ['Placed under the care of Dr. Brown, Luc Moreau recovered.', 'Brown | care of | care-for | Luc Moreau'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('leaves pressure, laws and roofs alone', async () => {
    const said = await says('Anna Brown resigned under pressure. The army slept under the bridge of Oslo.')
    expect(said.filter((line) => line.includes('leader-of'))).toEqual([])
  })
})

it('leads nobody whom it imprisons', async () => {
  const said = await says('Anna Brown was imprisoned under the dictator Luc Moreau.')
  expect(said.filter((line) => line.startsWith('Luc Moreau | led'))).toEqual([])
})

it('is told once of whoever works under somebody', async () => {
  expect(await says('Anna Brown worked under Luc Moreau.')).toEqual([
    'Luc Moreau | led | leader-of | Anna Brown',
  ])
})

it('founds nothing that is set up under a ministry', async () => {
  expect((await says('The mill was set up under the Ministry of Trade.')).join('\n')).not.toContain(
    'founder-of',
  )
})
