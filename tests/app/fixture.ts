import { buildDossier } from '../../src/build/buildDossier.ts'
import type { SourceDocument } from '../../src/model/document.ts'
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
export const sampleDossier = (): Promise<Dossier> => dossierOf([sampleDraft()])

/** The same with a second report, which says again that two met. */
export const twoReports = (): Promise<Dossier> =>
  dossierOf([
    sampleDraft(),
    new Draft('[Ada Lovelace](person) met [Charles Babbage](person) in [Turin](place).', 'A second report')
      .states(0, 'met', 1, 'meet')
      .states(1, 'in', 2, 'located-in'),
  ])

const DAYS: Readonly<Record<string, string>> = {
  produce: '1822-06-14',
  meet: '1833-06-05',
  'located-in': '1833-06-05',
  visit: '1840-09-01',
}

/** The sample with a day for each statement. */
export async function datedDossier(): Promise<Dossier> {
  const dossier = await sampleDossier()
  for (const { attributes } of dossier.edges)
    for (const item of attributes.evidence) {
      const day = DAYS[attributes.type]
      if (day) item.when = { ...(item.when ?? item.predicate), from: day, to: day }
    }
  return dossier
}

function sampleDraft(): Draft {
  return new Draft(
    'A visit\n\n[Ada Lovelace](person) met [Charles Babbage](person) in [London](place) on 5 June 1833.\n\n' +
      '[Babbage](person) did not visit [Turin](place). [Mary Somerville](person) said that [Babbage](person) built the [Difference Engine](product).',
    'The engine of Babbage',
  )
    .states(0, 'met', 1, 'meet', { when: '5 June 1833' })
    .states(1, 'in', 2, 'located-in')
    .states(3, 'visit', 4, 'visit', { status: 'negated' })
    .states(6, 'built', 7, 'produce', { status: 'reported', says: 5 })
}

/** What is built of drafts, with each entity in its place. */
async function dossierOf(drafts: readonly Draft[]): Promise<Dossier> {
  const extract = async (document: SourceDocument) => {
    const draft = drafts.find((one) => one.document.id === document.id)
    if (!draft) throw new Error('the builder asks for a document that was not given')
    const { mentions, statements, links } = draft
    return { document: document.id, mentions, statements, links }
  }
  const dossier = await buildDossier(
    drafts.map(({ document }) => document),
    { extractor: { name: 'test/1', extract }, version: '0' },
  )
  for (const { attributes } of dossier.nodes) Object.assign(attributes, PLACES[attributes.label])
  return dossier
}

/** A dossier whose title, text and names try to be markup. */
export async function hostileDossier(): Promise<Dossier> {
  const draft = new Draft(
    '[<img src=x onerror=alert(1)>](person) met [Ahmed](person). <script>document.title="owned"</script> مرحبا 👩‍🚀 \u202Eabc',
    '<script>document.title="owned"</script>',
  ).states(0, 'met', 1, 'meet')
  const dossier = await dossierOf([draft])
  for (const { attributes } of dossier.nodes.slice(0, 1))
    attributes.label = '<b>أحمد</b> 👩‍🚀 <img src=x onerror=alert(1)>'
  return dossier
}
