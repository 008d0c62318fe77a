import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/formats/toCsv.ts'
import { arbitraryDossier } from '../support/arbitraryDossier.ts'

/** A reader of RFC 4180, strict: any character out of place throws. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let at = csv.startsWith('\uFEFF') ? 1 : 0
  while (at < csv.length) {
    const row: string[] = []
    for (;;) {
      const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
      cell.lastIndex = at
      const [all, quoted, bare, end] = cell.exec(csv) ?? []
      if (all === undefined) throw new Error(`no cell at ${at}`)
      row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
      at += all.length
      if (end === '\r\n') break
    }
    rows.push(row)
  }
  return rows
}
/** As the documentation says: an apostrophe in front is taken away. */
const unguarded = (cell: string | undefined) => (cell?.startsWith("'") ? cell.slice(1) : cell)

describe('CSV', () => {
  it('has a row for each entity and each piece of evidence, and gives every text back', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const tables = toCsv(dossier)
        const nodes = parse(tables.nodes)
        const edges = parse(tables.edges)
        for (const rows of [nodes, edges]) for (const row of rows) expect(row.length).toBe(rows[0]?.length)
        expect(nodes.slice(1).map((row) => unguarded(row[1]))).toEqual(
          dossier.nodes.map(({ attributes }) => attributes.label),
        )
        const sentence = edges[0]?.indexOf('sentence') ?? -1
        expect(edges.slice(1).map((row) => unguarded(row[sentence]))).toEqual(
          dossier.edges.flatMap(({ attributes }) => attributes.evidence.map(({ exact }) => exact)),
        )
      }),
    )
  })

  it('holds no cell that a spreadsheet runs as a formula; numbers stay numbers', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const tables = toCsv(dossier)
        for (const cell of [...parse(tables.nodes), ...parse(tables.edges)].flat())
          if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        const positions = parse(tables.nodes)
          .slice(1)
          .map((row) => row[6])
        expect(positions).toEqual(
          dossier.nodes.map(({ attributes: { x } }) => (x === undefined ? '' : String(x))),
        )
      }),
    )
  })
})
