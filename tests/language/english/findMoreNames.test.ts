import { describe, expect, it } from 'vitest'
import { findMoreNames } from '../../../src/language/english/findMoreNames.ts'
import type { EntityMention, ParsedSentence } from '../../../src/language/english/records.ts'

/** A sentence of `form/UPOS/head/deprel` words; nothing in it is a name by its tags. */
function sentence(words: string, mentions: readonly EntityMention[]): ParsedSentence {
  const tokens = words.split(' ').map((word, i) => {
    const [form = '', upos = '', head = '', deprel = ''] = word.split('/')
    return {
      form,
      lemma: form,
      upos,
      xpos: upos,
      feats: '_',
      head: Number(head),
      deprel,
      start: i,
      end: i + 1,
    }
  })
  return { tokens, names: [], mentions }
}

const mention = (head: number, first: number, last: number): EntityMention => ({
  head,
  first,
  last,
  coreFirst: head,
  coreLast: last,
  type: 'organization',
})

describe('names by their capitals', () => {
  const committee = mention(1, 0, 3)
  const read = (words: string, ...mentions: EntityMention[]) =>
    findMoreNames([sentence(words, mentions)])[0]?.names.map(({ head }) => head)

  it('is a mention around a capitalised name, though its head is tagged as a common noun', () => {
    expect(
      read(
        'the/DET/2/det Committee/NOUN/5/nsubj on/ADP/4/case Trade/PROPN/2/nmod met/VERB/0/root',
        committee,
      ),
    ).toEqual([1])
  })

  it('is no mention in lower case, and none that cuts the name', () => {
    expect(
      read('the/DET/2/det committee/NOUN/5/nsubj on/ADP/4/case trade/NOUN/2/nmod met/VERB/0/root', committee),
    ).toEqual([])
    const half = mention(2, 2, 2)
    expect(read('they/PRON/2/nsubj met/VERB/0/root Ann/PROPN/2/obj Lee/PROPN/3/flat', half)).toEqual([])
  })
})
