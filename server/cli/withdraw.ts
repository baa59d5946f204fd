import type { WithdrawalAnswer } from '../../model/api.ts'
import type { ArticleId } from '../../model/ids.ts'
import { ArticleRejected, ServerUnreachable } from './api.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

/** Sends a request for each of these articles and reports its result. Only an unreachable server ends the run. */
export async function forEachArticle(
  ids: readonly string[],
  ask: (id: ArticleId) => Promise<WithdrawalAnswer>,
  outcome: { done: string; already: string },
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  for (const id of ids) {
    try {
      const { article, changed } = await ask(id as ArticleId)
      await write(
        terminal.stdout,
        `${id} ${changed ? outcome.done : outcome.already}: ${article.title ?? 'without a title'}\n`,
      )
    } catch (error) {
      await write(terminal.stderr, `entente: ${id}: ${errorSentence(error)}\n`)
      if (error instanceof ServerUnreachable) return exitCodes.noServer
      if (!(error instanceof ArticleRejected)) throw error
      code = exitCodes.someFailed
    }
  }
  return code
}
