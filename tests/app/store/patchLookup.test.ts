import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lookup, lookUp, patchLookup } from '../../../src/app/store/lookup.ts'
import { toDossier } from '../../../src/graph/dossierGraph.ts'
import { plan, redo, undo } from '../../../src/graph/edit/correct.ts'
import { invert } from '../../../src/graph/edit/diff.ts'
import { arbitraryWish, grant } from '../../support/arbitraryCorrection.ts'
import { arbitraryDossier } from '../../support/arbitraryDossier.ts'

/** What a lookup tells, whatever the order of what is equal. */
function told({ dossier, graph, entities, mentionsIn, ranked, statements }: Lookup) {
  const { nodes, edges } = toDossier(graph)
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  return {
    dossier,
    nodes: nodes.sort(byKey),
    edges: edges.sort(byKey),
    entities: [...entities.values()].sort(byKey),
    mentions: [...mentionsIn].map(([document, list]) => [
      document,
      list
        .map(({ entity, mention }) => [entity.key, entity.attributes.label, mention.start, mention.end])
        .sort(),
    ]),
    degrees: ranked.map(({ key }) => graph.degree(key)),
    ranked: [...ranked].sort(byKey),
    statements,
  }
}

test('a lookup that is patched edit by edit, also backwards, tells the same as one made anew', () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.array(arbitraryWish, { maxLength: 8 }), (dossier, wishes) => {
      let lookup = lookUp(dossier)
      const changes = wishes.flatMap((wish) => {
        const correction = grant(lookup.dossier, wish)
        if (!correction) return []
        const change = plan(lookup.dossier, correction)
        lookup = patchLookup(lookup, redo(lookup.dossier, change), change.diff)
        expect(told(lookup)).toEqual(told(lookUp(lookup.dossier)))
        return [change]
      })
      for (const change of changes.reverse())
        lookup = patchLookup(lookup, undo(lookup.dossier, change), invert(change.diff))
      expect(told(lookup)).toEqual(told(lookUp(dossier)))
    }),
  )
})
