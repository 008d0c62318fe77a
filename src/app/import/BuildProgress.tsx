import { Button, Label, ProgressBar } from 'react-aria-components'
import type { Progress, Stage } from '../../build/buildDossier.ts'
import { cx } from '../controls/cx.ts'
import styles from './import.module.css'

const STAGE: Readonly<Record<Stage, string>> = {
  extract: 'Reading',
  resolve: 'Working out who is who',
  arrange: 'Arranging the map',
}

/** How far a build is, and the way to stop it. */
export function BuildProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { stage, fraction, document } = progress
  const percent = Math.round(100 * fraction)
  return (
    <ProgressBar className={cx(styles.progress)} value={percent}>
      <div className={cx(styles.stage)}>
        <Label>
          {STAGE[stage]}
          {stage === 'extract' && document ? ` “${document}”` : ''}
        </Label>
        <span>{percent}%</span>
      </div>
      <svg className={cx(styles.bar)} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="1" />
      </svg>
      <Button className={cx(styles.cancel)} autoFocus onPress={onCancel}>
        Cancel
      </Button>
    </ProgressBar>
  )
}
