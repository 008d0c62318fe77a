import type { EntityType } from '../../model/vocabulary.ts'
import type { ShapeName } from './shapes.ts'

/** How the page speaks of a type of entity; its colour is the custom property `--type-<name>`. */
export interface TypeTerm {
  readonly one: string
  readonly many: string
  readonly shape: ShapeName
}

/** In the order of the legend: who, where, what happens, with what, about what. */
export const TYPE_TERMS: Readonly<Record<EntityType, TypeTerm>> = {
  person: { one: 'Person', many: 'People', shape: 'circle' },
  group: { one: 'Group', many: 'Groups', shape: 'rings' },
  organization: { one: 'Organization', many: 'Organizations', shape: 'square' },
  place: { one: 'Place', many: 'Places', shape: 'diamond' },
  facility: { one: 'Facility', many: 'Facilities', shape: 'house' },
  event: { one: 'Event', many: 'Events', shape: 'up' },
  weapon: { one: 'Weapon', many: 'Weapons', shape: 'down' },
  product: { one: 'Product', many: 'Products', shape: 'hexagon' },
  work: { one: 'Work', many: 'Works', shape: 'page' },
  concept: { one: 'Concept', many: 'Concepts', shape: 'plus' },
}

export const TYPES_IN_ORDER = Object.keys(TYPE_TERMS) as EntityType[]

/** What is said of an entity that a reader put where it is. */
export const PINNED = 'Pinned'
