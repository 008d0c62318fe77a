import { FileText, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox, FileTrigger, Input, Label, TextArea, TextField } from 'react-aria-components'
import { DOCUMENT_ENDINGS } from '../../formats/readDocumentFile.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { ModalDialog } from '../controls/ModalDialog.tsx'
import modal from '../controls/modal.module.css'
import { TroubleNote } from '../controls/TroubleNote.tsx'
import { BuildProgress } from './BuildProgress.tsx'
import styles from './import.module.css'
import type { useDraft } from './useDraft.ts'

interface BuildDialogProps {
  readonly work: ReturnType<typeof useDraft>
  /** The title of the dossier that is open, to which documents can be added. */
  readonly opened: string | null
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Takes a text or files and builds the map of them. Closing it keeps what was pasted for the next time. */
export function BuildDialog({ work, opened, isOpen, onOpenChange }: BuildDialogProps) {
  const { draft, progress, trouble, isDoubted } = work
  const isBuilding = progress !== null
  // The footer changes with the build: after it the focus is back where it began.
  const [wasBuilding, setWasBuilding] = useState(false)
  const words = countWords(draft.text) + draft.files.reduce((sum, { text }) => sum + countWords(text), 0)
  return (
    <ModalDialog
      title={work.isAdding ? 'Add documents' : 'New dossier'}
      isOpen={isOpen}
      isHeld={isBuilding}
      onClose={() => onOpenChange(false)}
    >
      <div className={cx(modal.body)}>
        {trouble && <TroubleNote trouble={trouble} />}
        <TextField
          className={cx(modal.field)}
          value={draft.text}
          onChange={(text) => work.change({ text })}
          isReadOnly={isBuilding}
          autoFocus
        >
          <Label>Paste an article</Label>
          <TextArea
            className={cx(modal.input, styles.text)}
            spellCheck={false}
            placeholder="English text, as it is"
          />
        </TextField>
        <div className={cx(styles.files)}>
          {draft.files.length > 0 && (
            <ul aria-label="Files">
              {draft.files.map((file) => (
                <li key={file.id}>
                  <FileText size={15} strokeWidth={1.75} aria-hidden />
                  <span>{file.source}</span>
                  <IconButton
                    icon={X}
                    label={`Remove ${file.source}`}
                    isDisabled={isBuilding}
                    onPress={() => work.change({ files: draft.files.filter(({ id }) => id !== file.id) })}
                  />
                </li>
              ))}
            </ul>
          )}
          <p>
            <FileTrigger
              allowsMultiple
              acceptedFileTypes={[...DOCUMENT_ENDINGS]}
              onSelect={(files) => files && void work.addFiles(files)}
            >
              <Button className={cx(styles.choose)} isDisabled={isBuilding}>
                Choose files
              </Button>
            </FileTrigger>{' '}
            or drop them here: .txt or .md, one or many.
          </p>
        </div>
        {opened !== null && (
          <Checkbox
            className={cx(styles.adding)}
            isSelected={work.isAdding}
            onChange={work.setAdding}
            isDisabled={isBuilding}
          >
            <span className={cx(styles.tick)} aria-hidden />
            <span>Add to “{opened}”: its corrections and places are kept</span>
          </Checkbox>
        )}
        <TextField
          className={cx(modal.field)}
          value={draft.title}
          onChange={(title) => work.change({ title })}
          isReadOnly={isBuilding}
        >
          <Label>
            Title <span>(optional)</span>
          </Label>
          <Input className={cx(modal.input)} />
        </TextField>
      </div>
      <footer className={cx(modal.foot)}>
        {progress ? (
          <BuildProgress progress={progress} onCancel={work.cancel} />
        ) : (
          <>
            <p>
              {words > 0
                ? `${words.toLocaleString('en')} words`
                : 'The text is read on this machine and goes nowhere else.'}
            </p>
            <Button
              className={cx(modal.action)}
              isDisabled={words === 0}
              autoFocus={wasBuilding}
              onPress={() => {
                setWasBuilding(true)
                void work.build()
              }}
            >
              {isDoubted ? 'Build it all the same' : work.isAdding ? 'Add to the map' : 'Build the map'}
            </Button>
          </>
        )}
      </footer>
    </ModalDialog>
  )
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0
