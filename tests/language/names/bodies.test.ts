import { describe, expect, it } from 'vitest'
import { names } from '../../support/names.ts'

describe('names of bodies', () => {
  it('keeps two houses of one name together, and bodies with names of their own apart', () => {
    expect(names('She runs the Haltwick Museum and Art Gallery.')).toEqual([
      'Haltwick Museum and Art Gallery/facility',
    ])
    expect(names('He visited the National Gallery and Tate Museum.')).toEqual([
      'National Gallery/facility',
      'Tate Museum/facility',
    ])
    expect(names('The Ministry of Trade and the Bank of Norway met Acme Corp and Borea Ltd today.')).toEqual([
      'Ministry of Trade/organization',
      'Bank of Norway/organization',
      'Acme Corp/organization',
      'Borea Ltd/organization',
    ])
    expect(names('The White House and Congress agreed.')).toEqual([
      'White House/facility',
      'Congress/organization',
    ])
  })

  it('takes what a body or prize is for, and leaves who got it', () => {
    expect(names('Lund University awarded the Holberg Prize to Anna Brown.')).toEqual([
      'Lund University/organization',
      'Holberg Prize/concept',
      'Anna Brown/person',
    ])
    expect(names('The bank sold the Haltwick Fund to Borea Bank.')).toContain('Borea Bank/organization')
  })

  it('joins the given names of a couple that a house bears', () => {
    expect(names('The Anna and Robert Pelk Foundation paid.')).toEqual([
      'Anna and Robert Pelk Foundation/organization',
    ])
  })

  it('keeps what a body sees to and is for', () => {
    expect(names('He founded the Society for General Marine Research.')).toEqual([
      'Society for General Marine Research/organization',
    ])
    expect(names('The Northern Society for the Protection of Rivers sued.')).toEqual([
      'Northern Society for the Protection of Rivers/organization',
    ])
    expect(names('They praised the Department of Justice.')).toEqual(['Department of Justice/organization'])
    expect(names('The Office of President Anna Brown denied it.')).toEqual([
      'Office/organization',
      'Anna Brown/person',
    ])
  })

  it('ends "of" a field before another body', () => {
    expect(names('The Council of Europe and NATO agreed.')).toEqual([
      'Council of Europe/organization',
      'NATO/organization',
    ])
  })

  it('keeps the town that a university is told apart by', () => {
    expect(names('He left the University of Oregon at Salem.')).toEqual([
      'University of Oregon at Salem/organization',
    ])
  })

  it('leaves the state behind a name that is whole without it', () => {
    expect(names('The Department of Labor of the United States sued.')).toEqual([
      'Department of Labor/organization',
      'United States/place',
    ])
    expect(names('The Supreme Court of the United Kingdom ruled.')).toEqual([
      'Supreme Court of the United Kingdom/organization',
    ])
  })

  it('keeps the particles of other languages', () => {
    expect(names('She left the Institut National des Sciences Marines.').at(0)).toMatch(
      /^Institut National des Sciences Marines/,
    )
    expect(names('He taught at the Accademia delle Belle Arti.')).toEqual([
      'Accademia delle Belle Arti/organization',
    ])
  })

  it('takes no person out of the name of a body', () => {
    expect(names('Human Rights Watch criticised the raid.')).toEqual(['Human Rights Watch/organization'])
    expect(names('Human Rights Council members voted.')).toEqual(['Human Rights Council/organization'])
    expect(names('He works for the Centre for Child Protection.')).toEqual([
      'Centre for Child Protection/organization',
    ])
  })

  it('joins two fields under one head, also of a university', () => {
    expect(names('The Fisheries and Ethics Commission met.')).toEqual([
      'Fisheries and Ethics Commission/organization',
    ])
    expect(names('She left the Borland University of Science and Technology.')).toEqual([
      'Borland University of Science and Technology/organization',
    ])
    expect(names('The Pentagon and the State Department agreed.')).toEqual([
      'Pentagon/organization',
      'State Department/organization',
    ])
  })

  it('ends a body before the full name of its owner', () => {
    expect(names('The Rapid Defence Forces of Omar Haddad left.')).toEqual([
      'Rapid Defence Forces/organization',
      'Omar Haddad/person',
    ])
  })

  it('keeps the field that a league is for, and the office that a body is called after', () => {
    expect(names('He leads the National League for Democracy.')).toEqual([
      'National League for Democracy/organization',
    ])
    expect(names('The Office of the High Commissioner for Human Rights left.')).toEqual([
      'Office of the High Commissioner for Human Rights/organization',
    ])
    expect(names('She won the Borland Prize in Chemistry.')).toEqual(['Borland Prize in Chemistry/concept'])
  })

  it('keeps an office that is what a body is for', () => {
    expect(names('The Commission for International Justice and Accountability left.')).toEqual([
      'Commission for International Justice and Accountability/organization',
    ])
  })

  it('parts the holder of an office from its place', () => {
    expect(names('The mayor of Boston Anna Lee left.')).toEqual(['Boston/place', 'Anna Lee/person'])
    expect(names('The mayor of Kansas City left.')).toEqual(['Kansas City/place'])
  })

  it('parts a faculty from the university that has it', () => {
    expect(names('He left the Department of Physics of the University of Bergen.')).toEqual([
      'Department of Physics/organization',
      'University of Bergen/organization',
    ])
  })

  it('takes a High Commissioner for a body', () => {
    expect(names('The United Nations High Commissioner for Refugees agreed.')).toEqual([
      'United Nations High Commissioner for Refugees/organization',
    ])
  })

  it('keeps the kind of a house behind its owner', () => {
    expect(names('They met at Pelk’s Music Hall.')).toEqual(['Pelk’s Music Hall/facility'])
  })

  it('keeps the people inside whose body it is', () => {
    expect(names("She joined the Beekeepers' Association of Kenya.")).toEqual([
      "Beekeepers' Association of Kenya/organization",
    ])
    expect(names("He was educated at Haltwick Ladies' College.")).toEqual([
      "Haltwick Ladies' College/organization",
    ])
    expect(names("She left the Women's Economic and Political League.")).toEqual([
      "Women's Economic and Political League/organization",
    ])
    expect(names("The Rovers' Kenward Park was full.")).toContain('Kenward Park/facility')
  })

  it('keeps a list of what a body sees to, and no list of bodies', () => {
    expect(names('He led the Bureau of Timber, Salt, Machines and Explosives.')).toEqual([
      'Bureau of Timber, Salt, Machines and Explosives/organization',
    ])
    expect(names('The Department for Climate, Food and Rural Affairs agreed.')).toEqual([
      'Department for Climate, Food and Rural Affairs/organization',
    ])
    expect(names('The Ministry of Defence, Acme and Borea agreed.')).toEqual([
      'Ministry of Defence/organization',
      'Acme/organization',
      'Borea/organization',
    ])
  })
})

