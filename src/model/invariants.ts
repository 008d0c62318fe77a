import { documentId, type SourceDocument } from './document.ts'
import type { Dossier } from './dossier.ts'
import { findCycle } from './merges.ts'
import type { Evidence } from './relation.ts'
import { contains, type DocumentId, type Span } from './span.ts'
import { strongest } from './vocabulary.ts'

/** Something wrong in a dossier: where (`edges[3].evidence[0].exact`) and what. */
export interface Problem {
  readonly path: string
  readonly message: string
}

const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)

/**
 * What must hold beyond the schema: ids follow from their texts, keys are unique, edges have ends and
 * evidence, each span has the text it claims, and each evidence sentence holds its own parts.
 * @returns the problems in the order of the file; none means that the dossier is sound.
 */
export function checkInvariants(dossier: Dossier): Problem[] {
  const problems: Problem[] = []
  const report = (path: string, message: string) => problems.push({ path, message })
  const documents = checkDocuments(dossier.attributes.documents, report)
  const nodes = checkKeys(dossier.nodes, 'nodes', report)
  checkKeys(dossier.edges, 'edges', report)

  const checkSpan = (span: Span, path: string) => {
    const message = misplaced(span, documents.get(span.document))
    if (message) report(path, message)
  }
  const checkEvidence = (evidence: Evidence, path: string) => {
    checkSpan(evidence, path)
    for (const part of ['subject', 'predicate', 'object'] as const) {
      checkSpan(evidence[part], `${path}.${part}`)
      if (evidence[part].document !== evidence.document || !contains(evidence, evidence[part]))
        report(`${path}.${part}`, `${quote(evidence[part].exact)} is not inside its sentence`)
    }
    for (const part of ['attributedTo', 'when', 'quantity'] as const) {
      const span = evidence[part]
      if (span) checkSpan(span, `${path}.${part}`)
    }
    const source = evidence.attributedTo?.entity
    if (source !== undefined && !nodes.has(source))
      report(`${path}.attributedTo.entity`, `no node has the key ${quote(source)}`)
  }

  for (const [i, { attributes }] of dossier.nodes.entries()) {
    const { mentions, merges = [] } = attributes
    for (const [j, mention] of mentions.entries()) checkSpan(mention, `nodes[${i}].attributes.mentions[${j}]`)
    const before = problems.length
    for (const [j, merge] of merges.entries())
      for (const end of ['mention', 'antecedent'] as const)
        if (merge[end] >= mentions.length)
          report(
            `nodes[${i}].attributes.merges[${j}].${end}`,
            `is ${merge[end]} but the node has ${mentions.length} mentions`,
          )
    const cycle = problems.length === before ? findCycle(merges, mentions.length) : undefined
    if (cycle !== undefined)
      report(`nodes[${i}].attributes.merges[${cycle}]`, 'joins mentions that are joined already')
  }

  for (const [i, edge] of dossier.edges.entries()) {
    const path = `edges[${i}]`
    for (const end of ['source', 'target'] as const)
      if (!nodes.has(edge[end])) report(`${path}.${end}`, `no node has the key ${quote(edge[end])}`)
    const { evidence, status, disputed } = edge.attributes
    if (evidence.length === 0) {
      report(`${path}.attributes.evidence`, 'an edge needs at least one sentence that supports it')
      continue
    }
    for (const [j, item] of evidence.entries()) checkEvidence(item, `${path}.attributes.evidence[${j}]`)
    const statuses = evidence.map((item) => item.status)
    const expected = strongest(statuses)
    if (status !== expected)
      report(`${path}.attributes.status`, `is "${status}" but the strongest of its evidence is "${expected}"`)
    const denied = statuses.includes('negated') && expected !== 'negated'
    if (disputed !== denied)
      report(
        `${path}.attributes.disputed`,
        denied
          ? 'is false though some evidence denies what other evidence says'
          : 'is true though its evidence does not disagree',
      )
  }
  return problems
}

/** Why a span does not stand where it says, or nothing when it does. */
function misplaced(span: Span, text: string | undefined): string | undefined {
  if (text === undefined) return `no document has the id ${span.document}`
  if (span.end > text.length || span.start >= span.end)
    return `${span.start}–${span.end} is no place in a text of ${text.length} characters`
  const found = text.slice(span.start, span.end)
  return found === span.exact
    ? undefined
    : `"exact" is ${quote(span.exact)} but the text at ${span.start}–${span.end} is ${quote(found)}`
}

type Report = (path: string, message: string) => void

function checkDocuments(list: readonly SourceDocument[], report: Report): Map<DocumentId, string> {
  const texts = new Map<DocumentId, string>()
  for (const [i, { id, text }] of list.entries()) {
    const path = `attributes.documents[${i}].id`
    if (texts.has(id)) report(path, 'is used twice')
    const expected = documentId(text)
    if (id !== expected)
      report(path, `is ${id} but the SHA-256 of the text is ${expected}: the text was altered`)
    texts.set(id, text)
  }
  return texts
}

function checkKeys(items: readonly { readonly key: string }[], path: string, report: Report): Set<string> {
  const keys = new Set<string>()
  for (const [i, { key }] of items.entries()) {
    if (keys.has(key)) report(`${path}[${i}].key`, `${quote(key)} is used twice`)
    keys.add(key)
  }
  return keys
}
