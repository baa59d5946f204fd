import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extract } from '../../../seed/extract.ts'
import { type Counts, tally } from './count.ts'

/** One annotated document: offsets are UTF-16 code units of `text`; kinds other than ours are read over. */
const Annotated = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), kind: z.string() })),
})

/** Kinds of a corpus that fit a mention of ours. Some corpora call a country that acts an organization, and its people a nationality. */
const fits: Record<string, readonly string[]> = {
  Person: ['Person'],
  Organization: ['Organization'],
  Place: ['Location', 'Place', 'Country'],
  Country: ['Location', 'Place', 'Country', 'Organization', 'Nationality'],
}

/**
 * Counts each rule for mentions on annotated corpora, one JSON document a line: right when an annotation of a fitting kind overlaps.
 * Only names count, for corpora rarely annotate pronouns, descriptions, demonyms and metonyms; a name that a corpus passes over is
 * counted as a miss, so these counts err on the low side.
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
