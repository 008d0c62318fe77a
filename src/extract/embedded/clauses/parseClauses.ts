import type { Chunk, Mark, NounPhrase, Reading, VerbGroup } from '../phrases/phrase.ts'
import type { Clause, ClauseKind, NounGroup } from './clause.ts'
import { isMark, isSilent, laterVerb, listAhead, skipSilent, verbAhead } from './lookahead.ts'
import { OBJECT_CONTROL, SAYING, takesClause } from './verbClasses.ts'

const QUANTIFIER = /^(?:most|some|many|all|both|several|one|none|few|two|three|each|half|much|any)$/i
const COMPLEMENT_NOUNS =
  /^(?:fact|news|claim|possibility|idea|report|evidence|suspicion|hope|fear|belief|suggestion|sign|conclusion|rumour|rumor|statement|allegation|view|feeling|sensation|impression|reason|promise|threat|warning)$/

/**
 * The clauses of a sentence, in the order of their verbs: one pass over the chunks with the open clause at hand. No
 * grammar is searched; each chunk is put where its neighbours and the verbs ahead say. Linear in the chunks.
 */
export function parseClauses(reading: Reading): Clause[] {
  return new ClauseReader(reading).read()
}

class ClauseReader {
  private readonly chunks: readonly Chunk[]
  private readonly reading: Reading
  private readonly clauses: Clause[] = []
  private current: Clause
  /** Waiting to become the subject of a verb, per clause that has none yet. */
  private readonly pending = new Map<Clause, NounGroup>()
  /** Where "and …" or a list goes on. */
  private group: NounGroup | undefined
  private readonly brackets: Clause[] = []
  private quoted = false

  constructor(reading: Reading) {
    this.reading = reading
    this.chunks = reading.chunks
    this.current = this.open('main', 0)
  }

  read(): Clause[] {
    for (let i = 0; i < this.chunks.length; i++) {
      const chunk = this.chunks[i]
      if (chunk?.kind === 'np') this.noun(chunk, i)
      else if (chunk?.kind === 'vg') this.verb(chunk, i)
      else if (chunk) this.mark(chunk, i)
    }
    return this.clauses.filter(({ verb }) => verb !== undefined)
  }

  private open(kind: ClauseKind, chunk: number, rest: Partial<Clause> = {}): Clause {
    const clause: Clause = {
      kind,
      subject: [],
      objects: [],
      prepositions: [],
      adverbs: [],
      quoted: this.quoted,
      chunk,
      ...rest,
    }
    this.clauses.push(clause)
    return clause
  }

  /** The chunk before `i` that is no adverb and no quotation mark. */
  private before(i: number): { chunk: Chunk | undefined; at: number } {
    let j = i - 1
    while (j >= 0 && isSilent(this.chunks[j])) j--
    return { chunk: this.chunks[j], at: j }
  }

  private waiting(clause: Clause): NounGroup {
    let group = this.pending.get(clause)
    if (!group) {
      group = []
      this.pending.set(clause, group)
    }
    return group
  }

  private expect(clause: Clause, noun: NounPhrase): void {
    const group: NounGroup = [noun]
    this.pending.set(clause, group)
    this.current = clause
    this.group = group
  }

  // ------------------------------------------------------------------ nouns

  private noun(noun: NounPhrase, i: number): void {
    const { chunk: before, at } = this.before(i)
    const ahead = () => verbAhead(this.chunks, i)
    const { current } = this
    if (isMark(before, 'preposition')) this.governed(before as Mark, noun)
    else if (!current.verb) this.subjectCandidate(noun, before, at, ahead)
    else if (before?.kind === 'vg') {
      if (ahead() && takesClause(current.verb.lemma))
        this.expect(this.open('complement', i, { parent: current }), noun)
      else this.object(noun)
    } else if (isMark(before, 'conjunction')) {
      if (ahead()) this.expect(this.sibling(i), noun)
      else if (isMark(this.chunks[at - 1], 'comma') && this.describedGroup())
        this.describedGroup()?.push(noun)
      else if (this.group) this.group.push(noun)
      else this.object(noun)
    } else if (isMark(before, 'comma')) {
      if (ahead()) this.expect(this.resume(i), noun)
      else if (this.group && listAhead(this.chunks, i) && !noun.pronoun) this.group.push(noun)
      else this.group = [noun]
    } else if (before?.kind === 'np') {
      if (ahead())
        this.expect(
          this.open('relative', i, { parent: current, antecedent: before, objects: [[before]] }),
          noun,
        )
      else if (current.objects.length > 0 && current.objects.length < 2 && current.prepositions.length === 0)
        this.object(noun)
      else this.group = [noun]
    } else if (ahead()) this.expect(this.sibling(i), noun)
    else if (current.objects.length === 0 && isMark(before, 'adjective', 'other') && !isSilent(before))
      this.object(noun)
    else this.group = [noun]
  }