describe('a name and what stands before it', () => {
  it('keeps a land before two fields, and parts it from an office', () => {
    expect(names('It was approved by the U.S. Food and Health Administration.')).toEqual([
      'U.S. Food and Health Administration/organization',
    ])
    expect(names('She praised Assistant U.S. Attorney Anna Brown.')).toEqual([
      'U.S./place',
      'Anna Brown/person',
    ])
  })

  it('knows a body by the noun before it, and by a stake in it', () => {
    expect(names('It is made by the company Agrelta, who sells it.')).toEqual(['Agrelta/organization'])
    expect(names('He owns a stake in Belora Systems.')).toEqual(['Belora Systems/organization'])
  })
})

describe('a name and its small words', () => {
  it('keeps whose house it was with the town, and both fields of a journal', () => {
    expect(names("She sued Lloyd's of London.")).toEqual([expect.stringMatching(/^Lloyd's of London/)])
    expect(names('He read it in the journal Ecology and Ethics.')).toEqual([
      expect.stringMatching(/^Ecology and Ethics/),
    ])
  })

  it('leaves an office out', () => {
    expect(names('Councillor Derek Booth met MP James Wardle.')).toEqual([
      'Derek Booth/person',
      'James Wardle/person',
    ])
  })

  it('takes a title behind one name for the surname, and a place before a colon for no title', () => {
    expect(names('Her deputy, Imran Sheikh, left.')).toEqual(['Imran Sheikh/person'])
    expect(names('He owns firms registered in Jersey: Tamarisk Ltd and Borea Ltd.')).toContain('Jersey/place')
  })
})

it('a well-known firm that begins with a rank is nobody', () => {
  expect(names('General Motors paid Norway.')).toContain('General Motors/organization')
  expect(names('General Moor paid Norway.')).toContain('Moor/person')
})

it('a firm keeps its state where the rest only says what it deals in', () => {
  expect(names('Peruvian Energy Industries paid Norway.')).toContain(
    'Peruvian Energy Industries/organization',
  )
  expect(names('Peruvian Orvic Industries paid Norway.')).toContain('Orvic Industries/organization')
})

it('a given name that the model takes for a pronoun is part of the name', () => {
  expect(names('In 1899 he married Therese Attems.')).toEqual(['Therese Attems/person'])
})

it('a surname that is a day is somebody’s behind a given name', () => {
  expect(names('Ann Lee met Graham Day in Oslo.')).toContain('Graham Day/person')
  expect(names('Norway marks May Day.')).not.toContain('May Day/person')
})
