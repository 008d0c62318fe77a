import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import { createDocument } from '../../src/model/document.ts'
import type { Argument, Extraction } from '../../src/model/statement.ts'
import { shippedEnglish } from './english.ts'

/** Reads texts with the shipped model; `published` is the day of publication. */
export function createReader() {
  const extractor = createEmbeddedExtractor(shippedEnglish())
  return (text: string, published?: string): Promise<Extraction> =>
    extractor.extract(
      createDocument(text, { title: 'text', source: 'test', ...(published && { published }) }),
    )
}

const end = ({ mentions }: Extraction, { mention }: Argument) =>
  mention === undefined ? '–' : mentions[mention]?.core.exact

/** What is stated of two mentions, as "A | label | type | B". */
export function saidOf(extraction: Extraction): string[] {
  return extraction.statements.flatMap((statement) =>
    statement.objects
      .filter(({ mention }) => mention !== undefined)
      .map((object) =>
        [end(extraction, statement.subject), object.label, object.type, end(extraction, object)].join(' | '),
      ),
  )
}
