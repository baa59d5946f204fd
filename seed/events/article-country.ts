import type { Document, NamedEntities } from '../document.ts'

/** The country that an article is about, as ISO3: that of its headline, else the one it names far more often than any other. */
export const topicCountry = (document: Document, found: NamedEntities): string | undefined =>
  countryOfHeadline(document, found) ?? mostNamedCountry(found)

/** The country that an article names, itself or by a place in it, at least three times and twice as often as any other. */
function mostNamedCountry(found: NamedEntities): string | undefined {
  const counts = new Map<string, number>()
  for (const mention of found.mentions) {
    const entity = found.entities.get(mention.entity)
    const iso3 = entity?.iso3 ?? (entity?.kind === 'Place' ? entity.country : undefined)
    if (iso3) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** « Turquie : tentative de coup d'État », "Syria: …": a headline that opens with the name of a country and a colon is about it. */
function countryOfHeadline({ sentences, text }: Document, found: NamedEntities): string | undefined {
  const title = sentences[0]
  if (title?.kind !== 'title') return undefined
  const first = found.mentions.find(({ start }) => start === title.start)
  const opens = first?.kind === 'Country' && first.form === 'name' && /^\s*:\s/.test(text.slice(first.end, title.end))
  return opens ? found.entities.get(first.entity)?.iso3 : undefined
}

/** The country of the dateline, as ISO3: in news from there « la police » is the police of that country. */
export function countryOfDateline({ dateline }: Document, found: NamedEntities): string | undefined {
  const place = dateline && found.mentions.find(one => one.start >= dateline.start && one.end <= dateline.end)
  const entity = place && found.entities.get(place.entity)
  return entity?.iso3 ?? entity?.country
}