  /** "drones made in X, as well as missiles": after the comma the list of the described noun goes on. */
  private describedGroup(): NounGroup | undefined {
    const { antecedent, parent, kind } = this.current
    if (!antecedent || (kind !== 'participle' && kind !== 'relative')) return undefined
    return parent?.objects.find((group) => group.includes(antecedent))
  }

  private subjectCandidate(
    noun: NounPhrase,
    before: Chunk | undefined,
    at: number,
    ahead: () => boolean,
  ): void {
    const group = this.waiting(this.current)
    const list =
      isMark(before, 'conjunction') ||
      (isMark(before, 'comma') && group.length > 0 && listAhead(this.chunks, at + 1))
    if (group.length === 0 || group.every(({ time }) => time)) this.expect(this.current, noun)
    else if (list) group.push(noun)
    else if (isMark(before, 'comma')) {
      // "Seoul, the capital, …" is an apposition; with its verb right after it the second is the subject.
      const next = this.chunks[skipSilent(this.chunks, this.chunks.indexOf(noun) + 1)]
      if (next?.kind === 'vg' && next.finite) this.expect(this.current, noun)
      else this.group = [noun]
    } else if (before?.kind === 'np' && ahead() && !noun.time)
      this.expect(
        this.open('relative', at + 1, { parent: this.current, antecedent: before, objects: [[before]] }),
        noun,
      )
    else if (!noun.time && !/self$|selves$/.test(this.word(noun.head))) this.expect(this.current, noun)
  }

  private word(i: number): string {
    return this.reading.analysis.words[i]?.text.toLowerCase() ?? ''
  }

  private object(noun: NounPhrase): void {
    const group: NounGroup = [noun]
    this.current.objects.push(group)
    this.group = group
  }

  private governed(preposition: Mark, noun: NounPhrase): void {
    const group: NounGroup = [noun]
    this.current.prepositions.push({ preposition, group })
    // "the leaders of X": the list goes on with what the preposition governs.
    this.group = group
  }

  // ------------------------------------------------------------------ clauses

  /** A clause beside the one at hand: "A did this and B did that". */
  private sibling(i: number): Clause {
    const finite = this.finite(this.current)
    const kind =
      finite?.kind === 'complement' ? 'complement' : finite?.kind === 'adverbial' ? 'adverbial' : 'main'
    return this.open(kind, i, {
      parent: finite?.kind === kind ? finite?.parent : undefined,
      marker: finite?.marker,
    })
  }

  /** After a comma a new subject: the main clause goes on after what came before it. */
  private resume(i: number): Clause {
    for (let clause: Clause | undefined = this.current; clause; clause = clause.parent)
      if (!clause.verb && !this.pending.get(clause)?.length) return clause
    return this.open('main', i)
  }

  /** The nearest clause with a finite verb, from `clause` outwards. */
  private finite(clause: Clause): Clause | undefined {
    for (let at: Clause | undefined = clause; at; at = at.parent) if (at.verb?.finite) return at
    return undefined
  }

  /** Who speaks in the clauses around: "X said that …, promising …". */
  private speaker(clause: Clause): Clause | undefined {
    for (let at: Clause | undefined = clause; at; at = at.parent)
      if (at.verb?.finite && SAYING.has(at.verb.lemma)) return at
    return undefined
  }

  // ------------------------------------------------------------------ verbs

  private verb(verb: VerbGroup, i: number): void {
    const { chunk: before, at } = this.before(i)
    if (verb.infinitive) this.infinitive(verb, i, before, at)
    else if (!verb.finite) this.nonfinite(verb, i, before)
    else if (this.isReduced(verb, i, before)) this.participle(verb, i, before)
    else this.finiteVerb(verb, i, before)
    this.group = undefined
  }

