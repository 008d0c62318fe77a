import { beforeAll, describe, expect, it } from 'vitest'
import { createDocument } from '../../../../src/model/document.ts'
import { resolve } from '../../../../src/resolve/resolve.ts'
import { createReader } from '../../../support/says.ts'

let read: ReturnType<typeof createReader>
beforeAll(() => {
  read = createReader()
})

/** The ties of a text, as "A — label [status, by whom] → B". */
async function tiesOf(text: string): Promise<string[]> {
  const document = createDocument(text, { title: 'text', source: 'test' })
  const { entities, relations } = resolve([document], [await read(text)])
  const label = (key: string) => entities.find((entity) => entity.key === key)?.attributes.label
  return relations.map(({ source, target, attributes }) => {
    const by = attributes.evidence.find(({ status }) => status === attributes.status)?.attributedTo?.exact
    return `${label(source)} — ${attributes.label} [${attributes.status}${by ? `, ${by}` : ''}] → ${label(target)}`
  })
}

const INTERVIEW = `Haltwick Courier spoke with Anna Brown, mayor of Lund, about her plans.

When did you visit Kenya?

I visited Kenya in 2019. My husband met Luc Moreau there.

Do you like Norway?

I have been to Norway twice.

Luc Moreau praised the mayor on Monday.`

describe('an interview in questions and answers', () => {
  it('ties what “I” tells to the one who is interviewed, as reported by her', async () => {
    const ties = await tiesOf(INTERVIEW)
    expect(ties).toContain('Anna Brown — visited [reported, Anna Brown] → Kenya')
    expect(ties).toContain('Anna Brown — have been to [reported, Anna Brown] → Norway')
  })

  it('ends where nobody says “I” any more', async () => {
    expect((await tiesOf(INTERVIEW)).filter((tie) => tie.includes('praised'))).toEqual([
      'Luc Moreau — praised [asserted] → Anna Brown',
    ])
  })

  it('is none where the text tells of nobody who was interviewed', async () => {
    const ties = await tiesOf(INTERVIEW.replace('spoke with Anna Brown', 'elected Anna Brown'))
    expect(ties.filter((tie) => tie.startsWith('Anna Brown — visited'))).toEqual([])
  })

  it('leaves a quotation within an answer to whoever speaks it', async () => {
    const text = INTERVIEW.replace('I visited Kenya in 2019.', 'Luc Moreau said: “I visited Peru in 2019.”')
    expect((await tiesOf(text)).filter((tie) => tie.startsWith('Anna Brown — visited'))).toEqual([])
  })

  it('ties what “we” do to the one body that the one interviewed has founded or leads', async () => {
    const text = INTERVIEW.replace('mayor of Lund', 'founder of Pamur Press').replace(
      'I have been to Norway twice.',
      'I have been to Norway twice. We opened an office in Kenya.',
    )
    expect(await tiesOf(text)).toContain('Pamur Press — opened [reported, Anna Brown] → office')
    const employed = text.replace('founder of Pamur Press', 'an editor at Pamur Press')
    expect((await tiesOf(employed)).filter((tie) => tie.startsWith('Pamur Press — opened'))).toEqual([])
  })
})
