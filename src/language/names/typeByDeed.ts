import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { KINSHIP } from '../lexicon/kinship.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { wordSet } from '../lexicon/words.ts'
import type { TypeHint } from './typeHint.ts'

/** What is done to people: "sentenced Bankole". */
const TO_PEOPLE = wordSet(`
  arrest sentence jail imprison convict charge indict acquit detain extradite handcuff deport interrogate execute behead
  marry befriend
`)
/** What bodies do to things: "developed by Zolto". */
const BY_BODIES = wordSet(
  'develop manufacture market distribute operate own fund sponsor broadcast commission acquire launch produce',
)
/** What is taken from bodies and people, not from places. */
const FROM_GIVERS = wordSet(`
  buy receive borrow steal purchase acquire obtain accept demand solicit lease license hear learn
  bribe loan money payment kickback donation grant funding letter statement contract order
`)

/** What is done to works alone. */
const WRITING = wordSet('write compose publish pen author direct co-write co-author')
/** What one does and is at a university or school. */
const ACADEMIC = wordSet(`
  study teach educate lecture graduate enrol enroll matriculate student professor lecturer fellow researcher undergraduate postgraduate scholar
  doctorate degree classmate alumnus professorship fellowship lectureship chair faculty bachelor master major tutor
`)
/** What a work for the stage or screen has. */
const OF_SHOWS =
  /^(?:episode|cast|season|finale|sequel|prequel|remake|revival|screening|premiere|adaptation|co-star)$/
/** What has become of works alone. */
const WRITTEN = wordSet('publish write compose author translate print reprint premiere')
/** What bodies have: "an executive of Zolto". */
const OF_BODIES = wordSet(
  'executive employee subsidiary unit share shareholder board customer client director chairman chairwoman manager ceo staffer affiliate practice firm partnership',
)

/** What one is or does for a newspaper or a magazine. */
const FOR_PAPERS = wordSet(
  'column columnist correspondent reporter critic stringer cartoonist contributor review',
)

/** What is claimed in a writing more than in a town. */
const ARGUING = wordSet('argue contend posit assert hypothesise hypothesize theorise theorize')

/** What is played, shown or read again. */
const STAGED = wordSet(
  'performance revival staging production recording premiere reading rendition screening rerun',
)

/** The noun for a staging that a name hangs on with "of". */
function staging(words: readonly Word[], head: number): Word | undefined {
  const noun = words[words[head]?.head ?? -1]
  const marker = words.find(({ head: of, deprel }) => of === head && deprel === 'case')
  return words[head]?.deprel === 'nmod' && marker?.text === 'of' && STAGED.has(noun?.lemma ?? '')
    ? noun
    : undefined
}

/** Who works for others, and is not only with somebody: "a lawyer", not "a friend". */
const isTrade = ({ lemma, xpos }: Word) =>
  /^NNS?$/.test(xpos) &&
  /(?:er|or|ist|yst|ian|ant|ent|man|woman|person)$/.test(lemma) &&
  typeOfNoun(lemma, false) === 'person' &&
  !KINSHIP.has(lemma) &&
  !/^(?:partner|member|lover|winner|prisoner|passenger|resident|visitor|supporter|person|man|woman)$/.test(
    lemma,
  )

/** Whether "for the" stands before word `first`. */
const isFor = (words: readonly Word[], first: number) =>
  words[first - 1]?.text === 'the' && words[first - 2]?.text === 'for'

