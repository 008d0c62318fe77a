import { wordSet } from './words.ts'

/** The object of these is the subject of their infinitive: "asked him to …". */
export const OBJECT_CONTROL = wordSet(`
  ask tell urge persuade convince force help allow permit enable encourage invite order advise require want expect
  cause lead get teach request instruct command warn beg compel authorize authorise train remind challenge see hear watch find have make let
`)
