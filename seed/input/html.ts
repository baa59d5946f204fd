import type { InputArticle } from './article.ts'
import { UnreadableArticle } from './unreadable.ts'

/** Not read yet: HTML is refused until the page reader is in. */
export async function readHtml(_source: string, _baseUrl?: string): Promise<InputArticle> {
  throw new UnreadableArticle('no-article', 'HTML pages cannot be read yet.')
}
