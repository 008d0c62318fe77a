import { wordSet } from './words.ts'

/**
 * Verbs whose past is made by no rule: base form, past, participle where it differs. Others by a prefix of {@link PREFIXES}
 * ("withdrew") are made from them. A closed class (Quirk et al. 1985, §3.11–20).
 */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne born, beat beat beaten, become became, begin began begun, bend bent,
bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
broadcast, build built, burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cling clung, come came, cost,
creep crept, cut, deal dealt, dig dug, dive dove, do did done, draw drew drawn, dream dreamt, drink drank drunk,
drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken,
freeze froze frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard,
hide hid hidden, hit, hold held, hurt, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt,
learn learnt, leave left, lend lent, let, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mow mown,
pay paid, prove proven, put, quit, read, ride rode ridden, ring rang rung, rise rose risen, run ran, saw sawn, say said, see saw seen,
seek sought, sell sold, send sent, set, sew sewn, shake shook shaken, shave shaven, shear shorn, shed, shine shone, shoot shot,
show shown, shrink shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid,
sling slung, slink slunk, slit, smell smelt, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt,
spin spun, spit spat, split, spoil spoilt, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
stink stank stunk, stride strode stridden, strike struck stricken, string strung, strive strove striven, swear swore sworn, sweep swept,
swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
throw threw thrown, thrust, tread trod trodden, wake woke woken, wear wore worn, weave wove woven, weep wept, win won,
wind wound, wring wrung, write wrote written`

/** Prefixes of verbs that keep the forms of what they stand before, with the verbs that each stands before. */
const PREFIXES = `
be: fall get set, fore: cast go know see tell, inter: weave, mis: give hear lay lead read speak spend take understand,
off: set, out: bid do fight grow run sell shine spend,
over: come do draw eat feed hang hear lay pay ride run see shoot sleep spend take throw, par: take,
re: bind build buy draw eat find hear make pay read rise run sell send set take tell think wind write,
un: bend bind do wind, under: cut go lie pay sell spend stand take write, up: hold rise set, with: draw hold stand`

const NOUNS = `
foot feet, tooth teeth, goose geese, mouse mice, louse lice, ox oxen, child children, man men, woman women, die dice, wife wives, knife knives,
life lives, leaf leaves, wolf wolves, half halves, thief thieves, shelf shelves, calf calves, loaf loaves, scarf scarves, hoof hooves, elf elves,
criterion criteria, phenomenon phenomena, crisis crises, analysis analyses, thesis theses, hypothesis hypotheses, diagnosis diagnoses,
oasis oases, emphasis emphases, synthesis syntheses, parenthesis parentheses, basis bases, bacterium bacteria, fungus fungi, alumnus alumni,
nucleus nuclei, stimulus stimuli, cactus cacti, radius radii, index indices, vertex vertices, matrix matrices, appendix appendices`

/** "-ing" of a verb in "-ie", which no rule tells from one in "-y": "dying", not "playing". */
const IN_IE = wordSet('die lie tie vie belie untie underlie')

const pasts = new Map<string, string>()
const rows = (list: string) =>
  list
    .trim()
    .split(/,\s+/)
    .map((row) => row.split(/[\s:]+/))
const verbs = new Map(rows(VERBS).map(([base = '', ...forms]) => [base, forms]))
for (const [base, forms] of verbs) for (const form of forms) if (!pasts.has(form)) pasts.set(form, base)
for (const [prefix = '', ...stems] of rows(PREFIXES))
  for (const stem of stems) for (const form of verbs.get(stem) ?? []) pasts.set(prefix + form, prefix + stem)
const gerunds = new Map([...IN_IE].map((base) => [`${base.slice(0, -2)}ying`, base]))
const plurals = new Map(rows(NOUNS).flatMap(([base = '', ...forms]) => forms.map((form) => [form, base])))
/** "policemen", "gunmen", "noblewomen". */
const MEN = /^(\p{Ll}+m)en$/u

/**
 * The base form of a word whose inflection follows no rule, by its Penn tag: "withdrew" VBD, "stolen" VBN, "dying" VBG, "feet" NNS.
 * @returns undefined where a rule of spelling tells.
 */
export function irregularBase(form: string, xpos: string): string | undefined {
  const lower = form.toLowerCase()
  if (xpos === 'VBD' || xpos === 'VBN') return pasts.get(lower)
  if (xpos === 'VBG') return gerunds.get(lower)
  if (xpos === 'NNS') return plurals.get(lower) ?? (MEN.test(lower) ? lower.replace(MEN, '$1an') : undefined)
  return undefined
}
