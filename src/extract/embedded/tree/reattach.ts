import type { Name, Word } from '../../../language/language.ts'
import { coordinatedAbove, likeAbove, toldBefore, verbBehindAnd } from './coordinated.ts'
import { hang } from './edge.ts'
import { hangArgument } from './hangArgument.ts'
import { hangDescription } from './hangDescription.ts'
import { kindsOf } from './kinds.ts'
import { knownOf } from './known.ts'
import { commentedOn, describedLast, entitledBefore, spentOn, trainedAbove } from './participial.ts'
import { aheadOf, askedInto, behindForm, besideByComma, pastDescription } from './prepositional.ts'
import { toVerb } from './reread.ts'
import { nominalsAfter, subjectOfTold, toldTo } from './toldClauses.ts'

/**
 * Hangs each word, from the first to the last, where its form, its neighbours and the kind of thing that it stands for agree that it
 * belongs; each step sees what those before it made of the tree.
 * @param words those of a tree whose names are units (joinNames.ts); edges are changed in place.
 */
export function reattach(words: Word[], names: readonly Name[]): void {
  const known = knownOf(words, names)
  const between = nominalsAfter(words)
  const kindOf = kindsOf(words, names)
  for (const [i, word] of words.entries()) {
    if (!words[word.head]) continue
    // "said Smith left", "The suspects belong to a cell, prosecutors said": a clause has its own subject.
    const teller = toldTo(words, i)
    if (teller >= 0) hang(words, i, { head: teller, deprel: 'ccomp' })
    const own = subjectOfTold(words, known.subject, between, i)
    if (own !== undefined) hang(words, own, i < word.head ? { head: i } : { head: i, deprel: 'nsubj' })
    hangDescription(words, i, known)
    hangArgument(words, i, known)
    hang(words, i, coordinatedAbove(words, i, kindOf))
    hang(words, i, trainedAbove(words, i, kindOf))
    hang(words, i, likeAbove(words, i))
    hang(words, i, besideByComma(words, i))
    hang(words, i, pastDescription(words, i))
    hang(words, i, toldBefore(words, i))
    toVerb(words, i, verbBehindAnd(words, i))
    hang(words, i, describedLast(words, i))
    // "ahead of the vote": one preposition
    const behind = aheadOf(words, i)
    if (behind >= 0) {
      hang(words, i, { head: behind, deprel: 'case' })
      hang(words, i + 1, { head: i, deprel: 'fixed' })
    }
    hang(words, i, askedInto(words, i))
    hang(words, i, entitledBefore(words, i))
    hang(words, i, behindForm(words, i))
    hang(words, i, spentOn(words, i) ?? commentedOn(words, i))
  }
}
