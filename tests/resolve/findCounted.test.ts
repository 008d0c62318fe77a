import { describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { resolved } from '../support/nodes.ts'

const ties = (draft: Draft) =>
  resolved(draft).relations.map(({ source, attributes: { type }, target }) => `${source} ${type} ${target}`)

/** What the text says the counted ones left, after the names that it begins with. */
const left = (names: string, count: number, phrase: string, between = '') =>
  ties(
    new Draft(`${names}. ${between}[${phrase}](nominal plural) left [Lima](place).`).states(
      count,
      'left',
      count + 1,
      'leave',
    ),
  )

describe('"both" and "the two" before a noun', () => {
  it('are the two of that kind that were named just before', () => {
    const banks = '[Oru Bank](organization) sued [Pamur Bank](organization) in [Zelgor](place)'
    expect(left(banks, 3, 'Both banks')).toEqual(['oru-bank leave lima', 'pamur-bank leave lima'])
    expect(left('[Peru](place PER) met [Cuba](place CUB)', 2, 'The two countries')).toHaveLength(2)
    expect(left('[Wu Li](person) hired [Bo Oru](person)', 2, 'The two men')).toHaveLength(2)
  })

  it('are three where three are counted', () => {
    const three = '[Wu Li](person), [Bo Oru](person) and [Ilya Hu](person) came'
    expect(left(three, 3, 'All three men')).toHaveLength(3)
    expect(left(three, 3, 'Those two men')).toEqual(['bo-oru leave lima', 'ilya-hu leave lima'])
  })

  it('are nobody where the kind or the number is another, or all is long ago', () => {
    expect(left('[Wu Li](person) met [Cuba](place CUB)', 2, 'The two countries')).toEqual([])
    expect(left('[Peru](place PER) met [Cuba](place CUB)', 2, 'Both banks')).toEqual([])
    const three = '[Peru](place PER) told [Cuba](place CUB) of [Kenya](place KEN)'
    expect(left(three, 3, 'The two countries')).toEqual([])
    const pause = 'It rained. It snowed. It thundered. '
    expect(left('[Peru](place PER) met [Cuba](place CUB)', 2, 'The two countries', pause)).toEqual([])
  })

  it('are the last two that "and" joins where more are named, a name in brackets aside', () => {
    const text = '[Kenya](place KEN) told [Peru](place PER) ([Inca Land](place)) and [Cuba](place CUB)'
    expect(left(text, 4, 'The two countries')).toEqual(['peru leave lima', 'cuba leave lima'])
  })
})

describe('names that tell whom a phrase in the plural speaks of', () => {
  it('follow it with “named as”, and what is said of it is said of each, but not that one is the other', () => {
    const draft = new Draft(
      '[The |suspects](group plural nominal), named as [Wu Li](person) and [Bo Oru](person), robbed [Zelgor Bank](organization).',
    )
      .states(0, 'named as', 1, 'name')
      .states(0, 'robbed', 3, 'rob')
    expect(ties(draft)).toEqual(['wu-li rob zelgor-bank', 'bo-oru rob zelgor-bank'])
  })

  it('stood behind the same noun before', () => {
    const sold = (noun: string) =>
      ties(
        new Draft(
          `[The brothers |Wu Oru](person) and [Bo Oru](person) left. [The |${noun}](group plural nominal) sold [Zelgor Bank](organization).`,
        ).states(2, 'sold', 3, 'sell'),
      )
    expect(sold('brothers')).toEqual(['wu-oru sell zelgor-bank', 'bo-oru sell zelgor-bank'])
    expect(sold('clerks')).toEqual(['clerks sell zelgor-bank'])
  })
})

describe('“the siblings”', () => {
  it('are those two of whom the text says so', () => {
    const draft = (type: string, noun: string) =>
      new Draft(
        `[Wu Li](person) met [Bo Oru](person). [The |${noun}](group plural nominal) own [Zelgor Bank](organization).`,
      )
        .states(0, 'met', 1, type)
        .states(2, 'own', 3, 'owner-of')
    const both = ['wu-li owner-of zelgor-bank', 'bo-oru owner-of zelgor-bank']
    expect(ties(draft('sibling-of', 'siblings'))).toEqual(expect.arrayContaining(both))
    expect(ties(draft('spouse-of', 'siblings'))).not.toContain(both[0])
    expect(ties(draft('spouse-of', 'couple'))).toEqual(expect.arrayContaining(both))
  })
})

describe('"two" at the beginning of the news', () => {
  const news = (phrase: string, later: string) =>
    ties(
      new Draft(
        `[Two former |ministers](group nominal plural) fell. [${phrase} |Wu Li](person) and [${phrase} |Bo Oru](person) stayed. [Ilya Hu](person) came. It rained. [Eva Ro](person) met [${later}](group nominal plural).`,
      ).states(4, 'met', 5, 'meet'),
    )

  it('are the two persons whom "and" joins behind it, whoever was named since', () => {
    expect(news('the former minister', 'both politicians')).toEqual([
      'eva-ro meet wu-li',
      'eva-ro meet bo-oru',
    ])
  })

  it('are nobody who is called otherwise', () => {
    expect(news('the banker', 'both politicians')).not.toContain('eva-ro meet wu-li')
  })
})
