import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import modal from '../controls/modal.module.css'
import styles from './edit.module.css'

interface WordsFieldProps {
  readonly label: string
  readonly value: string
  /** What must have the words: “the sentence”. */
  readonly within?: string
  readonly isFound: boolean
  readonly onChange: (value: string) => void
}

/** A field for words that stand in the text; it says so when they do not. */
export function WordsField({ label, value, within = 'The sentence', isFound, onChange }: WordsFieldProps) {
  return (
    <TextField
      className={cx(modal.field)}
      value={value}
      onChange={onChange}
      isInvalid={value.trim() !== '' && !isFound}
    >
      <Label>{label}</Label>
      <Input className={cx(modal.input)} />
      {!value.trim() && <Text slot="description">Exactly as they stand there.</Text>}
      <FieldError className={cx(styles.error)}>{within} does not have these words.</FieldError>
    </TextField>
  )
}
