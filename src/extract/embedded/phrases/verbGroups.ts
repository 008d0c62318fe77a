import type { Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { VerbGroup } from './phrase.ts'
import { verbForm } from './verbForms.ts'

const MODALS = wordSet(
  "can could may might must shall should will would 'll ’ll 'd ’d ca wo need ought dare cannot",
)
const NEGATIONS = wordSet("not n't n’t never no-longer hardly scarcely")
const PARTICLES = wordSet('up out off down away back over on in through around apart forward along aside')
/** Verbs that form a unit with a particle: only these take one, so that "sat in" keeps its preposition. */
const PHRASAL = wordSet(`
  rule:out carry:out set:up break:down break:out blow:up take:over take:off take:up give:up turn:around turn:away turn:back turn:down
  turn:over shut:down shoot:down point:out find:out work:out pull:out back:down back:up call:off call:up call:out cut:off drop:out
  end:up figure:out fill:out go:through go:on hand:over hold:back hold:up keep:up lay:off lay:out look:up make:up pay:off pick:up put:off
  put:out roll:out run:out sell:off send:back settle:down show:up sign:up speed:up spell:out stand:down step:down step:up switch:over wipe:out
  crack:down bring:up bring:about bring:back bring:down build:up burn:down close:down come:back come:out drive:out
  fight:back get:away give:away give:in grow:up hit:back kick:off leave:out let:down line:up lock:down lock:up move:away open:up
  phase:out rise:up round:up rule:in save:up scale:back scale:up seal:off speak:out stay:on take:back take:down take:in team:up
  throw:out tie:up try:out use:up wake:up warm:up wind:up write:off
`)

const isAdverbInside = (word: Word | undefined) =>
  word !== undefined &&
  (word.upos === 'ADV' ||
    NEGATIONS.has(word.text.toLowerCase()) ||
    /^(?:also|only|even|just|still|already)$/i.test(word.text))

/** The verb groups among the words that no noun phrase has taken. */
export function findVerbGroups(words: readonly Word[], taken: (index: number) => boolean): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; ) {
    const group = taken(i) ? undefined : readGroup(words, taken, i)
    if (group) groups.push(group)
    i = group ? group.last + 1 : i + 1
  }
  return groups
}

function readGroup(
  words: readonly Word[],
  taken: (index: number) => boolean,
  start: number,
): VerbGroup | undefined {
  let i = start
  let infinitive = false
  let negated = false
  const lowerAt = (j: number) => words[j]?.text.toLowerCase() ?? ''
  if (NEGATIONS.has(lowerAt(i)) && (lowerAt(i + 1) === 'to' || verbAt(words, taken, i + 1))) {
    negated = true
    i++
  }
  if (lowerAt(i) === 'to' && words[i]?.upos === 'PART') {
    let next = i + 1
    while (isAdverbInside(words[next]) || isQuote(words[next])) next++
    const verb = words[next]
    if (
      !verb ||
      taken(next) ||
      !(verb.upos === 'VERB' || verb.upos === 'AUX' || verb.lemma === lowerAt(next))
    )
      return undefined
    if (!['VERB', 'AUX', 'NOUN'].includes(verb.upos)) return undefined
    infinitive = true
    i = next
  }
  const auxiliaries: Word[] = []
  let modal: string | undefined
  let main = -1
  for (; i < words.length && !taken(i); i++) {
    const word = words[i]
    if (!word) break
    const lower = word.text.toLowerCase()
    if (isAdverbInside(word) && (auxiliaries.length > 0 || infinitive || modal || negated)) {
      if (NEGATIONS.has(lower) || (lower === 'longer' && lowerAt(i - 1) === 'no')) negated = true
      continue
    }
    if (isQuote(word) && auxiliaries.length > 0 && verbAt(words, taken, skipAdverbs(words, i + 1))) continue
    if (MODALS.has(lower) && word.upos === 'AUX') {
      modal = word.lemma === 'not' ? 'can' : lower
      continue
    }
    if (word.upos === 'AUX') {
      auxiliaries.push(word)
      continue
    }
    if (word.upos === 'VERB') {
      main = i
      break
    }
    // After "to" or a modal a word that looks like a noun is the verb.
    if (
      word.upos === 'NOUN' &&
      word.lemma === lower &&
      main < 0 &&
      (infinitive || modal) &&
      auxiliaries.length === 0
    )
      main = i
    break
  }
  return finish(words, taken, { start, main, auxiliaries, modal, infinitive, negated })
}

const isQuote = (word: Word | undefined) => word !== undefined && /^["“”]$/.test(word.text)

function skipAdverbs(words: readonly Word[], i: number): number {
  let j = i
  while (isAdverbInside(words[j])) j++
  return j
}

const verbAt = (words: readonly Word[], taken: (index: number) => boolean, i: number) =>
  !taken(i) && (words[i]?.upos === 'VERB' || words[i]?.upos === 'AUX')

interface Parts {
  readonly start: number
  readonly main: number
  readonly auxiliaries: readonly Word[]
  readonly modal: string | undefined
  readonly infinitive: boolean
  readonly negated: boolean
}

function finish(
  words: readonly Word[],
  taken: (index: number) => boolean,
  parts: Parts,
): VerbGroup | undefined {
  const { start, auxiliaries, modal, infinitive } = parts
  let { main, negated } = parts
  const lastAux = auxiliaries.at(-1)
  if (main < 0) {
    if (!lastAux) return undefined
    main = words.indexOf(lastAux)
  }
  const verb = words[main]
  if (!verb) return undefined
  const copula = verb === lastAux && verb.lemma === 'be'
  const form = verbForm(verb)
  const helpers = verb === lastAux ? auxiliaries.slice(0, -1) : auxiliaries
  const be = helpers.at(-1)?.lemma === 'be'
  const passive =
    be &&
    form !== 'gerund' &&
    form !== 'present' &&
    (form !== 'base' || /^(?:put|cut|hit|set|let|shut|read|cast|run)$/.test(verb.text))
  const finite =
    !infinitive &&
    (modal !== undefined || helpers.length > 0
      ? finiteAuxiliary(helpers, modal)
      : form !== 'gerund' && form !== 'participle')
  let last = main
  // "is not", "were no longer": the negation may stand after a lone auxiliary.
  if (verb === lastAux)
    while (
      isAdverbInside(words[last + 1]) &&
      !taken(last + 1) &&
      NEGATIONS.has(words[last + 1]?.text.toLowerCase() ?? '')
    ) {
      negated = true
      last++
    }
  const next = words[last + 1]?.text.toLowerCase() ?? ''
  const particle =
    PARTICLES.has(next) && !taken(last + 1) && PHRASAL.has(`${verb.lemma}:${next}`) ? next : undefined
  if (particle) last++
  return {
    kind: 'vg',
    first: start,
    last,
    main,
    lemma: verb.lemma,
    form,
    finite,
    infinitive,
    passive,
    negated,
    copula,
    ...(modal !== undefined && { modal }),
    ...(particle !== undefined && { particle }),
  }
}

/** "having met", "being built" and "been" are no finite verbs. */
function finiteAuxiliary(helpers: readonly Word[], modal: string | undefined): boolean {
  if (modal !== undefined) return true
  const first = helpers[0]?.text.toLowerCase()
  return first !== 'having' && first !== 'being' && first !== 'been' && first !== 'be'
}
