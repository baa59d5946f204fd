import type { DatedPart } from '../read/read-document.ts'

/**
 * An article before extraction, as `extract(text, given)` takes it. `publishedAt` is an ISO 8601 calendar date, `lang` a primary language
 * (`fr`), `publisher` the name of an outlet, `url` an http or https address.
 */
export type InputArticle = {
  text: string
  title?: string
  author?: string
  /** An SPDX identifier, or the address of a licence. */
  license?: string
  publishedAt?: string
  lang?: string
  publisher?: string
  url?: string
  /** Where the date was found on the page, when the markup does not give it: inferred from a time element or a line of the article. */
  dateBasis?: 'page'
  /** Of a live blog: the parts of the text that have a day of their own, in the text's order. */
  posts?: DatedPart[]
}
