import fc from 'fast-check'
import { STATUSES } from '../../src/model/vocabulary.ts'
import { Draft } from './draft.ts'

const PEOPLE = ['Vladimir Putin', 'Putin', 'Kim Jong-un', 'Kim', 'PUTIN', 'Ann Kim']
const BODIES = ['Eastern Economic Forum', 'EEF', 'Wagner', 'PMC Wagner', 'Ministry of Defense', 'Forum']
const mention = fc.oneof(
  fc.constantFrom(...PEOPLE).map((name) => `[${name}](person)`),
  fc.constantFrom(...PEOPLE, ...BODIES).map((name) => `[${name}]`),
  fc.constantFrom(...BODIES).map((name) => `[the |${name}](organization)`),
  fc.constantFrom(
    '[Russian](place RUS)',
    '[Moscow](place RUS)',
    '[Moscow](place)',
    '[North Korea](place PRK)',
    '[USSR]',
  ),
  fc.constantFrom(
    '[the |North Korean leader](person singular nominal)',
    '[the |forum](event)',
    '[shells](weapon plural)',
    '[the |country](place)',
    '[things](concept)',
  ),
  fc.constantFrom(
    '[he](masculine)',
    '[It](neuter)',
    '[they](plural)',
    '[her](feminine)',
    '[North Korean dictator |Kim Jong-un](person)',
  ),
)
const statement = fc.record({
  ends: fc.tuple(fc.nat(), fc.nat()),
  type: fc.constantFrom('meet', 'visit', 'leader-of', 'supply'),
  status: fc.constantFrom(...STATUSES),
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  says: fc.option(fc.nat(), { nil: undefined }),
})

/** Documents of one to twelve mentions with whatever an extractor may claim of them. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record({
    mentions: fc.array(mention, { minLength: 1, maxLength: 12 }),
    gaps: fc.array(fc.constantFrom(' met ', '. ', ' “met ', '” met ', '\n\nmet ', '! Met '), {
      minLength: 12,
      maxLength: 12,
    }),
    statements: fc.array(statement, { maxLength: 8 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
  })
  .map(({ mentions, gaps, statements, links }) => {
    // One line, one sentence for `states`: what is between the mentions decides nothing there.
    const draft = new Draft(`met ${mentions.map((marked, i) => `${marked}${gaps[i]}`).join('')} met`)
    const at = (n: number) => n % mentions.length
    for (const [a, b] of links) draft.same(at(a), at(b))
    for (const { ends, type, status, confidence, says } of statements)
      draft.statesAnywhere(at(ends[0]), at(ends[1]), type, {
        status,
        confidence,
        ...(says !== undefined && { says: at(says) }),
      })
    return draft
  })
