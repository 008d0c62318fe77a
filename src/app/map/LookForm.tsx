import { Label, Radio, RadioGroup, Switch } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import styles from './look.module.css'
import type { Look } from './look.ts'

/** The choices of the look. */
export default function LookForm({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  return (
    <>
      <Choice
        label="Colour tells"
        value={look.color}
        options={[
          ['type', 'type'],
          ['group', 'group'],
        ]}
        onChange={(color) => onChange({ ...look, color })}
      />
      <Switch
        className={cx(styles.switch)}
        isSelected={look.outlines || look.color === 'group'}
        isDisabled={look.color === 'group'}
        onChange={(outlines) => onChange({ ...look, outlines })}
      >
        <span className={cx(styles.track)} />
        Outline groups
      </Switch>
      <p className={cx(styles.note)}>
        Those that stand together; a scattered one when a member of it is chosen.
      </p>
      <Choice
        label="Size tells"
        value={look.size}
        options={[
          ['connections', 'connections'],
          ['betweenness', 'standing between others'],
        ]}
        onChange={(size) => onChange({ ...look, size })}
      />
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, words: string])[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find(([name]) => name === chosen)
    if (option) onChange(option[0])
  }
  return (
    <RadioGroup value={value} onChange={choose} className={cx(styles.choice)}>
      <Label className={cx(styles.label)}>{label}</Label>
      {options.map(([name, words]) => (
        <Radio key={name} value={name} className={cx(styles.option)}>
          <span className={cx(styles.dot)} />
          {words}
        </Radio>
      ))}
    </RadioGroup>
  )
}
