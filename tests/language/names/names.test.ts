import { describe, expect, it } from 'vitest'
import { geographicName } from '../../../src/language/lexicon/countries.ts'
import { names } from '../../support/names.ts'

describe('names', () => {
  it('keeps a name whole across a hyphen, and leaves compounds alone', () => {
    expect(names('He met Ban Ki-moon.')).toEqual(['Ban Ki-moon/person'])
    expect(names('A Moscow-backed group won.')).toEqual(['Moscow/place'])
  })

  it('end where the holder of an office is named behind the body without a comma', () => {
    expect(names('President of the Polar Commission Ursula von der Heide left.')).toEqual([
      'Polar Commission/organization',
      'Ursula von der Heide/person',
    ])
    expect(names('The director of UNPC Jens Berg left.').at(-1)).toBe('Jens Berg/person')
    expect(names('The director of the Maria Brown Institute left.')).toHaveLength(1)
  })

  it('may end with a day where it has a capital inside a sentence', () => {
    expect(names('He wrote for Poland Today.').map((name) => name.split('/')[0])).toEqual(['Poland Today'])
    expect(names('Today Anna Brown left.')).toEqual(['Anna Brown/person'])
  })

  it('may begin small and go on with a capital', () => {
    expect(names('Anna Brown founded paperMill in Oslo.').map((name) => name.split('/')[0])).toContain(
      'paperMill',
    )
  })

  it('cuts an office and a state from the name that follows', () => {
    expect(names('The UK Foreign Secretary Anne Hill left.')).toEqual(['UK/place', 'Anne Hill/person'])
    expect(names('Minister of Education Carla Ortiz left.')).toEqual(['Carla Ortiz/person'])
    expect(names('The Frenchman Luc Moreau left.')).toEqual(['Luc Moreau/person'])
    expect(names('Finn Moe, a director, left.')).toEqual(['Finn Moe/person'])
    expect(names('French General Luc Moreau left.')).toEqual(['French/place', 'Luc Moreau/person'])
  })

  it('joins what belongs to an institution', () => {
    expect(names('The Ministry of Health and Welfare agreed.')).toEqual([
      'Ministry of Health and Welfare/organization',
    ])
    expect(names('She leads the Center for Polar Research.')).toEqual([
      'Center for Polar Research/organization',
    ])
    expect(names('The German Ministry of Finance agreed.')).toEqual([
      'German Ministry of Finance/organization',
    ])
  })

  it('keeps the article and the particles of a name', () => {
    expect(names('Wajiha al-Sabunji met Abd al-Karim Qasim and Bashar al-Assad.')).toEqual([
      'Wajiha al-Sabunji/person',
      'Abd al-Karim Qasim/person',
      'Bashar al-Assad/person',
    ])
    expect(names('Troops of al-Qaeda fought Jabhat al-Nusra.')).toEqual([
      'al-Qaeda/organization',
      'Jabhat al-Nusra/organization',
    ])
    expect(names('They named Pescheux d’Herbinville.')).toEqual(['Pescheux d’Herbinville/person'])
  })

  it('begins a sentence with an adjective where the name goes on with it', () => {
    expect(names('Nordic Steel, a subsidiary of Acme, filed for bankruptcy.')[0]).toBe(
      'Nordic Steel/organization',
    )
    expect(names('Former Nordbank chief Anna Brown left.')[0]).not.toMatch(/Former/)
    expect(names('Senior Hamas leaders left.')[0]).toBe('Hamas/organization')
  })

  it('goes on over a word that the model takes for a pronoun', () => {
    expect(names('Kim Yo Jong, the sister of the leader, warned Seoul.')[0]).toBe('Kim Yo Jong/person')
    expect(names('The Board They left was gone.').map((name) => name.split('/')[0])).not.toContain(
      'Board They',
    )
  })

  it('begins a sentence with the adjective of a body, whose head comes later', () => {
    expect(names('National Security Council spokesperson Anna Brown left.')[0]).toBe(
      'National Security Council/organization',
    )
  })

  it('keeps whom a house is called after, but not who owns it', () => {
    expect(names('She trained at Guy’s Hospital.')).toEqual(['Guy’s Hospital/facility'])
    expect(names('She trained at Oslo’s Hospital.')[0]).toBe('Oslo/place')
  })

  it('takes what one is elected to for a body, and a bank by its ending', () => {
    expect(names('Anna Brown was elected to the Storting in 1961.')).toContain('Storting/organization')
    expect(names('She owed money to Bergen Privatbank.')).toContain('Bergen Privatbank/organization')
  })

  it('keeps the number that a unit or a road is told apart by', () => {
    expect(names('The 72nd Mechanized Brigade met the 5th Fleet.')).toEqual([
      '72nd Mechanized Brigade/organization',
      '5th Fleet/organization',
    ])
    expect(names('The 3rd time, Ann Lee left.')).toEqual(['Ann Lee/person'])
  })

  it('keeps a number that is part of the name', () => {
    expect(names('She was received by Elizabeth II at the Four Seasons Hotel.')).toEqual([
      'Elizabeth II/person',
      'Four Seasons Hotel/facility',
    ])
  })

  it('tells a person called as a month from the month', () => {
    expect(names('The minister met August Landmesser in June.')).toEqual(['August Landmesser/person'])
    expect(names('In August Putin visited Kazan.')).toEqual(['Putin/person', 'Kazan/place'])
  })

  it('takes a legal form behind a comma for part of the company, and letters behind a person for none', () => {
    expect(names('They sold it to Acme Robotics, Inc. for two dollars.')).toEqual([
      'Acme Robotics, Inc./organization',
    ])
    expect(names('The prize went to Zaha Hadid DBE.')).toEqual(['Zaha Hadid/person'])
  })

  it('knows the peoples of states by the nouns in use', () => {
    expect(names('The Saudis armed the Serbs and the Kazakhs.')).toEqual(
      ['Saudis', 'Serbs', 'Kazakhs'].map((people) => `${people}/group`),
    )
  })

  it('joins two fields of one body, and leaves two bodies apart', () => {
    expect(names('Files went to the Organized Crime and Corruption Reporting Project.')).toEqual([
      'Organized Crime and Corruption Reporting Project/organization',
    ])
    expect(names('It asked the Food and Drug Administration.')).toEqual([
      'Food and Drug Administration/organization',
    ])
    expect(names('It asked the Pentagon and State Department.')).toEqual([
      'Pentagon/organization',
      'State Department/organization',
    ])
  })

  it('keeps an office with whose it is', () => {
    expect(names('They wrote to the National Financial Prosecutor’s Office.')).toEqual([
      'National Financial Prosecutor’s Office/organization',
    ])
  })

  it('takes no noun of the dictionary before another for a name because it begins the sentence', () => {
    expect(names('Shell companies bought the farms.')).toEqual([])
    expect(names('They met Shell. Shell managers left.')).toEqual([
      'Shell/organization',
      'Shell/organization',
    ])
  })

  it('types a short form as its company, and a name by the body beside it', () => {
    expect(names('Kestrel was punished. They own Kestrel Commodities.')).toEqual([
      'Kestrel/organization',
      'Kestrel Commodities/organization',
    ])
    expect(names('The campaign group Ondra objected.')).toEqual(['Ondra/organization'])
  })

  it('knows names with a preposition or an infinitive in them', () => {
    expect(names('The Committee to Protect Foresters agreed.')).toEqual([
      'Committee to Protect Foresters/organization',
    ])
    expect(
      names('Reporters Without Borders met Mothers Against Dumping.').map((name) => name.split('/')[0]),
    ).toEqual(['Reporters Without Borders', 'Mothers Against Dumping'])
    expect(names('It broke the European Convention on Human Rights.')[0]).toContain(
      'European Convention on Human Rights/',
    )
  })

  it('goes on with the field of an institution', () => {
    expect(names('She chairs the Norwegian Centre for Control of Marine Parasites.')).toEqual([
      'Norwegian Centre for Control of Marine Parasites/organization',
    ])
  })

  it('types by a head that stands first', () => {
    expect(names('In May they saw Hurricane Olga, Lake Turkana and Operation Thunder.')).toEqual([
      'Hurricane Olga/event',
      'Lake Turkana/place',
      'Operation Thunder/event',
    ])
  })

  it('a building in quotation marks is no title, a book is', () => {
    expect(names('They call it "The Old Harbour Bridge" and read "The Grey Coast".')).toEqual([
      'The Old Harbour Bridge/facility',
      'The Grey Coast/work',
    ])
  })

  it('who has a title or a name from a place names the place', () => {
    expect(names('He met the Earl of Dunmorrow.')).toContain('Dunmorrow/place')
  })

  it('an adjective with a capital is no name, a loud function word neither', () => {
    expect(names('The Imperial decree came WHEREAS nothing else did.')).toEqual([])
  })

  it('keeps a long part behind a hyphen, and the owners in a party', () => {
    expect(names('She met Leung Che-cheung.')).toEqual(['Leung Che-cheung/person'])
    expect(names("He leads the New People's Party.")).toEqual(["New People's Party/organization"])
  })

  it('a plan with the name of its maker is no person', () => {
    expect(names('They followed the Brown Plan.')).toEqual(['Brown Plan/concept'])
  })

  it('types by head word, legal form, given name and gazetteer', () => {
    expect(
      names('We saw the Battle of Hastings, Acme Corp, Maria Lopez, Kenya and the Zambezi River.'),
    ).toEqual([
      'Battle of Hastings/event',
      'Acme Corp/organization',
      'Maria Lopez/person',
      'Kenya/place',
      'Zambezi River/place',
    ])
  })

  it('types by what stands around the name, also for its other mentions', () => {
    expect(names('Zelgor, a small town, burned. Zelgor was rebuilt.')).toEqual([
      'Zelgor/place',
      'Zelgor/place',
    ])
    expect(names('The student Oru Pelim won. Pelim smiled.')).toEqual(['Oru Pelim/person', 'Pelim/person'])
  })

  it('types by what the model takes the mention for where the words tell nothing', () => {
    expect(names('Ioana Petreska met reporters.')).toEqual(['Ioana Petreska/person'])
  })

  it('types by the kind that a name is an example of, and by what it is listed with', () => {
    expect(names('They tested browsers such as Zolto, Mirvane and Pelk.')).toEqual([
      'Zolto/product',
      'Mirvane/product',
      'Pelk/product',
    ])
  })

  it('a body that is named with its town is no town', () => {
    expect(names('He left Imperial College London.')).toEqual(['Imperial College London/organization'])
  })

  it('a common word that begins a sentence is no part of the name after it', () => {
    expect(names('Former Zelbank chief Oru Pelim left.').at(0)).toBe('Zelbank/organization')
  })

  it('cuts a body from the person of it that follows without a comma', () => {
    expect(
      names('The director of the Council on Foreign Relations Amira Salim spoke to reporters on Monday.'),
    ).toEqual(['Council on Foreign Relations/organization', 'Amira Salim/person'])
  })

  it('knows no names in months, days and plain words that begin a sentence', () => {
    expect(names('On Monday it rained. Yesterday it snowed. Analysts left in March.')).toEqual([])
  })

  it('reads quoted titles and numbers inside names', () => {
    expect(names('He wrote “The Long Way Home” about Apollo 11.')).toEqual([
      'The Long Way Home/work',
      'Apollo 11/product',
    ])
  })

  it('does not trust the capitals of a headline', () => {
    expect(names('Storm Brings Heavy Rain And Floods\n\nThe storm brought heavy rain and floods.')).toEqual(
      [],
    )
  })

  it('finds countries, demonyms, capitals and states that are no more', () => {
    expect(geographicName('south korean')).toMatchObject({ kind: 'demonym', code: 'KOR' })
    expect(geographicName('U.S.')).toMatchObject({ kind: 'country', code: 'USA' })
    expect(geographicName('Pyongyang')).toMatchObject({ kind: 'capital', state: 'North Korea' })
    expect(geographicName('USSR')).toMatchObject({ kind: 'country', state: 'Soviet Union' })
    expect(geographicName('Zelgor')).toBeUndefined()
  })

  it('finds names in a sentence that has hardly other words', () => {
    expect(names('Anna Brown has been to Oslo and Turku.')).toEqual([
      'Anna Brown/person',
      'Oslo/place',
      'Turku/place',
    ])
  })
})
