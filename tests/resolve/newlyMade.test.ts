import { beforeAll, describe, expect, it } from 'vitest'
import { createGraphReader, mentionsWith as mentions } from '../support/readGraph.ts'

let read: ReturnType<typeof createGraphReader>
beforeAll(() => {
  read = createGraphReader()
})

const mentionsWith = async (phrase: string, text: string) => mentions(await read(text), phrase)

describe('what is new', () => {
  it.each([
    [
      'The new abbess',
      'Hilda Lang',
      'In 1167 the nuns chose Hilda Lang as abbess. The new abbess quarrelled with Otto Rosen.',
    ],
    [
      'The new mayor',
      'Ann Lee',
      'Ann Lee was elected mayor of Lund in 1990. The new mayor sold the theatre to Otto Rosen.',
    ],
    [
      'the new company',
      'the Halden Railroad',
      'Jon Berg founded the Halden Railroad in 1879. Otto Rosen served as president of the new company.',
    ],
  ])('%s is %s', async (phrase, name, text) => {
    expect(await mentionsWith(phrase, text)).toContain(name)
  })

  it('is nobody who had the office before', async () => {
    const text = 'Otto Rosen, the president of Kenya, resigned in May. The new president met Ann Lee.'
    expect(await mentionsWith('The new president', text)).not.toContain('Otto Rosen')
  })
})

describe('a day before a noun', () => {
  it('is when the thing told of before was', async () => {
    const text = 'A bomb attack killed Jon Berg in Lund on Friday. Ann Lee condemned Friday’s attack.'
    expect(await mentionsWith('Friday’s attack', text)).toContain('A bomb attack')
  })

  it('tells two of one noun apart', async () => {
    const text = 'Ann Lee condemned Monday’s attack. Otto Rosen condemned Friday’s attack.'
    expect(await mentionsWith('Friday’s attack', text)).not.toContain('Monday’s attack')
  })
})

describe('a building', () => {
  it('is the one last named', async () => {
    const text = 'The match was played at the Oslo Arena. Ann Lee bought the venue in May.'
    expect(await mentionsWith('the venue', text)).toContain('the Oslo Arena')
  })

  it('or last brought in by a noun', async () => {
    const text =
      'Ann Lee owns the Grand Hotel. Otto Rosen bought a warehouse in Lund. Jon Berg sold the building in May.'
    expect(await mentionsWith('the building', text)).toContain('a warehouse')
  })
})

it('what somebody does to his own kin is done to the doer’s', async () => {
  const text = 'Ann Lee attacked the mayor, Henry Doane, who had sold city land to his own brother-in-law.'
  expect(await mentionsWith('Henry Doane', text)).toContain('his')
})

it('“Mrs” and a man’s surname is the woman who married him', async () => {
  const text = 'Ruth Berg married a German chemist, Paul Lenz. Mrs. Lenz wrote a book in Oslo.'
  expect(await mentionsWith('Mrs. Lenz', text)).toContain('Ruth Berg')
})

it('“the cardinal” is who has that title', async () => {
  const text = 'The pope ordered his legate, Cardinal Otto, to visit Lund. The cardinal met Ann Lee.'
  expect(await mentionsWith('The cardinal', text)).toContain('Cardinal Otto')
})

it('“his site” is what he founded', async () => {
  const text = 'Jon Berg founded the Halden Index in 2005. Berg chose a free licence for his site.'
  expect(await mentionsWith('his site', text)).toContain('the Halden Index')
})

it('what a colon announces is what the sentence ends with', async () => {
  expect(
    await mentionsWith(
      'a common resource',
      'The money comes from a common resource: desert oil. Ann Lee sold the desert oil.',
    ),
  ).toContain('desert oil')
  expect(
    await mentionsWith(
      'a plan',
      'Ann Lee backed a plan: schools and hospitals. Otto Rosen backed a plan in May.',
    ),
  ).not.toContain('schools')
})

it('whom somebody does not want is nobody yet', async () => {
  expect(
    await mentionsWith('a new leader', 'The monks of Lund did not want a new leader. Otto Rosen left Lund.'),
  ).toEqual([])
  expect(await mentionsWith('a new leader', 'Otto Rosen met a new leader in Lund.')).toEqual(['a new leader'])
})
