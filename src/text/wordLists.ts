/** Closed classes of English words that tell where sentences begin and end. All in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that, capitalised in running text, nearly always begin a sentence: function words and sentence adverbs. */
export const SENTENCE_STARTERS = words(`
  the this that these those there here it its he she they we you his her their our my your i
  what when where who whom whose why how which while whereas whether whenever wherever whatever
  although though because since if unless until once after before during despite under over within without
  and but or nor so yet for from with as at by in on of to into upon about among between through throughout
  according however moreover furthermore nevertheless nonetheless therefore thus hence consequently accordingly
  meanwhile instead indeed otherwise besides additionally similarly likewise finally eventually recently
  currently previously earlier later then now today yesterday tomorrow still also even only just perhaps maybe
  some many most much several few all both each every another other such any no not none neither either
  one two three an a is are was were do does did has have had can could will would should may might must let
  having unfortunately fortunately clearly apparently reportedly allegedly initially originally generally usually often
  sometimes soon again always never almost nearly more less
  first second third last next please thanks yes well asked given based following including like unlike`)

/** Words after which a phrase must go on: a line that ends with one goes on in the next. */
export const UNFINISHED_ENDINGS = words(`
  a an the of and or nor but with without for from by at to into onto than its his her their our my your
  this these those between among against during because if whether although while whose which that
  is are was were be been being has have had will would could should may might must can
  not very as in on about under over near mr mrs ms dr prof gen sen gov lt col`)

/** Verbs that report speech, in the forms that follow or precede a quotation. */
export const SPEECH_VERBS = words(`
  said says say asked asks ask told tells replied replies answered answers added adds wrote writes shouted shouts
  cried cries exclaimed exclaims remarked remarks noted notes continued continues explained explains
  declared declares announced announces insisted insists whispered whispers demanded demands wondered wonders
  inquired inquires joked jokes warned warns tweeted tweets recalled recalls observed observes argued argues
  muttered yelled screamed responded responds quipped commented comments concluded concludes stated states`)

export const MONTHS = `(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)`
export const WEEKDAYS = `(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?`
