import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('what the rules make of it', () => {
  it.each([
    ['Anna Brown is married to Luc Moreau and lives in Bergen.', 'Anna Brown | lives in | live-in | Bergen'],
    [
      'The castle was built for King Paul by the architect Luc Moreau.',
      'Luc Moreau | built | produce | castle',
    ],
    [
      'The rifles were sold in 2019 by Orvic Bureau, a state-owned arms maker, to Halden Trading.',
      'Orvic Bureau | sold rifles to | sell | Halden Trading',
    ],
    [
      'The court found that Acme had passed on the names, and asked prosecutors to investigate Anna Brown.',
      'court | asked | ask | prosecutors',
    ],
    [
      'Anna Brown, who as a senator had campaigned for Acme, left.',
      'Anna Brown | had campaigned for | campaign | Acme',
    ],
    [
      'Officers at the Terehova crossing on the border opened a lorry of the army.',
      'Officers | opened | open | lorry',
    ],
    ['The office blacklisted Acme for supplying the army.', 'Acme | supplying | supply | army'],
    ['President Mark Hill named Karen Wood as ambassador to Kenya.', 'Mark Hill | named | name | Karen Wood'],
    [
      'The paintings are shown at the Tate Gallery in London and the Louvre in Paris.',
      'Louvre | in | located-in | Paris',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })
})

describe('what is done to people', () => {
  it('is done to the person whom a thing tells of', async () => {
    expect(
      saidOf(
        await extract('Anna Brown, a specialist in infectious diseases trained at Lund University, left.'),
      ),
    ).toContain('specialist | trained at | study-at | Lund University')
  })
})

describe('a form that is past as it is', () => {
  it('describes what stands before it, by whom “by” names', async () => {
    expect(saidOf(await extract('She heads the centre run there by the Lund branch of Acme.'))).toContain(
      'Lund branch | run | run | centre',
    )
  })

  it('sends nothing to what "ahead of" leads to', async () => {
    const said = saidOf(await extract('The reports were sent to lawmakers in Oslo ahead of the Lund Summit.'))
    expect(said.filter((line) => line.includes('Lund Summit'))).toEqual([])
    expect(said).toContain('reports | were sent to | send | lawmakers')
  })
})

describe('what is kept or done in some form', () => {
  it('is so in a place, and the form is not', async () => {
    const said = saidOf(
      await extract('The diary is preserved in manuscript in the Zelgor State Archive in Oslo.'),
    )
    expect(said.some((line) => /^(?:The )?diary \| .*Zelgor State Archive/.test(line))).toBe(true)
    expect(said.filter((line) => /^manuscript/.test(line))).toEqual([])
  })

  it('is done with what belongs to it, which does nothing itself', async () => {
    const said = saidOf(
      await extract(
        'A new edition of the diary was published by Zelgor University Press, as well as its translation into Norwegian.',
      ),
    )
    expect(said.filter((line) => /^(?:its )?translation \|/.test(line))).toEqual([])
    expect(said.some((line) => /^Zelgor University Press \| .*translation/.test(line))).toBe(true)
  })
})

describe('what stands behind a preposition with a pronoun', () => {
  it('is the verb’s object', async () => {
    const said = saidOf(await extract('Peter Lang left behind him a detailed diary of the war.'))
    expect(said.some((line) => /^Peter Lang \| left.*diary$/.test(line))).toBe(true)
  })
})

describe('who does it too behind “as is”', () => {
  it('is one more of those of whom it is said, and no end of the verb', async () => {
    const said = saidOf(await extract('Anna Brown was fired by Acme, as was her deputy Peter Lang.'))
    expect(said).toContain('Acme | fired | fire | Peter Lang')
    const expected = saidOf(await extract('Anna Brown is expected to attend the parade, as is Peter Lang.'))
    expect(expected.filter((line) => /expect \| Peter Lang/.test(line))).toEqual([])
  })
})

describe('who leads', () => {
  it('is at the head of it in the passive too', async () => {
    expect(saidOf(await extract('The drills are led by Norway.'))).toContain(
      'Norway | led | leader-of | drills',
    )
  })
})

describe('what is bought, however much of it', () => {
  it.each([
    ['India buys most of its oil from Norway.', 'India | buys most from | buy | Norway'],
    ['India bought three ships from Norway and Kenya.', 'India | bought ships from | buy | Kenya'],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text)).map((line) => line.replace('three ', ''))).toContain(expected)
  })
})
