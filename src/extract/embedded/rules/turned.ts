import type { Argument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { endsOf } from './arguments.ts'
import { isAmount } from './content.ts'

// Clauses whose doer stands in an adverbial: what is told of the subject is turned round.

/** "drones made in North Korea": the land is the maker. */
export function producedIn(context: SentenceContext, clause: Clause): Argument | undefined {
  if (verbType(clause.lemma) !== 'produce') return undefined
  for (const { preposition, heads } of clause.obliques) {
    if (!preposition || !/^(?:in|by)$/.test(preposition.text)) continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.at(argument.mention)?.country !== undefined)
      return argument
  }
  return undefined
}

/** "In his memoirs X is portrayed as …", "X is mentioned in the report": the work does it. */
export function shownIn(context: SentenceContext, { lemma, obliques }: Clause): Argument | undefined {
  if (
    !/^(?:portray|depict|describe|mention|feature|quote|cite|name|praise|criticise|criticize|present)$/.test(
      lemma,
    )
  )
    return undefined
  for (const { preposition, heads } of obliques) {
    if (preposition?.text !== 'in') continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.type(argument.mention) === 'work') return argument
  }
  return undefined
}

const HARM = /^(?:kill|injure|wound|hurt|maim|destroy|damage|displace|sink)$/

/** "76 people were killed in the stampede": the event did it. Wars are where it was done. */
export function harmIn(context: SentenceContext, { lemma, obliques }: Clause): Argument | undefined {
  if (!HARM.test(lemma)) return undefined
  for (const { preposition, heads } of obliques) {
    if (!preposition || !/^(?:in|during)$/.test(preposition.text)) continue
    const [event] = heads
    if (/^(?:war|battle|fighting|conflict|combat)$/i.test(context.words[event ?? -1]?.lemma ?? '')) continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.type(argument.mention) === 'event')
      return argument
  }
  return undefined
}

/** Who did something to the subject, or has it, by the words behind the verb. */
export interface Turned {
  readonly doer: Argument
  readonly label: string
  readonly type: string
}

/** The doers of a clause that tells of its subject what another did: "Kenya lost to Norway", "The firm belongs to Anna Brown". */
export function turnedOf(context: SentenceContext, clause: Clause): Turned[] {
  return [
    ...winnersOf(context, clause).map((doer) => ({ doer, label: 'defeated', type: 'defeat' })),
    ...receiversOf(context, clause).map((doer) => ({ doer, label: 'won', type: 'win' })),
    ...ownersOf(context, clause).map((doer) => ({ doer, label: 'owns', type: 'owner-of' })),
  ]
}

/** "Kenya lost 1 – 2 to Norway", "who lost to Anna Brown in 2021": who won over the subject. */
function winnersOf(context: SentenceContext, { lemma, passive, objects, obliques }: Clause): Argument[] {
  if (lemma !== 'lose' || passive) return []
  const over = context.nouns.get(objects[0] ?? -1)
  const contest =
    over && /^(?:election|vote|race|match|game|final|runoff|set)$/.test(context.words[over.head]?.lemma ?? '')
  if (over && !contest && !isAmount(context, over)) return []
  const to = obliques.find(({ preposition }) => preposition?.text === 'to')
  return endsOf(context, to?.heads ?? []).filter(({ mention }) =>
    /^(?:person|organization|place|group)$/.test(context.mentions.type(mention ?? -1) ?? ''),
  )
}

const PRIZE = /^(?:prize|award|medal|trophy|title|honou?r|cup|scholarship|contract|commission)$/

/** "The Brown Prize went to Luc Moreau": who won the subject. */
function receiversOf(context: SentenceContext, { lemma, passive, objects, ...clause }: Clause): Argument[] {
  const prize = context.nouns.get(clause.subjects[0] ?? -1)
  const name = prize?.name ? context.words[prize.name.last]?.text.toLowerCase() : undefined
  const isWon = prize && (PRIZE.test(context.words[prize.head]?.lemma ?? '') || PRIZE.test(name ?? ''))
  if (lemma !== 'go' || passive || objects.length > 0 || !isWon) return []
  const to = clause.obliques.find(({ preposition }) => preposition?.text === 'to')
  return endsOf(context, to?.heads ?? []).filter(({ mention }) => isTaker(context, mention))
}

/** "The firm belongs to Anna Brown": who owns the subject; to a body or a land it may belong as a part. */
function ownersOf(context: SentenceContext, { lemma, subjects, obliques }: Clause): Argument[] {
  const thing = context.nouns.get(subjects[0] ?? -1)
  const type = thing && context.mentions.typeOf(thing)
  if (lemma !== 'belong' || !type || !/^(?:organization|facility|product|weapon)$/.test(type)) return []
  const to = obliques.find(({ preposition }) => preposition?.text === 'to')
  return endsOf(context, to?.heads ?? []).filter(
    ({ mention }) => context.mentions.type(mention ?? -1) === 'person',
  )
}

/** "won her the Brown Prize", "earned him a medal": for whom the subject gets what the verb names. */
export function earnersOf(
  context: SentenceContext,
  { lemma, passive, indirect, objects }: Clause,
): Argument[] {
  if (passive || objects.length === 0 || !/^(?:win|earn|gain|secure|bring|land|net)$/.test(lemma)) return []
  return endsOf(context, indirect)
}

const isTaker = ({ mentions }: SentenceContext, mention: number | undefined) =>
  /^(?:person|organization|place|group|work)$/.test(mentions.type(mention ?? -1) ?? '')
