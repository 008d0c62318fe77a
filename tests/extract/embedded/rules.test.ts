import { beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/model/statement.ts'
import { createReader, saidOf } from '../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

/** The statement whose predicate holds `word`. */
async function statementOf(text: string, word: string, published?: string): Promise<Statement | undefined> {
  const { statements } = await extract(text, published)
  return statements.find(({ predicate }) => predicate.exact.includes(word))
}
const status = async (text: string, word: string) => {
  const found = await statementOf(text, word)
  return [found?.status, found?.attributedTo?.span.exact].filter(Boolean).join(' by ')
}

describe('nouns that tie', () => {
  it('reads an office before a name', async () => {
    expect(await says('French Prime Minister Luc Moreau slept.')).toContain(
      'Luc Moreau | Prime Minister of | leader-of | French',
    )
    expect(await says('UK Foreign Secretary Anna Brown slept.')).toContain(
      'Anna Brown | Foreign Secretary of | official-of | UK',
    )
    expect(await says('Kenyan president Maria Lopez slept.')).toContain(
      'Maria Lopez | president of | leader-of | Kenyan',
    )
  })

  it('reads an apposition, and links the two', async () => {
    expect(await says('Nairobi, the Kenyan capital, sleeps.')).toContain(
      'Nairobi | capital of | capital-of | Kenyan',
    )
    const { links, mentions } = await extract('Anna Brown, the founder of Acme Corp, left.')
    expect(links.map((link) => link.mentions.map((i) => mentions[i]?.core.exact))).toEqual([
      ['Anna Brown', 'founder'],
    ])
  })

  it('links an acronym in brackets to its full name', async () => {
    const { links, mentions } = await extract('The World Frog Council (WFC) met.')
    expect(links).toHaveLength(1)
    expect(links[0]?.mentions.map((i) => mentions[i]?.core.exact)).toEqual(['World Frog Council', 'WFC'])
  })

  it('names behind a colon who was announced before it', async () => {
    const { links, mentions } = await extract('He met with one foreign leader: Maria Lopez came to Oslo.')
    expect(links.map(({ mentions: [a, b] }) => [mentions[a]?.core.exact, mentions[b]?.core.exact])).toEqual([
      ['Maria Lopez', 'foreign leader'],
    ])
  })

  it('leaves quantities out of what a thing is called', async () => {
    const { mentions } = await extract('Kenya fired 20,000-60,000 artillery shells.')
    expect(mentions.map(({ core }) => core.exact)).toEqual(['Kenya', 'artillery shells'])
  })

  it('calls both of two things that share a noun by their own name', async () => {
    const names = async (text: string) =>
      (await extract(text)).mentions.map(({ composed, core }) => composed ?? core.exact)
    expect(await names('The Kenyan and Norwegian armies met.')).toEqual([
      'Kenyan armies',
      'Kenyan',
      'Norwegian armies',
      'Norwegian',
    ])
    expect(await names('Norway bought 40 mm and 20 mm guns.')).toEqual(['Norway', '40 mm guns', '20 mm guns'])
  })

  it('reads the realm behind a ruler’s name, and no estate behind a soldier’s', async () => {
    expect(await says('King Harald V of Norway slept.')).toContain('Harald | King of | leader-of | Norway')
    const soldier = await says('General Anna Brown of Norway slept.')
    expect(soldier.filter((line) => line.includes('leader-of'))).toEqual([])
  })

  it('makes those who act during an event take part in it', async () => {
    expect(await says('Anna Brown scored a goal during the Lund Festival.')).toContain(
      'Anna Brown | scored goal during | participant-in | Lund Festival',
    )
    expect(await says('Anna Brown left Oslo during the war.')).not.toContainEqual(
      expect.stringContaining('participant-in'),
    )
  })

  it('reads possessives, demonyms and kin', async () => {
    expect(await says('Kenyan troops slept.')).toContain('Kenyan troops | troops of | part-of | Kenyan')
    expect(await says('Oslo’s Vigeland Museum burned.')).toContain('Vigeland Museum | in | located-in | Oslo')
    expect(await says('His father John Brown slept.')).toContain('John Brown | father of | parent-of | His')
  })

  it('reads places in places, not lists of them', async () => {
    expect(await says('He was born in Lund, Sweden.')).toContain('Lund | in | located-in | Sweden')
    expect(await says('He saw Sweden, Norway and Denmark.')).not.toContain(
      'Sweden | in | located-in | Norway',
    )
  })

  it('reads what is between two', async () => {
    expect(await says('Talks between Kenya and Norway began.')).toContain(
      'Kenya | Talks with | meet | Norway',
    )
  })
})

describe('verbs', () => {
  it('ties a subject to its objects and to what prepositions add', async () => {
    expect(await says('Anna Brown met with Luc Moreau.')).toEqual([
      'Anna Brown | met with | meet | Luc Moreau',
    ])
    expect(await says('Acme Corp sold drones to Kenya.')).toEqual([
      'Acme Corp | sold | sell | drones',
      'Acme Corp | sold drones to | sell | Kenya',
    ])
    expect(await says('Luc Moreau went on an official visit to Kenya.')).toContain(
      'Luc Moreau | went on official visit to | visit | Kenya',
    )
  })

  it('turns a passive round', async () => {
    expect(await says('The drones were bought by Kenya.')).toEqual(['Kenya | bought | buy | drones'])
    expect(await says('The exhibition organized by Acme Corp failed.')).toContain(
      'Acme Corp | organized | organizer-of | exhibition',
    )
  })

  it('shares subjects and objects between coordinated verbs', async () => {
    expect(await says('He met Luc Moreau and attended an exhibition.')).toEqual([
      'He | met | meet | Luc Moreau',
      'He | attended | participant-in | exhibition',
    ])
    expect(await says('Police arrested and questioned the student.')).toEqual([
      'Police | arrested | arrest | student',
      'Police | questioned | question | student',
    ])
  })

  it('follows relative clauses to both ends', async () => {
    expect(await says('The line that divides the city is old.')).toContain('line | divides | divide | city')
    expect(await says('Kenya bought the drones that Norway needs.')).toContain(
      'Norway | needs | need | drones',
    )
  })

  it('chains verbs to the one that counts', async () => {
    expect(await says('Kenya wants to buy drones.')).toEqual(['Kenya | wants to buy | buy | drones'])
  })

  it('looks through quantities to the thing', async () => {
    expect(await says('Kenya has huge amounts of ammunition.')).toEqual([
      'Kenya | has | owner-of | ammunition',
    ])
  })

  it('gives coordinated modifiers two mentions', async () => {
    expect((await says('Norway bought the 152 mm and 122 mm shells.')).map((s) => s.split(' | ')[3])).toEqual(
      ['152 mm and 122 mm shells', '122 mm shells'],
    )
  })

  it('reads what a copula makes of two', async () => {
    expect(await says('Nairobi is the capital of Kenya.')).toContain(
      'Nairobi | is capital of | capital-of | Kenya',
    )
  })
})

describe('factuality', () => {
  it.each([
    ['Kenya bought drones.', 'bought', 'asserted'],
    ['Kenya did not buy drones.', 'buy', 'negated'],
    ['Kenya refused to buy drones.', 'buy', 'negated'],
    ['Kenya might buy drones.', 'buy', 'possible'],
    ['If Kenya buys drones, Norway will protest.', 'buys', 'possible'],
    ['Kenya will buy drones.', 'buy', 'planned'],
    ['Kenya planned to buy drones.', 'buy', 'planned'],
    ['Kenya managed to buy drones.', 'buy', 'asserted'],
    ['Kenya will not buy drones.', 'buy', 'negated'],
    ['Anna Brown said that Kenya bought drones.', 'bought', 'reported by Anna Brown'],
    ['Anna Brown said Kenya might buy drones.', 'buy', 'possible by Anna Brown'],
    ['According to experts, Kenya bought drones.', 'bought', 'reported by experts'],
    ['“Kenya bought drones,” Anna Brown said.', 'bought', 'reported by Anna Brown'],
    ['Anna Brown denied that Kenya bought drones.', 'bought', 'negated by Anna Brown'],
  ])('%s', async (text, word, expected) => {
    expect(await status(text, word)).toBe(expected)
  })
})

describe('time', () => {
  it('keeps the words, and the days that the text tells', async () => {
    expect((await statementOf('Kenya bought drones on March 5, 2021.', 'bought'))?.when).toMatchObject({
      exact: 'March 5, 2021',
      from: '2021-03-05',
      to: '2021-03-05',
    })
    expect((await statementOf('On March 5, Kenya bought drones.', 'bought', '2022-04-01'))?.when?.from).toBe(
      '2022-03-05',
    )
    expect(
      (await statementOf('Last year, Kenya bought drones.', 'bought', '2022-04-01'))?.when,
    ).toMatchObject({ exact: 'Last year', from: '2021-01-01', to: '2021-12-31' })
  })
})
