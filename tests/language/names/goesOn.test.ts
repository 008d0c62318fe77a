import { describe, expect, it } from 'vitest'
import { names } from '../../support/names.ts'

describe('names that go on', () => {
  it('over "of" to a common noun with a capital', () => {
    expect(names('The dance is older. She ran the Autumn Cavalcade of Dance in Lund.')).toEqual([
      'Autumn Cavalcade of Dance/event',
      'Lund/place',
    ])
    expect(names('He joined the Northern Brotherhood of Weavers.')).toEqual([
      'Northern Brotherhood of Weavers/organization',
    ])
  })

  it('not over the "of" of an office, a person or a place', () => {
    expect(names('The Governor of Bavaria left.')).toEqual(['Bavaria/place'])
    expect(names('He holds a Bachelor of Science.')).not.toContain('Bachelor of Science/?')
    expect(names('He was a Member of Congress.')).not.toContain('Member of Congress/?')
  })

  it('to the head of a law, the head of an event after its year, and the whole name of a state', () => {
    expect(names('They passed the Fairness in Lending Act.')).toEqual(['Fairness in Lending Act/work'])
    expect(names('He saw the Paris 2024 Olympics.')).toEqual(['Paris 2024 Olympics/event'])
    expect(names('She is from Bosnia and Herzegovina.')).toEqual(['Bosnia and Herzegovina/place'])
    expect(names('Members of the Senate and Lords passed the Act.')).not.toContain(
      'Senate and Lords/organization',
    )
  })

  it('to a head of a body or an award that is written small', () => {
    expect(names('The Zelgor Tourism board met.')).toEqual(['Zelgor Tourism board/organization'])
    expect(names('She told the Foreign ministry.')).toEqual(['Foreign ministry/organization'])
    expect(names('He won the Borland Player of the Year award.')).toEqual([
      'Borland Player of the Year award/concept',
    ])
    expect(names('Oru told the Siemens board.')).toContain('Siemens/organization')
  })
})

describe('kinds of names', () => {
  it('knows fields, doctrines and conditions by their words and letters', () => {
    expect(names('They teach the Environmental Humanities.')).toEqual(['Environmental Humanities/concept'])
    expect(names('He fought Roman Catholicism.')).toEqual(['Roman Catholicism/concept'])
    expect(names('The lab tested her DNA.')).toEqual(['DNA/concept'])
  })

  it('knows parts of laws, and grades', () => {
    expect(names('It breaches Article III and Rule 37.')).toEqual(['Article III/work', 'Rule 37/work'])
    expect(names('The court weighs Factor 4.')).toEqual(['Factor 4/concept'])
  })

  it('knows a university by who teaches and studies there', () => {
    expect(names('He was professor of law at Dornach.')).toContain('Dornach/organization')
    expect(names('She taught at Varnholt for years.')).toEqual(['Varnholt/organization'])
    expect(names('She died at Varnholt.')).toEqual(['Varnholt/place'])
  })

  it('begins a sentence with a place of two words', () => {
    expect(names('New York Herald reporters came.')).toEqual(['New York Herald/organization'])
  })
})
