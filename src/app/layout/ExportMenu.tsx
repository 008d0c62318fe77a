import { Download } from 'lucide-react'
import type { ExportName } from '../../formats/formatNames.ts'
import { toHtml } from '../../formats/toHtml.ts'
import { type Item, MenuButton } from '../controls/MenuButton.tsx'
import { fetchSingleFile, isSingleFile } from '../storage/served.ts'
import type { Lookup } from '../store/lookup.ts'
import { fileName, saveAs } from './download.ts'
import menu from './menu.module.css'

const FORMATS: readonly Item<ExportName>[] = [
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
    <MenuButton
      icon={Download}
      label="Download"
      question="Download as"
      items={formats}
      isDisabled={!lookup}
      onChoose={(format) => save(format).catch(onFailure)}
      className={menu.wide}
      placement="bottom end"
      offset={6}
    />
  )
}
