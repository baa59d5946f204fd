/** Markup, as opposed to text, which is escaped wherever it meets markup. */
export class Markup {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML has it, in content and in quoted attributes. Characters that HTML forbids, and halves of pairs, become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, mark => escapes[mark] as string)

type Part = Markup | string | number | undefined | false | readonly (Markup | string)[]

const markupOf = (part: Part): string =>
  part === undefined || part === false
    ? ''
    : part instanceof Markup
      ? part.markup
      : Array.isArray(part)
        ? part.map(markupOf).join('')
        : escapeHtml(String(part))

/** A template of markup: what is put into it is text, unless it is markup itself; a list is its items, and `undefined` or `false` nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((whole, string, i) => whole + markupOf(parts[i - 1]) + string))

/** Text from elsewhere, a name or a quote, whose direction of writing is its own. */
export const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`

/** Items in a row with something between them. */
export const joinedBy = (items: readonly (Markup | string)[], between: string): Markup =>
  new Markup(items.map(markupOf).join(escapeHtml(between)))
