import type { NewArticle } from '../../model/api.ts'

/** What the reader has filled in; a page of HTML or Markdown stands instead of the text. */
export type ArticleForm = {
  text: string
  page: ({ name: string } & ({ html: string } | { markdown: string })) | undefined
  url: string
  title: string
  date: string
}
export const emptyForm: ArticleForm = { text: '', page: undefined, url: '', title: '', date: '' }

/** The article to read, or nothing as long as there is neither text nor a page nor an address. */
export function articleFrom({ text, page, url, title, date }: ArticleForm): NewArticle | undefined {
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
    ...(date ? { publishedAt: date } : {}),
  }
}

/** What the server takes, in characters. */
const maxLength = { text: 1_000_000, html: 5_000_000 }
export type FileProblem = 'add.notText' | 'add.tooLong'

/** A text file as text, an HTML or Markdown file as a page; anything else cannot be read. */
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

/** UTF-8 where the bytes are, else the encoding of old Western European files. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
