import { wordSet } from '../../../language/lexicon/words.ts'

/** Verbs of saying: their subject is the source of what they report. */
export const SAYING = wordSet(`
  say tell add claim argue insist explain declare announce state note report warn suggest assert allege confirm
  comment write tweet reveal stress emphasize emphasise reiterate respond reply reason conclude observe point-out point remark
  maintain contend acknowledge admit concede boast complain testify recall mention describe predict forecast estimate
  promise vow pledge threaten indicate hint assure inform notify quote cite post disclose deny refute urge
  propose recommend swear proclaim assume show
`)

/** Verbs of thinking and expecting. */
export const THINKING = wordSet(`
  think believe know hope fear expect doubt feel assume suspect guess imagine realize realise understand see hear find
  consider suppose wonder learn remember forget worry dream reckon speculate discover decide
`)

/** What is wanted is possible. */
export const WANTING = wordSet(`
  want hope wish need ask urge demand request invite encourage persuade convince beg call order advise tell allow permit
  enable require force help try attempt seek struggle aim threaten propose suggest offer consider fear expect
`)

/** What is decided is planned. */
export const PLANNING = wordSet(`
  plan intend agree decide promise vow pledge prepare schedule arrange commit undertake announce set expect aim look
  mean threaten volunteer
`)

/** What is refused, avoided or failed did not happen. */
export const NEGATING = wordSet(
  'refuse fail decline deny avoid prevent reject forget neglect stop forbid ban prohibit refrain cease',
)

/** What is managed, begun or continued did happen. */
export const ACHIEVING = wordSet(`
  manage begin start continue go come help succeed happen proceed get use dare turn force make cause have seem appear
  prove tend keep finish stop choose enjoy like love able
`)

/** The object of these is the subject of their infinitive: "asked him to …". */
export const OBJECT_CONTROL = wordSet(`
  ask tell urge persuade convince force help allow permit enable encourage invite order advise require want expect
  cause lead get teach request instruct command warn beg compel authorize authorise train remind challenge see hear watch find have make let
`)

/** Verbs that a clause without "that" can follow. */
export const takesClause = (lemma: string) => SAYING.has(lemma) || THINKING.has(lemma) || WANTING.has(lemma)
