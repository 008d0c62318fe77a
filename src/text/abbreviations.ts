/**
 * English abbreviations that are written with a period, without that period and in lower case.
 * Closed classes only; names of people and places are told by their shape (see `splitTokens`).
 */
const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Stand before a name: a sentence cannot end after them. */
export const TITLES = words(`
  mr mrs ms mx dr drs prof rev fr hon rt messrs mme mlle mgr msgr
  gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig ens
  gov sen rep reps sens pres supt insp det amb sec-gen atty st ste mt`)

/** Can end a sentence; the next word tells. */
export const ENDING = words(`
  inc co corp ltd llc plc bros cos dept univ assn intl mfg
  jr sr esq phd ph.d etc al ca viz cf approx est dept div gov't
  ave blvd rd hwy sq bldg apt ft
  jan feb apr jun jul aug sept sep oct nov dec
  tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que
  vs v oz lb lbs yr yrs hr hrs min mins sec secs ext tel attn op cit ibid ed eds trans repr rev
  eg ie esp excl incl max misc orig resp temp abbr adj adv`)

/** Ordinary words too; an abbreviation only before a number: "No. 5", "Sun. 3 May". */
export const BEFORE_NUMBER = words(`
  no nos p pp pg fig figs vol vols art arts sec sect ch chap eq eqs ex par para ver mar sat sun mon c ca r sc b d m
  jun jul jan feb apr aug sept sep oct nov dec lot tab ref refs pt pts ser cl`)

/** {@link ENDING} words that are ordinary words as well when written small: an abbreviation only with a capital. */
export const CAPITALISED_ONLY = words(`
  co del ill ind la mass miss mo ore pa wash ark wed sun sat fri mar dec ala ga va md min sec ed gov gen col rep hon
  mt st fr rev pres det ste ms mx trans max temp est cos v adm ens`)

/** Company and work names that carry a mark which is no end of a sentence. */
export const MARKED_NAMES = words('yahoo! jeopardy! joomla! yum! oklahoma! e!')
