import { type EntityType, EntityType as EntityTypeSchema } from '../../model/vocabulary.ts'

/** What is said of a connection of which the file says nothing. */
export const TIED = 'tied to'

/** How a connection stands that came without a sentence: the file reports it. */
export const FALLBACK = { status: 'reported' as const, confidence: 0.5 }

/** What other programs call the types of entities. */
const TYPE_NAMES: Readonly<Record<string, EntityType>> = {
  people: 'person',
  human: 'person',
  individual: 'person',
  character: 'person',
  per: 'person',
  organisation: 'organization',
  org: 'organization',
  company: 'organization',
  institution: 'organization',
  agency: 'organization',
  party: 'organization',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  country: 'place',
  city: 'place',
  building: 'facility',
  fac: 'facility',
  topic: 'concept',
}

/** The type that a foreign name of one stands for; undefined where Dossier knows none. */
export function typeOf(name: string | undefined): EntityType | undefined {
  if (name === undefined) return 'concept'
  const folded = name.trim().toLowerCase()
  return (
    EntityTypeSchema.safeParse(folded).data ??
    (Object.hasOwn(TYPE_NAMES, folded) ? TYPE_NAMES[folded] : undefined)
  )
}

/** "Works For" as `works-for`; what has no lower-case letters is a tie. */
export function relationType(label: string): string {
  const words = label.toLowerCase().match(/\p{Ll}+/gu)
  return words?.slice(0, 8).join('-') ?? 'tie'
}

/** Text without line breaks: records are one line each. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
