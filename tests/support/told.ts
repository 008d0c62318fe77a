import type { Relation } from '../../src/model/relation.ts'

/** What a connection says, by the words of its evidence, wherever they stand. */
export const told = ({ key, source, target, attributes: { evidence, ...rest } }: Relation) => ({
  ...{ key, source, target, ...rest },
  evidence: evidence.map((item) => ({
    ...{ exact: item.exact, status: item.status, confidence: item.confidence, extractor: item.extractor },
    parts: [item.subject.exact, item.predicate.exact, item.object.exact],
    attributedTo: [item.attributedTo?.exact, item.attributedTo?.entity],
    when: [item.when?.exact, item.when?.from, item.when?.to],
    quantity: item.quantity?.exact,
  })),
})
