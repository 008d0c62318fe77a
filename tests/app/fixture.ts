import { buildDossier } from '../../src/build/buildDossier.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { Draft } from '../support/draft.ts'

/** Places of the entities on the map: one in the middle, the others at the corners of a square. */
const PLACES: Readonly<Record<string, { x: number; y: number }>> = {
  'Charles Babbage': { x: 50, y: 50 },
  'Ada Lovelace': { x: 0, y: 100 },
  Turin: { x: 100, y: 100 },
  'Difference Engine': { x: 0, y: 0 },
  London: { x: 100, y: 0 },
  'Mary Somerville': { x: 50, y: 100 },
}

/** A small dossier, each of whose parts a test can name. */
export async function sampleDossier(): Promise<Dossier> {
  const draft = new Draft(
    'A visit\n\n[Ada Lovelace](person) met [Charles Babbage](person) in [London](place) on 5 June 1833.\n\n' +
      '[Babbage](person) did not visit [Turin](place). [Mary Somerville](person) said that [Babbage](person) built the [Difference Engine](product).',
    'The engine of Babbage',
  )
    .states(0, 'met', 1, 'meet', { when: '5 June 1833' })
    .states(1, 'in', 2, 'located-in')
    .states(3, 'visit', 4, 'visit', { status: 'negated' })
    .states(6, 'built', 7, 'produce', { status: 'reported', says: 5 })
  const extract = async () => ({
    document: draft.document.id,
    mentions: draft.mentions,
    statements: draft.statements,
    links: draft.links,
  })
  const dossier = await buildDossier([draft.document], {
    extractor: { name: 'test/1', extract },
    version: '0',
  })
  for (const { attributes } of dossier.nodes) Object.assign(attributes, PLACES[attributes.label])
  return dossier
}

/** A dossier whose title, text and names try to be markup. */
export async function hostileDossier(): Promise<Dossier> {
  const draft = new Draft(
    '[<img src=x onerror=alert(1)>](person) met [Ahmed](person). <script>document.title="owned"</script> مرحبا 👩‍🚀 \u202Eabc',
    '<script>document.title="owned"</script>',
  ).states(0, 'met', 1, 'meet')
  const extract = async () => ({
    document: draft.document.id,
    mentions: draft.mentions,
    statements: draft.statements,
    links: draft.links,
  })
  const dossier = await buildDossier([draft.document], {
    extractor: { name: 'test/1', extract },
    version: '0',
  })
  for (const { attributes } of dossier.nodes.slice(0, 1))
    attributes.label = '<b>أحمد</b> 👩‍🚀 <img src=x onerror=alert(1)>'
  return dossier
}
