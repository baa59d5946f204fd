import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Extraction, IsoDate } from '../../model/extraction.ts'
import type { ArticleMetadata } from '../../seed/extract.ts'
import { readArticle } from '../../seed/input/read-article.ts'
import { readLines } from '../http/lines.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

/** Reads one article's text: by rules, or by rules and a language model. */
export type Extractor = (text: string, given: ArticleMetadata) => Extraction | Promise<Extraction>

/** One line of `--jsonl`: further keys are left alone, so that a corpus can be piped in as it is. */
const JsonLine = z.object({
  id: z.string().min(1).max(500),
  text: z.string().min(1),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullish(),
  title: z.string().nullish(),
  publishedAt: IsoDate.nullish(),
})

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** An Extraction for each file, `-` being standard input: indented when there is one, else one a line, in the order given. */
export async function extractFiles(
  files: readonly string[],
  given: ArticleMetadata,
  extract: Extractor,
  terminal: Terminal,
): Promise<ExitCode> {
  let failed = 0
  for (const file of files) {
    if (terminal.signal.aborted) return exitCodes.interrupted
    try {
      const bytes = file === '-' ? await bytesOf(terminal.stdin) : await readFile(file)
      const { text, ...metadata } = await readArticle(bytes, file === '-' ? {} : { name: file })
      const extraction = await extract(text, { ...metadata, ...given })
      await write(terminal.stdout, `${JSON.stringify(extraction, null, files.length === 1 ? 2 : undefined)}\n`)
    } catch (error) {
      failed++
      await write(terminal.stderr, `entente: ${file === '-' ? 'standard input' : file}: ${errorSentence(error)}\n`)
    }
  }
  return failed === 0 ? exitCodes.done : exitCodes.someFailed
}

function parseLine(text: string): z.infer<typeof JsonLine> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('not JSON')
  }
  const line = JsonLine.safeParse(value)
  if (line.success) return line.data
  const issue = line.error.issues[0]
  throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message}`)
}

/**
 * Reads `{id, text, lang?, title?, publishedAt?}` a line and writes one Extraction a line, in order, its `article.id` being that id. A
 * line that cannot be read is named on standard error and left out. Memory holds one line at a time.
 */
export async function extractLines(
  files: readonly string[],
  extract: Extractor,
  terminal: Terminal,
): Promise<ExitCode> {
  let failed = 0
  for (const file of files.length > 0 ? files : ['-']) {
    const name = file === '-' ? 'standard input' : file
    try {
      for await (const line of readLines(file === '-' ? terminal.stdin : createReadStream(file))) {
        if (terminal.signal.aborted) return exitCodes.interrupted
        try {
          if ('error' in line) throw line.error
          const { id, text, lang, title, publishedAt } = parseLine(line.text)
          const given = {
            id,
            lang: lang ?? undefined,
            title: title ?? undefined,
            publishedAt: publishedAt ?? undefined,
          }
          await write(terminal.stdout, `${JSON.stringify(await extract(text, given))}\n`)
        } catch (error) {
          failed++
          await write(terminal.stderr, `entente: ${name}, line ${line.number}: ${errorSentence(error)}\n`)
        }
      }
    } catch (error) {
      failed++
      await write(terminal.stderr, `entente: ${name}: ${errorSentence(error)}\n`)
    }
  }
  return failed === 0 ? exitCodes.done : exitCodes.someFailed
}
