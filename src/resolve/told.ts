import { KINSHIP } from '../language/lexicon/kinship.ts'
import { wordSet } from '../language/lexicon/words.ts'
import { singularOf } from './headNouns.ts'
import { KIN } from './kin.ts'
import type { ResolvedDocument, Thing } from './resolveDocument.ts'

/** Relations by verbs that say little without their object: "take a step", "play a role" (light verbs, Jespersen 1942). */
const LIGHT = wordSet(`
  be is owner-of take take-on make give get do play pay put lay set hold keep draw bear go come face raise lose receive reach
  see seek find know need achieve gain bring leave spend own produce`)

/** What somebody does to a plan, a rule or an idea that is at issue. */
const STANCES = wordSet(`
  announce propose reject oppose support back demand adopt approve ban introduce abolish criticise criticize condemn scrap endorse
  welcome defend violate request discuss debate veto repeal ratify sign implement enforce promote advocate`)

/** What ties works to those who made them, are in them or have them. */
const MAKING = wordSet('author-of participant-in owner-of part-of design produce publish write develop')

/** What statements say of a thing and another. */
export interface Told {
  count: number
  /** Whether a verb with a sense of its own says it. */
  plainly: boolean
  /** Whether any of it is more than possible or denied. */
  real: boolean
  /** Whether any of it is told by more than its own phrase, and more than whose kin they are: "have two daughters". */
  beyond: boolean
  /** Whether a verb ties it to something that has a name. */
  toNamed: boolean
  /** Whether somebody with a name takes a stand on it. */
  debated: boolean
  /** Whether more is told than whose it is, who made it and who is in it. */
  spread: boolean
}

/** Rules that read a tie off a noun phrase: "actresses of the company" are its members. */
const OF_PHRASES = wordSet('possessive office title adjective location superior')

/** What the statements of a document say of each thing that they tie to another. */
export function toldOf({ extraction, thingOf }: ResolvedDocument): Map<Thing, Told> {
  const told = new Map<Thing, Told>()
  for (const { subject, objects, status, rule } of extraction.statements)
    for (const { type, mention } of objects) {
      const source = subject.mention === undefined ? undefined : thingOf[subject.mention]
      const target = mention === undefined ? undefined : thingOf[mention]
      if (!source || !target || source === target) continue
      for (const thing of [source, target]) {
        const known = told.get(thing) ?? {
          count: 0,
          plainly: false,
          real: false,
          beyond: false,
          toNamed: false,
          debated: false,
          spread: false,
        }
        told.set(thing, known)
        known.count++
        known.plainly ||= !LIGHT.has(type)
        known.beyond ||= !OF_PHRASES.has(rule) && !(KIN.test(type) && isKin(thing))
        known.toNamed ||=
          !OF_PHRASES.has(rule) && type !== 'is' && isNamed(thing === source ? target : source)
        known.debated ||= thing === target && STANCES.has(type) && isNamed(source)
        known.spread ||= !MAKING.has(type)
        known.real ||= status !== 'possible' && status !== 'negated'
      }
    }
  return told
}

/** Whether a noun for kin tells of it: "daughters", "children". */
function isKin(thing: Thing): boolean {
  const head = nominalOf(thing)?.head ?? ''
  return head === 'children' || KINSHIP.has(singularOf(head))
}

/** Whether a thing has a name of its own: such a thing is always a node. */
export function isNamed({ items }: Thing): boolean {
  return items.some(({ mention, words }) => mention.kind === 'name' && words.length > 0)
}

/** The first common noun that a thing is told of by. */
export const nominalOf = ({ items }: Thing) => items.find(({ mention }) => mention.kind === 'nominal')
