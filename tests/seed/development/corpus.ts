import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extract } from '../../../seed/extract.ts'
import { type Counts, tally } from './count.ts'

/** One annotated document. Offsets are UTF-16 code units of `text`; unknown kinds are ignored. */
const Annotated = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), kind: z.string() })),
})

/**
 * The kinds of annotations that match each kind of mention. Some corpora annotate a country that acts as an organization, and its people as
 * a nationality.
 */
const fits: Record<string, readonly string[]> = {
  Person: ['Person'],
  Organization: ['Organization'],
  Place: ['Location', 'Place', 'Country'],
  Country: ['Location', 'Place', 'Country', 'Organization', 'Nationality'],
}

/**
 * Counts each rule for mentions on annotated corpora, one JSON document a line: right where an annotation of a matching kind overlaps. Only
 * names count, since corpora rarely annotate pronouns, descriptions, demonyms and metonyms. A name that the annotators missed counts as
 * wrong, so the counts are a lower bound.
 */
export function countCorpora(files: readonly string[]): Counts {
  const counts: Counts = new Map()
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { id, lang, text, title, publishedAt, entities } = Annotated.parse(JSON.parse(line))
      const told = { id, lang, title: title ?? undefined, publishedAt: publishedAt ?? undefined }
      for (const { kind, form, rule, start, end } of extract(text, told).mentions) {
        if (form !== 'name') continue
        const right = entities.some(
          other => other.start < end && start < other.end && fits[kind]?.includes(other.kind) === true,
        )
        tally(counts, rule, right)
      }
    }
  return counts
}
