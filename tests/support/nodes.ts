import { resolve } from '../../src/resolve/resolve.ts'
import { Draft } from './draft.ts'

/** Drafts as the graph that they become. */
export const resolved = (...drafts: Draft[]) =>
  resolve(
    drafts.map(({ document }) => document),
    drafts.map(({ extraction }) => extraction),
  )
/** Each entity as `label: mention, mention`. */
export const nodes = (...drafts: (Draft | string)[]) =>
  resolved(...drafts.map((draft) => (typeof draft === 'string' ? new Draft(draft) : draft))).entities.map(
    ({ attributes }) => `${attributes.label}: ${attributes.mentions.map(({ exact }) => exact).join(', ')}`,
  )
