import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('children that are listed', () => {
  it('are named behind their trades', async () => {
    const said = await says('Anna Brown had two daughters, the painter Leila Moss and the writer Eva Moss.')
    expect(said).toContain('Anna Brown | had | parent-of | Leila Moss')
    expect(said).toContain('Anna Brown | had | parent-of | Eva Moss')
  })

  it('may be told of before their name', async () => {
    const said = await says('Anna Brown had three children: Leila Moss, Paul Moss and a son, Faris.')
    expect(said).toContain('Anna Brown | had | parent-of | Paul Moss')
    expect(said).toContain('Anna Brown | had | parent-of | son')
  })
})
