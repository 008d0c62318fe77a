import { expect, it } from 'vitest'
import { dossierJsonSchema } from '../../src/model/readDossier.ts'

it('the shipped JSON Schema is the one that zod gives (after a change of the schemas: npx vitest run -u)', async () => {
  await expect(`${JSON.stringify(dossierJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../src/model/dossier.schema.json',
  )
})
