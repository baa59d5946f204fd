import { type Api, ServerUnreachable } from './api.ts'
import type { ArticleSource } from './sources.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

type Outcome = { name: string } & ({ state: 'new' | 'known' | 'read' } | { state: 'failed'; reason: string })

/** Reports progress: one line that is overwritten on a terminal, else a line for each article. */
function progress({ stderr }: Terminal, total: number) {
  let done = 0
  const width = (stderr.columns ?? 80) - 1
  return {
    async begin(name: string) {
      if (stderr.isTTY) await write(stderr, `\r\x1b[K${`${done + 1}/${total} ${name}`.slice(0, width)}`)
    },
    async end(outcome: Outcome) {
      done++
      const outcomeText = outcome.state === 'failed' ? `failed: ${outcome.reason}` : outcome.state
      if (!stderr.isTTY) await write(stderr, `${done}/${total} ${outcome.name}: ${outcomeText}\n`)
    },
    async clear() {
      if (stderr.isTTY) await write(stderr, '\r\x1b[K')
    },
  }
}

function summary(outcomes: readonly Outcome[], total: number, dryRun: boolean): string {
  const count = (state: Outcome['state']) => outcomes.filter(outcome => outcome.state === state).length
  const parts = dryRun ? [`${count('read')} read`] : [`${count('new')} new`, `${count('known')} known`]
  parts.push(`${count('failed')} failed`)
  if (outcomes.length < total) parts.push(`${total - outcomes.length} not tried`)
  const failures = outcomes.flatMap(outcome =>
    outcome.state === 'failed' ? [`  ${outcome.name}: ${outcome.reason}\n`] : [],
  )
  return `${parts.join(', ')}\n${failures.join('')}`
}

/**
 * * Posts articles to a running Entente, one after the other. An article that cannot be read or is refused is named in the summary, and the
 * next one follows; only an unreachable server ends the run. Articles that the server has are not stored again, so the same command run again
 * continues where the last one stopped. `dryRun` prints an Extraction a line instead, and nothing is stored.
 */
export async function ingest(
  sources: readonly ArticleSource[],
  api: Api,
  dryRun: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const outcomes: Outcome[] = []
  const line = progress(terminal, sources.length)
  let code: ExitCode = exitCodes.done
  for (const { name, read } of sources) {
    if (terminal.signal.aborted) {
      code = exitCodes.interrupted
      break
    }
    await line.begin(name)
    let outcome: Outcome
    try {
      const article = await read()
      if (dryRun) {
        const extraction = await api.dryRun(article)
        await line.clear()
        await write(terminal.stdout, `${JSON.stringify(extraction)}\n`)
        outcome = { name, state: 'read' }
      } else outcome = { name, state: (await api.post(article)).created ? 'new' : 'known' }
    } catch (error) {
      if (error instanceof ServerUnreachable) {
        await line.clear()
        await write(terminal.stderr, `entente: ${errorSentence(error)}\n`)
        code = exitCodes.noServer
        break
      }
      outcome = { name, state: 'failed', reason: errorSentence(error) }
      code = exitCodes.someFailed
    }
    outcomes.push(outcome)
    await line.end(outcome)
  }
  await line.clear()
  // In a dry run, standard output holds nothing but extractions.
  await write(dryRun ? terminal.stderr : terminal.stdout, summary(outcomes, sources.length, dryRun))
  return code
}
