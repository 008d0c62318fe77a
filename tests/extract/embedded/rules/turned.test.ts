import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('to whom something belongs', () => {
  it('owns it, where that is a person', async () => {
    expect(await says('Acme Holdings belongs to Anna Brown.')).toEqual([
      'Anna Brown | owns | owner-of | Acme Holdings',
    ])
  })

  it('has it for a part, where that is a body', async () => {
    expect(await says('Acme Holdings belongs to Orvic Group.')).toEqual([
      'Acme Holdings | belongs to | part-of | Orvic Group',
    ])
  })

  it('is its owner, and not its head', async () => {
    expect(await says('Anna Brown is the owner of the Oslo Tigers.')).toContain(
      'Anna Brown | is owner of | owner-of | Oslo Tigers',
    )
  })
})

describe('what a ferry and a university do', () => {
  it('a ferry that strikes a pier attacks nobody', async () => {
    expect((await says('The car ferry Orvic struck the pier of Lund.')).join('\n')).toContain(
      'struck | hit |',
    )
    expect((await says('The rebels struck the airport of Lund.')).join('\n')).toContain('struck | attack |')
  })

  it('a university makes no shelves', async () => {
    expect((await says("The books were stolen from Orvic University's shelves.")).join('\n')).not.toContain(
      'produce',
    )
  })

  it('“her cousin General Luc Moreau” is her cousin', async () => {
    expect((await says('Anna Brown met her cousin General Luc Moreau.')).join('\n')).toContain(
      '| cousin of | relative-of | her',
    )
  })
})
