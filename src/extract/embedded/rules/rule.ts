import type { Link, Statement } from '../../../model/statement.ts'
import type { SentenceContext } from '../sentence.ts'

/** What a rule finds in a sentence. */
export interface Found {
  readonly statements?: readonly Statement[]
  readonly links?: readonly Link[]
}

/** One construction of English and what it states. */
export interface Rule {
  readonly name: string
  find(context: SentenceContext): Found
}
