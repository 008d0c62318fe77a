import { beforeAll, describe, expect, it } from 'vitest'
import { createDocument } from '../../src/model/document.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { createReader } from '../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

/** Each node that a text becomes, as `label (type): mention, mention`. */
async function nodesOf(text: string): Promise<string[]> {
  const document = createDocument(text, { title: 'text', source: 'test' })
  return resolve([document], [await extract(text)]).entities.map(
    ({ attributes: { label, type, mentions } }) =>
      `${label} (${type}): ${mentions.map(({ exact }) => exact).join(', ')}`,
  )
}

describe('texts as they are read', () => {
  it('“this constituency” is the one that was last named', async () => {
    const nodes = await nodesOf(
      'In the Kent East constituency, Ann Lee was elected. Bob Hall lost in this constituency. In the Essex North constituency, Carl Moor was elected. Dan Wood lost in this constituency.',
    )
    expect(nodes.filter((node) => node.includes('this constituency'))).toEqual([
      expect.stringMatching(/^Kent East/),
      expect.stringMatching(/^Essex North/),
    ])
  })

  it('whom the headline tells of is presented by name and age', async () => {
    const nodes = await nodesOf(
      'Teacher arrested over letter\n\nPolice said the arrest came late. Mary Wood, 34, was arrested in Leeds on Monday.\n',
    )
    expect(nodes).toContainEqual(expect.stringMatching(/^Mary Wood \(person\): Teacher, Mary Wood/))
  })

  it('what is done but no event in any list has to earn its place', async () => {
    const text = 'England made a change in Leeds. Mary Wood was promoted to general.'
    expect((await nodesOf(text)).map((node) => node.split(':')[0])).toEqual([
      'England (place)',
      'Leeds (place)',
      'Mary Wood (person)',
    ])
    expect(await nodesOf('Mary Wood condemned the assassination in Leeds.')).toContainEqual(
      expect.stringMatching(/^assassination \(event\)/),
    )
  })

  it('a storm is called by its name', async () => {
    expect(await nodesOf('Hurricane Ida hit Leeds. Ida killed two people.')).toContainEqual(
      'Hurricane Ida (event): Hurricane Ida, Ida',
    )
  })
})
