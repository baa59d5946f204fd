import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Judgement } from '../../model/identity.ts'
import { readLines } from '../http/lines.ts'
import { type Api, ArticleRejected, ServerUnreachable } from './api.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

/** Writes every judgement on identity, the oldest first, one a line; `-` is standard output. */
export function exportJudgements(file: string, api: Api, terminal: Terminal): Promise<ExitCode> {
  return telling(terminal, async () => {
    const all: Judgement[] = []
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { judgements, nextCursor } = await api.judgements(cursor)
      all.push(...judgements)
      cursor = nextCursor
    }
    const text = all
      .reverse()
      .map(each => `${JSON.stringify(each)}\n`)
      .join('')
    if (file === '-') await write(terminal.stdout, text)
    else {
      await writeFile(file, text)
      await write(terminal.stdout, `${all.length} judgements written to ${file}\n`)
    }
    return exitCodes.done
  })
}

/** Sends the judgements of a file to the server, all or none; `-` is standard input. Errors are reported with their line. */
export function importJudgements(file: string, api: Api, terminal: Terminal): Promise<ExitCode> {
  return telling(terminal, async () => {
    const faults: string[] = []
    const read: { line: number; judgement: Judgement }[] = []
    for await (const line of readLines(file === '-' ? terminal.stdin : createReadStream(file))) {
      const result = 'error' in line ? line.error.message : judgementOf(line.text)
      if (typeof result === 'string') faults.push(`line ${line.number}: ${result}`)
      else read.push({ line: line.number, judgement: result })
    }
    if (faults.length === 0 && read.length > 0)
      try {
        const { added, known } = await api.importJudgements(read.map(({ judgement }) => judgement))
        await write(terminal.stdout, `${added} new, ${known} known\n`)
        return exitCodes.done
      } catch (error) {
        if (!(error instanceof ArticleRejected) || error.errors.length === 0) throw error
        for (const { path, message } of error.errors) {
          const at = /^judgements\.(\d+)/.exec(path)?.[1]
          faults.push(at === undefined ? message : `line ${read[Number(at)]?.line}: ${message}`)
        }
      }
    if (read.length === 0 && faults.length === 0) faults.push(`${file} holds no judgement`)
    await write(terminal.stderr, faults.map(fault => `entente: ${fault}\n`).join(''))
    await write(terminal.stderr, 'entente: nothing was changed\n')
    return exitCodes.someFailed
  })
}

/** The judgement of a line, or what is wrong with it. */
function judgementOf(text: string): Judgement | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is no JSON'
  }
  const { data, error } = Judgement.safeParse(value)
  return data ?? error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
}

async function telling(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    await write(terminal.stderr, `entente: ${errorSentence(error)}\n`)
    return error instanceof ServerUnreachable ? exitCodes.noServer : exitCodes.someFailed
  }
}
