import { Download } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { FormatName } from '../../formats/formatNames.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import type { Lookup } from '../store/lookup.ts'
import { fileName, saveAs } from './download.ts'
import menu from './menu.module.css'

const FORMATS: readonly { readonly id: FormatName; readonly words: string; readonly note: string }[] = [
  { id: 'json', words: 'JSON', note: 'Everything; opens here and in graphology' },
  { id: 'graphml', words: 'GraphML', note: 'Gephi, yEd, Cytoscape' },
  { id: 'gexf', words: 'GEXF', note: 'Gephi' },
  { id: 'csv', words: 'CSV', note: 'Two tables, for a spreadsheet' },
]

/** Hands the dossier on as a file. */
export function ExportMenu({ lookup }: { lookup: Lookup | null }) {
  const save = async (format: FormatName) => {
    if (!lookup) return
    const { formatsByName } = await import('../../formats/formats.ts')
    const { dossier } = lookup
    const name = fileName(dossier.attributes.title)
    for (const { ending, mediaType, text } of formatsByName[format](dossier))
      saveAs(new Blob([text], { type: mediaType }), `${name}${format === 'json' ? '.dossier' : ''}${ending}`)
  }
  return (
    <MenuTrigger>
      <IconButton icon={Download} label="Download" isDisabled={!lookup} />
      <Popover className={cx(menu.popover)} placement="bottom end" offset={6}>
        <Menu
          aria-label="Download as"
          className={cx(menu.dialog)}
          onAction={(key) => {
            const format = FORMATS.find(({ id }) => id === key)
            if (format) void save(format.id)
          }}
        >
          {FORMATS.map(({ id, words, note }) => (
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
