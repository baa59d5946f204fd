import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { reveal } from '../state/load-graph.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { type Arc, nextOf } from './arcs.ts'
import { ArcsLayer } from './arcs-layer.tsx'
import type { Atlas, Spot } from './atlas.ts'
import { EventsLayer } from './events-layer.tsx'
import { Land } from './land.tsx'
import { boxAround, useLens } from './lens.ts'
import { markTowards, onScreen, type Placed } from './marks.ts'
import { NamesLayer } from './names-layer.tsx'
import type { Scene } from './scene.ts'

const directions: Record<string, Spot> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** A country below this many square pixels has a dot, so that it can be seen and hit. */
const tiny = 60

/** The map itself: land that only moves, and over it marks that keep their size. */
export function MapSurface({ atlas, scene }: { atlas: Atlas; scene: Scene }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, selection, select } = useWorkspaceFields('picture', 'selection', 'select')
  const surface = useRef<SVGSVGElement>(null)
  const { involved, classes, countries, nameOf, outside, spots, offsets, arcs } = scene
  const shapesIn = useMemo(
    () =>
      [...involved.values()]
        .sort((a, b) => b.relations - a.relations)
        .flatMap(part => atlas.shapes.get(part.iso3) ?? []),
    [involved, atlas],
  )
  const box = useMemo(
    () => boxAround([...shapesIn.map(({ spot }) => spot), ...spots.values()], atlas),
    [shapesIn, spots, atlas],
  )
  const { lens, zoom, pan, home, size } = useLens(surface, box)
  const [cursor, setCursor] = useState<EntityId>()
  useEffect(() => {
    useCanvasHandle.setState({ map: { zoom, fit: home } })
    return () => useCanvasHandle.setState({ map: undefined })
  }, [zoom, home])

  const chosen = selection?.kind === 'entity' ? selection.id : undefined
  const chosenCountry = chosen && (countries.get(chosen) ?? chosen.match(/^country:(.{3})$/)?.[1])
  const at = (id: EntityId): Spot | undefined => {
    const spot = spots.get(id)
    if (!spot || !lens) return undefined
    const { x, y } = onScreen(spot, lens)
    const offset = offsets.get(id)
    return offset ? { x: x + offset.x, y: y + offset.y } : { x, y }
  }
  const marked = [...scene.places, ...scene.events].flatMap((id): Placed[] => {
    const spot = at(id)
    return spot ? [{ id, at: spot }] : []
  })
  const countryMarks: Placed[] = lens
    ? shapesIn.map(({ iso3, spot }) => ({ id: `country:${iso3}` as EntityId, at: onScreen(spot, lens) }))
    : []
  const marks = [...countryMarks, ...marked]
  const reached = marks.some(({ id }) => id === cursor)
    ? cursor
    : (marks.find(({ id }) => id === chosen) ?? marks[0])?.id

  const focusOn = (id: EntityId) => {
    setCursor(id)
    const target = marks.find(mark => mark.id === id)?.at
    surface.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
    if (!target || !size.width) return
    // A mark out of sight comes to the middle.
    const inside = target.x > 20 && target.y > 20 && target.x < size.width - 20 && target.y < size.height - 20
    if (!inside) pan(size.width / 2 - target.x, size.height / 2 - target.y)
  }
  const openMark = (id: EntityId) => (picture.nodes.has(id) ? select({ kind: 'entity', id }) : void reveal(id))
  const click = ({ target }: MouseEvent) => {
    const hit = target instanceof Element ? target : undefined
    const arc = arcs.find(({ id }) => id === hit?.closest('[data-arc]')?.getAttribute('data-arc'))
    const mark = hit?.closest('[data-mark]')?.getAttribute('data-mark') as EntityId | null | undefined
    if (arc) select(nextOf(arc, selection))
    else if (mark) openMark(mark)
    else select(undefined)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    if (direction && reached) {
      const next = markTowards(marks, reached, direction)
      if (next) focusOn(next)
    } else if ((event.key === 'Enter' || event.key === ' ') && reached) openMark(reached)
    else if (event.key === 'Escape') select(undefined)
    else if (event.key === '+' || event.key === '=') zoom(1.25)
    else if (event.key === '-') zoom(0.8)
    else if (event.key === '0') home()
    else return
    event.preventDefault()
  }

  // A country stands for all who belong to it, an official only for himself.
  const isChosen = (id: EntityId) =>
    id === chosen || (chosen === `country:${chosenCountry}` && countries.get(id) === chosenCountry)
  const near = new Set(
    arcs.filter(
      ({ opens, from, to }) => opens.some(({ id }) => id === selection?.id) || isChosen(from) || isChosen(to),
    ),
  )
  const stateOf = (arc: Arc) => {
    if (arc.opens.every(({ kind, id }) => (kind === 'relation' ? outside.edges.has(id) : outside.nodes.has(id))))
      return 'outside'
    if (near.has(arc)) return 'near'
    // What is chosen may have no line here: then the others need not step back.
    return near.size > 0 ? 'far' : ''
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
      strong: shapesIn[nth]?.iso3 === chosenCountry,
    })),
    ...marked.filter(({ id }) => id === chosen).map(({ id, at }) => ({ id, text: short(id), at, strong: true })),
  ]
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={surface}
        className="map-surface"
        role="group"
        aria-label={t('map.label')}
        aria-describedby="map-help"
        onClick={click}
        onKeyDown={press}
        onFocus={({ target }) => setCursor((target.getAttribute('data-mark') as EntityId | null) ?? undefined)}
      >
        {lens && (
          <>
            <g transform={`translate(${lens.dx} ${lens.dy}) scale(${lens.k})`}>
              <Land {...{ atlas, involved, classes, nameOf, reached, selected: chosenCountry }} />
            </g>
            {shapesIn.map(({ iso3, spot, area }) => {
              const { x, y } = onScreen(spot, lens)
              const small = area * lens.k ** 2 < tiny
              return (
                <circle
                  key={iso3}
                  className={small ? 'hub hub-country' : 'hub'}
                  cx={x}
                  cy={y}
                  r={small ? 5 : 2}
                  data-mark={`country:${iso3}`}
                />
              )
            })}
            <ArcsLayer arcs={arcs} at={at} labelOf={labelOf} stateOf={stateOf} />
            <EventsLayer
              marks={marked}
              nodeOf={id => picture.nodes.get(id)}
              labelOf={short}
              reached={reached}
              selected={chosen}
              stateOf={id => (outside.nodes.has(id) ? 'outside' : '')}
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
