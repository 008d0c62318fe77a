import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('constructions of clauses', () => {
  it.each([
    // Subject, verb, objects and adverbials.
    ['The police gave Anna Brown a car.', 'police | gave | give | Anna Brown'],
    ['The police gave Anna Brown a car.', 'police | gave | give | car'],
    ['Oslo sits 24 kilometers from the river.', 'Oslo | sits from | near | river'],
    // Passives, with and without their agent.
    ['The bridge was built by Acme Corporation.', 'Acme Corporation | built | produce | bridge'],
    [
      'Anna Brown was sentenced to ten years in prison by the Oslo Court.',
      'Oslo Court | sentenced | sentence | Anna Brown',
    ],
    [
      'Anna Brown was awarded the Holberg Prize by Lund University.',
      'Lund University | awarded | award | Anna Brown',
    ],
    ['Anna Brown was born to Peter Brown in Oslo.', 'Anna Brown | was born to | child-of | Peter Brown'],
    [
      'Anna Brown became principal adviser and close friend of Luc Moreau.',
      'Anna Brown | became principal adviser of | official-of | Luc Moreau',
    ],
    [
      'Anna Brown is regarded as a founder of the movement by the Oslo Museum.',
      'Oslo Museum | regarded | regard | Anna Brown',
    ],
    // The clause that comes first has the first of two subjects.
    [
      'The suspects, named by Acme, belong to a cell linked to the Oslo Front, prosecutors said.',
      'suspects | belong to | part-of | cell',
    ],
    ['Anna Brown was arrested in Oslo.', 'Anna Brown | was arrested in | arrest | Oslo'],
    // Events that kill, who wins where another loses, headlines without an auxiliary.
    ['Many people were killed in the attack.', 'attack | killed | kill | people'],
    ['Kenya lost 1 – 2 to Norway.', 'Norway | defeated | defeat | Kenya'],
    ['Anna Brown jailed in Norway', 'Anna Brown | jailed in | imprisoned-in | Norway'],
    ['EU sanctions Acme Corp', 'EU | sanctions | sanction | Acme Corp'],
    ['Police arrest Anna Brown in Oslo', 'Police | arrest | arrest | Anna Brown'],
    ['Anna Brown to visit Kenya', 'Anna Brown | visit | visit | Kenya'],
    // Verdicts, stakes, seats.
    ['The court found Luc Moreau guilty of fraud.', 'court | found | convict | Luc Moreau'],
    ['Luc Moreau pleaded guilty to bribing Anna Brown.', 'Luc Moreau | bribing | bribe | Anna Brown'],
    [
      'Anna Brown holds a 20 percent stake in Kenya Airways.',
      'Anna Brown | holds 20 percent stake in | investor-in | Kenya Airways',
    ],
    [
      'Anna Brown sits on the board of Rosneva Bank.',
      'Anna Brown | sits on board of | member-of | Rosneva Bank',
    ],
    ['Kenya accused the army of attacking the dam.', 'army | attacking | attack | dam'],
    ['They had two children, Anne and Marc.', 'They | had | parent-of | Marc'],
    [
      'Her students included Maria Fontana and the writer Tomas Berg.',
      'Tomas Berg | student of | student-of | Her',
    ],
    ['The firm insured at least three ships.', 'firm | insured | insure | ships'],
    ['Acme Corp lent Kenya $40 million.', 'Acme Corp | lent | lend | Kenya'],
    // Relative clauses, full and reduced, and participles.
    ['Acme Corp, which makes drones, grew.', 'Acme Corp | makes | produce | drones'],
    ['He bought the shells that Norway needs.', 'Norway | needs | need | shells'],
    [
      'Anna Brown left Lund University, where Peter Lang taught physics.',
      'Peter Lang | taught physics at | teach | Lund University',
    ],
    [
      'Luc Moreau was arrested on charges of bribing Anna Brown.',
      'Luc Moreau | bribing | bribe | Anna Brown',
    ],
    ['Luc Moreau faces charges of bribing Anna Brown.', 'Luc Moreau | bribing | bribe | Anna Brown'],
    [
      'Anna Brown was appointed ambassador to Kenya by Luc Moreau.',
      'Anna Brown | was appointed ambassador to | official-of | Kenya',
    ],
    ['Anna Brown testified before the Senate.', 'Anna Brown | testified before | testify-before | Senate'],
    ['Speaking to the Oslo Times, Anna Brown denied it.', 'Anna Brown | Speaking to | meet | Oslo Times'],
    [
      'Anna Brown and Luc Moreau, both members of the Civic Party, left.',
      'Anna Brown | member of | member-of | Civic Party',
    ],
    ['Anna Brown’s first husband was Luc Moreau.', 'Luc Moreau | husband of | spouse-of | Anna Brown'],
    [
      'Anna Brown wrote several books, among them The Silent Harbour.',
      'Anna Brown | wrote | author-of | Silent Harbour',
    ],
    [
      'Anna Brown was educated at Oslo School, followed by Lund University.',
      'Anna Brown | was educated at | study-at | Lund University',
    ],
    [
      'Anna Brown was among the first members of the Civic Party.',
      'Anna Brown | was among first members of | member-of | Civic Party',
    ],
    [
      'Luc Moreau lives in a house in which Anna Brown was arrested.',
      'Anna Brown | was arrested in | arrest | house',
    ],
    [
      'Anna Brown was a contemporary and close friend of Peter Lang.',
      'Anna Brown | was close friend of | friend-of | Peter Lang',
    ],
    ['The Oslo Times spoke with Anna Brown.', 'Oslo Times | spoke with | interview | Anna Brown'],
    [
      'Anna Brown was married firstly to the German-Russian Colonel Rudolf Berg.',
      'Anna Brown | was married to | spouse-of | Rudolf Berg',
    ],
    ['The body of Anna Brown was found in Oslo.', 'Anna Brown | was found in | located-in | Oslo'],
    ['Many people worship old gods, such as Zeus and Hera.', 'people | worship | worship | Hera'],
    [
      'Anna Brown’s former professor, Peter Lang, left.',
      'Peter Lang | former professor of | teacher-of | Anna Brown',
    ],
    ['He saw drones made in Kenya.', 'Kenya | made | produce | drones'],
    // Control and raising.
    ['Kenya asked Norway to sell drones.', 'Norway | sell | sell | drones'],
    ['Norway is expected to visit Kenya.', 'Norway | is expected to visit | visit | Kenya'],
    ['Anna Brown is to travel to Kenya.', 'Anna Brown | is to travel to | visit | Kenya'],
    // Coordination, distributed.
    ['Anna Brown met with Luc Moreau and Maria Lopez.', 'Anna Brown | met with | meet | Maria Lopez'],
    ['Police arrested and questioned the student.', 'Police | arrested | arrest | student'],
    // An event between the verb and what it is about.
    [
      'Anna Brown went on an official visit to Kenya.',
      'Anna Brown | went on official visit to | visit | Kenya',
    ],
    // What is ascribed by an adjective with its preposition.
    ['Acme Corp is responsible for the crash.', 'Acme Corp | is responsible for | responsible-for | crash'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('ties nobody by what only frames a clause', async () => {
    const found = await says('According to experts, Kenya sold drones in defiance of the United Nations.')
    expect(found).toEqual(['Kenya | sold | sell | drones'])
  })

  it('gives a comment no doer: "judging by photographs"', async () => {
    const found = await says('Judging by photographs, Kenya bought drones.')
    expect(found.filter((line) => line.includes('photographs'))).toEqual([])
  })
})

describe('what is no end of a tie', () => {
  it.each(['The two leaders spoke by phone.', 'Anna Brown left Oslo by train.'])(
    '%s: by what',
    async (text) => {
      expect((await says(text)).filter((line) => /phone|train/.test(line))).toEqual([])
    },
  )
})

describe('what stands before a comma and a land', () => {
  it('lies in no land that does something', async () => {
    const said = await says('According to the Oslo Institute, Iran proposed to build a bridge in Lund.')
    expect(said.filter((line) => line.startsWith('Oslo Institute'))).toEqual([])
    expect(await says('She works at Lund University, Sweden.')).toContainEqual(
      expect.stringMatching(/^Lund University \|.*located-in \| Sweden/),
    )
  })

  it('and a land before a name tells where that is from', async () => {
    expect(
      await says(
        'Kazakhstan’s army relies on the Turkish Anka, assembled under licence in Astana by Acme Engineering.',
      ),
    ).toContainEqual(expect.stringMatching(/army \| relies on \| \S+ \| Anka/))
  })
})

describe('constructions of nouns', () => {
  it.each([
    ['Talks between Kenya and Norway began.', 'Kenya | Talks with | meet | Norway'],
    ['The sale of drones by Kenya to Norway failed.', 'Kenya | sale of | sell | drones'],
    ['The sale of drones by Kenya to Norway failed.', 'Kenya | sale to | sell | Norway'],
    ['The purchase of drones from Kenya failed.', 'Kenya | sold | sell | drones'],
    ['Luc Moreau’s visit to Kenya failed.', 'Luc Moreau | visit to | visit | Kenya'],
    ['Anna Brown of the University of Oslo slept.', 'Anna Brown | of | member-of | University of Oslo'],
    ['Students from Kenya slept.', 'Students | from | native-of | Kenya'],
    ['He admires companies such as Google.', 'Google | among companies | part-of | companies'],
    ['Kenya’s president, Maria Lopez, slept.', 'Maria Lopez | president of | leader-of | Kenya'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown left the house with two drives.', 'left house with'],
    ['Anna Brown spoke German and French.', 'German'],
    ['The book was translated into French.', 'French'],
    ['Anna Brown was recognised as a saint.', 'recognised as'],
    ['Anna Brown was educated at Oslo School, followed by Lund University.', 'followed'],
    ['With the talks complete, Anna Brown left on Monday.', 'left with'],
    ['Anna Brown was released on bail.', 'released on'],
  ])('%s: nobody is tied by "%s"', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })

  it('makes nobody the colleague of a country', async () => {
    const found = await says('Anna Brown’s Kenyan colleague Maria Lopez slept.')
    expect(found).toContain('Maria Lopez | Kenyan colleague of | colleague-of | Anna Brown')
    expect(
      found.filter((line) => line.endsWith('| Kenyan')).every((line) => line.includes('native-of')),
    ).toBe(true)
  })
})

describe('who is the source', () => {
  it.each([
    ['The poll said that Kenya attacked Norway.', 'The poll'],
    ['Anna Brown said that Kenya attacked Norway.', 'Anna Brown'],
    ['The bridge said that Kenya attacked Norway.', undefined],
    ['The festival said that Kenya attacked Norway.', undefined],
  ])('%s: the source is %s', async (text, source) => {
    const { statements } = await extract(text)
    const attack = statements.find(({ objects }) => objects.some(({ type }) => type === 'attack'))
    expect(attack?.attributedTo?.span.exact).toBe(source)
  })
})

describe('the parts of a statement', () => {
  it.each([
    ['Kenya sold 300,000 shells.', '300,000'],
    ['Kenya has more than 20,000 drones.', 'more than 20,000'],
    ['Kenya needs huge amounts of ammunition.', 'huge amounts'],
    ['Kenya sold shells.', undefined],
  ])('%s: how many', async (text, expected) => {
    const { statements } = await extract(text)
    expect(statements[0]?.objects[0]?.quantity?.exact).toBe(expected)
  })

  it('keeps what was trimmed beside the minimal argument', async () => {
    const { statements } = await extract('Kenya built a bridge of steel over the river.')
    const [object] = statements[0]?.objects ?? []
    expect(object?.span.exact).toBe('a bridge of steel')
    expect(object?.whole === undefined || object.whole.exact.startsWith('a bridge of steel')).toBe(true)
  })

  it.each([
    ['The congress was dissolved by force.', 'force'],
    ['He made a change to the plan and obtained employment in Oslo.', 'employment'],
    ['The shells were fired from an army base at Hassa.', 'attack | Hassa'],
  ])('%s, nothing of %s', async (text, excluded) => {
    expect(
      (await says(text)).filter(
        (line) => line.includes(excluded) && !line.includes('obtained employment in'),
      ),
    ).toEqual([])
  })
})
