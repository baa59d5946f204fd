import { z } from 'zod'
import { IsoDate } from '../../model/extraction.ts'
import { EntityId } from '../../model/ids.ts'
import { languages } from './language.ts'

/** What is searched for in the texts of articles, and in which articles. */
const TextSearch = z.object({
  q: z.string().max(200),
  lang: z.enum(languages).optional(),
  /** Published on these days, both included. */
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  outlet: EntityId.optional(),
  /** Named by the article. */
  entity: EntityId.optional(),
})
export type TextSearch = z.infer<typeof TextSearch>

const fields = ['q', 'lang', 'from', 'to', 'outlet', 'entity'] as const satisfies readonly (keyof TextSearch)[]

/** As the address keeps it: the fields in their order, joined by `~`, as in `cessez-le-feu~fr~2018-01-01`. */
export const writeTextSearch = (search: TextSearch): string =>
  fields
    .map(field => encodeURIComponent(search[field] ?? '').replaceAll('~', '%7E'))
    .join('~')
    .replace(/~+$/, '')

/** Reads what `writeTextSearch` wrote; undefined where it is malformed. */
export function readTextSearch(written: string): TextSearch | undefined {
  try {
    const parts = written.split('~').map(decodeURIComponent)
    const given = fields.map((field, i): [string, string | undefined] => [field, parts[i]])
    return TextSearch.safeParse(Object.fromEntries(given.filter(([field, value]) => value || field === 'q'))).data
  } catch {
    return undefined
  }
}