/** What is done to or by the bearer of a name, and where one publishes, says what kind of thing it is. */
export function typeByDeed(
  words: readonly Word[],
  { first, last }: Name,
  head: number,
): TypeHint | undefined {
  const own = words[head]
  const governor = words[own?.head ?? -1]
  if (!own || !governor) return undefined
  const before = words[first - 1]?.text.toLowerCase()
  const [lemma, isVerb] = [governor.lemma, governor.upos === 'VERB']
  const isPassive = own.deprel === 'nsubj:pass'
  if (isVerb && TO_PEOPLE.has(lemma) && (own.deprel === 'obj' || isPassive))
    return { type: 'person', weight: 2 }
  // "The study, published in Nature Botany": a journal's field is no town.
  if (
    isVerb &&
    before === 'in' &&
    lemma === 'publish' &&
    last > first &&
    isFieldNoun(words[last]?.text ?? '')
  )
    return { type: 'work', weight: 3 }
  // "the Hydraulica, published in 1740", "Elementa (written in 1712)"
  if (
    words.some(
      ({ head: of, deprel, lemma: deed, upos }) =>
        of === head && /^acl/.test(deprel) && upos === 'VERB' && WRITTEN.has(deed),
    )
  )
    return { type: 'work', weight: 2.5 }
  // "They speak Soqotri"
  if (isVerb && lemma === 'speak' && own.deprel === 'obj') return { type: 'concept', weight: 3 }
  // "taught at Harlan", "a professor at Harlan", "graduated from Harlan"
  if (/^(?:at|from)$/.test(before ?? '') && ACADEMIC.has(lemma) && (before === 'at' || lemma === 'graduate'))
    return { type: 'organization', weight: 3.5 }
  // "attended Harlan"
  if (isVerb && lemma === 'attend' && own.deprel === 'obj') return { type: 'organization', weight: 1.6 }
  // "published Night Tide", "starred in Vertigo"
  if (isVerb && WRITING.has(lemma) && own.deprel === 'obj') return { type: 'work', weight: 2 }
  if (isVerb && /^(?:(?:co-|guest-)?star|guest)$/.test(lemma) && /^(?:in|on)$/.test(before ?? ''))
    return { type: 'work', weight: 3 }
  // "an episode of Nightwatch", "the cast of Hamlet"
  if (/^(?:of|in)$/.test(before ?? '') && OF_SHOWS.test(lemma)) return { type: 'work', weight: 3 }
  const [owner, staged] = [words[first - 2], staging(words, head)]
  // "performances of Moss's Antigone", "a revival of Tannhäuser"
  if (staged && (before === 'of' || (/^['’]s?$/.test(before ?? '') && owner?.upos === 'PROPN')))
    return { type: 'work', weight: 5 }
  // "as Moss has argued in Grey Water"
  if (isVerb && before === 'in' && last > first && ARGUING.has(lemma)) return { type: 'work', weight: 4 }
  // "according to the Orvic"
  if (
    before === 'the' &&
    words[first - 2]?.text === 'to' &&
    /^according$/i.test(words[first - 3]?.text ?? '')
  )
    return { type: 'organization', weight: 3 }
  // "told the Orvic that": nobody has the article.
  if (isVerb && lemma === 'tell' && before === 'the' && /^i?obj$/.test(own.deprel))
    return { type: 'organization', weight: 3 }
  // "recorded it for Orvic", "signed to Orvic"
  if (isVerb && (before === 'for' ? lemma === 'record' : before === 'to' && lemma === 'sign'))
    return { type: 'organization', weight: 2.5 }
  // "Moss's Antigone": where nothing else tells, whose a name is made it.
  if (/^['’]s?$/.test(before ?? '') && owner?.upos === 'PROPN' && geographicName(owner.text) === undefined)
    return { type: 'work', weight: 0.9 }
  // "wrote a column for the Zelgor Star"
  if (isVerb ? lemma === 'write' : FOR_PAPERS.has(lemma))
    if (isFor(words, first)) return { type: 'organization', weight: 3 }
  // "a lawyer with Orvic", "an analyst at Orvic"
  if (!isVerb && /^(?:with|at)$/.test(before ?? '') && own.deprel === 'nmod' && isTrade(governor))
    return { type: 'organization', weight: 2.5 }
  if (first !== last) return undefined
  // "France's ORV": where nothing else tells, a body that the state has.
  if (/^['’]s?$/.test(before ?? '') && geographicName(owner?.text ?? '')?.kind === 'country')
    return { type: 'organization', weight: 1 }
  if (isVerb && before === 'by' && BY_BODIES.has(lemma)) return { type: 'organization', weight: 1.6 }
  if (before === 'of' && OF_BODIES.has(lemma)) return { type: 'organization', weight: 2 }
  if (before === 'from' && /^(?:quote|quotation|verse|passage|excerpt|line)$/.test(lemma))
    return { type: 'person', weight: 2.5 }
  if (before === 'from' && FROM_GIVERS.has(lemma)) return { type: 'organization', weight: 2 }
  return undefined
}

/** Verbs of those who go to live somewhere else, or come back. */
const REMOVING = wordSet('move emigrate relocate migrate flee escape return immigrate')

/** "moved to Zelgor": a name of one word, with no article, is the place where they went. */
export function typeOfGoal(
  words: readonly Word[],
  { first, last }: Name,
  head: number,
): TypeHint | undefined {
  const verb = words[words[head]?.head ?? -1]
  const isGoal = first === last && words[head]?.deprel === 'obl' && words[first - 1]?.text === 'to'
  return isGoal && verb?.upos === 'VERB' && REMOVING.has(verb.lemma)
    ? { type: 'place', weight: 2 }
    : undefined
}

/** "was elected to the Storting", "sold it to Hydro": bodies are chosen into, and mostly bodies are sold to and paid. */
export function typeOfReceiver(words: readonly Word[], head: number): TypeHint | undefined {
  const verb = words[words[head]?.head ?? -1]
  const marker = words.find(({ head: of, deprel }) => of === head && deprel === 'case')
  if (!/^(?:obl|nmod)/.test(words[head]?.deprel ?? '') || marker?.text !== 'to' || !verb) return undefined
  if (/^(?:donation|gift|grant|contribution|loan|payment|subsidy)$/.test(verb.lemma))
    return { type: 'organization', weight: 1.6 }
  if (/^(?:elect|re-elect|appoint|nominate|admit|elevate)$/.test(verb.lemma))
    return { type: 'organization', weight: 3 }
  const isTrade = /^(?:sell|supply|award|lend|pay|license|deliver|transfer|lease)$/.test(verb.lemma)
  return isTrade ? { type: 'organization', weight: 1.6 } : undefined
}