  /** "drones made in …": a participle after a noun that already has its place. */
  private isReduced(verb: VerbGroup, i: number, before: Chunk | undefined): boolean {
    if (verb.form !== 'past-or-participle' || verb.main !== this.firstWord(verb) || before?.kind !== 'np')
      return false
    const after = this.chunks[skipSilent(this.chunks, i + 1)]
    if (this.current.verb) return !this.isAwaited() || (after?.kind === 'mark' && after.text === 'by')
    const group = this.pending.get(this.current)
    return (
      group !== undefined && group.length > 0 && isMark(after, 'preposition') && laterVerb(this.chunks, i)
    )
  }

  /** A clause around this one has its subject and waits for its verb. */
  private isAwaited(): boolean {
    for (let at = this.current.parent; at; at = at.parent)
      if (!at.verb && this.pending.get(at)?.length) return true
    return false
  }

  private firstWord({ first, main }: VerbGroup): number {
    for (let i = first; i < main; i++) if (this.reading.analysis.words[i]?.upos !== 'ADV') return i
    return main
  }

  private infinitive(verb: VerbGroup, i: number, before: Chunk | undefined, at: number): void {
    const parent = this.current
    const clause = this.open('infinitive', i, {
      parent,
      governor: before?.kind === 'np' ? before : undefined,
    })
    if (isMark(before, 'adjective') && parent.verb)
      parent.adjective ??= { first: before?.first ?? 0, last: before?.last ?? 0 }
    const object = parent.objects.at(-1)
    const controlled =
      before?.kind === 'np' &&
      object?.includes(before) &&
      parent.verb &&
      OBJECT_CONTROL.has(parent.verb.lemma)
    if (isMark(before, 'conjunction')) {
      const first = this.clauses.findLast((c) => c.kind === 'infinitive' && c !== clause)
      if (first) clause.subjectOf = first
    } else if (controlled && object) clause.subject = object
    else clause.subjectOf = parent
    if (!parent.verb && at < 0) clause.subjectOf = parent
    this.begin(clause, verb)
  }

  private nonfinite(verb: VerbGroup, i: number, before: Chunk | undefined): void {
    const parent = this.current
    if (verb.form === 'participle') this.participle(verb, i, before)
    else if (isMark(before, 'preposition')) {
      this.begin(this.open('gerund', i, { parent, marker: (before as Mark).text, subjectOf: parent }), verb)
    } else if (before?.kind === 'vg')
      this.begin(this.open('infinitive', i, { parent, subjectOf: parent }), verb)
    else this.participle(verb, i, before)
  }

  /** A participle describes the noun before it; after a comma or at the start it shares the subject. */
  private participle(verb: VerbGroup, i: number, before: Chunk | undefined): void {
    const parent = this.current
    if (before?.kind === 'np') {
      this.begin(this.open('participle', i, { parent, antecedent: before, subject: [before] }), verb)
      return
    }
    if (isMark(before, 'conjunction')) {
      const first = this.clauses.findLast((c) => c.kind === 'participle' || c.kind === 'gerund')
      this.begin(
        this.open('participle', i, { parent, subjectOf: first ?? parent, coordinatedWith: first ?? parent }),
        verb,
      )
      return
    }
    // "that providing arms …": an action without an actor.
    if (isMark(before, 'that')) {
      this.begin(this.open('gerund', i, { parent }), verb)
      return
    }
    const owner = (SAYING.has(verb.lemma) ? this.speaker(parent) : undefined) ?? this.finite(parent) ?? parent
    const waiting = this.pending.get(owner)
    const clause = this.open('participle', i, { parent: owner, subjectOf: owner })
    if (waiting && waiting.length > 0) clause.subject = waiting
    this.begin(clause, verb)
  }

  private finiteVerb(verb: VerbGroup, i: number, before: Chunk | undefined): void {
    const { current } = this
    if (!current.verb) {
      const group = this.pending.get(current)
      if (group && group.length > 0) current.subject = group
      else if (current.kind === 'relative' && current.antecedent) {
        current.subject = [current.antecedent]
        current.objects = []
      } else if (this.inverted(verb, i, before, current)) return
      this.begin(current, verb)
      return
    }
    for (let at: Clause | undefined = current.parent; at; at = at.parent) {
      const group = this.pending.get(at)
      if (!at.verb && group && group.length > 0) {
        at.subject = group
        this.begin(at, verb)
        return
      }
    }
    const finite = this.finite(current)
    if (this.inverted(verb, i, before, undefined)) return
    if (finite && (isMark(before, 'conjunction') || isMark(before, 'comma'))) {
      const { kind, parent, marker, antecedent } = finite
      const clause = this.open(kind, i, {
        parent,
        marker,
        antecedent,
        subjectOf: finite,
        coordinatedWith: finite,
      })
      this.begin(clause, verb)
      return
    }
    // A noun that was taken for an object is the subject: "he hoped the talks would …".
    const object = current.objects.at(-1)
    if (before?.kind === 'np' && object?.includes(before)) {
      current.objects.pop()
      this.begin(this.open('complement', i, { parent: current, subject: object }), verb)
      return
    }
    this.begin(this.open('main', i), verb)
  }

