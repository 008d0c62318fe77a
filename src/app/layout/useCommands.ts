import {
  Contrast,
  FilePlus2,
  Keyboard,
  ListFilterPlus,
  Map as MapIcon,
  Printer,
  Route,
  Table2,
} from 'lucide-react'
import { NO_FILTER } from '../../graph/filter/filter.ts'
import type { Command } from '../search/commands.ts'
import type { Open, Selected } from '../store/context.ts'
import type { View } from '../store/view.ts'

interface Actions {
  readonly openNew: () => void
  readonly toggleScheme: () => void
  readonly listKeys: () => void
}

/** What the page can do now, for the palette. */
export function useCommands(
  page: (Pick<Open, 'dispatch'> & Pick<Selected, 'selection'>) | null,
  { openNew, toggleScheme, listKeys }: Actions,
): Command[] {
  if (!page) return []
  const { selection, dispatch } = page
  const change = (view: Partial<View>) => () => dispatch({ type: 'view', change: view })
  const chosen = selection?.kind === 'entity' ? selection.key : null
  return [
    ...(chosen === null
      ? []
      : [
          {
            id: 'print',
            words: 'Print a profile of the selected entity',
            icon: Printer,
            run: () => window.print(),
          },
          {
            id: 'path',
            words: 'Find a path from the selected entity',
            icon: Route,
            run: change({ path: { from: chosen, to: null } }),
          },
        ]),
    { id: 'table', words: 'Show as a table', icon: Table2, run: change({ as: 'table' }) },
    { id: 'map', words: 'Show as a map', icon: MapIcon, run: change({ as: 'map' }) },
    { id: 'all', words: 'Remove all filters', icon: ListFilterPlus, run: change({ filter: NO_FILTER }) },
    { id: 'new', words: 'New dossier', icon: FilePlus2, run: openNew },
    { id: 'scheme', words: 'Switch between light and dark colours', icon: Contrast, run: toggleScheme },
    { id: 'keys', words: 'List the keyboard shortcuts', icon: Keyboard, run: listKeys },
  ]
}
