import { formatDate } from '../../../model/format-dates.ts'
import { html, isolated, type Markup } from './html-text.ts'
import type { Source } from './sources.ts'
import type { Words } from './words-en.ts'

/** An address that a reader may follow: http or https, nothing that runs. */
export const webAddress = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? new URL(address).href : undefined

/** A reference after ISO 690, numeric: author, title, outlet, day, address. */
export function reference(source: Source, words: Words, lang: 'fr' | 'en'): Markup {
  const { author, title, publisher, publishedAt, dateBasis, url } = source
  const address = webAddress(url)
  const day = publishedAt
    ? `${formatDate(publishedAt, lang)}${dateBasis === 'text' ? ` (${words.dateInferred})` : ''}`
    : words.noDate
  return html`${author && html`${isolated(author)}. `}<cite><bdi lang="${source.lang}">${title ?? words.noTitle}</bdi></cite>. ${isolated(publisher?.name ?? words.noOutlet)} [${words.online}]. ${day}.${
    address &&
    html` ${words.available} <a href="${address}" rel="noreferrer noopener external">${isolated(address)}</a>.`
  }`
}

/** A key for reference managers, from the article's id. */
const keyOf = ({ id }: Source): string => id.replace(/[^A-Za-z0-9]+/g, '-')

/** One line, without characters that no reader sees and parsers stumble over. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** An article as CSL-JSON, the input of Citation Style Language processors. */
export function cslItem(source: Source): Record<string, unknown> {
  const { title, author, publisher, publishedAt, url, lang, sha256 } = source
  const address = webAddress(url)
  return {
    id: keyOf(source),
    type: 'article-newspaper',
    ...(title ? { title: plain(title) } : {}),
    ...(author ? { author: [{ literal: plain(author) }] } : {}),
    ...(publisher ? { 'container-title': plain(publisher.name) } : {}),
    ...(publishedAt ? { issued: { 'date-parts': [publishedAt.split('-').map(Number)] } } : {}),
    ...(address ? { URL: address } : {}),
    language: lang,
    note: `SHA-256: ${sha256}`,
  }
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Text in a field of BibTeX: what TeX or the braces of the field would take for markup is escaped. */
const bibText = (text: string): string =>
  plain(text)
    .replace(/[\\{}~^]/g, mark => special[mark] as string)
    .replace(/[%$&#_]/g, mark => `\\${mark}`)
/** Text that stands as it is, a name or a title: in braces of its own. */
const bibVerbatim = (text: string): string => `{{${bibText(text)}}}`

/** An article as an entry of BibTeX, in UTF-8. */
export function bibEntry(source: Source): string {
  const { title, author, publisher, publishedAt, url, lang, sha256 } = source
  const [year, month] = publishedAt?.split('-') ?? []
  const address = webAddress(url)
  const fields: [string, string | undefined][] = [
    ['author', author && bibVerbatim(author)],
    ['title', title ? bibVerbatim(title) : undefined],
    ['journal', publisher && bibVerbatim(publisher.name)],
    ['year', year && `{${year}}`],
    ['month', month && `{${Number(month)}}`],
    ['date', publishedAt ? `{${publishedAt}}` : undefined],
    // Percent signs and the like stay: \url and its readers take an address as it is. Braces have no place in one.
    ['url', address && `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['langid', `{${lang}}`],
    ['note', `{SHA-256: ${sha256}}`],
  ]
  const written = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`)
  return `@${publisher ? 'article' : 'misc'}{${keyOf(source)},\n${written.join(',\n')}\n}\n`
}
