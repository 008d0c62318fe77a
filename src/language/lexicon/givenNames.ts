import { wordSet } from './words.ts'

/** Frequent given names of several languages: a hint that a name of two or three words is a person's. */
export const MASCULINE_NAMES = wordSet(`
  aaron abdul abdullah adam adolf ahmed akira albert aleksandr aleksei alexander alexei alfred ali allen andreas andrei andrew
  angelo anthony antonio anton arthur artem barack ben benjamin bernard bill billy bob boris brian bruce carl carlo carlos
  charles chris christian christopher claudio colin craig daniel david dennis denis dimitri dmitri dmitry dmytro donald
  douglas edgar edward emmanuel enrique eric erik ernest eugene evgeny fernando francesco francis francisco frank
  franz fred friedrich gary gennady george georg georgy gerald gideon giovanni giuseppe gordon graham greg gregory guy
  hans harold harry hassan heinrich helmut henri henry herbert howard hugo hussein ian ibrahim igor ilya isaac ismail
  ivan jack jacob jake james jan jason jean jeff jeffrey jeremy jerry jim jimmy joe joel johann john johnny jonathan jorge jose
  joseph joshua juan julian justin karl keith ken kenneth kevin kim klaus konstantin kyle larry lars laurent lawrence
  leon leonid leonardo leopold lewis li louis luca luis luke mao marc marco marcus mario mark martin matthew max michael
  mike mikhail miguel mohamed mohammad mohammed moritz muhammad mustafa narendra nathan neil nelson nicholas nick
  nicolas nikita nikolai nunzio oleg oleksandr oliver omar oscar osama pablo patrick paul pavel pedro peter
  petro philip philippe pierre pietro rafael ralph ramzan ray raymond recep ricardo richard rick robert roberto rodrigo roger
  roman ron ronald roy rudolf rudy rupert ryan salman sam samuel scott sean sebastian sergei sergey sergio simon stalin
  stanislav stefan stephen steve steven stuart taylor ted terry theodore thomas tim timothy tom tony toru trevor
  vadim valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne wilhelm will william
  winston wolfgang xi yasser yevgeny yitzhak yuri yusuf zhang
`)

export const FEMININE_NAMES = wordSet(`
  agnes aisha alexandra alia alice alina alison amanda amina amy ana anastasia andrea angela anita anna anne annie antonia
  barbara beatrice betty brenda camilla carla carmen carol caroline catherine cecilia charlotte chiara christina
  christine claire claudia cynthia daria deborah diana donna dorothy elena eleanor elisabeth elizabeth ella ellen emily emma
  erika eva evelyn fatima fiona florence frances gabriela galina gloria grace greta hannah heather helen helena hillary
  ingrid irene irina isabel isabella jane janet janice jean jennifer jessica joan joanna joyce judith judy julia
  julie karen kate katherine kathleen kelly kimberly kirsten laura lauren leila lena linda lisa liz louise lucia lucy
  lyudmila madeleine margaret maria marie marina marion martha mary maya megan melania melissa michelle monica nadia
  nancy naomi natalia natalie natasha nicole nina olga olivia pamela patricia paula rachel rebecca rosa rose ruth
  samantha sandra sara sarah sharon sofia sonia sophia sophie stefania stephanie susan svetlana tamara tanya tatiana
  teresa theresa ursula valentina valeria vanessa vera veronica victoria virginia wendy yulia yvonne zoe
`)

/** The gender that a given name suggests. */
export function genderOfGivenName(word: string): 'feminine' | 'masculine' | undefined {
  const key = word.toLowerCase()
  return MASCULINE_NAMES.has(key) ? 'masculine' : FEMININE_NAMES.has(key) ? 'feminine' : undefined
}
