import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('places behind commas', () => {
  it.each([
    ['He was born in Springfield, Kent County.', 'Springfield | in | located-in | Kent County'],
    ['He flew from Berlin, Germany, to Paris, France.', 'Paris | in | located-in | France'],
    ['He studied at Trinity College, Cambridge.', 'Trinity College | in | located-in | Cambridge'],
    ['He died in Auchleuchries, Aberdeenshire, Scotland.', 'Auchleuchries | in | located-in | Aberdeenshire'],
    ['He died in Auchleuchries, Aberdeenshire, Scotland.', 'Aberdeenshire | in | located-in | Scotland'],
    ['She has houses in Lund, Sweden and Turku, Finland.', 'Lund | in | located-in | Sweden'],
    ['He came from Bergen, Norway and a great storm.', 'Bergen | in | located-in | Norway'],
    ['They lived in Wuyang, Henan province, and sold tea.', 'Wuyang | in | located-in | Henan province'],
    [
      'She works at the Vrije University, the Netherlands.',
      'Vrije University | in | located-in | Netherlands',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['He visited Paris, London and Rome.', 'located-in'],
    ['She lives in Oslo, Bergen, or Lund.', 'located-in'],
    ['He visited Germany, Poland, Kenya.', 'located-in'],
    ['They flew to Oslo, Norway, and Kenya.', 'located-in'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
