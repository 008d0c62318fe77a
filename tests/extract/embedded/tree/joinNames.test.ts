import { expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

it('a noun that a person’s name continues describes the person', async () => {
  const said = saidOf(await createReader()('English defender Kyle Moss met Anna Pelk.'))
  expect(said).toContain('Kyle Moss | met | meet | Anna Pelk')
  expect(said.filter((line) => line.includes('defender Kyle'))).toEqual([])
})
