import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { tuplesOf } from '../../src/extract/tuples.ts'
import { createDocument } from '../../src/model/document.ts'
import { contains, type Span } from '../../src/model/span.ts'
import { Extraction } from '../../src/model/statement.ts'
import { shippedEnglish } from '../support/english.ts'

let extractor: Extractor
beforeAll(async () => {
  extractor = createEmbeddedExtractor(shippedEnglish())
})

const extract = (text: string) => extractor.extract(createDocument(text, { title: 'text', source: 'test' }))

/** Every span has its text; the parts of a statement are in its sentence; indices point at mentions. */
async function check(text: string): Promise<void> {
  const extraction = await extract(text)
  expect(Extraction.safeParse(extraction).error).toBeUndefined()
  const exact = (span: Span) => expect(text.slice(span.start, span.end)).toBe(span.exact)
  let at = 0
  for (const mention of extraction.mentions) {
    exact(mention)
    exact(mention.core)
    expect(contains(mention, mention.core)).toBe(true)
    expect(mention.start).toBeGreaterThanOrEqual(at)
    at = mention.start
  }
  for (const { sentence, subject, predicate, objects, when, attributedTo } of extraction.statements) {
    for (const span of [sentence, subject.span, predicate, ...objects.map((o) => o.span)]) {
      exact(span)
      expect(contains(sentence, span)).toBe(true)
    }
    if (when) exact(when)
    if (attributedTo) exact(attributedTo.span)
    for (const { mention } of [subject, ...objects])
      if (mention !== undefined) expect(extraction.mentions[mention]).toBeDefined()
  }
  for (const { mentions } of extraction.links)
    for (const i of mentions) expect(extraction.mentions[i]).toBeDefined()
  tuplesOf(extraction)
}

/** Text that looks like English enough to run through every rule, in any order. */
const salad = fc
  .array(
    fc.constantFrom(
      ...'the a his Russia Russian Kim Jong - un Paris , . ; : ( ) “ ” " \' ’s and or but to of by in with between that which who where when if because not no said says was is has been meeting met wants buy made organized produced went visit president Minister leaders shells 152 mm 20,000 September 8 2023 year according most more than it he they Ministry Defense for on as well \n \n\n'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '))

describe('any text', () => {
  it('is read without an error, with exact spans', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(salad, fc.string({ unit: 'binary', maxLength: 200 })), check), {
      numRuns: 400,
    })
  })

  it('may be empty, all marks, another script, broken surrogates, or one endless sentence', async () => {
    const texts = [
      '',
      '()[]“”"\'’s,;:.!?…—-',
      'Россия и Китай — «партнёры».',
      'ab \ud800 cd \udc00. E\u0301\u0301\u0301f!',
      '<script>alert(1)</script> & <b>Kim</b> met <i>Putin</i>',
      `${'and the man who said that '.repeat(400)}left`,
      '7 '.repeat(3000),
    ]
    for (const text of texts) await check(text)
  })

  it('takes time in proportion to its length', async () => {
    const article =
      'Anna Brown, the mayor of Oslo, said that the company which built the bridge had bought steel from China. '
    const time = async (count: number) => {
      const from = performance.now()
      await extract(article.repeat(count))
      return performance.now() - from
    }
    await time(50)
    const [small, large] = [await time(150), await time(1200)]
    expect(large / small).toBeLessThan(8 * 2.5)
  }, 180_000)

  it('stops when it is asked to, and tells how far it is', async () => {
    const text = 'Anna Brown met the mayor of Oslo in Paris. '.repeat(3000)
    const document = createDocument(text, { title: 'text', source: 'test' })
    const controller = new AbortController()
    const seen: number[] = []
    const reading = extractor.extract(document, {
      signal: controller.signal,
      onProgress: (fraction) => {
        seen.push(fraction)
        controller.abort()
      },
    })
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen[0]).toBeLessThan(0.9)
  })
})
