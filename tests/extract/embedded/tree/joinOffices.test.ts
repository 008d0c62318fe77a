import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('offices and their holders without a comma', () => {
  it.each([
    [
      'Psychology student at University of Texas Amneh Jafari visited Paris.',
      'Amneh Jafari | Psychology student at | student-of | University of Texas',
    ],
    [
      'Oslo Student Union president Sehar Memon met Anna Brown.',
      'Sehar Memon | president of | leader-of | Oslo Student Union',
    ],
    [
      'University of Texas Muslim Student Association president Sehar Memon met Anna Brown.',
      'Sehar Memon | met | meet | Anna Brown',
    ],
    [
      'Anna Brown, director of the National Bank, and chairman of the Oslo Centre, slept.',
      'Anna Brown | chairman of | leader-of | Oslo Centre',
    ],
    ['She lost the leadership to the mayor of Lund, Anna Brown.', 'Anna Brown | mayor of | leader-of | Lund'],
    [
      "Kenya's Minister for Industry, Science and Technology, Anna Brown, congratulated Acme.",
      'Anna Brown | Minister for | official-of | Technology',
    ],
    [
      'He flew with the coordinator of the United Nations, Anna Brown of Finland, and the mayor.',
      'Anna Brown | coordinator of | official-of | United Nations',
    ],
    [
      'The dispute began in January, when Defence Minister Luc Moreau, himself a member of the Green Party, signed a letter with Acme.',
      'Luc Moreau | member of | member-of | Green Party',
    ],
    ['Actor and director Clint Eastwood met Anna Brown.', 'Clint Eastwood | met | meet | Anna Brown'],
    ['American academic and professor Marc Hill met Anna Brown.', 'Marc Hill | met | meet | Anna Brown'],
    [
      'The CEO of Acme, Anna Brown, and its chairman, Luc Moreau, resigned.',
      'Anna Brown | CEO of | leader-of | Acme',
    ],
    [
      'The guests were Anna Brown, Luc Moreau and the Kenyan ambassador, Peter Lang.',
      'Peter Lang | ambassador of | official-of | Kenyan',
    ],
    [
      'Director of the Oslo chapter of the Council on Kenyan-Norwegian Relations Anna Brown said they left.',
      'Anna Brown | Director of | leader-of | Oslo chapter',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Actor and director Clint Eastwood met Anna Brown.', 'Actor'],
    ['Minister of Education Anna Brown left.', 'Minister of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})

it('makes nobody a member of himself', async () => {
  const said = await says(
    'The dispute began in January, when Defence Minister Luc Moreau, himself a member of the Green Party, signed a letter for the purchase of guns.',
  )
  expect(said.filter((line) => /himself|write-to/.test(line))).toEqual([])
})
