import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/model/document.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { createReader } from '../support/says.ts'

/** The ties of a text, as "A | type | B". */
async function tiesOf(text: string): Promise<string[]> {
  const document = createDocument(text, { title: 'text', source: 'test' })
  const { entities, relations } = resolve([document], [await createReader()(text)])
  const label = (key: string) => entities.find((entity) => entity.key === key)?.attributes.label ?? ''
  return relations.map(({ source, target, attributes }) =>
    [label(source), attributes.type, label(target)].join(' | '),
  )
}

describe('somebody’s party or company', () => {
  it('is the one he leads, and not the body that was named last', async () => {
    const ties = await tiesOf(
      'Luc Moreau, who has led the Green Union since 2013, left the Bank of Lund. Anna Brown is a member of his party.',
    )
    expect(ties).toContain('Anna Brown | member-of | Green Union')
  })

  it('is the one he founded', async () => {
    const ties = await tiesOf(
      'Luc Moreau founded Halden Systems in 1990. He met Norsk Energy. His company sued Anna Brown.',
    )
    expect(ties).toContain('Halden Systems | sue | Anna Brown')
  })

  it('is none where nothing ties him to one', async () => {
    const ties = await tiesOf('Luc Moreau met Norsk Energy. His company sued Anna Brown.')
    expect(ties).not.toContain('Norsk Energy | sue | Anna Brown')
  })
})

describe('the president', () => {
  it('is who bears the title, and neither the vice-president nor that of a body', async () => {
    const ties = await tiesOf(
      'The Senate removed President Rodrigo Cartes from office. Vice-President Anna Ayala was sworn in by the president of Congress, Julio Brown. Sarah Lind is married to Luc Moor. Filip Lang sued the sister of the president. The president met Peter Lang.',
    )
    expect(ties).toContain('Rodrigo Cartes | meet | Peter Lang')
  })
})
