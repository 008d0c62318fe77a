import type { Word } from '../../../language/language.ts'
import { isCalendarWord, TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { OBJECT_CONTROL } from '../../../language/lexicon/control.ts'
import { bare, wordSet } from '../../../language/lexicon/words.ts'
import type { Tree } from '../tree/tree.ts'
import type { Clause, ClauseKind } from './clause.ts'

/** With these an infinitive behind a comma or a second object may tell what for: "made it to please him". */
export const USING = /^(?:make|get|have|find|help|want|take|see|hear|watch|let|lead|cause|train|teach)$/

/** Verbs whose phrase with a preposition is who is to do what the infinitive tells: "called on Norway to", "paid for her to". */
const BIDDING: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:on|upon|for)$/],
  ['call on', /^(?:on|upon)$/],
  ['appeal', /^to$/],
  ['plead', /^with$/],
  ['prevail', /^(?:on|upon)$/],
  ['rely', /^(?:on|upon)$/],
  ['count', /^(?:on|upon)$/],
  ['depend', /^(?:on|upon)$/],
  ['lean', /^on$/],
  ['signal', /^to$/],
  ['shout', /^(?:at|to)$/],
  ...[
    'pay',
    'wait',
    'arrange',
    'push',
    'press',
    'ask',
    'vote',
    'wish',
    'long',
    'lobby',
    'campaign',
    'plan',
    'opt',
  ].map((verb): [string, RegExp] => [verb, /^for$/]),
])

/** Verbs whose object did or is to do what a preposition with "-ing" tells: "accuse of", "charge with", "stop from". */
const BLAMING = wordSet(`
  accuse charge convict suspect blame arrest detain fine jail sentence sue punish prosecute indict criticise criticize
  condemn praise thank honour honor prevent stop keep prohibit ban bar deter discourage discredit credit fault talk
  ask warn sanction blacklist dismiss sack fire suspend expel reprimand reward scold rebuke denounce investigate disbar decorate
`)

/** Whose object is sent or bidden to do what the infinitive tells, whatever place the parser gives it. */
export const SENDING = wordSet(
  'send deploy dispatch hire recruit commission employ summon direct appoint lobby press pressure push bribe pay',
)

/** Verbs that make something somebody's: "awarded Acme a contract to build it". */
export const GIVING = /^(?:award|grant|give|offer|hand|pay|lend|assign|allow)$/

/** Who stands behind the verb's preposition and right before the infinitive; empty where nobody does. */
export function biddenIn(
  { words }: Tree,
  { lemma, obliques, passive }: Clause,
  i: number,
): readonly number[] {
  const bids = passive ? undefined : BIDDING.get(lemma)
  const to = words.findIndex(({ text, head }, at) => head === i && at < i && text.toLowerCase() === 'to')
  if (!bids || to < 0) return []
  const before = obliques.filter(
    ({ preposition, heads }) =>
      preposition &&
      bids.test(preposition.text) &&
      heads.length > 0 &&
      heads.every((at) => at < to && !isTime(words[at])),
  )
  return before.at(-1)?.heads ?? []
}

/** "called on Monday to thank her" */
const isTime = (word: Word | undefined) =>
  word !== undefined && (TIME_NOUNS.has(word.lemma) || isCalendarWord(bare(word.text)))

/** "asked Minister Anna Brown to resign", where the parser sees whom it is told to. */
export const isToldTo = ({ passive, indirect, objects, lemma }: Clause) =>
  !passive && indirect.length > 0 && objects.length === 0 && OBJECT_CONTROL.has(lemma) && !USING.test(lemma)

/** Whether an adverbial clause is the deed of the object above: "summoned the army to depose him". */
export const isObjects = ({ passive, objects, lemma }: Clause, kind: ClauseKind) =>
  !passive &&
  objects.length > 0 &&
  ((kind === 'gerund' && BLAMING.has(lemma)) ||
    (kind === 'infinitive' && (SENDING.has(lemma) || (OBJECT_CONTROL.has(lemma) && !USING.test(lemma)))))
