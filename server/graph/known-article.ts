import type { Withdrawal } from '../../model/api.ts'
import type { ChangedArticle } from '../../model/changes.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { ArticleLabel } from './attestations.ts'
import type { GraphConnection, Row, Run } from './connection.ts'
import { standingOn } from './journal/decisions.ts'
import { UnknownId } from './unknown-id.ts'

/** The article was withdrawn; it can be restored. */
export class WithdrawnArticle extends Error {
  constructor(id: string, { at, reason, by }: Withdrawal) {
    super(`${id} was withdrawn on ${at.slice(0, 10)}${by ? ` by ${by}` : ''}${reason ? `: ${reason}` : '.'}`)
    this.name = 'WithdrawnArticle'
  }
}

/** An article that the store has, withdrawn or not. */
export type KnownArticle = { id: ArticleId; label: ArticleLabel; article: ChangedArticle; withdrawn?: Withdrawal }

function present(label: ArticleLabel, { id, title, publishedAt }: Row, withdrawn?: Withdrawal): KnownArticle {
  return {
    id,
    label,
    article: { id, title: title ?? null, publishedAt: publishedAt ?? null },
    ...(withdrawn ? { withdrawn } : {}),
  }
}

async function find(run: Run, key: 'id' | 'textIdentity', value: string): Promise<KnownArticle | undefined> {
  for (const label of ['Article', 'WithdrawnArticle'] as const) {
    const [row] = await run(
      `MATCH (a:${label} {${key}: $value}) RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt ORDER BY id`,
      { value },
    )
    if (row) return present(label, row, label === 'Article' ? undefined : await withdrawalOf(run, row.id))
  }
  return undefined
}

/** When, why and by whom an article was withdrawn, as the journal has it; undefined for one that stands. */
export async function withdrawalOf(run: Run, article: string): Promise<Withdrawal | undefined> {
  const decision = (await standingOn(run, 'withdrawal', [article])).at(-1)
  if (!decision) return undefined
  const { at, reason, by } = decision
  return { at, ...(reason ? { reason } : {}), ...(by ? { by } : {}) }
}

/** The article of this text, by its `textIdentity`. */
export const knownArticle = (run: Run, identity: string): Promise<KnownArticle | undefined> =>
  find(run, 'textIdentity', identity)

/** The article with this id, withdrawn or not. */
export const articleOfId = (run: Run, id: string): Promise<KnownArticle | undefined> => find(run, 'id', id)

/** Why no article is found under an id: UnknownId, or WithdrawnArticle. */
export async function absent(store: GraphConnection, id: string): Promise<Error> {
  const known = await articleOfId(store.read, id)
  return known?.withdrawn ? new WithdrawnArticle(id, known.withdrawn) : new UnknownId('article', id)
}
