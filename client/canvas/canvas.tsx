import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { chosenIds, collapse, expandOrChoose, focusOn, toggleMark, togglePins } from '../explore/actions.ts'
import { useDrawn } from '../explore/drawn.ts'
import { useLabels } from '../language/labels.ts'
import { looksOf } from '../measure/look.ts'
import { useMeasures } from '../measure/measures.ts'
import { useNotice } from '../state/notice.ts'
import { edgesAt } from '../state/picture.ts'
import { usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useOutside } from '../time/outside.ts'
import { useCanvasHandle } from './canvas-handle.ts'
import { createCanvasView } from './canvas-view.ts'

const directions: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** What a letter does to the node under the cursor, else to what is chosen. */
const letters: Record<string, (ids: readonly EntityId[]) => void> = {
  e: ([id]) => id && expandOrChoose(id),
  c: ids => ids.forEach(collapse),
  f: focusOn,
  p: togglePins,
  m: ids => ids.forEach(toggleMark),
}

/** The graph as a picture. The table beside it says the same to those who cannot see it. */
export default function Canvas() {
  const { t } = useTranslation()
  const labels = useLabels()
  const container = useRef<HTMLDivElement>(null)
  const { picture } = useDrawn()
  const marked = useWorkspace(state => state.marked)
  const traced = useWorkspace(state => state.traced)
  const measured = useWorkspace(state => state.measured)
  const measures = useMeasures(state => state.measures)
  const lookOf = useMemo(() => looksOf(measures, measured), [measures, measured])
  const selection = useWorkspace(state => state.selection)
  const sought = useWorkspace(state => state.sought)
  const outside = useOutside()
  const theme = usePreferences(state => state.theme)
  const view = useCanvasHandle(state => state.view)
  const [cursor, setCursor] = useState<EntityId>()

  useEffect(() => {
    if (!container.current) return
    const created = createCanvasView(container.current, {
      selected: selection => useWorkspace.getState().select(selection),
      arranging: arranging => useCanvasHandle.setState({ arranging }),
      expanded: expandOrChoose,
      toggled: toggleMark,
      boxed: ids => useWorkspace.getState().mark(ids),
      moved: before => useWorkspace.getState().moved(before),
      failed: () => useNotice.getState().tell({ say: 'problem.layout' }),
    })
    useCanvasHandle.setState({ view: created })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', created.paint)
    return () => {
      dark.removeEventListener('change', created.paint)
      useCanvasHandle.setState({ view: undefined })
      created.destroy()
    }
  }, [])
  useEffect(() => void view?.sync(picture, labels, lookOf), [view, picture, labels, lookOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes in must be drawn before it can stand out
  useEffect(() => view?.wear(marked, traced), [view, marked, traced, picture])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection must be drawn again when what it names comes in
  useEffect(() => view?.select(selection), [view, selection, picture])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes in must be drawn before it can be set back, whatever its language
  useEffect(() => view?.limit(outside), [view, outside, picture, labels])
  useEffect(() => {
    if (sought) view?.seek(sought.id)
  }, [view, sought])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the palette reads from the page
  useEffect(() => view?.paint(), [view, theme])

  const press = (event: KeyboardEvent) => {
    const { select, hide, mark } = useWorkspace.getState()
    const direction = directions[event.key]
    const chosen = selection?.kind === 'entity' ? selection.id : undefined
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (direction) setCursor(view?.step(cursor ?? chosen, direction))
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) select({ kind: 'entity', id: cursor })
    else if (event.key === 'Delete' && (cursor ?? chosen)) hide([(cursor ?? chosen) as EntityId])
    else if (event.key === 'Escape') {
      select(undefined)
      mark([])
    } else if (letters[event.key.toLowerCase()] && (cursor ?? chosen ?? marked.size > 0))
      letters[event.key.toLowerCase()]?.(cursor ? [cursor] : chosenIds())
    else if (event.key === '+' || event.key === '=') view?.zoom(1.25)
    else if (event.key === '-') view?.zoom(0.8)
    else if (event.key === '0') view?.fit()
    else return
    event.preventDefault()
  }
  const at = cursor ? picture.nodes.get(cursor) : undefined
  return (
    <>
      <div
        ref={container}
        className="canvas"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work when it has the focus
        tabIndex={0}
        role="application"
        aria-label={t('stage.canvasLabel')}
        aria-describedby="canvas-help"
        onKeyDown={press}
        onBlur={() => {
          view?.leave()
          setCursor(undefined)
        }}
      />
      <p id="canvas-help" className="unseen">
        {t('stage.canvasHelp')}
      </p>
      <p className="unseen" role="status">
        {at &&
          `${t('stage.focused', { name: labels.short(at), kind: labels.nodeKind(at.kind) })}, ${t('stage.relations', { count: edgesAt(picture, at.id).length })}`}
      </p>
    </>
  )
}
