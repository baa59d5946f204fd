import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { type Arc, nextOpened } from './arcs.ts'
import { ArcsLayer } from './arcs-layer.tsx'
import type { Atlas, MapPoint } from './atlas.ts'
import { CountriesLayer } from './countries-layer.tsx'
import { EventsLayer } from './events-layer.tsx'
import styles from './map.module.css'
import { markInDirection, type PlacedMark, toScreen } from './marks.ts'
import { NamesLayer } from './names-layer.tsx'
import type { Scene } from './scene.ts'
import { boxAround, useViewport } from './viewport.ts'

const directions: Record<string, MapPoint> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** A country that covers fewer square pixels than this has a dot, so that it can be seen and clicked. */
const minArea = 60

/** The map: countries, which are scaled with the viewport, and over them marks and names that keep their size. */
export function MapSurface({ atlas, scene }: { atlas: Atlas; scene: Scene }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, selection, select } = useWorkspaceFields('picture', 'selection', 'select')
  const surface = useRef<SVGSVGElement>(null)
  const { involved, classes, countries, nameOf, outside, spots: points, offsets, arcs } = scene
  const shapesIn = useMemo(
    () =>
      [...involved.values()]
        .sort((a, b) => b.relations - a.relations)
        .flatMap(part => atlas.shapes.get(part.iso3) ?? []),
    [involved, atlas],
  )
  const box = useMemo(
    () => boxAround([...shapesIn.map(({ centre }) => centre), ...points.values()], atlas),
    [shapesIn, points, atlas],
  )
  const { viewport, zoom, pan, home, size } = useViewport(surface, box)
  const [cursor, setCursor] = useState<EntityId>()
  useEffect(() => {
    useCanvasHandle.setState({ map: { zoom, fit: home } })
    return () => useCanvasHandle.setState({ map: undefined })
  }, [zoom, home])

  const chosen = selection?.kind === 'entity' ? selection.id : undefined
  const chosenCountry = chosen && (countries.get(chosen) ?? chosen.match(/^country:(.{3})$/)?.[1])
  const at = (id: EntityId): MapPoint | undefined => {
    const spot = points.get(id)
    if (!spot || !viewport) return undefined
    const { x, y } = toScreen(spot, viewport)
    const offset = offsets.get(id)
    return offset ? { x: x + offset.x, y: y + offset.y } : { x, y }
  }
  const marked = [...scene.places, ...scene.events].flatMap((id): PlacedMark[] => {
    const spot = at(id)
    return spot ? [{ id, at: spot }] : []
  })
  const countryMarks: PlacedMark[] = viewport
    ? shapesIn.map(({ iso3, centre }) => ({ id: `country:${iso3}` as EntityId, at: toScreen(centre, viewport) }))
    : []
  const marks = [...countryMarks, ...marked]
  const tabStop = marks.some(({ id }) => id === cursor)
    ? cursor
    : (marks.find(({ id }) => id === chosen) ?? marks[0])?.id

  const focusOn = (id: EntityId) => {
    setCursor(id)
    const target = marks.find(mark => mark.id === id)?.at
    surface.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
    if (!target || !size.width) return
    // A mark that is out of sight is moved to the middle.
    const inside = target.x > 20 && target.y > 20 && target.x < size.width - 20 && target.y < size.height - 20
    if (!inside) pan(size.width / 2 - target.x, size.height / 2 - target.y)
  }
  const openMark = (id: EntityId) => (picture.nodes.has(id) ? select({ kind: 'entity', id }) : void loadEntity(id))
  const click = ({ target }: MouseEvent) => {
    const hit = target instanceof Element ? target : undefined
    const arc = arcs.find(({ id }) => id === hit?.closest('[data-arc]')?.getAttribute('data-arc'))
    const mark = hit?.closest('[data-mark]')?.getAttribute('data-mark') as EntityId | null | undefined
    if (arc) select(nextOpened(arc, selection))
    else if (mark) openMark(mark)
    else select(undefined)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    if (direction && tabStop) {
      const next = markInDirection(marks, tabStop, direction)
      if (next) focusOn(next)
    } else if ((event.key === 'Enter' || event.key === ' ') && tabStop) openMark(tabStop)
    else if (event.key === 'Escape') select(undefined)
    else if (event.key === '+' || event.key === '=') zoom(1.25)
    else if (event.key === '-') zoom(0.8)
    else if (event.key === '0') home()
    else return
    event.preventDefault()
  }

  // A selected country highlights the arcs of everything that belongs to it, any other entity only its own.
  const isChosen = (id: EntityId) =>
    id === chosen || (chosen === `country:${chosenCountry}` && countries.get(id) === chosenCountry)
  const near = new Set(
    arcs.filter(
      ({ opens, from, to }) => opens.some(({ id }) => id === selection?.id) || isChosen(from) || isChosen(to),
    ),
  )
  const stateOf = (arc: Arc) => {
    if (arc.opens.every(({ kind, id }) => (kind === 'relation' ? outside.edges.has(id) : outside.nodes.has(id))))
      return 'faded'
    if (near.has(arc)) return 'near'
    // Nothing is dimmed where the selection has no arcs.
    return near.size > 0 ? 'far' : undefined
  }
  const short = (id: EntityId) => {
    const node = picture.nodes.get(id)
    return node ? labels.short(node) : id
  }
  const labelOf = (arc: Arc) =>
    arc.opens
      .map(opened => {
        if (opened.kind === 'entity') return `${short(arc.from)} – ${short(arc.to)} · ${short(opened.id)}`
        const edge = picture.edges.get(opened.id)
        return edge ? `${short(edge.from)} ${labels.relation(edge.type)} ${short(edge.to)}` : ''
      })
      .join('\n')
  const names = [
    ...countryMarks.map(({ id, at }, nth) => ({
      id,
      text: nameOf(shapesIn[nth]?.iso3 ?? ''),
      at,
      isSelected: shapesIn[nth]?.iso3 === chosenCountry,
    })),
    ...marked.filter(({ id }) => id === chosen).map(({ id, at }) => ({ id, text: short(id), at, isSelected: true })),
  ]
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={surface}
        className={styles.mapSurface}
        data-part="map"
        role="group"
        aria-label={t('map.label')}
        aria-describedby="map-help"
        onClick={click}
        onKeyDown={press}
        onFocus={({ target }) => setCursor((target.getAttribute('data-mark') as EntityId | null) ?? undefined)}
      >
        {viewport && (
          <>
            <g transform={`translate(${viewport.dx} ${viewport.dy}) scale(${viewport.k})`}>
              <CountriesLayer {...{ atlas, involved, classes, nameOf, tabStop: tabStop, selected: chosenCountry }} />
            </g>
            {shapesIn.map(({ iso3, centre, area }) => {
              const { x, y } = toScreen(centre, viewport)
              const small = area * viewport.k ** 2 < minArea
              return (
                <circle
                  key={iso3}
                  className={small ? `${styles.hub} ${styles.hubCountry}` : styles.hub}
                  cx={x}
                  cy={y}
                  r={small ? 5 : 2}
                  data-mark={`country:${iso3}`}
                />
              )
            })}
            <ArcsLayer arcs={arcs} compared={scene.worldOf !== undefined} at={at} labelOf={labelOf} stateOf={stateOf} />
            <EventsLayer
              marks={marked}
              nodeOf={id => picture.nodes.get(id)}
              labelOf={short}
              tabStop={tabStop}
              selected={chosen}
              stateOf={id => (outside.nodes.has(id) ? 'faded' : undefined)}
            />
            <NamesLayer names={names} />
          </>
        )}
      </svg>
      <p id="map-help" className="unseen">
        {t('map.help')}
      </p>
      {involved.size === 0 && <p className="stage-message">{t('map.nothing')}</p>}
    </>
  )
}
