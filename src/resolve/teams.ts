import { wordSet } from '../language/lexicon/words.ts'
import type { ExtractedMention } from '../model/statement.ts'

/** Words of reports of matches, in any sport. */
const SPORT =
  /\b(?:goalkeepers?|midfielders?|strikers?|half-?time|first half|second half|penalty (?:kick|spot|shootout)|free kick|corner kick|injury time|extra time|yellow card|red card|referee|umpire|innings|wickets?|batsm[ae]n|bowler|touchdowns?|quarterback|try line|scrum|tie-?break|world cup|quarter-?finals?|semi-?finals?|knockout stage|group stage|points table|head coach|scored?|equali[sz]ed?|equali[sz]er)\b/giu
/** From how many of them on a text is such a report. */
const LEAST = 4
/** What a team does. */
const PLAYING = wordSet(`
  beat beats defeated defeats faced faces played plays won wins lost loses drew draws scored scores led leads equalised equalized
  qualified qualifies advanced advances dominated kicked started opened made had finished host hosted
`)
/** "Sweden 1 – 0 Korea", on either side of the name. */
const SCORE_AFTER = /^\s*\d{1,3}\s?[–—-]\s?\d{1,3}\b/u
const SCORE_BEFORE = /\b\d{1,3}\s?[–—-]\s?\d{1,3}\s*$/u

/** The states that play in a report of a match, by their mentions' places: there "Sweden" is eleven people. */
export function teamsOf(text: string, mentions: readonly ExtractedMention[]): ReadonlySet<number> {
  const teams = new Set<number>()
  const words = new Set((text.match(SPORT) ?? []).map((word) => word.toLowerCase()))
  if (words.size < LEAST) return teams
  for (const [index, { kind, country, type, role, governor, start, end }] of mentions.entries()) {
    if (kind !== 'name' || (country === undefined && type !== 'place')) continue
    const verb =
      governor === undefined ? '' : (/^\p{L}+/u.exec(text.slice(governor, governor + 16))?.[0] ?? '')
    const plays = role === 'subject' && PLAYING.has(verb.toLowerCase())
    if (
      plays ||
      SCORE_AFTER.test(text.slice(end, end + 12)) ||
      SCORE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
    )
      teams.add(index)
  }
  return teams
}
