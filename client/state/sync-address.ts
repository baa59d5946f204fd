import { type Address, readAddress, writeAddress } from '../model/address.ts'
import { useCanvasHandle } from './canvas-handle.ts'
import { open } from './load-graph.ts'
import { usePreferences } from './preferences.ts'
import { useWorkspace } from './workspace.ts'

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && new Set([...a, ...b]).size === a.length

function current(): Address {
  const { picture, opening, selection, reading, view, period, filter, tool, measured } = useWorkspace.getState()
  const { arrangement, pinned, byHand } = picture
  const shown = [...picture.nodes.keys()]
  // The opening graph, laid out as it is for everyone, need not be told.
  const show = sameIds(shown, opening) && !byHand && pinned.size === 0 ? undefined : shown
  const positions = show && useCanvasHandle.getState().view?.places().positions
  const nodePositions = positions && shown.some(id => positions[id]) ? { positions, pinned: [...pinned] } : undefined
  const { language } = usePreferences.getState()
  return { show, selection, reading, view, period, filter, tool, arrangement, measured, nodePositions, language }
}

/** Marks the entries of the history that this page wrote; an address that a reader typed has no mark. */
const ours = 'entente'

/** Keeps the address in step with what is on screen, and what the reader looks at with the Back button. */
export function followAddress(): void {
  let returning = false
  const write = (looked: boolean) => {
    const { opened } = useWorkspace.getState()
    const hash = opened === 'ready' ? writeAddress(current()) : location.hash
    if (hash === location.hash) return
    const address = `${location.pathname}${location.search}${hash}`
    if (looked) history.pushState(ours, '', address)
    else history.replaceState(ours, '', address)
  }
  useWorkspace.subscribe((now, before) => {
    // What the reader looks at is a step to come back to; what the graph holds has its own undo.
    const looked = now.selection !== before.selection || now.reading !== before.reading || now.tool !== before.tool
    write(looked && before.opened === 'ready' && !returning)
  })
  usePreferences.subscribe(() => write(false))
  // Where nodes stand is known when they have been laid out.
  useCanvasHandle.subscribe((now, before) => before.arranging && !now.arranging && write(false))
  addEventListener('popstate', event => {
    const { opened, select, read, look, use } = useWorkspace.getState()
    if (opened !== 'ready') return
    if (event.state !== ours && location.hash !== '') {
      void open(location.hash)
      return
    }
    const wanted = readAddress(location.hash)
    returning = true
    use(wanted.tool)
    select(wanted.selection)
    read(wanted.reading)
    look(wanted.view)
    useWorkspace.setState({ period: wanted.period, filter: wanted.filter, measured: wanted.measured })
    returning = false
  })
}
