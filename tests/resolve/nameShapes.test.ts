import { beforeAll, describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'
import { createGraphReader, nodesOf } from '../support/readGraph.ts'

let readGraph: ReturnType<typeof createGraphReader>
beforeAll(() => {
  readGraph = createGraphReader()
})

const read = async (text: string) => nodesOf(await readGraph(text))

describe('a model and its kind', () => {
  it('are one, with the sort between them or the model in the plural', async () => {
    const drones = await read(
      'Norway sold Zorv-12 attack drones to Poland. The army flew the Zorv-12 in Kraków.',
    )
    expect(drones.filter((node) => node.includes('Zorv'))).toHaveLength(1)
    expect(nodes('[Zorv-12s](product) flew. The [Zorv-12](product) fell.')).toEqual([
      'Zorv-12: Zorv-12s, Zorv-12',
    ])
  })

  it('are a craft where no list knows the name, and two where it is a firm’s or a state’s', async () => {
    const craft = await read(
      'The Lunara spacecraft photographed Earth in May. Engineers in Oslo steered Lunara.',
    )
    expect(craft.filter((node) => node.includes('Lunara'))).toEqual([
      expect.stringMatching(/^Lunara \(product\)/),
    ])
    const firm = await read('Halden Airways lost the Halden Airways jet. Halden Airways paid Ann Lee.')
    expect(firm.filter((node) => node.includes('Halden'))).toHaveLength(2)
    const state = await read('Norway bought Poland jets. Norway paid Poland.')
    expect(state.filter((node) => node.startsWith('Poland ('))).toHaveLength(1)
  })
})

describe('a short name that two share', () => {
  const guard = '[Lima Coast Guard](organization)'

  it('is the one that alone was named before it', () => {
    expect(
      nodes(
        `The ${guard} came. [Coast Guard](organization) boats left. The [Oslo Coast Guard](organization) slept.`,
      ),
    ).toEqual(['Lima Coast Guard: Lima Coast Guard, Coast Guard', 'Oslo Coast Guard: Oslo Coast Guard'])
  })

  it('is the last of several where it is named more often, and neither where it is not', () => {
    const two = `The ${guard} came. The [Oslo Coast Guard](organization) slept.`
    expect(nodes(`${two} The [Coast Guard](organization) left.`)).toHaveLength(3)
    expect(
      nodes(`The ${guard} rose. ${two} The ${guard} fell. The [Coast Guard](organization) left.`),
    ).toHaveLength(2)
  })
})

describe('a name without a part', () => {
  it('that is a continent, the sport behind a league or the noun "movement"', () => {
    expect(nodes('[Asia Cup of Zelgors](event) began. The [Cup of Zelgors](event) ended.')).toHaveLength(1)
    expect(
      nodes('[Orvic League Rugby](organization) met. An [Orvic League](organization) club left.'),
    ).toHaveLength(1)
    expect(nodes('The [New Zelgor Movement](event) rose. Its [New Zelgor](place) poets sang.')).toEqual([
      'New Zelgor Movement: New Zelgor Movement, New Zelgor',
    ])
  })

  it('that is one word before "movement" is a place', () => {
    expect(nodes('The [Zelgor Movement](event) rose. He left [Zelgor](place).')).toHaveLength(2)
  })
})

describe('a name in two shapes', () => {
  it('in capitals is the person’s of whom the text tells', () => {
    expect(nodes('[Ann Norden](person) wrote: — [NORDEN](organization), Mayor')).toEqual([
      'Ann Norden: Ann Norden, NORDEN',
    ])
    expect(nodes('[Ann Nord](person) met [NORD](organization).')).toHaveLength(2)
  })

  it('with an article of its own, for a war, and in the plural', () => {
    expect(nodes('She calls herself [The Zorvinator](person). [Zorvinator](person) sang.')).toHaveLength(1)
    expect(
      nodes('The [Zelgor Revolutionary War](event) began. The [Zelgor Revolution](event) ended.'),
    ).toHaveLength(1)
    expect(nodes('[Rosti Prints](product) sell. A [Rosti Print](product) hung.')).toHaveLength(1)
  })

  it('of a faith and of who has it, where the text has both', () => {
    const faith = 'His father was [Catholic](concept), he said. [Catholic](concept) he was.'
    expect(nodes(`${faith} She came to [Catholicism](concept).`)).toHaveLength(1)
    expect(nodes(faith)).toEqual(['Catholic: Catholic, Catholic'])
  })

  it('with what a title means in brackets, and no publisher', () => {
    expect(
      nodes('He wrote [Zelgorica](work) ([Winter Exercises](concept)), published in 1724.'),
    ).toHaveLength(1)
    expect(nodes('He wrote [Zelgorica](work) ([Orvic Press](concept)) in 1724.')).toHaveLength(2)
  })

  it('of a matter, with or without a capital', () => {
    const draft = (zinc: string) =>
      new Draft(
        `[Oslo](place) lacks [zinc](product singular). The Centre for [Zinc](${zinc}) in [Rome](place) left.`,
      )
        .states(0, 'lacks', 1, 'lack')
        .states(2, 'in', 3, 'located-in')
    expect(nodes(draft('concept'))).toContain('zinc: zinc, Zinc')
    expect(nodes(draft('organization'))).toContain('Zinc: Zinc')
  })
})

describe('a body and what it flies', () => {
  const drone = 'A [Zelgor drone](weapon name) hit Eilat. '

  it('are two, be the body named in the singular or by who leads it', () => {
    expect(nodes(`${drone}[The |Zelgors](organization name) left. [Zelgor](weapon) bases shook.`)).toEqual([
      'Zelgor drone: Zelgor drone',
      'Zelgors: The Zelgors, Zelgor',
    ])
    expect(nodes(`${drone}[Zelgor](weapon) leader Bo left.`)).toHaveLength(2)
    expect(nodes(`${drone}The [Zelgor](weapon) fell.`)).toHaveLength(1)
  })

  it('are one where the model bears a number', async () => {
    const text = 'Norway flew Orvic-9 missiles. Ann Lee built the Orvic-9 in Kiel.'
    expect((await read(text)).filter((node) => node.startsWith('Orvic'))).toHaveLength(1)
  })
})

describe('a firm and its name in short', () => {
  it('are one, be the short name a common noun besides', () => {
    expect(
      nodes('[Meridian Stevedores](organization) rose. Now [Meridian](organization) fell.'),
    ).toHaveLength(1)
    expect(nodes('[Meridian Stevedores](organization) rose. He crossed [Meridian](place).')).toEqual([
      'Meridian Stevedores: Meridian Stevedores',
    ])
  })

  it('are one by the letters of it and its state', async () => {
    const text = 'Peruvian Energy Industries built the mine. PEI paid Norway.'
    expect(await read(text)).toContainEqual(expect.stringMatching(/^Peruvian Energy Industries .*, PEI$/))
  })

  it('are one where it ends in "federation" or in the plural', () => {
    expect(
      nodes(`The [Seamen's Federation](organization) met. A [Federation](organization) hall burned.`),
    ).toHaveLength(1)
    expect(
      nodes('The [Russian Federation](organization) met. A [Federation](organization) hall burned.'),
    ).toEqual(['Russian Federation: Russian Federation'])
    expect(nodes('He flew [Orvic Falkes](product). The [Falke](product) fell.')).toHaveLength(1)
  })
})

describe('a name in another order or under another kind', () => {
  it('is one for a ministry, a panel and a storm', async () => {
    const ministry =
      'Norway funded the Department of Social Welfare and Energy. The Welfare Department paid Bo Lind.'
    expect(await read(ministry)).toContainEqual(
      expect.stringMatching(/^Department of .*, The Welfare Department$/),
    )
    const panel = 'The Blue Rose Committee met Ann Lee. The Blue Rose panel met Norway.'
    expect(await read(panel)).toContainEqual(
      expect.stringMatching(/^Blue Rose Committee .*, The Blue Rose panel/),
    )
    expect(nodes('[Typhoon Zora](event) hit. [Storm Zora](place) left.')).toHaveLength(1)
    expect(nodes('[Typhoon Zora](event) hit. [Storm Olga](event) left.')).toHaveLength(2)
  })

  it('is one for a house whose name goes on in another language, or that is told by its town', async () => {
    const museum =
      'The Stadsmuseum van Natuurlijke Historie in Leiden hired Bob Hall. The Stadsmuseum paid Ann Lee.'
    expect(await read(museum)).toContainEqual(
      expect.stringMatching(/^Stadsmuseum van .* \(facility\): .*, The Stadsmuseum$/),
    )
    const library = 'The University of Graz Library bought his papers. The Graz library hired Ann Lee.'
    expect(await read(library)).toContainEqual(expect.stringMatching(/, The Graz library$/))
    expect(
      nodes('The [Zelgor Landesbank](organization) rose. The [Landesbank](organization) fell.'),
    ).toHaveLength(1)
  })

  it('is two for a river and the land of its name', () => {
    expect(nodes('The [Zelgor River](place) rose. Norway took [Zelgor](place).')).toHaveLength(2)
  })

  it('is one for a model that is told with its kind alone', async () => {
    const planes = await read(
      'Norway moved two Z-130 transport planes to Kiel. One of the Z-130s will carry Ann Lee.',
    )
    expect(planes.filter((node) => node.includes('Z-130'))).toHaveLength(1)
  })
})

describe('a summit', () => {
  it('is where states meet, unless it is a mountain’s', async () => {
    expect(await read('The ASEAN summit began in Oslo.')).toContainEqual(
      expect.stringMatching(/^ASEAN summit \(event\)/),
    )
    const top = await read(
      'Ann Lee photographed the summit of Mount Zora. Bob Hall sold the summit of Mount Zora.',
    )
    expect(top.filter((node) => node.includes('summit'))).not.toContainEqual(
      expect.stringMatching(/\(event\)/),
    )
  })
})

describe('letters and a number before a name', () => {
  it('are those of a model', async () => {
    expect(await read('Norway flew the F-99C Falke. Ann Lee saw the F-99C Falke in Kiel.')).toContainEqual(
      expect.stringMatching(/^F-99C Falke \(product\)/),
    )
  })
})

describe('a child who bears a forebear’s name', () => {
  it('is somebody new', () => {
    const text = '[Ann Oskar Moss](person) wed. She had two children: [Oskar](person), a painter, and Bo.'
    expect(nodes(text)).toHaveLength(2)
    expect(nodes('[Oskar Moss](person) wed. Then [Oskar](person) left.')).toHaveLength(1)
  })
})

describe('what a colon follows', () => {
  it('is no name for what comes next', async () => {
    const text = 'Whether it will is another matter: the Halden Council has twice refused to meet Ann Lee.'
    expect(await read(text)).toContainEqual('Halden Council (organization): the Halden Council')
  })
})

describe('an island of some islands', () => {
  it('is not those', () => {
    expect(nodes('[Zelgor Island](place) is the largest of the [Zelgor Islands](place).')).toHaveLength(2)
  })
})

describe('a common noun in two shapes', () => {
  const last = (text: string, first: string, second: string) =>
    nodes(
      new Draft(`[Oslo](place) ${first}. ${text} ${second}.`)
        .states(0, 'has', 1, 'owner-of')
        .states(2, 'has', 3, 'owner-of'),
    ).slice(1)

  it('for a matter and where it is found', () => {
    const zinc = (second: string) => last('[Rome](place) has', 'has [zinc](product singular)', second)
    expect(zinc('[dietary zinc](product singular)')).toContain('dietary zinc: zinc, dietary zinc')
    expect(zinc('[synthetic zinc](product singular)')).toContain('synthetic zinc: synthetic zinc')
  })

  it('for what is given in copies', () => {
    const one = (noun: string) =>
      last('[Rome](place) has', `has [${noun}s](work plural)`, `[the |${noun}](work nominal singular)`)
    expect(one('questionnaire')).toContain('questionnaires: questionnaires, the questionnaire')
    expect(one('report')).toContain('report: the report')
  })

  it('for several together, who are called by what they are', async () => {
    const people = await read(
      'A sea of protesters filled the Halden Square. Teams of doctors helped Ann Lee.',
    )
    expect(people).toContainEqual(expect.stringMatching(/^protesters \(group\)/))
    expect(people).toContainEqual(expect.stringMatching(/^doctors \(group\)/))
  })
})

describe('what something is known by', () => {
  it('is its own', async () => {
    const text =
      'The drone hit the Zorv Tower. The Halden Security Service, known by its acronym HSS, arrested Ann Lee.'
    expect(await read(text)).toContainEqual(
      expect.stringMatching(/^Halden Security Service .*its acronym HSS, its$/),
    )
  })
})
