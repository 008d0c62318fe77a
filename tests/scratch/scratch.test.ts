import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { createReader, saidOf } from '../support/says.ts'
it('prints', async () => {
  const extract = createReader()
  let out = ''
  for (const line of readFileSync('/tmp/x/in.txt', 'utf8').split('\n').filter(Boolean)) {
    const x = await extract(line)
    out += line + '\n' + x.statements.flatMap((s) => saidOf({ ...x, statements: [s] }).map((l) => '    ' + l + '   [' + s.status + (s.attributedTo ? ' ' + s.attributedTo.span.exact : '') + ' ' + s.rule + ']')).join('\n') + '\n'
  }
  console.log(out)
})
