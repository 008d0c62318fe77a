import { ArrowDown, X } from 'lucide-react'
import { Button, Heading } from 'react-aria-components'
import { pathText } from '../../formats/pathText.ts'
import { NO_FILTER } from '../../graph/filter/filter.ts'
import type { Path } from '../../graph/path/paths.ts'
import { CopyButton } from '../controls/CopyButton.tsx'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { DisputedChip, StatusChip } from '../controls/StatusChip.tsx'
import { counted } from '../filter/terms.ts'
import { EntityList } from '../panels/EntityList.tsx'
import { useOpen } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import type { Ends } from '../store/view.ts'
import styles from './path.module.css'

/** The chains between two entities, best first, with the sentence for every step; or the choice of the second one. */
export default function PathPanel({ ends }: { ends: Ends }) {
  const { lookup, dispatch } = useOpen()
  const { chains, visible } = useShown()
  const { paths, isLooking } = chains ?? { paths: [], isLooking: false }
  const from = lookup.entities.get(ends.from)
  const to = ends.to === null ? undefined : lookup.entities.get(ends.to)
  const leave = () => dispatch({ type: 'view', change: { path: null } })
  if (!from) return null
  return (
    <div className={cx(styles.panel)}>
      <header className={cx(styles.head)}>
        <div>
          <p className={cx(styles.micro)}>Path</p>
          <Heading level={2} className={cx(styles.title)}>
            {to ? `${from.attributes.label} to ${to.attributes.label}` : `From ${from.attributes.label} to …`}
          </Heading>
          {to ? (
            <p className={cx(styles.soft)}>
              {paths.length > 0
                ? `${paths.length === 1 ? 'One chain ties them' : `${paths.length} chains, the shortest and best supported first`}${visible ? ', within what the filter shows' : ''}`
                : isLooking
                  ? 'Looking for chains between them …'
                  : `Nothing that ${visible ? 'the filter shows' : 'the text says'} ties them.`}
            </p>
          ) : (
            <p className={cx(styles.soft)}>Choose the other end: on the map, in the text, or here.</p>
          )}
        </div>
        <IconButton icon={X} label="Leave the path" onPress={leave} />
      </header>
      {!to && (
        <div className={cx(styles.choose)}>
          <EntityList isAsked />
        </div>
      )}
      {to && paths.length === 0 && !isLooking && visible && (
        <Button
          className={cx(styles.again)}
          onPress={() => dispatch({ type: 'view', change: { filter: NO_FILTER } })}
        >
          Look without the filter
        </Button>
      )}
      {to && (
        <ol className={cx(styles.chains)}>
          {paths.map((path, i) => (
            <Chain key={path.nodes.join('\n')} path={path} number={i + 1} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Chain({ path, number }: { path: Path; number: number }) {
  const { lookup } = useOpen()
  const { isAsked } = useShown()
  return (
    <li className={cx(styles.chain)}>
      <Heading level={3} className={cx(styles.chainTitle)}>
        {number}. {counted(path.steps.length, 'step')}
        <CopyButton label="Copy with sources" text={() => pathText(lookup.graph, path, isAsked)} />
      </Heading>
      <ol>
        {path.nodes.map((key, i) => {
          const entity = lookup.entities.get(key)
          return (
            <li key={key}>
              {entity && <EntityLink entity={entity} className={styles.node} />}
              {path.steps[i] && <Step edges={path.steps[i]} from={key} />}
            </li>
          )
        })}
      </ol>
    </li>
  )
}

/** What ties two neighbours of a chain: the best relation with its sentence, which leads to its place. */
function Step({ edges, from }: { edges: readonly string[]; from: string }) {
  const { lookup, dispatch } = useOpen()
  const { isAsked } = useShown()
  const [edge] = edges
  if (edge === undefined) return null
  const { graph } = lookup
  const { label, status, disputed, evidence } = graph.getEdgeAttributes(edge)
  const name = (key: string) => graph.getNodeAttribute(key, 'label')
  const [source, target] = graph.extremities(edge)
  const first = evidence.find(isAsked) ?? evidence[0]
  const document = lookup.dossier.attributes.documents.find(({ id }) => id === first?.document)
  return (
    <div className={cx(styles.step)}>
      <ArrowDown size={14} strokeWidth={1.75} aria-hidden />
      <div>
        <p className={cx(styles.claim)}>
          {source === from ? '' : `${name(source)} `}
          <em>{label}</em>
          {source === from ? '' : ` ${name(target)}`}
          <span className={cx(styles.chips)}>
            <StatusChip status={status} />
            {disputed && <DisputedChip />}
          </span>
        </p>
        {first && (
          <Button className={cx(styles.sentence)} onPress={() => dispatch({ type: 'read', span: first })}>
            <q>{first.exact}</q>
            {document && <span className={cx(styles.soft)}> {document.title}</span>}
          </Button>
        )}
        {edges.length > 1 && (
          <p className={cx(styles.soft)}>and {counted(edges.length - 1, 'other relation')} between the two</p>
        )}
      </div>
    </div>
  )
}
