import { expect, it } from 'vitest'
import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import { createDocument } from '../../src/model/document.ts'
import { shippedEnglish } from '../support/english.ts'

it('texts that one engine reads in turns come out as if each were read alone', async () => {
  const lines = (name: string) =>
    Array.from(
      { length: 40 },
      (_, i) =>
        `${name} Lee, the mayor of Zelgor, met ${i} sailors of the Pamur Line in Oslo and said that they would strike.`,
    ).join(' ')
  const documents = ['Ann', 'Bo', 'Eva'].map((name) =>
    createDocument(lines(name), { title: name, source: name }),
  )
  const shared = createEmbeddedExtractor(shippedEnglish())
  const together = await Promise.all(documents.map((document) => shared.extract(document)))
  for (const [i, document] of documents.entries()) {
    const alone = await createEmbeddedExtractor(shippedEnglish()).extract(document)
    expect(JSON.stringify(together[i])).toBe(JSON.stringify(alone))
  }
})
