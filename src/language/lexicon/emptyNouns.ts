import { wordSet } from './words.ts'

/** Heads of noun phrases that stand for nothing a reader would look up: measures, parts, times, "people", "way". */
export const VAGUE_NOUNS = wordSet(`
  thing way time part lot number fact case point kind sort type amount level rate rest end beginning side place example
  reason result problem issue matter something anything nothing everything one other others another some many most all
  both none few several each same such more less year month week day hour minute second century decade today yesterday
  tomorrow morning evening night moment period age date percent percentage majority minority half third quarter million
  billion thousand hundred dozen total sum average range set series bit piece pair group line word name term order manner
  mean means basis addition respect regard view opinion idea sense role situation circumstance condition effort attempt
  step chance possibility ability need use lack interest attention power life lives work job world
  person someone anyone everyone nobody somebody body hand head neck chest leg arm shoulder stomach knee thigh skull eye face heart mind voice area front back
  top bottom left right course process version event session corner loaf cent per-cent living
  metre meter kilometre kilometer km mile foot inch kg kilogram gram ton tonne pound litre liter degree knot euro dollar h mph votes`)

/**
 * Abstract nouns that take their meaning from what is said of them (shell nouns: Schmid, English Abstract Nouns as
 * Conceptual Shells, 2000) or tell of a person's inner state. A phrase that says which ("policy of turning away
 * boats") may still be a thing of its own.
 */
export const SHELL_NOUNS = wordSet(`
  account achievement act action activity adventure advice aim answer approach argument aspect aspiration attitude basis
  behavior behaviour belief benefit call cause challenge change character choice claim comment compliance concern conclusion
  confidence consequence consideration content context contribution control danger decision degree desire detail difference
  difficulty direction discipline discussion disposition doubt effect emphasis enthusiasm evidence exception existence
  expectation experience explanation extent failure favor favour feature feeling focus form fortune freedom function future
  goal growth guidance happiness help history homage honor honour hope impact importance impression improvement increase
  influence information initiative inquiry insight intention judgement judgment justice knowledge leadership limit love
  luck measure memory mention message method mistake moderation mood motive nature objection objective observation occasion
  opportunity option origin outcome passion past patience pattern permission perspective plan pleasure plea pledge policy
  popularity position praise preparation presence present pressure pretense price pride principle priority procedure
  progress promise promotion proof prospect purpose quality question rank reaction reality recognition reference refusal
  relation relationship remark reputation request requirement response responsibility return review reward risk rule say
  search sensation shape significance sign skill solution source spirit stage stance state statement status story strategy
  strength stress structure style subject success suffering suggestion surprise suspicion talent task tendency theme theory
  thinking thought threat title tone topic tradition trend trouble trust truth understanding usefulness value variety vigor
  vigour viewpoint vividness warning weakness will willingness wish worry worth`)

/** Nouns that tell, bare behind "in", in which form something is or is done: "kept in manuscript", "paid in arrears". */
export const FORMS = wordSet(`
  manuscript print paperback hardback hardcover translation draft serial arrears advance instalments installments cash kind
  bulk stock uniform costume disguise chains handcuffs`)
