/**
 * An article as it came in, before anything is read from it: what `extract(text, given)` takes. `publishedAt` is an ISO 8601 calendar
 * date, `lang` a primary language (`fr`), `publisher` the name of an outlet, `url` an http or https address.
 */
export type InputArticle = {
  text: string
  title?: string
  author?: string
  publishedAt?: string
  lang?: string
  publisher?: string
  url?: string
}
