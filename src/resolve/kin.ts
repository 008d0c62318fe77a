import { CONVERSE_ROLES } from '../language/lexicon/deedNouns.ts'
import type { Statement } from '../model/statement.ts'
import type { Candidate } from './antecedents/candidate.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { isStyled } from './officeWords.ts'

/** Kin and others that somebody has one of, with what the other is to them: whose father somebody is, is their son or daughter. */
export const CONVERSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['father', ['son', 'daughter', 'child', 'boy', 'girl']],
  ['mother', ['son', 'daughter', 'child', 'boy', 'girl']],
  ['son', ['father', 'mother', 'parent']],
  ['daughter', ['father', 'mother', 'parent']],
  ['husband', ['wife']],
  ['wife', ['husband']],
  ['brother', ['brother', 'sister']],
  ['sister', ['brother', 'sister']],
  ...CONVERSE_ROLES,
])

/** So many of the kin last told of are kept: time stays linear. */
const MOST_KIN = 16

/**
 * Who is told of as somebody's kin, as the text goes on: whose "son" is spoken of after his father was, is the father's. The
 * pronoun alone would as likely be the son's own.
 */
export class Kin {
  readonly #told: { noun: string; index: number }[] = []

  /** Takes note of "his father" and of "his father" before a name. */
  add({ index, mention, head, before }: Item): void {
    if (isStyled(mention)) return
    const noun = mention.kind === 'nominal' ? head : before.findLast((word) => CONVERSE.has(word))
    if (noun === undefined || !CONVERSE.has(noun)) return
    this.#told.unshift({ noun, index })
    if (this.#told.length > MOST_KIN) this.#told.pop()
  }

  /** Which of the candidates is known as the other side of the kin that a possessive pronoun owns; -1 where none is. */
  ownerAmong(candidates: readonly Candidate[], owned: Item | undefined, clusters: Clusters): number {
    const converse = CONVERSE.get(owned?.mention.kind === 'nominal' ? owned.head : '') ?? []
    const known = new Set(
      this.#told.filter(({ noun }) => converse.includes(noun)).map(({ index }) => clusters.find(index)),
    )
    return candidates.findIndex(({ latest }) => known.has(clusters.find(latest.index)))
  }
}

/** What somebody is to somebody else, never to himself. */
export const KIN = /^(?:parent|child|spouse|sibling|relative|grandchild|grandparent)-of$/

/** What a body is to one that it is not. */
const PARTS = /^(?:part|subsidiary|owner|unit|branch|successor|predecessor|parent)-of$/

/**
 * Who is said to be kin of one another are two, though they bear one name: "Wu Li, son of Wu Li"; so are "the Orvic Institute, the
 * arm of the company Orvic".
 */
export function keepKinApart(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  for (const { subject, objects, rule } of statements)
    for (const { type, mention } of objects) {
      const [one, other] = [items[subject.mention ?? -1], items[mention ?? -1]]
      const isTwo = KIN.test(type) || (PARTS.test(type) && rule !== 'name-part')
      if (isTwo && one?.mention.kind === 'name' && other?.mention.kind === 'name' && one !== other)
        clusters.keepApart(one.index, other.index)
    }
}
