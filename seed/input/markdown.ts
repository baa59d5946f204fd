import { parse } from 'yaml'
import { z } from 'zod'
import { IsoDate } from '../../model/extraction.ts'
import type { InputArticle } from './article.ts'
import { UnreadableArticle } from './unreadable.ts'

const optionalText = z.string().trim().min(1).max(1000).optional()

/** What front matter may say about an article; other keys are left to whoever wrote them. */
const FrontMatter = z.object({
  title: optionalText,
  author: optionalText,
  license: z.string().trim().min(1).max(200).optional(),
  publisher: optionalText,
  publishedAt: IsoDate.optional(),
  date: IsoDate.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}\b/i)
    .transform(lang => lang.toLowerCase().split(/[-_]/)[0] ?? lang)
    .optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})

/** Splits `---` YAML `---` from what follows; without it, the head is empty. */
function frontMatter(source: string): { head: z.infer<typeof FrontMatter>; body: string } {
  const open = /^---[ \t]*\r?\n/.exec(source)
  if (open === null) return { head: {}, body: source }
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(open[0].length - 1))
  if (close === null) return { head: {}, body: source }
  const yaml = source.slice(open[0].length, open[0].length - 1 + close.index)
  const body = source.slice(open[0].length - 1 + close.index + close[0].length)
  let value: unknown
  try {
    value = parse(yaml, { schema: 'core', maxAliasCount: 10 })
  } catch (error) {
    throw new UnreadableArticle(
      'front-matter',
      `The front matter is not YAML: ${(error as Error).message.split('\n')[0]}`,
    )
  }
  const head = FrontMatter.safeParse(value ?? {})
  if (!head.success) {
    const issue = head.error.issues[0]
    throw new UnreadableArticle(
      'front-matter',
      `The front matter does not fit: ${issue?.path.join('.') || 'it'}: ${issue?.message}`,
    )
  }
  return { head: head.data, body }
}

/** The words of Markdown without its marks; a line stays a line, so that paragraphs stay apart. */
function withoutMarks(body: string): string {
  return body
    .split(/\r?\n/)
    .filter(line => !/^\s{0,3}(?:```|~~~|(?:[-*_][ \t]*){3,}$|\[[^\]]{1,100}\]:\s)/.test(line))
    .map(line =>
      line
        .replace(/^\s{0,3}#{1,6}[ \t]+/, '')
        .replace(/^(?:\s{0,3}>[ \t]?)+/, '')
        .replace(/^\s{0,6}[-*+][ \t]+/, '')
        .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
        .replace(/\[([^\]]{1,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,100}\])/g, '$1')
        .replace(/(\*\*|__)(?=\S)([^*_]{1,1000})\1/g, '$2')
        .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]{1,1000})\1(?![\p{L}\p{N}])/gu, '$2')
        .replace(/`([^`]{1,500})`/g, '$1')
        .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1'),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * A Markdown article: its front matter (`title`, `author`, `license`, `publisher`, `publishedAt` or `date`, `lang`, `url`) and its words without
 * marks. A first heading is the title when the front matter has none. Throws UnreadableArticle (`front-matter`).
 */
export function readMarkdown(source: string): InputArticle {
  const { head, body } = frontMatter(source)
  const { date, publishedAt = date, ...rest } = head
  const title = rest.title ?? /^\s{0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*\r?(?:\n|$)/.exec(body.trimStart())?.[1]
  const known = { ...rest, title, publishedAt }
  return {
    text: withoutMarks(body),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  }
}
