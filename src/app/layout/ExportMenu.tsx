import { Download } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Text } from 'react-aria-components'
import type { ExportName } from '../../formats/formatNames.ts'
import { toHtml } from '../../formats/toHtml.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Popover } from '../controls/Popover.tsx'
import { fetchSingleFile, isSingleFile } from '../storage/served.ts'
import type { Lookup } from '../store/lookup.ts'
import { fileName, saveAs } from './download.ts'
import menu from './menu.module.css'

const FORMATS: readonly { readonly id: ExportName; readonly words: string; readonly note: string }[] = [
  { id: 'json', words: 'JSON', note: 'Everything; opens here and in graphology' },
  { id: 'graphml', words: 'GraphML', note: 'Gephi, yEd, Cytoscape' },
  { id: 'gexf', words: 'GEXF', note: 'Gephi' },
  { id: 'csv', words: 'CSV', note: 'Two tables, for a spreadsheet' },
  { id: 'html', words: 'Web page', note: 'One file with this explorer inside; opens from disk' },
]

interface ExportMenuProps {
  readonly lookup: Lookup | null
  readonly onFailure: (error: unknown) => void
}

/** Hands the dossier on as a file. */
export function ExportMenu({ lookup, onFailure }: ExportMenuProps) {
  const formats = isSingleFile() ? FORMATS.filter(({ id }) => id !== 'html') : FORMATS
  const save = async (format: ExportName) => {
    if (!lookup) return
    const { dossier } = lookup
    const name = fileName(dossier.attributes.title)
    if (format === 'html') {
      saveAs(new Blob([toHtml(await fetchSingleFile(), dossier)], { type: 'text/html' }), `${name}.html`)
      return
    }
    const { formatsByName } = await import('../../formats/formats.ts')
    for (const { ending, mediaType, text } of formatsByName[format](dossier))
      saveAs(new Blob([text], { type: mediaType }), `${name}${format === 'json' ? '.dossier' : ''}${ending}`)
  }
  return (
    <MenuTrigger>
      <IconButton icon={Download} label="Download" isDisabled={!lookup} />
      <Popover className={menu.wide} placement="bottom end" offset={6}>
        <Menu
          aria-label="Download as"
          className={cx(menu.dialog)}
          onAction={(key) => {
            const format = FORMATS.find(({ id }) => id === key)
            if (format) save(format.id).catch(onFailure)
          }}
        >
          {formats.map(({ id, words, note }) => (
            <MenuItem key={id} id={id} textValue={words} className={cx(menu.item)}>
              <div>
                <Text slot="label">{words}</Text>
                <Text slot="description" className={cx(menu.note)}>
                  {' '}
                  {note}
                </Text>
              </div>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
