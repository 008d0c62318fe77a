import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'

/** What calls one by another name: "also called", "better known to the police by her stage name". */
const CALLED = new RegExp(
  String.raw`^\s*(?:,\s+an?\s[^,;.()]{1,60}?(?=\sknown))?\s*,?\s*\(?(?:who\s+(?:is|was)\s+)?` +
    String.raw`(?:(?:also|better|best|formerly|later|once|locally|popularly|widely|commonly|officially|professionally|now|then|previously|sometimes|simply|often|self-)\s*)?` +
    String.raw`(?:known|identified|called|nicknamed|dubbed|styled|born|née|né|alias|a\.k\.a\.|aka)\s+` +
    String.raw`(?:(?:professionally|simply|popularly|mononymously|online)\s+)?(?:(?:to|by|among)\s+(?:[\p{L}’'-]+\s+){1,4}?)?(?:(?:as|by|under)\s+)?` +
    String.raw`(?:(?:(?:his|her|its|their|the|an?)\s+)?(?:(?:real|birth|pen|stage|ring|screen|artistic|online|code)[\s-])*(?:name|nickname|pseudonym|moniker|alias|acronym|initials|abbreviation)(?:\s+of)?\s+)?` +
    String.raw`["“‘]?(?:the\s+)?["“‘]?$`,
  'iu',
)

/** Whether what stands between two names says that the second is another of the first. */
export const isCalled = (between: string) =>
  between.length < 120 && CALLED.test(between.replace(/\([^()]*\)/g, ''))

/** "call the singer Ann Lee “": what stands before whom somebody calls by the words in quotation marks. */
const CALLING = /\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknam(?:e|es|ed))\s+(?:\S+\s+){0,3}$/iu

/** How far before a name its verb is looked for. */
const REACH = 50

/** Whether people are said to call whom a name is of by the words in quotation marks that stand right behind it. */
export const isCalledBehind = (text: string, start: number, between: string) =>
  /^\s["“‘](?:the\s+)?$/iu.test(between) && CALLING.test(text.slice(Math.max(0, start - REACH), start))

/** "a gamer going by the name “": what stands between somebody and what he calls himself. */
export const goesBy = (between: string) =>
  between.length < 60 &&
  /^,? (?:who (?:goes|went)|going|known) by the (?:(?:nick|stage|user|code)?name|alias|pseudonym|handle)(?: of)? ["“‘]?(?:the )?$/iu.test(
    between,
  )

/** What persons are called in quotation marks, folded: 'nicknamed "the Hurricane"' makes a person of every Hurricane of the text. */
export function nicknamesOf(text: string, mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const found = new Set<string>()
  let before: ExtractedMention | undefined
  let noun: ExtractedMention | undefined
  for (const mention of mentions) {
    if (mention.kind === 'nominal' && mention.type === 'person') noun = mention
    if (mention.kind !== 'name') continue
    if (noun && goesBy(text.slice(noun.end, mention.core.start)))
      found.add(foldWords(mention.core.exact).join(' '))
    const { start } = mention.core
    const between = text.slice(before?.core.end ?? start, start)
    const isQuoted = /["“‘](?:the\s+)?$/iu.test(between) && mention.country === undefined
    // "Mohamed Dagalo, known as Hemedti"
    const isKnownAs =
      /\bknown (?:\S+ ){0,4}as $/.test(between) &&
      !/\s/.test(mention.core.exact) &&
      mention.country === undefined
    if (before?.type === 'person' && (isQuoted || isKnownAs))
      if (isCalled(between) || isCalledBehind(text, before.core.start, between))
        found.add(foldWords(mention.core.exact).join(' '))
    before = mention
  }
  return found
}
