import { type Address, readAddress, writeAddress } from '../model/address.ts'
import { useCanvasHandle } from './canvas-handle.ts'
import { knowAsOf, openAddress } from './load-graph.ts'
import { useOpening } from './opening.ts'
import { usePairsSight } from './pairs-sight.ts'
import { usePreferences } from './preferences.ts'
import { useWorkspace } from './workspace.ts'

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && new Set([...a, ...b]).size === a.length

function current(): Address {
  const { picture, openingIds, selection, openedArticle, view, period, known, filter, tool, encoding } =
    useWorkspace.getState()
  const { arrangement, pinned, movedByHand } = picture
  const shown = [...picture.nodes.keys(), ...picture.unknown]
  // The opening graph with its own layout is the default of the address.
  const { allWeeks, trivia } = useOpening.getState()
  const isDefault = sameIds(shown, openingIds) && !allWeeks && !trivia
  const show = isDefault && !movedByHand && pinned.size === 0 ? undefined : shown
  const positions = show && useCanvasHandle.getState().canvas?.places().positions
  const nodePositions = positions && shown.some(id => positions[id]) ? { positions, pinned: [...pinned] } : undefined
  const { language } = usePreferences.getState()
  return {
    show,
    selection,
    openedArticle: openedArticle,
    view,
    pairs: usePairsSight.getState(),
    period,
    known,
    filter,
    tool,
    arrangement,
    encoding: encoding,
    nodePositions,
    language,
  }
}

/** The state of history entries that this page has written. Entries for an address that was typed have none. */
const ourMark = 'entente'

/** Keeps the address up to date with the state of the page, and the page with the address when the reader goes back or forward. */
export function syncAddress(): void {
  let returning = false
  const write = (isStep: boolean) => {
    const { graphStatus } = useWorkspace.getState()
    const hash = graphStatus === 'ready' ? writeAddress(current()) : location.hash
    if (hash === location.hash) return
    const address = `${location.pathname}${location.search}${hash}`
    if (isStep) history.pushState(ourMark, '', address)
    else history.replaceState(ourMark, '', address)
  }
  useWorkspace.subscribe((now, before) => {
    // Selection, article and tool are steps for the Back button. Changes of the graph are not: they have undo.
    const isStep =
      now.selection !== before.selection || now.openedArticle !== before.openedArticle || now.tool !== before.tool
    write(isStep && before.graphStatus === 'ready' && !returning)
  })
  usePreferences.subscribe(() => write(false))
  usePairsSight.subscribe(() => write(false))
  // The positions of nodes are known once a layout has ended.
  useCanvasHandle.subscribe((now, before) => before.arranging && !now.arranging && write(false))
  addEventListener('popstate', event => {
    const { graphStatus, select, openArticle, setView, openTool } = useWorkspace.getState()
    if (graphStatus !== 'ready') return
    if (event.state !== ourMark && location.hash !== '') {
      void openAddress(location.hash)
      return
    }
    const wanted = readAddress(location.hash)
    returning = true
    openTool(wanted.tool)
    select(wanted.selection)
    openArticle(wanted.openedArticle)
    setView(wanted.view)
    usePairsSight.setState(wanted.pairs)
    useWorkspace.setState({ period: wanted.period, filter: wanted.filter, encoding: wanted.encoding })
    if (wanted.known !== useWorkspace.getState().known) void knowAsOf(wanted.known)
    returning = false
  })
}
