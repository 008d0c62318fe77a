import type { Language } from '../language/language.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Entity } from '../model/entity.ts'
import type { Evidence, Relation } from '../model/relation.ts'
import type { Range, Span } from '../model/span.ts'
import { foldWords } from '../resolve/fold.ts'
import { viewText } from '../text/viewText.ts'
import { type Reason, reasonsOf } from './reasonsOf.ts'
import { type TreeLine, treeOf } from './treeOf.ts'

/** One step from a mention towards the name of its entity. */
export interface Step {
  readonly mention: string
  readonly antecedent: string
  readonly reason: string
}

/** One end of a statement: its words, the entity they are, and each merge that says so. */
export interface ExplainedEnd {
  readonly words: string
  readonly entity: string
  readonly merges: readonly Step[]
}

/** Sentence → tree → statement → entities, for one sentence of evidence. */
export interface ExplainedEvidence {
  readonly sentence: string
  readonly document: string
  readonly start: number
  readonly tree: readonly TreeLine[]
  readonly statement: Pick<Evidence, 'status' | 'confidence'> & {
    /** The words that make the status other than `asserted`, and by what construction. */
    readonly because: readonly Reason[]
    readonly rule: string
    readonly predicate: string
    readonly attributedTo?: string
    readonly when?: string
  }
  readonly subject: ExplainedEnd
  readonly object: ExplainedEnd
}

export interface ExplainedLine {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly type: string
  readonly status: string
  readonly disputed: boolean
  readonly evidence: readonly ExplainedEvidence[]
}

export interface Explanation {
  readonly entity: {
    readonly key: string
    readonly label: string
    readonly type: string
    readonly merges: readonly Step[]
  }
  readonly lines: readonly ExplainedLine[]
}

/** The entities that a name asks for: by key, label or alias; where none is called so, those whose names hold its words. */
export function entitiesCalled(dossier: Dossier, name: string): Entity[] {
  const asked = foldWords(name)
  const names = ({ key, attributes }: Entity) =>
    [key, attributes.label, ...attributes.aliases].map((text) => foldWords(text))
  const exact = dossier.nodes.filter((node) =>
    names(node).some((words) => words.join(' ') === asked.join(' ')),
  )
  if (exact.length > 0 || asked.length === 0) return exact
  return dossier.nodes.filter((node) =>
    names(node).some((words) => asked.every((word) => words.includes(word))),
  )
}

/**
 * Why each line of an entity is there: the documents kept in the dossier are read again by `language` for the trees, and,
 * where something is not simply asserted, for the words that say so; all else is what the dossier says.
 * @throws RangeError when no node has the key.
 */
export async function explain(dossier: Dossier, key: string, language: Language): Promise<Explanation> {
  const nodes = new Map(dossier.nodes.map((node) => [node.key, node]))
  const entity = nodes.get(key)
  if (!entity) throw new RangeError(`no node has the key ${key}`)
  const texts = new Map(dossier.attributes.documents.map((document) => [document.id, document]))
  const sentences = new Map(
    [...texts].map(([id, { text }]) => [id, viewText(text).blocks.flatMap((b) => b.sentences)]),
  )

  const edges = dossier.edges.filter(({ source, target }) => source === key || target === key)
  const because = await reasonsOf(
    edges.flatMap(({ attributes }) => attributes.evidence),
    texts,
    language,
  )

  const explainEvidence = (evidence: Evidence, { source, target }: Relation): ExplainedEvidence => {
    const document = texts.get(evidence.document)
    const inside = (sentences.get(evidence.document) ?? []).filter((sentence) => overlap(sentence, evidence))
    const trees = document ? language.analyse(document.text, inside) : []
    const { subject, predicate, object, attributedTo, when } = evidence
    return {
      sentence: oneLine(evidence.exact),
      document: document?.title ?? '',
      start: evidence.start,
      tree: trees.flatMap(({ words }) => treeOf(words, { subject, predicate, object })),
      statement: {
        rule: evidence.extractor,
        predicate: oneLine(predicate.exact),
        status: evidence.status,
        because: because(evidence).map(({ words, construction }) => ({
          words: oneLine(words),
          construction,
        })),
        confidence: evidence.confidence,
        ...(attributedTo && { attributedTo: oneLine(attributedTo.exact) }),
        ...(when && { when: oneLine(when.exact) }),
      },
      subject: explainEnd(nodes.get(source), subject),
      object: explainEnd(nodes.get(target), object),
    }
  }
  return {
    entity: {
      key,
      label: entity.attributes.label,
      type: entity.attributes.type,
      merges: (entity.attributes.merges ?? []).flatMap((merge) => stepOf(entity, merge)),
    },
    lines: edges.map((edge) => ({
      key: edge.key,
      source: nodes.get(edge.source)?.attributes.label ?? edge.source,
      target: nodes.get(edge.target)?.attributes.label ?? edge.target,
      label: edge.attributes.label,
      type: edge.attributes.type,
      status: edge.attributes.status,
      disputed: edge.attributes.disputed,
      evidence: edge.attributes.evidence.map((evidence) => explainEvidence(evidence, edge)),
    })),
  }
}

const overlap = (a: Range, b: Range) => a.start < b.end && b.start < a.end
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

function stepOf(
  { attributes: { mentions } }: Entity,
  { mention, antecedent, reason }: { mention: number; antecedent: number; reason: string },
): Step[] {
  const [from, to] = [mentions[mention], mentions[antecedent]]
  return from && to ? [{ mention: oneLine(from.exact), antecedent: oneLine(to.exact), reason }] : []
}

/** The mention that the words are, and the merges from it back to the entity's first mention. */
function explainEnd(entity: Entity | undefined, span: Span): ExplainedEnd {
  const words = oneLine(span.exact)
  if (!entity) return { words, entity: '', merges: [] }
  const { label, mentions, merges = [] } = entity.attributes
  const at = mentions.findIndex((mention) => mention.document === span.document && overlap(mention, span))
  const links = merges.filter(({ mention }) => mention > 0)
  const steps: Step[] = []
  for (let here = at; here > 0 && steps.length < mentions.length; ) {
    const merge = links.find(({ mention, antecedent }) => mention === here && antecedent < here)
    if (!merge) break
    const [step] = stepOf(entity, merge)
    // The same words again tell a reader nothing.
    if (step && step.mention !== step.antecedent) steps.push(step)
    here = merge.antecedent
  }
  return { words, entity: label, merges: steps }
}
