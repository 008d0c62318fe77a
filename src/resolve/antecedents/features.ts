import { typeOfNoun } from '../../language/lexicon/nounTypes.ts'
import type { Item } from '../items.ts'
import type { Candidate } from './candidate.ts'
import { isReflexive, type PronounClass } from './pronouns.ts'

const bucket = (n: number) => (n < 4 ? String(n) : n < 7 ? '4+' : '7+')

/** A pronoun and one thing that it may take up, as named features that hold. */
export function pairFeatures(
  pronoun: Item,
  asked: PronounClass,
  candidate: Candidate,
  place: number,
  all: readonly Candidate[],
): string[] {
  const { latest, highest, full, type, gender, count, size, subjectOf, leads, main, named, biography } =
    candidate
  const distance = pronoun.sentence - latest.sentence
  const near = distance > 2 ? '3+' : String(distance)
  const role = highest.mention.role ?? 'none'
  const own = pronoun.mention.role ?? 'none'
  const features = [
    'pair',
    `distance ${bucket(distance)}`,
    `place ${bucket(place)}`,
    `place ${bucket(place)} distance ${near}`,
    `role ${role}`,
    `role ${role} distance ${near}`,
    `role ${role} of ${own} distance ${near}`,
    `kind ${latest.mention.kind}`,
    `kind ${latest.mention.kind} distance ${near}`,
    `full ${full?.mention.kind ?? 'none'}`,
    `type ${type ?? 'none'}`,
    `number ${(full ?? latest).mention.number ?? 'none'}`,
    `gender ${gender ?? 'none'}`,
    `count ${bucket(count)}`,
    `size ${size > 15 ? '16+' : bucket(size)}`,
    `taken ${candidate.pronoun ?? 'none'}`,
    `quoted ${latest.quoted} ${pronoun.quoted}`,
  ]
  for (const [back, is] of subjectOf.entries()) if (is) features.push(`subject ${back} back of ${own}`)
  for (const [back, is] of leads.entries()) if (is) features.push(`leads ${back} back of ${own}`)
  const paragraphs = pronoun.paragraph - latest.paragraph
  features.push(`paragraphs ${bucket(paragraphs)}`, `named ${named}`, `named ${named} distance ${near}`)
  if (main) features.push('main', `main distance ${near}`, `main paragraphs ${bucket(paragraphs)}`)
  else if (all.some((other) => other.main))
    features.push('not the main', `not the main distance ${near}`, `not the main ${role}`)
  if (all.every((other) => other === candidate || other.count < count)) features.push('most mentioned')
  if (all.every((other) => other === candidate || other.size < size)) features.push('most spoken of')
  if (all.findIndex(({ subjectOf: [here, before] }) => here || before) === place)
    features.push('nearest subject')
  if (latest.nested) features.push('nested', `nested ${role}`)
  if (isReflexive(pronoun.words.join(''))) features.push(`reflexive ${role} ${near}`)
  if (latest.mention.governor !== undefined && latest.mention.governor === pronoun.mention.governor)
    features.push(`same verb ${role} ${own}`)
  if (latest.mention.governor === pronoun.mention.start || latest.mention.start === pronoun.mention.governor)
    features.push('on each other')
  if (full?.mention.kind === 'nominal') {
    const { mention, head, definite } = full
    const plural = mention.number === 'plural'
    const listed = typeOfNoun(head, plural)
    features.push(
      `noun ${listed ?? (mention.type === undefined ? 'unknown' : `guessed ${mention.type}`)}`,
      `definite ${definite}`,
      `article ${/^an?\s/i.test(mention.exact)}`,
      // "was promoted to general": a noun for one person without an article says what somebody is.
      `bare ${!plural && mention.exact.length === mention.core.exact.length}`,
    )
  }
  if (full && full !== latest) features.push(`full distance ${bucket(pronoun.sentence - full.sentence)}`)
  return [
    ...features.flatMap((feature) => [feature, `${asked} ${feature}`]),
    ...(biography && (asked === 'he' || asked === 'she')
      ? biographyFeatures(pronoun, candidate, near, all)
      : []),
  ]
}

/** What counts in the life of one person, for "he" and "she" alike: few texts tell a woman's. */
function biographyFeatures(
  pronoun: Item,
  { latest, highest, gender, main }: Candidate,
  near: string,
  all: readonly Candidate[],
): string[] {
  const who = main ? 'biographee' : 'not the biographee'
  const known = gender !== undefined
  const opens = all.every((other) => other.latest.paragraph !== pronoun.paragraph)
  return [
    who,
    `${who} distance ${near}`,
    `${who} gender ${known}`,
    `${who} ${highest.mention.role ?? 'none'}`,
    `${who} paragraphs ${bucket(pronoun.paragraph - latest.paragraph)}`,
    `${who} opens ${opens} ${pronoun.mention.role ?? 'none'}`,
    ...(all.some((other) => other.main) ? [`${who} beside`, `${who} beside gender ${known}`] : []),
  ]
}

/** A pronoun that takes up none of its candidates, as named features that hold. */
export function noneFeatures(
  pronoun: Item,
  asked: PronounClass,
  all: readonly Candidate[],
  text: string,
): string[] {
  const after = text.slice(pronoun.mention.end, pronoun.mention.end + 80).toLowerCase()
  const [next = ''] = /[\p{L}'’]+/u.exec(after) ?? []
  const features = [
    'none',
    `none role ${pronoun.mention.role ?? 'none'}`,
    `none quoted ${pronoun.quoted}`,
    `none of ${all.length > 7 ? '8+' : bucket(all.length)}`,
    `none word ${pronoun.words.join(' ')}`,
    `none sentence ${bucket(pronoun.sentence)}`,
  ]
  if (all.every(({ subjectOf }) => !subjectOf[0] && !subjectOf[1])) features.push('none subject')
  if (asked === 'it') {
    const isClause =
      /^\s*(?:is|was|['’]s|will be|would be|may be|has been|had been|seems|seemed|appears|appeared|turns out|makes?|made|takes?|took)\b[^.;!?]{0,40}?\b(?:that|to|if|whether|when|who|how|why)\b/.test(
        after,
      )
    features.push(`none before clause ${isClause}`)
    if (/^(?:is|was|['’]?s|seems?|seemed|appears?|rains?|turns?|takes?|took)$/.test(next))
      features.push(`none next ${next}`)
  }
  if (pronoun.quoted) features.push('none in quotes')
  return features.flatMap((feature) => [feature, `${asked} ${feature}`])
}
