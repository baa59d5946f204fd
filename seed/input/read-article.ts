import { extname } from 'node:path'
import type { InputArticle } from './article.ts'
import { declaredCharset, decode } from './decode.ts'
import { readHtml } from './html.ts'
import { readMarkdownInWorker } from './markdown-in-worker.ts'
import { UnreadableArticle } from './unreadable.ts'

/** What is known about some bytes beside them: a file's name, a media type with its charset, the address they came from. */
export type Origin = { name?: string; contentType?: string; url?: string }

type Form = 'html' | 'markdown' | 'text'

const byExtension: Record<string, Form> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
}

/** Whether a file's name says that it holds an article this module reads. */
export const isArticleName = (name: string): boolean => extname(name).toLowerCase() in byExtension

function formOf(origin: Origin, bytes: Uint8Array): Form {
  const media = origin.contentType?.split(';')[0]?.trim().toLowerCase()
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html'
  if (media === 'text/markdown') return 'markdown'
  if (media === 'text/plain') return 'text'
  const named = byExtension[extname(origin.name ?? '').toLowerCase()]
  if (named) return named
  // UTF-16 has a zero byte after or before each letter; without them and its mark its first tag reads the same.
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
  if (/^[^\p{L}]{0,8}<(?:!doctype\s+html|html|head|body|article)\b/iu.test(head)) return 'html'
  return /^---\s*\n/.test(head) ? 'markdown' : 'text'
}

/**
 * An article from the bytes of a text, a Markdown or an HTML file, whatever their encoding. Plain text stays exactly as it is, so that
 * offsets fit the file. Ends when `signal` aborts. Throws UnreadableArticle.
 */
export async function readArticle(bytes: Uint8Array, origin: Origin = {}, signal?: AbortSignal): Promise<InputArticle> {
  const form = formOf(origin, bytes)
  const label = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(origin.contentType ?? '')?.[1]
  const source = decode(bytes, label ?? (form === 'html' ? declaredCharset(bytes) : undefined))
  const article =
    form === 'html'
      ? await readHtml(source, origin.url, { signal })
      : form === 'markdown'
        ? await readMarkdownInWorker(source, signal)
        : { text: source }
  if (article.text.trim() === '') throw new UnreadableArticle('empty', 'The article is empty.')
  return article
}
