import { createDocument, type SourceDocument } from '../../src/model/document.ts'
import { Offset, type Range, type Span, spanOf } from '../../src/model/span.ts'
import type { ExtractedMention, Extraction, Link, Statement } from '../../src/model/statement.ts'
import { ENTITY_TYPES } from '../../src/model/vocabulary.ts'

const PRONOUN = /^(?:I|he|she|it|they|him|her|them|his|its|their)$/i
const GENDERS = ['feminine', 'masculine', 'neuter'] as const
const NUMBERS = ['singular', 'plural'] as const

type More = Partial<Pick<Statement, 'status' | 'confidence' | 'rule'>> & { says?: number; when?: string }

/**
 * A document and its extraction, written by hand for tests. Mentions are marked in the text:
 * `[North Korean dictator |Kim Jong-un](person)`; what stands before the bar is title or article. In the
 * brackets, separated by blanks: type, gender, number, a country's code, `name` or `nominal` where the
 * first letter of the core misleads. Mentions are numbered from 0 in the order of the text.
 */
export class Draft {
  readonly document: SourceDocument
  readonly mentions: ExtractedMention[] = []
  readonly statements: Statement[] = []
  readonly links: Link[] = []

  constructor(marked: string, title = 'Draft') {
    const marks = [...marked.matchAll(/\[([^\]]*)\](?:\(([^)]*)\))?/g)]
    let text = ''
    let at = 0
    const found: { start: number; core: number; end: number; attributes: string[] }[] = []
    for (const mark of marks) {
      text += marked.slice(at, mark.index)
      const [before, after] = mark[1]?.includes('|') ? mark[1].split('|') : ['', mark[1]]
      const start = text.length
      text += `${before}${after}`
      found.push({
        start,
        core: start + (before ?? '').length,
        end: text.length,
        attributes: mark[2]?.split(' ') ?? [],
      })
      at = mark.index + mark[0].length
    }
    this.document = createDocument(text + marked.slice(at), { title, source: 'test' })
    for (const { start, core, end, attributes } of found) {
      const whole = this.#span(start, end)
      const inner = this.#span(core, end)
      const pick = <T extends string>(list: readonly T[]) => list.find((item) => attributes.includes(item))
      const type = pick(ENTITY_TYPES)
      const gender = pick(GENDERS)
      const number = pick(NUMBERS)
      const country = attributes.find((attribute) => /^[A-Z]{3}$/.test(attribute))
      const guess = PRONOUN.test(whole.exact) ? 'pronoun' : /^\P{Ll}/u.test(inner.exact) ? 'name' : 'nominal'
      this.mentions.push({
        ...whole,
        core: inner,
        kind: pick(['name', 'nominal', 'pronoun'] as const) ?? guess,
        ...(type && { type }),
        ...(gender && { gender }),
        ...(number && { number }),
        ...(country && { country }),
      })
    }
  }

  /** A statement; its predicate is looked for between its ends or, failing that, in its sentence. */
  states(subject: number, label: string, object: number, type: string, more: More = {}): this {
    const { text } = this.document
    const ends = [this.#mention(subject), this.#mention(object)].sort((a, b) => a.start - b.start)
    const from = ends[0]?.start ?? 0
    const to = ends[1]?.end ?? 0
    const stop = text.slice(to).search(/[.!?](?:\s|$)|\n/)
    const sentence = this.#span(sentenceStart(text, from), stop < 0 ? text.length : to + stop + 1)
    const place = text.indexOf(label, ends[0]?.end)
    const predicate = place < 0 || place > sentence.end ? text.indexOf(label, sentence.start) : place
    if (predicate < 0) throw new Error(`no "${label}" in "${sentence.exact}"`)
    return this.#state(
      sentence,
      subject,
      { start: predicate, end: predicate + label.length },
      object,
      type,
      more,
    )
  }

  /** A statement with the whole text for its sentence and its first three letters for a predicate. */
  statesAnywhere(subject: number, object: number, type: string, more: More = {}): this {
    return this.#state(
      this.#span(0, this.document.text.length),
      subject,
      { start: 0, end: 3 },
      object,
      type,
      more,
    )
  }

  #state(sentence: Span, subject: number, predicate: Range, object: number, type: string, more: More): this {
    this.#asRole(subject, 'subject')
    this.#asRole(object, 'object')
    const says = more.says === undefined ? undefined : this.#mention(more.says)
    const words = this.#span(predicate.start, predicate.end)
    const when = more.when === undefined ? undefined : this.document.text.indexOf(more.when, sentence.start)
    this.statements.push({
      sentence,
      subject: { span: plain(this.#mention(subject)), mention: subject },
      predicate: words,
      objects: [{ span: plain(this.#mention(object)), mention: object, label: words.exact, type }],
      status: more.status ?? 'asserted',
      confidence: more.confidence ?? 0.8,
      rule: more.rule ?? 'test/hand',
      ...(says && { attributedTo: { span: plain(says), mention: more.says } }),
      ...(more.when !== undefined &&
        when !== undefined && { when: this.#span(when, when + more.when.length) }),
    })
    return this
  }

  /** The first statement about a mention tells what it is in its clause. */
  #asRole(index: number, role: 'subject' | 'object'): void {
    const mention = this.#mention(index)
    this.mentions[index] = { role, ...mention }
  }

  /** The text itself says that two mentions are one thing. */
  same(a: number, b: number, reason = 'apposition'): this {
    this.links.push({ mentions: [a, b], reason })
    return this
  }

  get extraction(): Extraction {
    const { document, mentions, statements, links } = this
    return { document: document.id, mentions, statements, links }
  }

  #span(start: number, end: number): Span {
    return spanOf(this.document.id, this.document.text, { start, end })
  }

  #mention(index: number): ExtractedMention {
    const mention = this.mentions[index]
    if (!mention) throw new Error(`no mention ${index}`)
    return mention
  }
}

const plain = ({ document, start, end, exact }: Span): Span => ({ document, start, end, exact })

function sentenceStart(text: string, from: number): number {
  const stop = text.slice(0, from).lastIndexOf('. ')
  return Math.max(stop < 0 ? 0 : stop + 2, text.slice(0, from).lastIndexOf('\n') + 1)
}

type Syntax = Partial<Pick<ExtractedMention, 'role'>> & { verb?: string }

/** A draft whose mentions, by their numbers, have a role and the verb that they hang on. */
export function withSyntax(draft: Draft, syntax: Record<number, Syntax>): Draft {
  for (const [index, { verb, ...role }] of Object.entries(syntax)) {
    const mention = draft.mentions[Number(index)]
    const governor = verb === undefined ? {} : { governor: Offset.parse(draft.document.text.indexOf(verb)) }
    if (mention) draft.mentions[Number(index)] = { ...mention, ...role, ...governor }
  }
  return draft
}