  /** “…,” said X: the speaker follows the verb. */
  private inverted(verb: VerbGroup, i: number, before: Chunk | undefined, into: Clause | undefined): boolean {
    const j = skipSilent(this.chunks, i + 1)
    const speaker = this.chunks[j]
    const quoteBefore = isMark(this.chunks[i - 1], 'close-quote') || isMark(before, 'comma')
    if (!quoteBefore || speaker?.kind !== 'np' || !SAYING.has(verb.lemma) || verb.copula) return false
    if (into && this.clauses.length > 1) return false
    const clause = into ?? this.open('main', i)
    clause.subject = [speaker]
    this.begin(clause, verb)
    return true
  }

  private begin(clause: Clause, verb: VerbGroup): void {
    clause.verb = verb
    clause.verbChunk = this.chunks.indexOf(verb)
    this.current = clause
  }

  // ------------------------------------------------------------------ marks

  private mark(mark: Mark, i: number): void {
    const { current } = this
    switch (mark.mark) {
      case 'adverb':
        current.adverbs.push(mark.text)
        return
      case 'adjective':
        if (current.verb) current.adjective ??= { first: mark.first, last: mark.last }
        return
      case 'open-quote':
        this.quoted = true
        return
      case 'close-quote':
        this.quoted = false
        return
      case 'open':
        this.brackets.push(current)
        this.group = undefined
        this.current = this.open('main', i, { marker: '(' })
        return
      case 'close':
        this.current = this.brackets.pop() ?? current
        return
      case 'break':
        this.current = this.open('main', i)
        this.group = undefined
        return
      case 'that':
        this.current = this.complement(i)
        return
      case 'subordinator':
        this.current = this.open('adverbial', i, { parent: current, marker: mark.text })
        return
      case 'relative':
        this.relative(mark, i)
        return
      default:
        return
    }
  }

  private complement(i: number): Clause {
    const { chunk: before } = this.before(i)
    let parent = this.current
    // "said that A and that B": both depend on the same verb.
    if (isMark(before, 'conjunction', 'comma')) {
      const other = this.clauses.findLast(({ kind, marker }) => kind === 'complement' && marker === 'that')
      if (other?.parent) parent = other.parent
    }
    return this.open('complement', i, {
      parent,
      marker: 'that',
      governor: before?.kind === 'np' ? before : undefined,
    })
  }

  private relative(mark: Mark, i: number): void {
    const { current } = this
    const { chunk: before, at } = this.before(i)
    let antecedent = before?.kind === 'np' ? before : this.nounBefore(at)
    const governor = before?.kind === 'np' ? this.reading.analysis.words[before.head] : undefined
    if (
      mark.text === 'that' &&
      governor &&
      COMPLEMENT_NOUNS.test(governor.lemma) &&
      this.chunks[skipSilent(this.chunks, i + 1)]?.kind === 'np'
    ) {
      this.current = this.open('complement', i, {
        parent: current,
        marker: 'that',
        governor: before as NounPhrase,
      })
      return
    }
    // "pieces, most of which are …": the quantity stands for what it counts.
    if (isMark(before, 'preposition') && antecedent && QUANTIFIER.test(this.word(antecedent.head)))
      antecedent = this.nounBefore(this.chunks.indexOf(antecedent)) ?? antecedent
    const adverbial = /^(?:where|when)$/.test(mark.text) || isMark(before, 'preposition')
    this.current = this.open('relative', i, {
      parent: this.brackets.at(-1) ?? current,
      marker: mark.text,
      antecedent,
      objects: antecedent && !adverbial ? [[antecedent]] : [],
    })
    this.group = undefined
  }

  private nounBefore(i: number): NounPhrase | undefined {
    for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
      const chunk = this.chunks[j]
      if (chunk?.kind === 'np') return chunk
    }
    return undefined
  }
}
