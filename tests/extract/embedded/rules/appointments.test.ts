import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('offices that are given', () => {
  it.each([
    [
      'Anna Brown established herself as one of the leading members of the society.',
      'Anna Brown | established as leading members of | member-of | society',
    ],
    [
      'The bank hired Luc Moreau as a lawyer for Kenya.',
      'Luc Moreau | hired as lawyer for | official-of | Kenya',
    ],

    [
      'He was appointed professor of physics at Princeton University.',
      'He | was appointed professor at | official-of | Princeton University',
    ],
    [
      'She was named chief executive of Acme Corp.',
      'She | was named chief executive of | leader-of | Acme Corp.',
    ],
    ['Luc Moreau was elected governor of Kenya.', 'Luc Moreau | was elected governor of | leader-of | Kenya'],
    [
      'Anna Brown succeeded Luc Moreau as chairman of Acme Corp.',
      'Anna Brown | succeeded as chairman of | leader-of | Acme Corp.',
    ],
    ['During his time as mayor of Oslo, Peter Lang met Anna Brown.', 'his | mayor of | leader-of | Oslo'],
    [
      'Anna Brown became pastor of Calvary Church.',
      'Anna Brown | became pastor of | pastor-of | Calvary Church',
    ],
    [
      'As a student of Luc Moreau, Anna Brown lived in Oslo.',
      'Anna Brown | student of | student-of | Luc Moreau',
    ],
    ['He served as ambassador to Norway.', 'He | served as ambassador to | official-of | Norway'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([['The committee chose a song about Kenya.', 'official-of']])(
    '%s, not %s',
    async (text, excluded) => {
      expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
    },
  )
})
