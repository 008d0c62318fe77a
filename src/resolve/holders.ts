import { geographicName } from '../language/lexicon/countries.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { answers, officesOf, POST, type Role, roleDescribed, roleInTitle } from './roles.ts'

/** Holders of one office that are looked at, latest first. */
const MOST_HOLDERS = 8

/** Who holds which office, as the text has told so far. */
export class Holders {
  readonly #byOffice = new Map<string, { role: Role; index: number }[]>()
  #latest: Role | undefined
  readonly #stated: ReadonlyMap<number, readonly Role[]>

  constructor(items: readonly Item[], statements: readonly Statement[]) {
    this.#stated = rolesStated(items, statements)
  }

  /** Takes note of the offices that a mention tells of: its title, its own noun, what is stated of it. */
  add(item: Item): void {
    const roles = [...(this.#stated.get(item.index) ?? [])]
    const role = item.mention.kind === 'name' ? roleInTitle(item) : roleDescribed(item)
    if (role) roles.push(role)
    // "Her successor, Ann Lee": whoever held the office that was last told of, she holds it now.
    if (item.mention.kind === 'nominal' && item.head === 'successor' && this.#latest) roles.push(this.#latest)
    if (role && item.mention.kind === 'nominal' && POST.test(role.office)) this.#latest = role
    for (const held of roles)
      for (const office of officesOf(held)) {
        const list = this.#byOffice.get(office) ?? []
        list.unshift({ role: held, index: item.index })
        this.#byOffice.set(office, list.slice(0, MOST_HOLDERS))
      }
  }

  /** The last mention whose office is the one that a description asks for: "the North Korean leader". */
  of(item: Item, clusters: Clusters): number | undefined {
    const asked = roleDescribed(item)
    if (!asked) return undefined
    const held = (this.#byOffice.get(asked.office) ?? []).filter(
      ({ role, index }) => answers(role, asked) && clusters.compatible(index, item.index),
    )
    // "the president" is hardly that of Congress where the state's was named.
    return (held.find(({ role }) => role.of === undefined) ?? held[0])?.index
  }
}

/** Offices that statements tell of: subject `leader-of` or `official-of` a state. */
function rolesStated(items: readonly Item[], statements: readonly Statement[]): Map<number, Role[]> {
  const roles = new Map<number, Role[]>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const office = type === 'leader-of' ? 'leader' : type === 'official-of' ? 'official' : undefined
      const body = mention === undefined ? undefined : items[mention]
      if (office === undefined || subject.mention === undefined || !body || status === 'negated') continue
      const known = geographicName(body.words.join(' '))
      const state = known?.kind === 'country' || known?.kind === 'demonym' ? known.state : undefined
      const list = roles.get(subject.mention) ?? []
      list.push({ office, modifiers: body.words, ...(state !== undefined && { state }) })
      roles.set(subject.mention, list)
    }
  return roles
}
