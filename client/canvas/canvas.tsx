import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { appearanceBy } from '../model/node-appearance.ts'
import { edgesOf } from '../model/picture.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { useDrawnPart } from '../state/drawn-part.ts'
import { collapse, expandOrChoose, focusOn, targetIds, toggleMark, togglePins } from '../state/graph-actions.ts'
import { useMeasures } from '../state/measures.ts'
import { useNotice } from '../state/notice.ts'
import { usePreferences } from '../state/preferences.ts'
import { useVisibility } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useComparison } from '../state/world-of.ts'
import styles from './canvas.module.css'
import { type CanvasView, createCanvasView } from './canvas-view.ts'
import { loadCytoscape } from './load-cytoscape.ts'

const directions: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** What each letter does to the node under the cursor, else to the marked or selected ones. */
const letters: Record<string, (ids: readonly EntityId[]) => void> = {
  e: ([id]) => id && expandOrChoose(id),
  c: ids => ids.forEach(collapse),
  f: focusOn,
  p: togglePins,
  m: ids => ids.forEach(toggleMark),
}

/** The canvas in a container, from when Cytoscape has been loaded until the component goes. */
function useCanvasView(container: RefObject<HTMLDivElement | null>): CanvasView | undefined {
  const [view, setView] = useState<CanvasView>()
  useEffect(() => {
    let created: CanvasView | undefined
    let gone = false
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const restyle = () => created?.restyle()
    const create = async () => {
      const cytoscape = await loadCytoscape()
      if (gone || !container.current) return
      created = createCanvasView(cytoscape, container.current, {
        onSelect: selection => useWorkspace.getState().select(selection),
        onLayout: arranging => useCanvasHandle.setState({ arranging }),
        onLayoutFailure: () => useNotice.getState().notify({ message: 'problem.layout' }),
        onExpand: expandOrChoose,
        onToggleMark: toggleMark,
        onBoxSelect: ids => useWorkspace.getState().setMarked(ids),
        onMove: before => useWorkspace.getState().recordMove(before),
      })
      setView(created)
      useCanvasHandle.setState({ canvas: created })
      dark.addEventListener('change', restyle)
    }
    void create()
    return () => {
      gone = true
      dark.removeEventListener('change', restyle)
      useCanvasHandle.setState({ canvas: undefined })
      setView(undefined)
      created?.destroy()
    }
  }, [container])
  return view
}

/** The graph as a picture. The table beside it says the same to those who cannot see it. */
export default function Canvas() {
  const { t } = useTranslation()
  const labels = useLabels()
  const container = useRef<HTMLDivElement>(null)
  const { picture } = useDrawnPart()
  const marked = useWorkspace(state => state.marked)
  const traced = useWorkspace(state => state.highlightedPath)
  const measured = useWorkspace(state => state.encoding)
  const measures = useMeasures(state => state.measures)
  const appearanceOf = useMemo(() => appearanceBy(measures, measured), [measures, measured])
  const selection = useWorkspace(state => state.selection)
  const centreRequest = useWorkspace(state => state.centreRequest)
  const visibility = useVisibility()
  const worldOf = useComparison(state => state.worldOf)
  const theme = usePreferences(state => state.theme)
  const view = useCanvasView(container)
  const [cursor, setCursor] = useState<EntityId>()

  useEffect(() => void view?.sync(picture, labels, appearanceOf), [view, picture, labels, appearanceOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that the picture adds need their classes too
  useEffect(() => view?.setMarks(marked, traced), [view, marked, traced, picture])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture may add the element that is selected
  useEffect(() => view?.select(selection), [view, selection, picture])
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that the picture adds, or labels anew, need their classes too
  useEffect(() => view?.setVisibility(visibility), [view, visibility, picture, labels])
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that the picture adds need their classes too
  useEffect(() => view?.setWorlds(worldOf), [view, worldOf, picture])
  useEffect(() => {
    if (centreRequest) view?.centreOn(centreRequest.id)
  }, [view, centreRequest])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read from the page
  useEffect(() => view?.restyle(), [view, theme])

  const press = (event: KeyboardEvent) => {
    const { select, hide, setMarked } = useWorkspace.getState()
    const direction = directions[event.key]
    const chosen = selection?.kind === 'entity' ? selection.id : undefined
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (direction) setCursor(view?.moveCursor(cursor ?? chosen, direction))
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) select({ kind: 'entity', id: cursor })
    else if (event.key === 'Delete' && (cursor ?? chosen)) hide([(cursor ?? chosen) as EntityId])
    else if (event.key === 'Escape') {
      select(undefined)
      setMarked([])
    } else if (letters[event.key.toLowerCase()] && (cursor ?? chosen ?? marked.size > 0))
      letters[event.key.toLowerCase()]?.(cursor ? [cursor] : targetIds())
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
        className={styles.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work when it has the focus
        tabIndex={0}
        role="application"
        aria-label={t('stage.canvasLabel')}
        aria-describedby="canvas-help"
        onKeyDown={press}
        // Cytoscape takes the focus away from everything when it is pressed; the keys of the canvas are to work from then on.
        onMouseDown={() => container.current?.focus({ preventScroll: true })}
        onBlur={() => {
          view?.clearCursor()
          setCursor(undefined)
        }}
      />
      <p id="canvas-help" className="unseen">
        {t('stage.canvasHelp')}
      </p>
      <p className="unseen" role="status">
        {at &&
          `${t('stage.focused', { name: labels.short(at), kind: labels.nodeKind(at.kind) })}, ${t('stage.relations', { count: edgesOf(picture, at.id).length })}`}
      </p>
    </>
  )
}
