import * as z from 'zod'
import { Correction } from '../../model/corrections.ts'
import { Entity } from '../../model/entity.ts'
import { Relation } from '../../model/relation.ts'
import type { Change } from './correct.ts'

const recordsDiff = <T extends z.ZodType>(record: T) =>
  z.object({
    removed: z.array(z.object({ at: z.int().nonnegative(), record })),
    updated: z.array(z.object({ from: record, to: record })),
    added: z.array(z.object({ at: z.int().nonnegative(), record })),
  })

/** A log as a browser kept it: another version of the page may have written it. */
export const KeptLog: z.ZodType<{ changes: Change[]; position: number }> = z.object({
  changes: z.array(
    z.object({
      correction: Correction,
      diff: z.object({ nodes: recordsDiff(Entity), edges: recordsDiff(Relation) }),
    }),
  ),
  position: z.int().nonnegative(),
})
