import { expect, it } from 'vitest'
import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import { createDocument } from '../../src/model/document.ts'
import { shippedEnglish } from '../support/english.ts'

/** The days of the sale in "two days later", after so many sentences and the date. */
async function sold(before: number): Promise<string | undefined> {
  const text = `${'It rained. '.repeat(before)}Acme bought the port on 8 September 2023. Two days later Acme sold the port to Oru.`
  const extractor = createEmbeddedExtractor(shippedEnglish())
  const { statements } = await extractor.extract(createDocument(text, { title: 'text', source: 'test' }))
  return statements.find(({ when }) => /later/i.test(when?.exact ?? ''))?.when?.from
}

it('a date counts for the sentence behind it, wherever a batch of sentences ends', async () => {
  // Sentences are read 400 at a time: the date stands in the last of the first, then in the first of the second.
  for (const before of [0, 398, 399, 400])
    expect(await sold(before), `${before} sentences`).toBe('2023-09-10')
})
