import type { Correction, CorrectionOf } from '../../model/corrections.ts'

/** What a reader did, in words: “Merged “Kim” into “Kim Jong Un””. */
export function describe(correction: Correction): string {
  switch (correction.type) {
    case 'rename':
      return `Renamed ${name(correction.entity)} to “${correction.label}”`
    case 'retype':
      return `${name(correction.entity)} is of type ${correction.to}`
    case 'merge':
      return `Merged ${list(correction.others)} into ${name(correction.into)}`
    case 'split':
      return `Split “${correction.label}” from ${name(correction.entity)}`
    case 'delete':
      return `Deleted ${name(correction.entity)}`
    case 'delete-relation':
      return correction.evidence
        ? `Removed a sentence from ${tie(correction.relation)}`
        : `Deleted ${tie(correction.relation)}`
    case 'hide':
      return `${correction.hidden ? 'Hid' : 'Showed'} ${aim(correction.target)}`
    case 'together':
      return shared(correction.change, several(correction.entities))
    case 'add':
      return `Added “${correction.label}”`
    case 'connect':
      return `Connected ${name(correction.source)} ${correction.label} ${name(correction.target)}`
    case 'status':
      return `${capital(correction.evidence ? `a sentence of ${tie(correction.relation)}` : tie(correction.relation))} is ${correction.status === 'negated' ? 'denied' : correction.status}`
    case 'turn':
      return `Turned ${tie(correction.relation)} round`
    case 'attribute':
      return correction.attributedTo
        ? `“${correction.speaker?.label ?? correction.attributedTo.exact}” says so: a sentence of ${tie(correction.relation)}`
        : `Nobody is said to say so: a sentence of ${tie(correction.relation)}`
    case 'reword':
      return `Reworded ${tie(correction.relation)} as “${correction.label}”`
    case 'pin':
      return `Pinned ${name(correction.entity)} to its place`
    case 'unpin':
      return `Unpinned ${name(correction.entity)}`
    case 'note':
      return `${correction.text ? 'Noted on' : 'Took the note from'} ${aim(correction.target)}`
    case 'distinguish':
      return `${correction.entities.map(name).join(' and ')} are not the same`
  }
}

function shared(change: CorrectionOf<'together'>['change'], names: string): string {
  if (change.type === 'retype') return `${names}: type ${change.to}`
  return `${change.type === 'delete' ? 'Deleted' : change.hidden ? 'Hid' : 'Showed'} ${names}`
}

/** The first of many by name. */
const NAMED = 3
const several = (items: readonly { readonly label: string }[]) =>
  items.length > NAMED + 1 ? `${list(items.slice(0, NAMED))} and ${items.length - NAMED} more` : list(items)

const name = ({ label }: { readonly label: string }) => `“${label}”`
const tie = ({ source, target, type }: CorrectionOf<'status'>['relation']) =>
  `${name(source)} ${type} ${name(target)}`
const aim = (target: CorrectionOf<'note'>['target']) =>
  'entity' in target ? name(target.entity) : tie(target.relation)
const list = (items: readonly { readonly label: string }[]) => items.map(name).join(', ')
const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
