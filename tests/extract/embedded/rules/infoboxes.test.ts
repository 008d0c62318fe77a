import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (...lines: string[]) => saidOf(await extract(lines.join('\n\n')))

describe('lines of an infobox', () => {
  it.each([
    ['Died 31 July 2017 (aged 89) Paris, France', 'Anna Brown | died in | die-in | Paris'],
    ['Born: May 3, 1928 (age 90) Oslo, Norway', 'Anna Brown | was born in | born-in | Oslo'],
    ['Spouse(s) Peter Lang (m. 1949; div. 1964)', 'Anna Brown | spouse of | spouse-of | Peter Lang'],
    ['Children Maria Lang', 'Anna Brown | parent of | parent-of | Maria Lang'],
    ['Directed by Peter Lang', 'Peter Lang | directed | direct | Anna Brown'],
  ])('%s → %s', async (line, expected) => {
    expect(await says('Anna Brown', line, 'Anna Brown was a Norwegian actress.')).toContain(expected)
  })

  it('is told of nobody where the first line is no name', async () => {
    expect(await says('The year in Norway', 'Children Maria Lang')).toEqual([])
  })

  it('is no sentence', async () => {
    const said = await says(
      'Anna Brown',
      'Children like Maria Lang.',
      'Education Minister Peter Lang resigned.',
    )
    expect(said.filter((line) => line.startsWith('Anna Brown'))).toEqual([])
  })
})
