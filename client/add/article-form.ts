import type { NewArticle } from '../../model/api.ts'

/** The fields of the dialog. A file of HTML or Markdown, in `page`, is sent instead of the text. */
export type ArticleForm = {
  text: string
  page: ({ name: string } & ({ html: string } | { markdown: string })) | undefined
  url: string
  title: string
  outlet: string
  date: string
}
export const emptyForm: ArticleForm = { text: '', page: undefined, url: '', title: '', outlet: '', date: '' }

/** The request body, or undefined while there is neither text nor a file nor an address. */
export function articleFrom({ text, page, url, title, outlet, date }: ArticleForm): NewArticle | undefined {
  const address = url.trim()
  if (!page && text.trim() === '' && address === '') return undefined
  return {
    ...(page
      ? 'html' in page
        ? { html: page.html }
        : { markdown: page.markdown }
      : text.trim() === ''
        ? {}
        : { text }),
    ...(address ? { url: address } : {}),
    ...(title ? { title } : {}),
    ...(outlet.trim() ? { publisher: outlet.trim() } : {}),
    ...(date ? { publishedAt: date } : {}),
  }
}

/** The longest text and page that the server accepts, in characters. */
const maxLength = { text: 1_000_000, html: 5_000_000 }
export type FileProblem = 'add.notText' | 'add.tooLong'

/** The fields that a file fills: `text` for plain text, `page` for HTML or Markdown. Otherwise the key of the message that says why it cannot be read. */
export async function readFile(file: File): Promise<Pick<ArticleForm, 'text' | 'page'> | FileProblem> {
  if (file.size > 4 * maxLength.html) return 'add.tooLong'
  const isHtml = /\.(?:html?|xhtml)$/iu.test(file.name) || file.type === 'text/html'
  const isMarkdown = /\.(?:md|markdown)$/iu.test(file.name)
  if (!isHtml && !isMarkdown && !/\.(?:txt|text)$/iu.test(file.name) && !file.type.startsWith('text/'))
    return 'add.notText'
  const read = decode(await file.arrayBuffer())
  if (read.includes('\u0000')) return 'add.notText'
  if (read.length > (isHtml ? maxLength.html : maxLength.text)) return 'add.tooLong'
  if (isHtml) return { text: '', page: { name: file.name, html: read } }
  if (isMarkdown) return { text: '', page: { name: file.name, markdown: read } }
  return { text: read, page: undefined }
}

/** Decodes UTF-8, or Windows-1252 where the bytes are not valid UTF-8. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
