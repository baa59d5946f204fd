import type { Decision, JournalAnswer, NewMark } from '../../model/journal.ts'
import { type Api, ArticleRejected, ServerUnreachable } from './api.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

/** What a decision says, in a line without control characters. */
function lineOf(decision: Decision, names: JournalAnswer): string {
  const named = (id: string): string => {
    const { entities, articles, claims, relations } = names
    const relation = relations.find(each => each.id === id)
    if (relation) return `${relation.from.name} ${relation.type} ${relation.to.name}`
    const claim = claims.find(each => each.id === id)
    if (claim) return `“${claim.quote}”`
    return entities.find(each => each.id === id)?.name ?? articles.find(each => each.id === id)?.title ?? id
  }
  const what = (): string => {
    switch (decision.kind) {
      case 'judgement':
        return `${named(decision.left)} and ${named(decision.right)}: ${decision.verdict}`
      case 'withdrawal':
        return named(decision.article)
      case 'misreading':
        return named(decision.claim)
      case 'confirmation':
        return named(decision.relation)
      case 'note':
        return `${named(decision.about)}: ${decision.text}`
      case 'grade':
        return `${named(decision.outlet)}: ${decision.grade}`
    }
  }
  const { id, at, kind, by, reason, undone } = decision
  const why = [by && `by ${by}`, reason].filter(Boolean).join(': ')
  const end =
    undone && `undone ${undone.at}${undone.by ? ` by ${undone.by}` : ''}${undone.reason ? `: ${undone.reason}` : ''}`
  return [at, id, kind, what(), why, end]
    .filter(Boolean)
    .map(part => String(part).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
    .join('\t')
}

/** Prints the journal, the latest decision first. */
export function listJournal(
  query: Record<string, string>,
  json: boolean,
  api: Api,
  terminal: Terminal,
): Promise<ExitCode> {
  return telling(terminal, async () => {
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await api.journal({ ...query, limit: '500', ...(cursor ? { cursor } : {}) })
      for (const decision of page.decisions)
        await write(terminal.stdout, `${json ? JSON.stringify(decision) : lineOf(decision, page)}\n`)
      cursor = page.nextCursor
    }
    return exitCodes.done
  })
}

/** Makes a mark, a note or a grade, and prints its id, by which it is undone. */
export const makeMark = (mark: NewMark, api: Api, terminal: Terminal): Promise<ExitCode> =>
  telling(terminal, async () => {
    const { decision, created } = await api.decide(mark)
    await write(terminal.stdout, `${decision.id} ${created ? 'noted' : 'was noted before'}\n`)
    return exitCodes.done
  })

/** Undoes decisions by their ids. */
export async function undoDecisions(
  ids: readonly string[],
  why: { reason?: string; by?: string },
  api: Api,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  for (const id of ids) {
    const ended = await telling(terminal, async () => {
      const { changed } = await api.undo(id, why)
      await write(terminal.stdout, `${id} ${changed ? 'undone' : 'was undone before'}\n`)
      return exitCodes.done
    })
    if (ended === exitCodes.noServer) return ended
    if (ended !== exitCodes.done) code = ended
  }
  return code
}

async function telling(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ServerUnreachable || error instanceof ArticleRejected)) throw error
    await write(terminal.stderr, `entente: ${errorSentence(error)}\n`)
    return error instanceof ServerUnreachable ? exitCodes.noServer : exitCodes.someFailed
  }
}
