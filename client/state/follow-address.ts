import { type Address, readAddress, writeAddress } from './address.ts'
import { open } from './explore.ts'
import { useWorkspace } from './workspace.ts'

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && new Set([...a, ...b]).size === a.length

function current(): Address {
  const { picture, opening, selection, reading, view, period, filter, tool, measured } = useWorkspace.getState()
  const shown = [...picture.nodes.keys()]
  const { arrangement } = picture
  const show = sameIds(shown, opening) ? undefined : shown
  return { show, selection, reading, view, period, filter, tool, arrangement, measured }
}

/** Marks the entries of the history that this page wrote; an address that a reader typed has no mark. */
const ours = 'entente'

/** Keeps the address in step with what is on screen, and what the reader looks at with the Back button. */
export function followAddress(): void {
  let returning = false
  useWorkspace.subscribe((now, before) => {
    if (now.opened !== 'ready') return
    const hash = writeAddress(current())
    if (hash === location.hash) return
    const address = `${location.pathname}${location.search}${hash}`
    // What the reader looks at is a step to come back to; what the graph holds has its own undo.
    const looked = now.selection !== before.selection || now.reading !== before.reading || now.tool !== before.tool
    if (looked && before.opened === 'ready' && !returning) history.pushState(ours, '', address)
    else history.replaceState(ours, '', address)
  })
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
