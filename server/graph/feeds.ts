import type { FeedFetchResult, FeedState, FeedsAnswer } from '../../model/api.ts'
import type { GraphConnection, Row } from './connection.ts'

const columns =
  'f.id AS url, f.outcome AS outcome, f.added AS added, f.failed AS failed, f.detail AS detail, f.nextAt AS nextAt, f.triedAt AS triedAt, f.readAt AS readAt, f.articles AS articles'

function state({ detail, nextAt, readAt, added, failed, articles, ...row }: Row): FeedState {
  return {
    ...row,
    added: Number(added),
    failed: Number(failed),
    articles: Number(articles),
    readAt: readAt ?? null,
    ...(detail ? { detail } : {}),
    ...(nextAt ? { nextAt } : {}),
  } as FeedState
}

/** The feeds that are read regularly, by address. */
export async function feeds(store: GraphConnection): Promise<FeedsAnswer> {
  const rows = await store.read(`MATCH (f:Feed) RETURN ${columns} ORDER BY url`)
  return { feeds: rows.map(state) }
}

/** Records the result of reading a feed at `at`, an ISO 8601 moment. */
export async function recordFeedFetch(
  store: GraphConnection,
  reading: FeedFetchResult,
  at: string,
): Promise<FeedState> {
  const { url, outcome, added, failed, detail = null, nextAt = null } = reading
  const seen = outcome === 'failed' ? '' : ', f.readAt = $at'
  const [row] = await store.write(run =>
    run(
      `MERGE (f:Feed {id: $url})
       SET f.outcome = $outcome, f.added = $added, f.failed = $failed, f.detail = $detail, f.nextAt = $nextAt,
           f.triedAt = $at, f.articles = coalesce(f.articles, 0) + $added${seen}
       RETURN ${columns}`,
      { url, outcome, added, failed, detail, nextAt, at },
    ),
  )
  return state(row as Row)
}
