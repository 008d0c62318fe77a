import { irregularBase } from '../../lexicon/irregularForms.ts'

/**
 * A form's lemma by an edit rule `case|cut front|new front|cut back|new back` (training/lemmas.py makes them; after
 * UDPipe, Straka 2018). Case: l, lower; t, title; k, kept. A `*` in place of the back's number gives the whole lemma.
 */
export function applyLemmaRule(rule: string, form: string): string {
  const [kind = 'k', front = '0', before = '', back = '0'] = rule.split('|', 4)
  const after = rule.slice(kind.length + front.length + before.length + back.length + 4)
  if (back === '*') return after
  const base = kind === 'l' ? form.toLowerCase() : kind === 't' ? titleCase(form) : form
  const from = Number(front)
  const to = base.length - Number(back)
  return before + (from < to ? base.slice(from, to) : base) + after
}

/** How far below the best rule another may score, in logits, and still be preferred for giving a base form. */
const TRUSTED = 6

/** What the choice of a lemma asks of the model. */
export interface LemmaChoice {
  /** All rules, and the place of the one that scores best. */
  readonly rules: readonly string[]
  readonly best: number
  readonly scores: () => Float32Array
  /** Whether a word is a base form of this class; undefined for classes that have no list. */
  readonly isBaseForm: (word: string) => boolean | undefined
}

/**
 * The lemma of a form: of irregular forms the listed one, else by the rule that scores best, unless another that scores nearly as
 * well gives a base form. A regular rule applied to an irregular form gives no word ("boughd" of "bought").
 */
export function chooseLemma(form: string, upos: string, xpos: string, choice: LemmaChoice): string {
  const { rules, best, isBaseForm } = choice
  // A past form that is no base form is a past, whatever tense the tag says.
  const isPast =
    xpos === 'VBD' || (upos === 'VERB' && xpos !== 'VBG' && isBaseForm(form.toLowerCase()) === false)
  const irregular = irregularBase(form, isPast ? 'VBD' : xpos)
  if (irregular !== undefined) return irregular
  const isOpen = OPEN_CLASS.has(upos)
  /** What a rule makes of the form; undefined where it cannot be its lemma. */
  const byRule = (i: number) => {
    const rule = rules[i] as string
    const lemma = applyLemmaRule(rule, form)
    const fits = !lacksDoubling(lemma, form) && (!isOpen || !WHOLE.test(rule) || mayStandFor(lemma, form))
    return fits ? lemma : undefined
  }
  const likeliest = byRule(best)
  if (likeliest !== undefined && isBaseForm(likeliest) !== false) return likeliest
  const scores = choice.scores()
  const order = rules.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  let first: { readonly lemma: string; readonly score: number } | undefined
  for (const i of order) {
    const score = scores[i] as number
    if (first && score < first.score - TRUSTED) break
    const lemma = byRule(i)
    if (lemma === undefined) continue
    first ??= { lemma, score }
    if (isBaseForm(lemma) === true) return lemma
  }
  return first?.lemma ?? applyLemmaRule(rules[best] as string, form)
}

/** One syllable that ends in one consonant doubles it: "fined" is a form of "fine", for "fin" has "finned". */
function lacksDoubling(lemma: string, form: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(lemma) &&
    /^(?:ed|ing)$/.test(form.toLowerCase().replace(lemma, ''))
  )
}

const OPEN_CLASS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'])
/** A rule that gives the whole lemma was learnt of one word ("go" of "went"), and says nothing of others ("fled"). */
const WHOLE = /^[lkt]\|\d+\|[^|]*\|\*\|/
const SUPPLETIVE = /^(?:am|are|is|was|were|best|better|worse|worst|less|least|['’].*)$/i

const mayStandFor = (lemma: string, form: string) =>
  lemma.charAt(0).toLowerCase() === form.charAt(0).toLowerCase() || SUPPLETIVE.test(form)

function titleCase(form: string): string {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0)
  return first.toUpperCase() + form.slice(first.length).toLowerCase()
}
