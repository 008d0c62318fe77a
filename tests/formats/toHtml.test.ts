import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DATA_ID, toHtml } from '../../src/formats/toHtml.ts'
import { readDossier } from '../../src/model/readDossier.ts'
import { arbitraryDossier } from '../support/arbitraryDossier.ts'

const PAGE = '<!doctype html><html><head></head><body><div id="root"></div></body></html>'

test('the dossier comes back from the page, and nothing in it is markup', () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      const html = toHtml(PAGE, dossier)
      const [, json = ''] =
        new RegExp(`<script type="application/json" id="${DATA_ID}">([^<]*)</script>`).exec(html) ?? []
      expect(readDossier(json)).toEqual(dossier)
      expect(html.match(/</g)).toHaveLength((PAGE.match(/</g)?.length ?? 0) + 2)
    }),
    { numRuns: 60 },
  )
})

test('a page without a body is refused', () => {
  expect(() => toHtml('', {} as never)).toThrow('no end of its body')
})
