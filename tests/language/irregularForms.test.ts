import { describe, expect, it } from 'vitest'
import { irregularBase } from '../../src/language/lexicon/irregularForms.ts'

describe('words whose inflection follows no rule', () => {
  it.each([
    ['fled', 'VBD', 'flee'],
    ['Struck', 'VBD', 'strike'],
    ['fell', 'VBD', 'fall'],
    ['found', 'VBN', 'find'],
    ['withdrew', 'VBD', 'withdraw'],
    ['underwent', 'VBD', 'undergo'],
    ['overthrown', 'VBN', 'overthrow'],
    ['upheld', 'VBN', 'uphold'],
    ['foresaw', 'VBD', 'foresee'],
    ['misled', 'VBN', 'mislead'],
    ['dying', 'VBG', 'die'],
    ['feet', 'NNS', 'foot'],
    ['gunmen', 'NNS', 'gunman'],
    ['noblewomen', 'NNS', 'noblewoman'],
  ])('%s %s is a form of %s', (form, tag, base) => {
    expect(irregularBase(form, tag)).toBe(base)
  })

  it.each([
    ['found', 'VB'],
    ['fell', 'VB'],
    ['playing', 'VBG'],
    ['founded', 'VBD'],
    ['specimen', 'NN'],
    ['men', 'NNP'],
  ])('%s %s is left to the rules of spelling', (form, tag) => {
    expect(irregularBase(form, tag)).toBeUndefined()
  })
})
